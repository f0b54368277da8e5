import type { ArrivalState } from '#model/receipt.ts'
import type { Text } from '#model/text.ts'
import type { StepState } from '../data.ts'
import type { Look } from '../look.ts'
import { type Shape, cross, line } from './shapes.ts'

/** A state is never a colour alone: every one has a word and a mark of its own form. */
export const receiptNames: Readonly<Record<ArrivalState, Text>> = {
  received: { vi: 'đã nhận', en: 'received' },
  late: { vi: 'nhận muộn', en: 'late' },
  partial: { vi: 'chưa đủ', en: 'incomplete' },
  missing: { vi: 'quá hạn', en: 'overdue' },
  not_due: { vi: 'chưa đến hạn', en: 'not due' },
  no_due: { vi: 'chưa có, chưa quy định hạn', en: 'none yet, no due day set' },
}

export const stepNames: Readonly<Record<StepState, Text>> = {
  done: { vi: 'đã xong', en: 'done' },
  current: { vi: 'đang làm', en: 'under way' },
  ahead: { vi: 'chưa làm', en: 'ahead' },
  unknown: { vi: 'không rõ', en: 'not known' },
}

export const receiptStates: readonly ArrivalState[] = ['received', 'late', 'partial', 'missing', 'not_due', 'no_due']
export const stepStates: readonly StepState[] = ['done', 'current', 'ahead', 'unknown']

export function receiptColor(state: ArrivalState, look: Look): string {
  const { good, warn, bad, none } = look.status
  return { received: good, late: warn, partial: none, missing: bad, not_due: look.context, no_due: look.context }[state]
}

/** Tick, clock, half disc, cross, short dash, dot. */
export function receiptMark(state: ArrivalState, look: Look, x = 0, y = 0): readonly Shape[] {
  const color = receiptColor(state, look)
  const stroke = { stroke: color, lineWidth: 2, lineCap: 'round', lineJoin: 'round' } as const
  if (state === 'received') return [line([[x - 4, y], [x - 1, y + 3.5], [x + 5, y - 4]], stroke)] // prettier-ignore
  if (state === 'missing') return cross(color, 4, x, y)
  if (state === 'not_due') return [line([[x - 3, y], [x + 3, y]], stroke)] // prettier-ignore
  if (state === 'no_due') return [{ type: 'circle', shape: { cx: x, cy: y, r: 1.5 }, style: { fill: color } }]
  if (state === 'partial')
    return [
      { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style: { fill: 'none', stroke: color, lineWidth: 1.5 } },
      { type: 'polygon', shape: { points: halfDisc(x, y, 5) }, style: { fill: color } },
    ]
  return [
    { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style: { fill: 'none', stroke: color, lineWidth: 1.5 } },
    line([[x, y - 3], [x, y], [x + 2.5, y + 1.5]], { ...stroke, lineWidth: 1.5 }),
  ] // prettier-ignore
}

/** The left half of a disc. */
function halfDisc(x: number, y: number, r: number): [number, number][] {
  return Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI / 2 + (index * Math.PI) / 12
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  })
}

/** Full, ringed, empty, and a broken ring for what is not known. */
export function stepMark(state: StepState, look: Look, x = 0, y = 0): readonly Shape[] {
  const color = look.palette[0]
  const circle = (r: number, style: { fill: string; stroke: string; lineWidth: number; lineDash?: number[] }): Shape => ({ type: 'circle', shape: { cx: x, cy: y, r }, style })
  if (state === 'done') return [circle(6, { fill: color, stroke: color, lineWidth: 1.5 })]
  if (state === 'current') return [circle(6, { fill: look.ground, stroke: color, lineWidth: 2 }), circle(2.5, { fill: color, stroke: color, lineWidth: 0 })]
  if (state === 'ahead') return [circle(6, { fill: look.ground, stroke: look.context, lineWidth: 1.5 })]
  return [circle(6, { fill: look.ground, stroke: look.context, lineWidth: 1.5, lineDash: [2, 3] })]
} // prettier-ignore
