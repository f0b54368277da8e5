import type { Look } from '../look.ts'
import { type Plan, type Slot, shownOf } from './columns.ts'
import { type Shape, bar, cross, line, rect, text } from './shapes.ts'
import { fillOf } from './tell.ts'
import { balanced, labelSize, lineHeight } from './text.ts'
import { say } from './words.ts'

/** Widths in pixels, how far a value lies above nought, and how far the plot reaches above it. */
export interface Columns {
  readonly slotWidth: number
  readonly ceiling: number
  readonly above: (value: number) => number
}

export const columnWidth = (slotWidth: number) => Math.max(2, Math.min(56, slotWidth * (slotWidth < 20 ? 0.7 : 0.54)))

/** The column of a slot around its point at nought, and what fills the slot where there is none. */
export function columnMarks(slot: Slot, look: Look, { slotWidth, above }: Columns): readonly Shape[] {
  const shown = shownOf(slot)
  if (!shown) return []
  const rise = above(shown.value)
  const width = columnWidth(slotWidth)
  const box = { x: -width / 2, y: Math.min(0, -rise), width, height: Math.abs(rise) }
  return bar(look, box, fillOf(shown, { measure: 'flow' }), look.palette[0])
}

/** The words of an empty slot in lines, where they fit between its foot and what is drawn above it. */
function gapWords(slot: Slot, look: Look, { slotWidth, ceiling, above }: Columns): readonly string[] {
  const size = labelSize(look)
  const lines = balanced(say('missing', look.language), size, slotWidth - 6)
  const room = Math.min(...slot.plans.map(({ low }) => above(low)), ceiling)
  const fits = lines.every((words) => !words.endsWith('…')) && lines.length * lineHeight(size) + 26 < room
  return fits ? lines : []
}

/** An empty slot says so: always with the mark, in words where they fit. */
export function gapMark(slot: Slot, look: Look, columns: Columns): readonly Shape[] {
  const lines = gapWords(slot, look, columns)
  const words = lines.length ? [text(look, 0, -20, lines.join('\n'), { align: 'center', valign: 'bottom' })] : []
  return [...cross(look.muted, 3.5, 0, -10), ...words]
}

/** How high above nought the words of an empty slot reach; 0 where there are none. */
export function gapHeight(slot: Slot, look: Look, columns: Columns): number {
  const lines = slot.height === null ? gapWords(slot, look, columns).length : 0
  return lines ? 20 + lines * lineHeight(labelSize(look)) : 0
}

/** Whether some empty slot has only its mark, so that the key must explain it. */
export function isSilent(slots: readonly Slot[], look: Look, columns: Columns): boolean {
  return slots.some((slot) => slot.height === null && !gapWords(slot, look, columns).length)
}

/** A plan behind its column: a band for a range, its lower bound a heavy line over the column; several plans share the slot side by side. */
export function planMarks(plans: readonly Plan[], look: Look, { slotWidth, above }: Columns) {
  const each = (slotWidth * 0.84) / plans.length
  const bands = plans.map((plan, index) => {
    const x = -slotWidth * 0.42 + index * each + (index ? 1 : 0)
    const top = plan.value === null && plan.upper !== null ? above(plan.upper) : null
    return { x, width: each - (plans.length > 1 ? 1 : 0), low: above(plan.low), top }
  })
  const behind = bands.flatMap(({ x, width, low, top }): readonly Shape[] =>
    top === null
      ? []
      : [
          rect(x, -top, width, top - low, { fill: look.hairline }),
          line([[x, -top], [x + width, -top]], { stroke: look.context, lineWidth: 1 }), // prettier-ignore
        ],
  )
  const front = bands.flatMap(({ x, width, low }): readonly Shape[] => [
    line([[x, -low], [x + width, -low]], { stroke: look.ground, lineWidth: 4.5 }), // prettier-ignore
    line([[x, -low], [x + width, -low]], { stroke: look.ink, lineWidth: 2.5 }), // prettier-ignore
  ])
  return { behind, front }
}
