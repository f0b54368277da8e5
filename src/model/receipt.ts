import { comparePeriods, dateAfter, endOfPeriod, parsePeriod, pointOfDate } from './period.ts'
import { type Row, textOf } from './row.ts'

/** Rows of one period that arrived on one day; `parts` are who they are about, none where the data set has no parts. */
export interface Receipt {
  readonly period: string
  readonly receivedAt: string
  readonly corrected: boolean
  readonly parts: readonly string[]
  readonly rows: number
}

/** A row that answers what has arrived of a data set. */
export function receiptOf(row: Row): Receipt {
  return {
    period: textOf(row, 'period'),
    receivedAt: textOf(row, 'received_at'),
    corrected: row['corrected'] === true,
    parts: textOf(row, 'parts').split('+').filter(Boolean),
    rows: typeof row['rows'] === 'number' ? row['rows'] : 0,
  }
}

/**
 * `received` in full; `late` in full, but something came after its due day; `partial` while some are missing and no due day has
 * passed; `missing` once one has; `not_due` before it; `no_due` where nobody set one, which is never late.
 */
export type ArrivalState = 'received' | 'late' | 'partial' | 'missing' | 'not_due' | 'no_due'

/** One data set in one period: what has come of it, and when it was due (null where nobody set a day). */
export interface Arrival {
  readonly period: string
  readonly state: ArrivalState
  readonly due: string | null
  /** The first and the last day on which something came, corrections aside; empty where nothing did or no day was told. */
  readonly first: string
  readonly last: string
  readonly corrected: boolean
  readonly came: readonly string[]
  readonly missing: readonly string[]
  readonly lately: readonly string[]
}

/** A part that reports, with the year it was established; null where that is not known. */
export interface Reporter {
  readonly id: string
  readonly established: number | null
}

/**
 * Who owes a period: every reporter from the end of the year it was established, as totals count it, and whoever has reported by then. Without reporters
 * (a voluntary data set) only the latter, and none at all where its rows have no parts.
 */
function expectedIn(period: string, reporters: readonly Reporter[], receipts: readonly Receipt[]): readonly string[] {
  const span = parsePeriod(period)
  const end = span ? span.start + span.months : 0
  const established = reporters.filter((each) => each.established === null || (each.established + 1) * 12 <= end).map(({ id }) => id)
  const before = receipts.filter((receipt) => comparePeriods(receipt.period, period) <= 0).flatMap(({ parts }) => parts)
  return [...new Set([...established, ...before])].sort()
}

/**
 * What has arrived of a data set for each period. `days` is how long after its end a period is due, null where nobody said;
 * `asOf` is the day it is judged at. A correction is no late report: it replaced one whose day is not kept.
 */
export function arrivalsOf(
  periods: readonly string[],
  receipts: readonly Receipt[],
  reporters: readonly Reporter[],
  days: number | null,
  asOf: string,
): readonly Arrival[] {
  return periods.map((period) => {
    const own = receipts.filter((receipt) => receipt.period === period)
    const came = [...new Set(own.flatMap(({ parts }) => parts))].sort()
    const missing = expectedIn(period, reporters, receipts).filter((part) => !came.includes(part))
    const due = days === null ? null : dateAfter(period, days)
    const first = own.filter(({ corrected, receivedAt }) => !corrected && receivedAt !== '')
    const dates = first.map(({ receivedAt }) => receivedAt).sort()
    const late = due === null ? [] : first.filter(({ receivedAt }) => receivedAt > due)
    const passed = due !== null && (pointOfDate(asOf) ?? 0) > (pointOfDate(due) ?? Infinity)
    const full = own.length > 0 && missing.length === 0
    const state = full
      ? late.length
        ? 'late'
        : 'received'
      : passed
        ? 'missing'
        : own.length
          ? 'partial'
          : due === null
            ? 'no_due'
            : 'not_due'
    return {
      period,
      state,
      due,
      first: dates[0] ?? '',
      last: dates.at(-1) ?? '',
      corrected: own.some(({ corrected }) => corrected),
      came,
      missing,
      lately: [...new Set(late.flatMap(({ parts }) => parts))].sort(),
    }
  })
}

/** The newest period of which anything has come, and the day it last came; null where nothing ever did. */
export function newestReceipt(receipts: readonly Receipt[]): { readonly period: string; readonly receivedAt: string } | null {
  const [newest] = receipts.toSorted(
    (a, b) => (endOfPeriod(b.period) ?? 0) - (endOfPeriod(a.period) ?? 0) || (a.receivedAt < b.receivedAt ? 1 : -1),
  )
  return newest ? { period: newest.period, receivedAt: newest.receivedAt } : null
}
