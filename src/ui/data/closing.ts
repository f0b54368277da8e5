import { indicators } from '#catalog/indicators.ts'
import { type Indicator, basisOf } from '#model/indicator.ts'
import { parsePeriod } from '#model/period.ts'
import { type Status, statuses } from '#model/progress/status.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Target } from '#model/target.ts'
import { useView } from '../state/navigate.ts'
import { useTargets } from './registers.ts'
import { basisIn } from './subject.ts'
import { useManyVerdicts } from './verdicts.ts'

/** A target of a year with its verdict; neither indicator nor verdict where nothing in the catalogue measures it. */
export interface Due {
  readonly target: Target
  readonly indicator: Indicator | null
  readonly verdict: Verdict | null
}

/** The year that a target is due in: the last of its period. */
export function yearOf({ period }: Pick<Target, 'period'>): string {
  const span = parsePeriod(period)
  return span ? String(Math.floor((span.start + span.months - 1) / 12)) : ''
}

/** Statuses that are no closing stand together, because their year is still under way. */
export type Outcome = 'reached' | 'reached_late' | 'missed' | 'open' | 'cannot_judge'

export const outcomes: readonly Outcome[] = ['reached', 'reached_late', 'missed', 'open', 'cannot_judge']

const ends: readonly Status[] = ['reached', 'reached_late', 'missed', 'cannot_judge']

export function outcomeOf(verdict: Verdict | null): Outcome {
  const status = verdict?.status ?? 'cannot_judge'
  return outcomes.find((one) => one === status && ends.includes(status)) ?? 'open'
}

/** Every target of a year, judged under the basis of the view: the order of the catalogue, the whole before its parks. */
export function useDue(year: string): { readonly due: readonly Due[]; readonly pending: boolean; readonly error: Error | null } {
  const view = useView()
  const targets = useTargets().filter((target) => yearOf(target) === year)
  const asked = indicators.flatMap((indicator) =>
    partsOf(targets, indicator).map((part) => ({ indicator, basis: basisOf(indicator, basisIn(indicator, view)), part })),
  )
  const judgements = useManyVerdicts(asked)
  const judged = asked.flatMap(({ indicator }, index) => {
    const { targets: all = [], verdicts = [] } = judgements[index] ?? {}
    return all.flatMap((target, at): readonly Due[] =>
      yearOf(target) === year ? [{ target, indicator, verdict: verdicts[at] ?? null }] : [],
    )
  })
  const unknown = targets.filter(({ indicator }) => !indicators.some(({ id }) => id === indicator))
  return {
    due: [...judged, ...unknown.map((target) => ({ target, indicator: null, verdict: null }))],
    pending: judgements.some(({ pending }) => pending),
    error: judgements.find(({ error }) => error)?.error ?? null,
  }
}

/** The whole, null, before its parks. */
function partsOf(targets: readonly Target[], { id }: Indicator): readonly (string | null)[] {
  const parts = new Set(targets.filter(({ indicator }) => indicator === id).map(({ part }) => part))
  return [...parts].sort((a, b) => Number(a !== null) - Number(b !== null))
}

/** How many statuses there are of each kind, for the sentence above the list. */
export function countOutcomes(due: readonly Due[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => due.filter(({ verdict }) => outcomeOf(verdict) === outcome).length
  return {
    reached: count('reached'),
    reached_late: count('reached_late'),
    missed: count('missed'),
    open: count('open'),
    cannot_judge: count('cannot_judge'),
  }
}

export const isStatus = (outcome: Outcome): outcome is Exclude<Outcome, 'open'> => statuses.some((status) => status === outcome)
