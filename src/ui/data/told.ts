import { useMemo } from 'react'
import { outline } from '#catalog/outline.ts'
import type { Indicator } from '#model/indicator.ts'
import { useRelease } from './context.ts'

/**
 * The indicators that have any figure of the whole in this release, in the order of the catalogue: all where its answers could
 * not be read, because then nobody knows yet.
 */
export function useTold(): readonly Indicator[] {
  const { answers } = useRelease()
  return useMemo(() => {
    const told = new Set(
      answers.flatMap(({ question, rows }) =>
        'indicator' in question && question.split === 'none' && rows.some((row) => typeof row['value'] === 'number')
          ? [question.indicator]
          : [],
      ),
    )
    return told.size ? outline.indicators.filter(({ id }) => told.has(id)) : outline.indicators
  }, [answers])
}
