import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Indicator, Split } from '#model/indicator.ts'
import { unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { type Question, ask, questionKey } from '#model/question.ts'
import type { Reading } from '#model/reading.ts'
import type { Text } from '#model/text.ts'
import type { View } from '../state/view.ts'
import { type Judgement, useVerdicts } from './verdicts.ts'

/** The choices of a view that an indicator knows; the others are about other indicators. */
export function basisIn(indicator: Indicator, view: Pick<View, 'basis'>): readonly string[] {
  return indicator.axes.flatMap((axis) => axis.choices.find((choice) => view.basis.includes(choice.id))?.id ?? [])
}

/** What the view asks of an indicator. */
export function questionOf(indicator: Indicator, view: View, split: Split, grain = view.grain): Question {
  return ask(indicator, {
    basis: basisIn(indicator, view),
    split,
    parks: view.parks,
    position: view.position,
    kinds: view.kinds,
    from: view.from,
    to: view.to,
    ...(grain ? { grain } : {}),
  })
}

/** Why the view cannot be computed for an indicator: the data set that is not known by park or position. */
export function useHindrance(indicator: Indicator, question: Question): string | null {
  const { data = null } = useQuery({
    queryKey: ['hindrance', questionKey(question)],
    queryFn: async () => {
      const [{ obstacle }, { catalog }] = await Promise.all([import('#sql/obstacle.ts'), import('#catalog/catalog.ts')])
      return obstacle(indicator, question, catalog)
    },
    staleTime: Infinity,
    networkMode: 'always',
  })
  return data
}

/** An indicator under one basis with what its figures mean. */
export interface Judged extends Judgement {
  readonly unit: Text
  /** The latest figure of the page's own question, filters and all. */
  readonly latest: Reading | null
}

/** Judges every target that an indicator has for one part; `readings` are those of the page, which its filters may have narrowed. */
export function useJudged(
  indicator: Indicator,
  basis: readonly string[],
  readings: readonly Reading[] | undefined,
  part: string | null,
): Judged {
  const judgement = useVerdicts(indicator, basis, part)
  return useMemo(
    () => ({ ...judgement, unit: unitOf(indicator, basis), latest: latestOf(readings ?? [], part, indicator.measure) }),
    [judgement, indicator, basis, readings, part],
  )
}

/** Whether a view shows only some parks, so that targets of the whole authority do not belong beside its figures. */
export function isNarrowed({ parks, position }: Pick<Question, 'parks' | 'position'>): boolean {
  return parks.length > 0 || position !== null
}
