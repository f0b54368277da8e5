import { closingMoment, inWindow, lateMoment } from './closing.ts'
import { type Base, isReason, baseOf } from './course/base.ts'
import { type Measures, type Why, measure } from './course/measures.ts'
import { meets } from './course/meets.ts'
import { type Knot, pathTo } from './course/path.ts'
import { sumsSince } from './figures/cover.ts'
import type { Body } from './figures/evidence.ts'
import { type Moment, momentsOf } from './figures/moment.ts'
import { type Point, figureOf, pointOf } from './figures/point.ts'
import type { Goal, Matter } from './matter.ts'
import type { Reason } from './reason.ts'
import { type Status, statusOfPace } from './status.ts'

export interface Outcome {
  readonly status: Status
  readonly reason: Reason | null
}

/** What one body of evidence says of a target. */
export interface Finding {
  readonly body: Body
  readonly outcome: Outcome
  /** Whether a figure of the closing window decides. */
  readonly closed: boolean
  readonly judged: Moment
  readonly newest: Moment
  readonly late: Moment | null
  readonly base: Base | null
  readonly path: readonly Knot[]
  readonly measures: Measures
  readonly why: Why
  /** The moments that may close the target. */
  readonly closers: readonly Moment[]
  /** What another figure in place of the one judged would give. */
  readonly wouldGive: (point: Point) => Outcome
}

/** What the form of the indicator, stock or flow, makes of one body of evidence. */
interface Ground {
  readonly moments: readonly Moment[]
  readonly closers: readonly Moment[]
  readonly baseFor: (judged: Point) => Base | Reason
  /** A reason that keeps an open target from being judged whatever its figures say. */
  readonly hindrance: Reason | null
}

/** Judges a target on one body of evidence; a reason where the body has no figure for it. */
export function examine(body: Body, goal: Goal, matter: Matter): Finding | Reason {
  const ground = goal.measure === 'stock' ? stockGround(body, goal, matter) : flowGround(body, goal)
  const newest = ground.moments.at(-1)
  if (!newest) return ground.hindrance ?? { code: 'no_figure' }
  const closing = goal.over ? closingMoment(ground.closers, goal.t) : null
  const judged = closing ?? newest
  const base = ground.baseFor(judged.lead)
  const noBase = isReason(base) ? base : null
  const path = isReason(base) ? [] : pathOf(base, goal, matter)
  const at = (point: Point) => {
    const line = path.length ? path : [point, { t: goal.t, value: goal.threshold }]
    const { t, value } = point
    return measure({ path: line, t, value, direction: goal.direction, limit: matter.naturalLimit }, noBase)
  }
  const wouldGive = (point: Point): Outcome => {
    if (closing) return closedOutcome(point, goal)
    const { measures, why } = at(point)
    return openOutcome(point, goal, ground.hindrance, measures.pace ?? why.pace ?? { code: 'no_base' })
  }
  const late = closing && goal.measure === 'stock' ? lateMoment(ground.moments, closing, goal, goal.breaks) : null
  const outcome = agreed([judged.lead, ...judged.conflicting].map((point) => ({ point, ...wouldGive(point) })))
  return {
    body,
    outcome: late && outcome.status === 'missed' ? { status: 'reached_late', reason: null } : outcome,
    closed: closing !== null,
    judged,
    newest,
    late,
    base: isReason(base) ? null : base,
    path,
    ...at(judged.lead),
    closers: ground.closers.filter(({ t }) => inWindow(t, goal.t)),
    wouldGive,
  }
}

function stockGround(body: Body, goal: Goal, matter: Matter): Ground {
  const points = body.readings.flatMap((reading) => pointOf(reading, 'stock') ?? [])
  const moments = momentsOf(points, goal.direction)
  const from = { given: matter.baseline, documentDate: matter.target.document_date, goal: goal.t, breaks: goal.breaks }
  return { moments, closers: moments, baseFor: (judged) => baseOf(moments, judged, from), hindrance: null }
}

/** A flow starts from zero at the start of its plan; a plan not to pass a bound is judged only once its time is over. */
function flowGround(body: Body, goal: Goal): Ground {
  const { sums, complete, gap } = sumsSince({ key: goal.period, start: goal.start, end: goal.end }, body.readings, goal.breaks)
  const moments = momentsOf(sums, goal.direction)
  const ceiling: Reason | null = goal.direction * goal.threshold > 0 ? null : { code: 'ceiling' }
  const start: Base = { period: goal.period, value: 0, t: goal.start / 12, chosen: 'plan_start', figure: null }
  return {
    moments,
    closers: moments.filter((moment) => complete.has(moment.lead)),
    baseFor: () => ceiling ?? start,
    hindrance: gap ?? ceiling,
  }
}

function pathOf(base: Base, goal: Goal, matter: Matter): readonly Knot[] {
  return pathTo(matter.target, base, goal.measure === 'stock' ? (matter.targets ?? []) : [], goal.direction)
}

function closedOutcome(point: Point, goal: Goal): Outcome {
  const met = meets(point, goal.threshold, goal.direction)
  if (met === 'undecided') return cannot({ code: 'undecided', figure: figureOf(point), threshold: goal.threshold })
  return { status: met === 'yes' ? 'reached' : 'missed', reason: null }
}

function openOutcome(point: Point, goal: Goal, hindrance: Reason | null, pace: number | Reason): Outcome {
  const unclosed: Reason = { code: 'no_closing_figure', period: goal.period, latest: figureOf(point) }
  const met = meets(point, goal.threshold, goal.direction)
  if (hindrance && hindrance.code !== 'ceiling') return cannot(hindrance)
  if (goal.window.state === 'ended') return cannot(unclosed)
  if (hindrance) return cannot(hindrance)
  if (met === 'yes') return { status: 'reached', reason: null }
  if (typeof pace === 'number') return { status: statusOfPace(pace), reason: null }
  if (goal.over) return cannot(unclosed)
  return cannot(met === 'undecided' ? { code: 'undecided', figure: figureOf(point), threshold: goal.threshold } : pace)
}

/** Equally strong figures that give one status stand together; where they differ, none of them is chosen. */
function agreed(outcomes: readonly (Outcome & { readonly point: Point })[]): Outcome {
  const { status, reason } = outcomes[0]!
  if (outcomes.every((one) => one.status === status)) return { status, reason }
  return cannot({ code: 'conflict', figures: outcomes.map((one) => ({ figure: figureOf(one.point), status: one.status })) })
}

function cannot(reason: Reason): Outcome {
  return { status: 'cannot_judge', reason }
}
