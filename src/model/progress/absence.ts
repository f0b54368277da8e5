import { isTerm, parsePeriod } from '../period.ts'
import { type Reading, isPartial } from '../reading.ts'
import { type Target, threshold } from '../target.ts'
import { passes } from './course/meets.ts'
import { figureOf, pointOf } from './figures/point.ts'
import type { Goal, Matter } from './matter.ts'
import type { Reason } from './reason.ts'

/** What keeps a target from being judged before any figure is looked at, or null. */
export function objection({ indicator, target, naturalLimit }: Matter, goal: Goal): Reason | null {
  const { direction } = indicator
  const wanted = threshold(target, direction)
  if (direction === 0) return { code: 'no_direction' }
  if (wanted === null) return { code: 'no_threshold' }
  if (target.unit !== indicator.unit.vi) return { code: 'unit', target: target.unit, indicator: indicator.unit.vi }
  if (naturalLimit !== undefined && !passes(naturalLimit, wanted, direction)) return { code: 'beyond_limit', limit: naturalLimit }
  return goal.measure === 'flow' && goal.now <= goal.start / 12 ? { code: 'not_started', period: target.period } : null
}

/**
 * Why no figure counts for a target: the nearest thing to a figure decides what is said, and the total of a term is not near to a
 * year. `known` are the readings of its part
 * and scope, partial ones included; `hindrance` what a body of evidence said of having none.
 */
export function absence({ target, readings }: Matter, goal: Goal, known: readonly Reading[], hindrance: Reason | undefined): Reason {
  const partial = known.findLast((reading) => isPartial(reading) && counts(reading, goal))
  if (partial) return { code: 'partial', period: partial.period, parts: partial.parts ?? 0, expected: partial.expected ?? 0 }
  if (hindrance && hindrance.code !== 'no_figure' && hindrance.code !== 'ceiling') return hindrance
  const found = otherScopes(readings, target)
  if (known.length === 0 && found.length > 0) return { code: 'other_scope', wanted: target.scope, found }
  if (!goal.over) return { code: 'no_figure' }
  const alike = known.filter(({ period }) => goal.measure === 'stock' || isTerm(period) === isTerm(target.period))
  const [newest] = alike.flatMap((reading) => pointOf(reading, goal.measure) ?? []).sort((a, b) => b.t - a.t)
  return { code: 'no_closing_figure', period: target.period, latest: newest ? figureOf(newest) : null }
}

/** A flow reading of another plan says nothing of this one. */
function counts(reading: Reading, goal: Goal): boolean {
  const span = parsePeriod(reading.period)
  return goal.measure === 'stock' || (span !== null && span.start >= goal.start && span.start + span.months <= goal.end)
}

function otherScopes(readings: readonly Reading[], target: Target): readonly string[] {
  const others = readings.filter((reading) => reading.part === target.part && reading.scope !== target.scope && reading.value !== null)
  return [...new Set(others.map((reading) => reading.scope))]
}
