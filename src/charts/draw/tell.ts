import { formatFigure, formatNumber } from '#model/format.ts'
import { dateName, periodName } from '#model/period.ts'
import { effectiveKind, isQualifier, kindNames, qualifierNames, scopeNames } from '#model/provenance.ts'
import { type Reading, isPartial } from '#model/reading.ts'
import type { Language } from '#model/text.ts'
import type { Mark, SeriesData } from '../data.ts'
import type { Fill } from './shapes.ts'
import type { Tip } from './tip.ts'
import { say } from './words.ts'

type Told = Pick<SeriesData, 'partNames' | 'unit' | 'measure'>

/** A text within a sentence: Vietnamese writes `năm 2024` there, English keeps `Q3 2025`. */
export function inner(text: string, language: Language): string {
  return language === 'vi' ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** A number with its unit as people write it: `12,4 triệu USD/ha`, but `65%`. */
export function withUnit(figure: string, unit: string): string {
  return unit === '' ? figure : unit === '%' ? `${figure}%` : `${figure} ${unit}`
}

/** How sure a figure is, said by its mark: hollow for estimates and low confidence, half for what is not whole. */
export function fillOf(reading: Reading, { measure }: Pick<SeriesData, 'measure'>): Fill {
  if (isPartial(reading) || isPartYear(reading, measure)) return 'half'
  return isWeak(reading) ? 'hollow' : 'full'
}

/** A flow of nine months is not a year's; a stock at the end of them is as whole as any other. */
export function isPartYear(reading: Pick<Reading, 'period'>, measure: SeriesData['measure']): boolean {
  return measure === 'flow' && reading.period.endsWith('T')
}

export function isWeak(reading: Pick<Reading, 'kind' | 'qualifier' | 'confidence'>): boolean {
  return effectiveKind(reading.kind, reading.qualifier) === 'estimated' || reading.confidence === 'low'
}

/** `Năm 2024`, `KCN Minh Họa 01, năm 2024`; a printed figure adds nothing, its date is told beside it. */
export function headOf(reading: Pick<Reading, 'period' | 'part'>, data: Told, language: Language): string {
  const period = periodName(reading.period, language)
  const part = reading.part === null ? null : (data.partNames[reading.part] ?? reading.part)
  return part === null ? period : `${part}, ${inner(period, language)}`
}

/** The figure with qualifier and unit, or the words that there is none. */
export function figureOf(reading: Pick<Reading, 'value' | 'qualifier'>, data: Told, language: Language): string {
  return reading.value === null ? say('missing', language) : withUnit(formatFigure(reading, language), data.unit)
}

/** Kind, printed word (unless the figure says it already), parks counted, as-of date: what must be known before the figure is believed. */
function qualities(reading: Reading, figure: string, language: Language): readonly string[] {
  const kind = kindNames[effectiveKind(reading.kind, reading.qualifier)][language]
  const qualifier = isQualifier(reading.qualifier) && reading.qualifier !== '' ? qualifierNames[reading.qualifier][language] : ''
  return [
    kind,
    qualifier === kind || figure.startsWith(qualifier) ? '' : qualifier,
    isPartial(reading) ? `${say('partial', language)} (${reading.parts}/${reading.expected})` : '',
    reading.confidence === 'low' ? say('lowConfidence', language) : '',
    reading.as_of ? `${say('asOf', language)} ${dateName(reading.as_of, language)}` : '',
  ].filter((quality) => quality !== '')
}

/** One announced sentence: `Năm 2024: 12,4 triệu USD/ha, báo cáo`. */
export function sentence(reading: Reading, data: Told, language: Language): string {
  const figure = figureOf(reading, data, language)
  const told = reading.value === null ? [] : qualities(reading, figure, language)
  return `${headOf(reading, data, language)}: ${[figure, ...told].join(', ')}`
}

/** The same for the pointer, with scope and sources added. */
export function tipOf(reading: Reading, data: Told, language: Language): Tip {
  const figure = figureOf(reading, data, language)
  return {
    head: headOf(reading, data, language),
    figure,
    lines: [
      reading.value === null ? '' : qualities(reading, figure, language).join(', '),
      scopeNames[reading.scope]?.[language] ?? reading.scope,
      reading.sources ? `${say('source', language)}: ${reading.sources}` : '',
    ].filter((line) => line !== ''),
  }
}

/** A target's number, or its range with the lower bound first: `13`, `2.500–3.000`. */
export function markFigure(mark: Pick<Mark, 'value' | 'lower' | 'upper'>, language: Language): string {
  const figures = mark.value === null ? [mark.lower, mark.upper] : [mark.value]
  const known = figures.filter((figure) => figure !== null)
  const sign = mark.value === null && known.length === 1 ? '≥ ' : ''
  return sign + known.map((figure) => formatNumber(figure, language)).join('–')
}

/** `13 (2025)`: number and year at the end of the path. */
export function markLabel(mark: Mark, language: Language): string {
  return `${markFigure(mark, language)} (${periodName(mark.period, language, 'short')})`
}

/** A target for the pointer: `Mục tiêu năm 2025`, `13 triệu USD/ha`; of a flow it is a plan. */
export function markTip(mark: Mark, data: Told, language: Language): Tip {
  const goal = `${say(data.measure === 'flow' ? 'plan' : 'target', language)} ${inner(periodName(mark.period, language), language)}`
  const head = mark.part === null ? capital(goal, language) : `${data.partNames[mark.part] ?? mark.part}, ${goal}`
  return { head, figure: withUnit(markFigure(mark, language), data.unit), lines: [] }
}

/** A period between two others of which nobody said anything. */
export function absence(period: string, language: Language): Tip {
  return { head: periodName(period, language), figure: say('missing', language), lines: [] }
}

/** A tip in one breath, for `aria-live`. */
export function spoken(tip: Tip): string {
  return `${tip.head}: ${tip.figure}`
}
