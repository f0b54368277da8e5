import type { Text } from '#model/text.ts'
import type { ReceiptState, StepState } from '../data.ts'
import type { Look } from '../look.ts'
import { type Shape, cross, line } from './shapes.ts'

/** A state is never a colour alone: every one has a word and a mark of its own form. */
export const receiptNames: Readonly<Record<ReceiptState, Text>> = {
  received: { vi: 'đã nhận', en: 'received' },
  late: { vi: 'nhận muộn', en: 'late' },
  missing: { vi: 'chưa có', en: 'missing' },
  not_due: { vi: 'chưa đến hạn', en: 'not due' },
}

export const stepNames: Readonly<Record<StepState, Text>> = {
  done: { vi: 'đã xong', en: 'done' },
  current: { vi: 'đang làm', en: 'under way' },
  ahead: { vi: 'chưa làm', en: 'ahead' },
  unknown: { vi: 'không rõ', en: 'not known' },
}

export const receiptStates: readonly ReceiptState[] = ['received', 'late', 'missing', 'not_due']
export const stepStates: readonly StepState[] = ['done', 'current', 'ahead', 'unknown']

export function receiptColor(state: ReceiptState, look: Look): string {
  return { received: look.status.good, late: look.status.warn, missing: look.status.bad, not_due: look.context }[state]
}

/** Tick, tick with a clock hand, cross, short dash. */
export function receiptMark(state: ReceiptState, look: Look, x = 0, y = 0): readonly Shape[] {
  const color = receiptColor(state, look)
  const stroke = { stroke: color, lineWidth: 2, lineCap: 'round', lineJoin: 'round' } as const
  if (state === 'received') return [line([[x - 4, y], [x - 1, y + 3.5], [x + 5, y - 4]], stroke)] // prettier-ignore
  if (state === 'missing') return cross(color, 4, x, y)
  if (state === 'not_due') return [line([[x - 3, y], [x + 3, y]], stroke)] // prettier-ignore
  return [
    { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style: { fill: 'none', stroke: color, lineWidth: 1.5 } },
    line([[x, y - 3], [x, y], [x + 2.5, y + 1.5]], { ...stroke, lineWidth: 1.5 }),
  ] // prettier-ignore
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
