import { useMemo } from 'react'
import type { Indicator } from '#model/indicator.ts'
import { type Docket, judgeAll, targetsFor, verdictQuestion } from '#model/progress/docket.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Target } from '#model/target.ts'
import { closingsBefore } from '#release/record.ts'
import { type Answered, useManyReadings } from './answers.ts'
import { useRelease } from './context.ts'
import { useBreaks, useTargets } from './registers.ts'

/** The verdicts on an indicator for one part, judged on all its figures, whatever the filters of the page leave out. */
export interface Judgement {
  /** One verdict per target, in the order of `targets`. */
  readonly verdicts: readonly Verdict[]
  readonly targets: readonly Target[]
  readonly docket: Docket | null
  /** Whether the figures are still being computed, such as under a basis that the release has no answer for. */
  readonly pending: boolean
  readonly error: Error | null
}

/** Judges the targets of an indicator under a basis for the whole (null) or one park; asks for nothing where there is no target. */
export function useVerdicts(indicator: Indicator, basis: readonly string[], part: string | null): Judgement {
  const all = useTargets()
  const targets = useMemo(() => targetsFor(indicator, part, all), [indicator, part, all])
  const [answered] = useManyReadings(targets.length ? [verdictQuestion(indicator, basis, part)] : [])
  return useJudgement(indicator, basis, part, targets, answered)
}

/** The same for many indicators at once, each under its own basis and for the whole, in their order. */
export function useManyVerdicts(
  asked: readonly { readonly indicator: Indicator; readonly basis: readonly string[]; readonly part: string | null }[],
) {
  const all = useTargets()
  const breaks = useBreaks()
  const { descriptor } = useRelease()
  const answers = useManyReadings(asked.map(({ indicator, basis, part }) => verdictQuestion(indicator, basis, part)))
  return asked.map(({ indicator, basis, part }, index) =>
    judgementOf(indicator, basis, part, targetsFor(indicator, part, all), answers[index], breaks, descriptor),
  )
}

function useJudgement(
  indicator: Indicator,
  basis: readonly string[],
  part: string | null,
  targets: readonly Target[],
  answered: Answered<Docket['readings']> | undefined,
): Judgement {
  const breaks = useBreaks()
  const { descriptor } = useRelease()
  const { value, stale, error } = answered ?? { value: undefined, stale: false, error: null }
  const key = basis.join()
  return useMemo(
    () => judgementOf(indicator, basis, part, targets, answered, breaks, descriptor),
    // The basis is made anew at every turn and the answer too; their content stands for them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [indicator, key, part, targets, value, stale, error, breaks, descriptor],
  )
}

function judgementOf(
  indicator: Indicator,
  basis: readonly string[],
  part: string | null,
  targets: readonly Target[],
  answered: Answered<Docket['readings']> | undefined,
  breaks: Docket['breaks'],
  { as_of: asOf, verdicts: records }: ReturnType<typeof useRelease>['descriptor'],
): Judgement {
  const { value: readings, stale, error } = answered ?? { value: undefined, stale: false, error: null }
  if (!targets.length) return { verdicts: [], targets, docket: null, pending: false, error: null }
  if (!readings || stale) return { verdicts: [], targets, docket: null, pending: !error, error }
  const docket: Docket = {
    indicator,
    basis,
    part,
    targets,
    readings,
    breaks,
    asOf,
    previous: (target) => closingsBefore(records, target, basis),
  }
  return { verdicts: judgeAll(docket), targets, docket, pending: false, error: null }
}
