import type { Look } from '../look.ts'
import { type Shape, leaf, text } from './shapes.ts'
import { labelSize, lineHeight, textWidth, widest, wrap } from './text.ts'

/** Rows with long Vietnamese names: on a wide picture in a column on the left, on a narrow one above what the row shows. */
export interface List {
  readonly above: boolean
  /** Pixels on the left that the names take; 0 where they stand above. */
  readonly room: number
  readonly rowHeight: number
  /** How far below the middle of a row its marks lie. */
  readonly drop: number
  /** The name of a row, relative to the middle of the row at the left edge of the marks, with its leaf if it is marked. */
  readonly name: (index: number, type?: { color?: string; bold?: boolean; leaf?: string }) => readonly Shape[]
}

const narrow = 520
const leafRoom = 18

/** Names of more than two lines end in an ellipsis; the full name is in the tooltip, the cursor and the table. `thick` is the height of the marks. */
export function listOf(names: readonly string[], look: Look, width: number, { thick = 14 }: { thick?: number } = {}): List {
  const size = labelSize(look)
  const height = lineHeight(size)
  const above = width < narrow
  const most = (above ? width : width * 0.36) - leafRoom
  const lines = names.map((name) => wrap(name, size, most, 2, true))
  const rows = Math.max(1, ...lines.map((some) => some.length))
  const room = above ? 0 : Math.ceil(Math.max(0, ...lines.map((some) => widest(some, size, true)))) + leafRoom + 8
  const rowHeight = above ? rows * height + thick + 12 : Math.max(rows * height + 4, thick + 12)
  const drop = above ? (rows * height) / 2 : 0
  return {
    above,
    room,
    rowHeight,
    drop,
    name: (index, { color = look.ink, bold = false, leaf: green } = {}) => {
      const own = lines[index] ?? []
      const bottom = above ? drop - thick / 2 - 2 : (own.length * height) / 2
      const last = textWidth(own.at(-1) ?? '', size, bold)
      return [
        text(look, -room, bottom, own.join('\n'), { valign: 'bottom', color, bold, halo: above }),
        ...(green ? leaf(green, -room + last + 12, bottom - height / 2) : []),
      ]
    },
  }
}
