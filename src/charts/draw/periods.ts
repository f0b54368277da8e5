import { parsePeriod } from '#model/period.ts'

const isGrain = (months: number) => months === 1 || months === 3 || months === 12
const isToDate = (key: string) => key.endsWith('T')

/** The length in months that most of these periods have, the longer one if even; null where none is a month, quarter or year. */
export function grainOf(keys: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const key of keys) {
    const months = isToDate(key) ? undefined : parsePeriod(key)?.months
    if (months !== undefined && isGrain(months)) counts.set(months, (counts.get(months) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b - a)
  return ranked[0]?.[0] ?? (keys.some((key) => isToDate(key) && parsePeriod(key)) ? 12 : null)
}

/** The key of the period of this length that starts at a month counted from year 0. */
function keyOf(start: number, months: number): string {
  const year = Math.floor(start / 12)
  const month = start - year * 12
  if (months === 12) return String(year)
  return months === 3 ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`
}

/**
 * An unbroken run of slots of one length from the first to the last period, so that a missing one keeps its place.
 * A slot is known by the key of its whole period; `keys` that are of another length or no periods at all have no slot.
 */
export function slotsOf(keys: readonly string[], months: number): readonly string[] {
  const starts = keys.map((key) => slotStart(key, months)).filter((start) => start !== null)
  if (!starts.length) return []
  const first = Math.min(...starts)
  const count = (Math.max(...starts) - first) / months + 1
  return Array.from({ length: count }, (_, index) => keyOf(first + index * months, months))
}

/** The slot a period belongs into: its own, or the year's where it is `2026-9T`. */
export function slotOf(key: string, months: number): string | null {
  const start = slotStart(key, months)
  return start === null ? null : keyOf(start, months)
}

function slotStart(key: string, months: number): number | null {
  const span = parsePeriod(key)
  if (!span || span.start % months) return null
  return span.months === months || (months === 12 && isToDate(key)) ? span.start : null
}

/** Of the periods in one slot the one to draw: the whole period, else the longest part of it. */
export function longest<T extends { readonly period: string }>(readings: readonly T[]): readonly T[] {
  const length = (reading: T) => parsePeriod(reading.period)?.months ?? 0
  const most = Math.max(0, ...readings.map(length))
  return readings.filter((reading) => length(reading) === most)
}
