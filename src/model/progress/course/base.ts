import { endOfPeriod, pointOfDate } from '../../period.ts'
import { type Break, breakBetween } from '../figures/breaks.ts'
import { type Moment, sameValue } from '../figures/moment.ts'
import { type Figure, type Point, figureOf, sameInstant } from '../figures/point.ts'
import type { Reason } from '../reason.ts'

/** A base that a document or a user gives; `definition` says how it counts, empty where that is not known. */
export interface Baseline {
  readonly period: string
  readonly value: number
  /** The as-of date, where it is not the end of the period. */
  readonly as_of?: string
  readonly definition?: string
}

/** Where the path starts: given, chosen by the system among the figures, or the zero a plan of a flow starts from. */
export interface Base {
  readonly period: string
  readonly value: number
  readonly t: number
  readonly chosen: 'given' | 'system' | 'plan_start'
  /** The figure it rests on; null for a given base and for the zero of a plan. */
  readonly figure: Figure | null
}

/** A yearly change is not read from less than a year; half a month of grace, because figures are dated by day. */
const shortest = 1 - 1 / 24

/**
 * The base of a stock. A given one counts if it lies before the figure judged. Otherwise the system chooses: the last figure
 * no later than the document of the target and at least a year before the figure judged, failing that the first figure there is.
 * `goal` is the place of the target on the year axis. Figures that conflict at their instant are not chosen, and none from across a break is.
 */
export function baseOf(
  moments: readonly Moment[],
  judged: Point,
  from: { readonly given: Baseline | undefined; readonly documentDate: string; readonly goal: number; readonly breaks: readonly Break[] },
): Base | Reason {
  if (from.given) return givenBase(from.given, judged, from.goal, from.breaks)
  const earlier = moments
    .filter(
      ({ t, lead, conflicting }) => t < Math.min(judged.t, from.goal) - sameInstant && conflicting.every((other) => sameValue(other, lead)),
    )
    .map((moment) => moment.lead)
  if (earlier.length === 0) return moments.length === 1 ? { code: 'one_point', base: figureOf(judged) } : { code: 'no_base' }
  const sameSide = earlier.filter((point) => !breakBetween(point, judged, from.breaks))
  const first = sameSide[0]
  if (!first) return breakBetween(earlier.at(-1)!, judged, from.breaks) ?? { code: 'no_base' }
  if (judged.t - first.t < shortest) return { code: 'base_too_near', base: figureOf(first) }
  const latest = Math.min(pointOfDate(from.documentDate) ?? -Infinity, judged.t - shortest)
  const base = sameSide.findLast((point) => point.t <= latest) ?? first
  return { period: base.period, value: base.value, t: base.t, chosen: 'system', figure: figureOf(base) }
}

function givenBase(given: Baseline, judged: Point, goal: number, breaks: readonly Break[]): Base | Reason {
  const t = (given.as_of ? pointOfDate(given.as_of) : null) ?? endOfPeriod(given.period)
  if (t === null) throw new Error(`not a period: ${given.period}`)
  if (Math.abs(t - judged.t) < sameInstant) return { code: 'same_instant', base: figureOf(judged) }
  if (t > judged.t || t > goal - sameInstant) return { code: 'base_after', base: figureOf(judged) }
  const crossed = breakBetween({ t, definition: given.definition ?? '' }, judged, breaks)
  return crossed ?? { period: given.period, value: given.value, t, chosen: 'given', figure: null }
}

export function isReason(found: object): found is Reason {
  return 'code' in found
}
