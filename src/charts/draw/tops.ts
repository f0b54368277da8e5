import type { Look } from '../look.ts'
import { type Columns, columnWidth, gapHeight } from './bars.ts'
import { type Slot, shownOf } from './columns.ts'
import type { Pin } from './pins.ts'
import { type Type, text } from './shapes.ts'
import { fillOf } from './tell.ts'
import { labelSize, lineHeight, textWidth } from './text.ts'

/** Columns that know their pixels, and what is to be written on each. */
interface Topped {
  readonly slots: readonly Slot[]
  readonly labels: readonly string[]
  readonly allFit: boolean
  readonly width: number
  readonly columns: Columns
}

/** Every column where all labels fit; else the last, the highest and the first, for a random choice of labels misleads. */
function labelled(slots: readonly Slot[], allFit: boolean): readonly number[] {
  const known = slots.flatMap(({ height }, index) => (height === null ? [] : [index]))
  if (allFit) return known
  const height = (index: number) => slots[index]?.height ?? -Infinity
  const highest = known.toSorted((a, b) => height(b) - height(a))[0]
  return [...new Set([known.at(-1), highest, known[0]])].filter((index) => index !== undefined)
}

/** How high above nought a label from `left` to `right` can stand without touching a column, a printed figure or the words of an empty slot. */
function labelRise(left: number, right: number, { slots, columns }: Topped, look: Look): number {
  const { slotWidth, above } = columns
  const tops = slots.map((slot, index) => {
    const middle = (index + 0.5) * slotWidth
    const half = (slot.height === null ? slotWidth : columnWidth(slotWidth)) / 2
    if (middle - half >= right + 2 || middle + half <= left - 2) return 0
    return Math.max(above(slot.height ?? 0) + 3, gapHeight(slot, look, columns), ...slot.printed.map(({ value }) => above(value) + 9))
  })
  return Math.max(0, ...tops)
}

/** Where a plan would strike through the label, it stands inside the column if it fits there, else above the plan. */
function clearOfPlans(rise: number, slot: Slot, look: Look, above: (value: number) => number) {
  const height = lineHeight(labelSize(look))
  const bounds = slot.plans.map(({ low, upper }) => ({ from: above(low) - 3, to: above(upper ?? low) + 4 }))
  const hit = bounds.filter(({ from, to }) => from < rise + height - 3 && to > rise)
  return hit.length ? Math.max(...hit.map(({ to }) => to)) : rise
}

/** The figures on the columns, inside the picture and clear of everything else that is drawn there. */
export function topLabels(laid: Topped, look: Look): readonly Pin[] {
  const { slotWidth, above } = laid.columns
  const size = labelSize(look)
  const isLast = (index: number) => index === laid.slots.length - 1
  const half = (index: number) => textWidth(laid.labels[index] ?? '', size, isLast(index)) / 2
  const free: number[] = []
  for (const index of labelled(laid.slots, laid.allFit))
    if (free.every((other) => Math.abs(other - index) * slotWidth > half(index) + half(other) + 4)) free.push(index)
  const label = (index: number, dx: number, dy: number, type: Omit<Type, 'align'>): Pin => ({
    at: [index + 0.5, 0],
    shapes: [text(look, dx, dy, laid.labels[index] ?? '', { ...type, align: 'center' })],
  })
  return free.map((index) => {
    const middle = (index + 0.5) * slotWidth
    const dx = Math.max(half(index) - middle, Math.min(0, laid.width - middle - half(index)))
    const slot = laid.slots[index]!
    const shown = shownOf(slot)
    const top = above(slot.height ?? 0)
    const rise = labelRise(middle + dx - half(index), middle + dx + half(index), laid, look)
    const clear = clearOfPlans(rise, slot, look, above)
    const within =
      clear !== rise &&
      2 * half(index) + 8 <= columnWidth(slotWidth) &&
      top > lineHeight(size) + 14 &&
      shown !== null &&
      fillOf(shown, { measure: 'flow' }) === 'full'
    const bold = isLast(index)
    if (top < 0) return label(index, dx, -top + 3, { valign: 'top', color: look.ink, halo: true, bold })
    if (within) return label(index, 0, -top + (slot.printed.length ? 10 : 4), { valign: 'top', color: look.ground, bold })
    return label(index, dx, -clear, { valign: 'bottom', color: look.ink, halo: true, bold })
  })
}
