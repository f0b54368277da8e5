import { type Indicator, unitOf } from '../indicator.ts'
import { type Grain, parsePeriod } from '../period.ts'
import { type Question, ask } from '../question.ts'
import { ratioOf } from '../ratio.ts'
import type { Reading } from '../reading.ts'
import type { Target } from '../target.ts'
import type { Closing } from './closing.ts'
import type { Break } from './figures/breaks.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

/** An indicator under one basis and one of its parts (null for the whole), with everything its verdicts rest on. */
export interface Docket {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly part: string | null
  /** Every target there is; those of the indicator and part are judged. */
  readonly targets: readonly Target[]
  /** The answer to `verdictQuestion`. */
  readonly readings: readonly Reading[]
  readonly breaks: readonly Break[]
  readonly asOf: string
  /** How a target closed in earlier releases, oldest first. */
  readonly previous?: (target: Target) => readonly Closing[]
}

/**
 * What is asked to judge the targets of an indicator: all figures there are, in the finest grain, whatever a reader has filtered.
 * So a screen, the command line and a release judge the same figures and say the same. A ratio that rests on what arises within a
 * period is asked by year: the target of a year is held against its year and not against its last quarter.
 */
export function verdictQuestion(indicator: Indicator, basis: readonly string[], part: string | null): Question {
  const yearly =
    ratioOf(indicator) !== null &&
    Object.values(indicator.terms)
      .flat()
      .some(({ measure }) => measure === 'flow')
  const grains: readonly Grain[] = yearly ? ['year', 'quarter', 'month'] : ['month', 'quarter', 'year']
  const finest = grains.find((grain) => indicator.grains.includes(grain)) ?? indicator.grains[0]!
  return ask(indicator, { basis, grain: finest, ...(part === null ? {} : { split: 'park', parks: [part] }) })
}

/** The targets of an indicator for one part, in the order they fall due; a yearly plan before the term that ends with it. */
export function targetsFor(indicator: Pick<Indicator, 'id'>, part: string | null, targets: readonly Target[]): readonly Target[] {
  const own = targets.filter((target) => target.indicator === indicator.id && target.part === part)
  return own.sort((a, b) => dueMonth(a.period) - dueMonth(b.period) || lengthOf(a.period) - lengthOf(b.period))
}

/** One verdict per target of the part, in the order of `targetsFor`. */
export function judgeAll(docket: Docket): readonly Verdict[] {
  const { indicator, basis, part, readings, breaks, asOf, previous } = docket
  const own = targetsFor(indicator, part, docket.targets)
  const { id, measure, direction, limit } = indicator
  return own.map((target) =>
    judge({
      indicator: { id, measure, direction, unit: unitOf(indicator, basis) },
      target,
      targets: own,
      readings,
      asOf,
      breaks,
      ...(limit === undefined ? {} : { naturalLimit: limit }),
      ...(target.base ? { baseline: target.base } : {}),
      ...(previous ? { previous: previous(target) } : {}),
    }),
  )
}

/** The verdict that matters now: the first whose year is not over, else the last there was. */
export function currentVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.find(({ window, frozen }) => window.state !== 'ended' && !frozen) ?? verdicts.at(-1) ?? null
}

const lengthOf = (period: string) => parsePeriod(period)?.months ?? 0
const dueMonth = (period: string) => (parsePeriod(period)?.start ?? 0) + lengthOf(period)
