import { parsePeriod } from '#model/period.ts'
import { originOf } from '#model/progress/figures/point.ts'
import type { Reading } from '#model/reading.ts'
import type { PrintedRow } from './printed.ts'

/** What is known of an indicator in one year; several may hold at once. */
export interface YearState {
  readonly reported: boolean
  readonly published: boolean
  readonly sought: boolean
  readonly conflicting: boolean
}

/** The year in which a period ends. */
export function yearOf(period: string): number | null {
  const span = parsePeriod(period)
  return span ? Math.floor((span.start + span.months - 1) / 12) : null
}

/** The state of each year from computed readings, printed rows of any scope, and those of them that contradict each other. */
export function statesOf(
  years: readonly number[],
  readings: readonly Reading[],
  printed: readonly PrintedRow[],
  conflicting: ReadonlySet<PrintedRow>,
): readonly YearState[] {
  return years.map((year) => {
    const own = printed.filter(({ period }) => yearOf(period) === year)
    return {
      reported: readings.some((reading) => reading.value !== null && originOf(reading) === 'computed' && yearOf(reading.period) === year),
      published: own.some(({ value }) => value !== null),
      sought: own.some(({ value }) => value === null),
      conflicting: own.some((row) => conflicting.has(row)),
    }
  })
}
