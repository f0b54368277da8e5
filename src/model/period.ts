import type { Language } from './text.ts'

/**
 * A period is a text key: `2025`, `2025-Q3`, `2025-08`, `2025-6T` (January to month 6) or `2016-2020` (a term).
 * Keys never pass through a Date, so no time zone can shift them.
 */
export type Grain = 'year' | 'quarter' | 'month'

export const grainMonths: Readonly<Record<Grain, number>> = { year: 12, quarter: 3, month: 1 }

/** Months are counted from January of year 0, so 2025-01 is 24300 and arithmetic needs no calendar. */
export interface Span {
  readonly start: number
  readonly months: number
}

const shapes: readonly [RegExp, (a: number, b: number) => Span | null][] = [
  [/^(\d{4})$/, (year) => ({ start: year * 12, months: 12 })],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => ({ start: year * 12 + (quarter - 1) * 3, months: 3 })],
  [/^(\d{4})-(\d{2})$/, (year, month) => (month >= 1 && month <= 12 ? { start: year * 12 + month - 1, months: 1 } : null)],
  [/^(\d{4})-(\d{1,2})T$/, (year, months) => (months >= 1 && months <= 12 ? { start: year * 12, months } : null)],
  [/^(\d{4})-(\d{4})$/, (from, to) => (to >= from ? { start: from * 12, months: (to - from + 1) * 12 } : null)],
]

/** The span of a period key, or null where the text is not a period. */
export function parsePeriod(key: string): Span | null {
  for (const [shape, span] of shapes) {
    const found = shape.exec(key)
    if (found) return span(Number(found[1]), Number(found[2]))
  }
  return null
}

/** Where a stock of this period lies on the year axis: the end, so 2024 is 2025.0 and 2025-Q3 is 2025.75. */
export function endOfPeriod(key: string): number | null {
  const span = parsePeriod(key)
  return span && (span.start + span.months) / 12
}

/** Where an as-of date (`2025`, `2025-01` or `2025-01-22`) lies on the year axis: at its end. */
export function pointOfDate(date: string): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!found) return null
  const year = Number(found[1])
  if (!found[2]) return year + 1
  const month = Number(found[2])
  if (!found[3]) return year + month / 12
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return year + (month - 1 + Number(found[3]) / daysInMonth) / 12
}

/** Where the first moment of a date (`2022-01-01`, `2022-01` or `2022`) lies on the year axis; what changes on a day changes at its start. */
export function startOfDate(date: string): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!found) return null
  const year = Number(found[1])
  const month = Number(found[2] ?? 1)
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return year + (month - 1 + (Number(found[3] ?? 1) - 1) / daysInMonth) / 12
}

/** The same period one year earlier: `2026-9T` gives `2025-9T`; null for a term or what is not a period. */
export function yearBefore(key: string): string | null {
  if (!parsePeriod(key) || /^\d{4}-\d{4}$/.test(key)) return null
  return `${String(Number(key.slice(0, 4)) - 1).padStart(4, '0')}${key.slice(4)}`
}

/** Whether a period is a term of years: a total of its own, no point among the years it spans. */
export function isTerm(key: string): boolean {
  return /^\d{4}-\d{4}$/.test(key) && parsePeriod(key) !== null
}

/** Orders by end, then the longer period last, so that a year stands after its fourth quarter. */
export function comparePeriods(a: string, b: string): number {
  const left = parsePeriod(a)
  const right = parsePeriod(b)
  if (!left || !right) return a < b ? -1 : a > b ? 1 : 0
  return left.start + left.months - right.start - right.months || left.months - right.months
}

const roman = ['I', 'II', 'III', 'IV']

/** The name officials use for a period: `Quý III/2025`, `9 tháng 2025`, `Năm 2025`. */
export function periodName(key: string, language: Language, form: 'long' | 'short' = 'long'): string {
  const vi = language === 'vi'
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key)
  if (quarter) {
    const numeral = roman[Number(quarter[2]) - 1]
    if (form === 'short') return vi ? `${numeral}/${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`
    return vi ? `Quý ${numeral}/${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`
  }
  const toDate = /^(\d{4})-(\d{1,2})T$/.exec(key)
  if (toDate) return vi ? `${toDate[2]} tháng ${toDate[1]}` : `${toDate[2]} months ${toDate[1]}`
  const month = /^(\d{4})-(\d{2})$/.exec(key)
  if (month) return vi ? `Tháng ${month[2]}/${month[1]}` : `${month[1]}-${month[2]}`
  const term = /^(\d{4})-(\d{4})$/.exec(key)
  if (term) return `${term[1]}–${term[2]}`
  if (/^\d{4}$/.test(key)) return form === 'long' && vi ? `Năm ${key}` : key
  return key
}

/** A period as it reads within a sentence: `quý III/2025`; English names of months keep their capital. */
export function periodWithin(name: string, language: Language): string {
  return language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** A date as people write it: `22/01/2025`, `01/2025`, `2025`; English keeps the ISO order. */
export function dateName(date: string, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : date
}

/** The name of a point on the year axis: `cuối năm 2026`, `quý III/2027`. */
export function pointName(point: number, language: Language): string {
  const months = Math.round(point * 12)
  const year = Math.floor((months - 1) / 12)
  const month = months - year * 12
  if (month === 12) return language === 'vi' ? `cuối năm ${year}` : `end of ${year}`
  const quarter = Math.ceil(month / 3)
  return language === 'vi' ? `quý ${roman[quarter - 1]}/${year}` : `Q${quarter} ${year}`
}

/** The key of the period of a grain that begins with this month, counted from January of year 0. */
export function periodAt(grain: Grain, month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  if (grain === 'year') return year
  return grain === 'quarter' ? `${year}-Q${Math.floor((month % 12) / 3) + 1}` : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The periods of a grain between two points of the year axis, both whole: 2024 and 2025 for 2024.0 to 2026.0. */
export function periodsBetween(grain: Grain, from: number, to: number): readonly string[] {
  const months = grainMonths[grain]
  const first = Math.ceil((from * 12 - 1e-6) / months)
  const last = Math.floor((to * 12 + 1e-6) / months)
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => periodAt(grain, (first + index) * months))
}

/** The date that lies some days after the end of a period, `2025-04-15` for 15 days after 2025-Q1; null where the key is no period. */
export function dateAfter(period: string, days: number): string | null {
  const span = parsePeriod(period)
  if (!span) return null
  const end = span.start + span.months
  return new Date(Date.UTC(Math.floor(end / 12), end % 12, days)).toISOString().slice(0, 10)
}
