import { useMemo } from 'react'
import { parsePeriod } from '#model/period.ts'
import { useRelease } from './context.ts'

/** The years that the figures of the release lie in, for the period filter. */
export function useYears(): readonly number[] {
  const { answers } = useRelease()
  return useMemo(() => {
    const years = answers
      .filter(({ question }) => 'indicator' in question)
      .flatMap(({ rows }) => rows.map((row) => parsePeriod(String(row['period'] ?? ''))))
      .flatMap((span) => (span ? [Math.floor(span.start / 12), Math.floor((span.start + span.months - 1) / 12)] : []))
    if (!years.length) return []
    const first = Math.min(...years)
    return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
  }, [answers])
}
