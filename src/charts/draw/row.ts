import type { SeriesData } from '../data.ts'
import type { Look } from '../look.ts'
import type { List } from './list.ts'
import { type Shape, bar, cross, diamond, line, rect, text } from './shapes.ts'
import type { Standing } from './standing.ts'
import { fillOf } from './tell.ts'
import { labelSize, textWidth } from './text.ts'

/** Pixels of a bar in a row. */
export const thickness = 14

/** A ranking that knows its pixels; `range.min` is the value at the left edge. */
interface Ranking {
  readonly list: List
  readonly width: number
  readonly perPixel: number
  readonly range: { readonly min: number }
}

/** The bar of a part, and behind it its figure and, where there is room, the word it is marked with. */
export function rowMarks({ readings, part, target }: Standing, label: string, laid: Ranking, data: SeriesData, look: Look) {
  const [first] = readings
  const { drop } = laid.list
  const size = labelSize(look)
  const zero = -laid.range.min / laid.perPixel
  if (!first) {
    const touched = rect(0, drop - thickness, laid.width, 2 * thickness, { fill: 'rgba(0,0,0,0)' })
    return { bar: [touched, ...cross(look.muted, 3.5, zero + 6, drop)], words: [text(look, zero + 18, drop, label, { valign: 'middle' })] }
  }
  const strong = part === data.selected
  const printed = data.published.some((one) => one === first)
  const fill = fillOf(first, data)
  const length = first.value / laid.perPixel
  const box = { x: zero + Math.min(0, length), y: drop - thickness / 2, width: Math.abs(length), height: thickness }
  const goal = target ? zero + target.low / laid.perPixel : null
  const ends = readings.map(({ value }) => zero + value / laid.perPixel)
  const end = Math.max(...ends, zero) + (printed ? 12 : 7)
  const wide = textWidth(label, size, true)
  // A figure right behind the tick of the target would read as the target's own, so it stands inside the bar.
  const hit = goal !== null && goal > end - 10 && goal < end + wide + 4
  const inside = hit && !printed && fill !== 'half' && box.width > wide + 12
  const after = hit && !inside ? goal + 7 : end
  const figure = inside
    ? text(look, end - 13, drop, label, { valign: 'middle', align: 'right', color: fill === 'full' ? look.ground : look.ink, bold: strong })
    : text(look, after, drop, label, { valign: 'middle', color: look.ink, bold: strong, halo: true })
  const word = data.marked[part] ?? ''
  const wordAt = after + wide + 12
  const told =
    word && !inside && wordAt + textWidth(word, size) <= laid.width
      ? [text(look, wordAt, drop, word, { valign: 'middle', halo: true })]
      : []
  const tick: [number, number][] = goal === null ? [] : [[goal, drop - 10], [goal, drop + 10]] // prettier-ignore
  const shapes: readonly Shape[] = [
    rect(0, drop - laid.list.rowHeight / 2, laid.width, laid.list.rowHeight, { fill: 'rgba(0,0,0,0)' }),
    ...bar(look, box, fill, strong ? look.accent : look.palette[0]),
    ...(tick.length ? [line(tick, { stroke: look.ground, lineWidth: 4.5 }), line(tick, { stroke: look.ink, lineWidth: 2.5 })] : []),
    ...(printed ? ends.flatMap((x) => diamond(look, look.ink, fill, 5, x, drop)) : []),
  ]
  return { bar: shapes, words: [figure, ...told] }
}
