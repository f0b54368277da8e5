import { type Indicator, basisOf } from '#model/indicator.ts'
import { type Docket, judgeAll, verdictQuestion } from '#model/progress/docket.ts'
import { breakOf } from '#model/progress/figures/breaks.ts'
import type { Closing } from '#model/progress/closing.ts'
import type { Question } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { type Target, targetOf } from '#model/target.ts'
import type { Ask } from './answers.ts'
import { type VerdictRecord, closingsBefore, recordOf } from './record.ts'

/** Opens the docket of one indicator under a basis, for the whole (null) or one park. */
export async function openDocket(
  ask: Ask,
  about: { readonly indicator: Indicator; readonly basis: readonly string[]; readonly part: string | null; readonly asOf: string },
): Promise<Docket> {
  return {
    ...about,
    targets: (await ask({ table: 'targets' })).map(targetOf),
    breaks: (await ask({ table: 'series_breaks' })).map(breakOf),
    readings: (await ask(verdictQuestion(about.indicator, about.basis, about.part))).map(readingOf),
  }
}

/** The dockets of these indicators and every wanted part of them that has a target, under the default basis. */
export async function docketsOf(
  ask: Ask,
  indicators: readonly Indicator[],
  asOf: string,
  wanted: (part: string | null) => boolean = () => true,
): Promise<readonly Docket[]> {
  const targets = (await ask({ table: 'targets' })).map(targetOf)
  const dockets: Docket[] = []
  for (const indicator of indicators)
    for (const part of partsOf(targets, indicator.id).filter(wanted))
      dockets.push(await openDocket(ask, { indicator, basis: basisOf(indicator, []), part, asOf }))
  return dockets
}

/** The questions whose answers the dockets are judged on, for a release to bring along. */
export function docketQuestions(dockets: readonly Docket[]): readonly Question[] {
  return dockets.map(({ indicator, basis, part }) => verdictQuestion(indicator, basis, part))
}

/** What a release keeps of its verdicts. `before` are the records it inherits: the words and closings of the release before. */
export function recordsOf(dockets: readonly Docket[], before: readonly VerdictRecord[]): VerdictRecord[] {
  return dockets.flatMap((docket) =>
    judgeAll({ ...docket, previous: (target: Target) => closingsBefore(before, target, docket.basis) }).map((verdict) => {
      const { indicator, part, status, frozen, closings } = verdict
      const { period, document } = verdict.target
      const known = recordOf(before, { indicator, part, period, document })
      return {
        indicator,
        part,
        period,
        document,
        basis: [...docket.basis],
        status,
        frozen,
        before: known?.before ?? null,
        closings: closings.map(plain),
      }
    }),
  )
}

/** Without undefined keys and read-only lists, as JSON gives it back. */
function plain({ status, threshold, figure, late, judged, release }: Closing) {
  return { status, threshold, figure: { ...figure }, late: late && { ...late }, judged, release }
}

/** Null, for the whole, first; then the parks in order. */
function partsOf(targets: readonly Target[], indicator: string): readonly (string | null)[] {
  const parts = new Set(targets.filter((target) => target.indicator === indicator).map(({ part }) => part))
  return [...parts].sort((a, b) => Number(a !== null) - Number(b !== null) || (String(a) < String(b) ? -1 : 1))
}
