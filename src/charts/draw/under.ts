import { parsePeriod } from '#model/period.ts'
import type { Language } from '#model/text.ts'
import type { Look } from '../look.ts'
import { type Slot, shownOf } from './columns.ts'
import type { Shape } from './shapes.ts'
import { line, text } from './shapes.ts'
import { markFigure } from './tell.ts'
import { labelSize, lineHeight, textWidth } from './text.ts'

const roman = ['I', 'II', 'III', 'IV']

/** `9 tháng` where only a part of the year is known. */
function partOfYear(slot: Slot, language: Language): string {
  const period = shownOf(slot)?.period ?? ''
  const months = period.endsWith('T') ? parsePeriod(period)?.months : undefined
  if (months === undefined) return ''
  return language === 'vi' ? `${months} tháng` : `${months} mo.`
}

function planText(slot: Slot, language: Language): readonly string[] {
  return slot.plans.map((plan) => `${language === 'vi' ? 'KH' : 'plan'} ${markFigure(plan, language)}`)
}

/** Quarters and months by number, with the year below the first slots of each year. */
function within(slots: readonly Slot[], months: number, slotWidth: number, look: Look) {
  const size = labelSize(look)
  const names = slots.map(({ key }) => (months === 3 ? (roman[Number(key.at(-1)) - 1] ?? '') : String(Number(key.slice(5)))))
  const shown = names.every((name) => textWidth(name, size) + 3 <= slotWidth)
  const years = [...new Set(slots.map(({ key }) => key.slice(0, 4)))].map((year) => {
    const indices = slots.flatMap(({ key }, index) => (key.startsWith(year) ? [index] : []))
    return { year, first: indices[0] ?? 0, count: indices.length }
  })
  const row = shown ? lineHeight(size) : 0
  const shapes = (index: number): readonly Shape[] => {
    const year = years.find(({ first }) => first === index)
    const name = shown ? [text(look, 0, 6, names[index] ?? '', { align: 'center' })] : []
    if (!year) return name
    const middle = ((year.count - 1) * slotWidth) / 2
    const fits = textWidth(year.year, size) <= year.count * slotWidth + 4
    const edge = -slotWidth / 2
    return [
      ...name,
      line([[edge, 0], [edge, row + 10]], { stroke: look.context }), // prettier-ignore
      ...(fits ? [text(look, middle, 6 + row, year.year, { align: 'center' })] : []),
    ]
  }
  return { height: row + lineHeight(size) + 8, shapes }
}

/**
 * What stands below the columns, in rows: the period, `9 tháng` where it is not whole, and the plan in figures where all of them fit.
 * `shapes(index)` is drawn around the middle of a slot at the lower edge of the plot.
 */
export function underSlots(slots: readonly Slot[], months: number, slotWidth: number, look: Look) {
  if (months !== 12) return within(slots, months, slotWidth, look)
  const size = labelSize(look)
  const { language } = look
  const each = Math.max(1, Math.ceil((textWidth('2024', size) + 6) / slotWidth))
  const parts = slots.map((slot) => partOfYear(slot, language))
  const plans = slots.map((slot) => planText(slot, language))
  const planned = plans.flat().every((words) => textWidth(words, size) + 4 <= slotWidth)
  const long = slots.map(({ key }, index) => (parts[index] ? `${parts[index]} ${key}` : key))
  const beside = long.every((words) => textWidth(words, size) + 4 <= slotWidth)
  const partRow = parts.some((words) => words !== '') && !beside ? lineHeight(size) : 0
  const planRows = planned ? Math.max(0, ...plans.map((lines) => lines.length)) : 0
  /** How far a text wider than its slot must move to stay inside the picture. */
  const inward = (index: number, words: string) => {
    const half = textWidth(words, size) / 2
    const middle = (index + 0.5) * slotWidth
    return Math.max(half - middle, Math.min(0, slots.length * slotWidth - middle - half))
  }
  const shapes = (index: number): readonly Shape[] => [
    ...((slots.length - 1 - index) % each === 0
      ? [
          text(look, inward(index, slots[index]?.key ?? ''), 6, (beside ? long[index] : slots[index]?.key) ?? '', {
            align: 'center',
            color: look.ink,
          }),
        ]
      : []),
    ...(parts[index] && !beside ? [text(look, inward(index, parts[index]), 6 + lineHeight(size), parts[index], { align: 'center' })] : []),
    ...(planRows ? [text(look, 0, 6 + lineHeight(size) + partRow, (plans[index] ?? []).join('\n'), { align: 'center' })] : []),
  ]
  return { height: lineHeight(size) * (1 + planRows) + partRow + 8, shapes }
}
