import { comparePeriods, endOfPeriod, pointOfDate } from '#model/period.ts'
import { type Reading, isPartial } from '#model/reading.ts'
import { threshold } from '#model/target.ts'
import type { Mark, SeriesData } from '../data.ts'
import { grainOf, slotsOf } from './periods.ts'
import { isPartYear } from './tell.ts'

/** One place of a part's history on the year axis; `reading` is null where a period in between was never answered. */
export interface Point {
  readonly period: string
  readonly at: number
  readonly reading: Reading | null
  readonly value: number | null
  /** False where parks are missing, or months of a flow: no line may lead through it. */
  readonly whole: boolean
}

/** The part a single line is about: the only one there is, else the whole, else the chosen one. */
export function subjectOf(data: SeriesData): string | null {
  const parts = new Set([...data.readings, ...data.published].map((reading) => reading.part))
  const [only = null] = parts
  if (parts.size <= 1) return only
  return parts.has(null) ? null : data.selected
}

/** The computed figures of a part in order, with an empty point for every period that is missing in between. */
export function historyOf(data: SeriesData, part: string | null): readonly Point[] {
  const readings = data.readings.filter((reading) => reading.part === part)
  const keys = readings.map((reading) => reading.period)
  const months = grainOf(keys)
  const known = new Set(keys)
  const absent = (months === null ? [] : slotsOf(keys, months)).filter((key) => !known.has(key) && !isStarted(key, keys))
  return [...readings.map((reading) => ({ period: reading.period, reading })), ...absent.map((period) => ({ period, reading: null }))]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ period, reading }) => ({
      period,
      reading,
      at: endOfPeriod(period) ?? NaN,
      value: reading?.value ?? null,
      whole: reading !== null && !isPartial(reading) && !isPartYear(reading, data.measure),
    }))
    .filter((point) => Number.isFinite(point.at))
}

/** A year of which `2026-9T` is known is not missing. */
function isStarted(year: string, keys: readonly string[]): boolean {
  return keys.some((key) => key.startsWith(`${year}-`) && key.endsWith('T'))
}

/** Printed figures of a part at their as-of date, in order; those without a figure are gaps. */
export function printedOf(data: SeriesData, part: string | null): readonly (Point & { readonly reading: Reading })[] {
  return data.published
    .filter((reading) => reading.part === part)
    .map((reading) => ({
      period: reading.period,
      reading,
      at: pointOfDate(reading.as_of) ?? endOfPeriod(reading.period) ?? NaN,
      value: reading.value,
      whole: true,
    }))
    .filter((point) => Number.isFinite(point.at))
    .sort((a, b) => a.at - b.at)
}

/** A target on the year axis; `low` is the number that decides. */
export interface Target extends Mark {
  readonly at: number
  readonly low: number
}

/** Targets of a part at the end of their year or term, in order. */
export function targetsOf(data: SeriesData, part: string | null): readonly Target[] {
  return data.targets
    .filter((mark) => mark.part === part)
    .map((mark) => ({ ...mark, at: endOfPeriod(mark.period) ?? NaN, low: threshold(mark) ?? NaN }))
    .filter((mark) => Number.isFinite(mark.at) && Number.isFinite(mark.low))
    .sort((a, b) => a.at - b.at)
}

/** A line must not lead from one definition or scope to another, nor through a total that is not whole. */
export function joins(a: Point, b: Point): boolean {
  if (!a.reading || !b.reading || a.value === null || b.value === null) return false
  if (!a.whole || !b.whole) return false
  return a.reading.definition === b.reading.definition && a.reading.scope === b.reading.scope
}

/** Runs of points that a line may join; a single point is a run of its own. */
export function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (point.value === null) return
    if (before && joins(before, point)) runs.at(-1)?.push(point)
    else runs.push([point])
  })
  return runs
}
