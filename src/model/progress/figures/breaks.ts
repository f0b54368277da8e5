import { startOfDate } from '../../period.ts'
import { type Row, textOf } from '../../row.ts'
import type { Reason } from '../reason.ts'
import type { Origin } from './point.ts'

/** A row of the data set `series_breaks`: the day a definition or scope changes, for the indicators named (`*` is all). */
export interface Break {
  readonly date: string
  readonly name_vi: string
  readonly name_en: string
  readonly indicators: string
}

/** A row of that data set. */
export function breakOf(row: Row): Break {
  return {
    date: textOf(row, 'date'),
    name_vi: textOf(row, 'name_vi'),
    name_en: textOf(row, 'name_en'),
    indicators: textOf(row, 'indicators'),
  }
}

/** The breaks that concern one indicator. */
export function breaksOf(breaks: readonly Break[], indicator: string): readonly Break[] {
  return breaks.filter((one) => one.indicators.split(',').some((id) => id.trim() === '*' || id.trim() === indicator))
}

interface End {
  readonly t: number
  readonly definition: string
  readonly origin?: Origin
}

/**
 * The first break that keeps two figures from being measured against each other, or null.
 * Across a break both ends must share a definition: both computed by one formula, or both printed with the same one.
 */
export function breakBetween(a: End, b: End, breaks: readonly Break[]): Extract<Reason, { code: 'break' }> | null {
  const computed = a.origin === 'computed' && b.origin === 'computed'
  if (a.definition === b.definition && (computed || a.definition !== '')) return null
  const [early, late] = a.t <= b.t ? [a.t, b.t] : [b.t, a.t]
  for (const { date, name_vi, name_en } of breaks) {
    const start = startOfDate(date)
    if (start !== null && early <= start + 1e-9 && late > start + 1e-9) return { code: 'break', date, vi: name_vi, en: name_en }
  }
  return null
}
