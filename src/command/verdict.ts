import { join } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { type Indicator, basisOf, unitOf } from '#model/indicator.ts'
import { pointOfDate } from '#model/period.ts'
import { currentVerdict, judgeAll } from '#model/progress/docket.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { readBytes } from '#release/files.ts'
import { hashOf } from '#release/hash.ts'
import { type VerdictRecord, closingsBefore, inherited } from '#release/record.ts'
import { asking } from '#release/answers.ts'
import { openDocket } from '#release/verdicts.ts'
import { type OpenEngine, basisFrom, indicatorFrom, openRelease } from './open.ts'
import { printJson, warn } from './print.ts'
import { UsageError, type Values } from './usage.ts'
import { tell } from './tell.ts'

/** Which target of an indicator is judged, and as of when; what is null or empty is left to the rules of `usage`. */
interface Wanted {
  readonly basis: readonly string[]
  readonly part: string | null
  readonly year: string | null
  readonly document: string | null
  readonly asOf: string
  /** What the published release knows of earlier closings. */
  readonly known: readonly VerdictRecord[]
}

export async function runVerdict(given: readonly string[], values: Values, open: OpenEngine): Promise<number> {
  const { release, basis, park, document, json, 'target-year': year, 'as-of': asOf } = values
  const indicator = indicatorFrom(given)
  const wanted = basisOf(indicator, basisFrom(indicator, basis))
  if (asOf !== undefined && (asOf.length !== 10 || pointOfDate(asOf) === null)) throw new UsageError(`not a date: ${asOf} (2026-01-21)`)
  const { engine, about } = await openRelease(release, open)
  const { verdict, others } = await chosenVerdict(engine, indicator, {
    basis: wanted,
    part: park ?? null,
    year: year ?? null,
    document: document ?? null,
    asOf: asOf ?? about.as_of,
    known: await knownClosings(release),
  })
  for (const { target } of others) warn(`another target of ${target.year}: ${target.period}, ${target.document} (--document)`)
  if (json) printJson(answerOf(verdict, wanted, release))
  else tell(verdict, indicator, unitOf(indicator, wanted))
  return 0
}

/** The records that the next release would inherit from the one that is published; none where none is. */
async function knownClosings(release: string): Promise<readonly VerdictRecord[]> {
  const bytes = await readBytes(join('release', release, 'datapackage.json'))
  return bytes ? inherited(parseDescriptor(new TextDecoder().decode(bytes)).verdicts, hashOf(bytes)) : []
}

/** Judges the targets of an indicator and picks the one that was wanted; `others` are those of the same year. Throws `UsageError`. */
export async function chosenVerdict(
  engine: Engine,
  indicator: Indicator,
  { basis, part, year, document, asOf, known }: Wanted,
): Promise<{ readonly verdict: Verdict; readonly others: readonly Verdict[] }> {
  const docket = await openDocket(asking(engine, catalog), { indicator, basis, part, asOf })
  const verdicts = judgeAll({ ...docket, previous: (target) => closingsBefore(known, target, basis) })
  const named = verdicts.filter(({ target }) => document === null || target.document.includes(document))
  const fitting = named.filter(({ target }) => year === null || `${target.year}` === year)
  const [first, ...rest] = fitting
  const current = year === null ? currentVerdict(fitting) : first
  if (!current) {
    const there = verdicts.map(({ target }) => `${target.year} (${target.document})`).join(', ')
    throw new UsageError(`no such target of ${indicator.id}${part === null ? '' : `, ${part}`} (known: ${there || 'none'})`, '')
  }
  return { verdict: current, others: year === null ? [] : rest }
}

/** The verdict as `--json` prints it; the shape stands in `usage`. */
export function answerOf(verdict: Verdict, basis: readonly string[], release: string) {
  const { indicator, scope, target, base, latest, status, frozen, measures, reason } = verdict
  const { pace, cagr_ratio, un_share, effort_ratio, effort_ratio_cagr, arrival, arrival_cagr, completion } = measures
  const { year, value, lower, upper, document } = target
  return {
    indicator,
    basis: basis.join('+'),
    scope,
    target: { year, value, lower, upper, document },
    base: base && { period: base.period, value: base.value },
    latest: latest && { period: latest.period, value: latest.value, kind: latest.kind, qualifier: latest.qualifier },
    status,
    frozen,
    measures: { pace, cagr_ratio, un_share, effort_ratio, effort_ratio_cagr, arrival, arrival_cagr, completion },
    reason: reason && `${reason.code}: ${reasonSentence(reason, 'vi')}`,
    release,
  }
}
