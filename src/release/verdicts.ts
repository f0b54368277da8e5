import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { type Indicator, basisOf } from '#model/indicator.ts'
import { type Docket, judgeAll, verdictQuestion } from '#model/progress/docket.ts'
import { breakOf } from '#model/progress/figures/breaks.ts'
import type { Closing } from '#model/progress/closing.ts'
import type { Question, TableQuestion } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { type Target, targetOf } from '#model/target.ts'
import { statementFor } from '#sql/ask.ts'
import { type VerdictRecord, closingsBefore, recordOf } from './record.ts'

/** Opens the docket of one indicator under a basis, for the whole (null) or one park, on an engine that holds the release. */
export async function openDocket(
  engine: Engine,
  catalog: Catalog,
  about: { readonly indicator: Indicator; readonly basis: readonly string[]; readonly part: string | null; readonly asOf: string },
): Promise<Docket> {
  const rows = async (question: Question | TableQuestion) => (await engine.query(statementFor(question, catalog))).rows
  return {
    ...about,
    targets: (await rows({ table: 'targets' })).map(targetOf),
    breaks: (await rows({ table: 'series_breaks' })).map(breakOf),
    readings: (await rows(verdictQuestion(about.indicator, about.basis, about.part))).map(readingOf),
  }
}

/** The dockets of every indicator and part that has a target, under the default basis. */
export async function docketsOf(engine: Engine, catalog: Catalog, asOf: string): Promise<readonly Docket[]> {
  const targets = (await engine.query(statementFor({ table: 'targets' }, catalog))).rows.map(targetOf)
  const dockets: Docket[] = []
  for (const indicator of catalog.indicators)
    for (const part of partsOf(targets, indicator.id))
      dockets.push(await openDocket(engine, catalog, { indicator, basis: basisOf(indicator, []), part, asOf }))
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
