import type { Measure } from '../indicator.ts'
import { parsePeriod } from '../period.ts'
import type { Reading } from '../reading.ts'
import { type Target, threshold } from '../target.ts'
import type { Text } from '../text.ts'
import { type Closing, type ClosingWindow, dateOrThrow, windowOf } from './closing.ts'
import type { Baseline } from './course/base.ts'
import { type Break, breaksOf } from './figures/breaks.ts'

/** What is brought before the judge. */
export interface Matter {
  /** The facts of the indicator under the basis in force; `unit` is the unit of that basis. */
  readonly indicator: { readonly id: string; readonly measure: Measure; readonly direction: 1 | -1 | 0; readonly unit: Text }
  readonly target: Target
  /** All readings of the basis in force, computed and published, in the finest grain there is; other parts and scopes are left out by the judge. */
  readonly readings: readonly Reading[]
  /** The evaluation date, `2026-01-21`; nothing dated later is seen. */
  readonly asOf: string
  readonly breaks?: readonly Break[]
  /** The other targets of the indicator; the dated ones on the way are milestones of the path. */
  readonly targets?: readonly Target[]
  /** A base from a document or a user; without it the system chooses one and says so. */
  readonly baseline?: Baseline
  /** A value that cannot be passed, such as 100 %. */
  readonly naturalLimit?: number
  /** How this target closed in earlier releases, oldest first. */
  readonly previous?: readonly Closing[]
  /** The release the verdict is of, kept with a closing. */
  readonly release?: string
}

/** A target placed in time, with what every judgement of it needs. */
export interface Goal {
  readonly period: string
  /** The time of the target, in months since year 0: a plan of a flow counts from its start to its end. */
  readonly start: number
  readonly end: number
  /** Where the target is due on the year axis. */
  readonly t: number
  readonly year: number
  readonly threshold: number
  readonly direction: 1 | -1
  readonly measure: Measure
  readonly window: ClosingWindow
  /** Whether the time of the target is over at the evaluation date. */
  readonly over: boolean
  readonly now: number
  readonly breaks: readonly Break[]
}

/**
 * Places the target of a matter in time. A target whose period is none, or an evaluation date that is none, is a broken promise
 * and throws. Without a direction or threshold the goal still has its place; the judge does not use the other two then.
 */
export function goalOf({ indicator, target, asOf, breaks = [] }: Matter): Goal {
  const span = parsePeriod(target.period)
  if (!span) throw new Error(`not a period: ${target.period}`)
  const direction = indicator.direction === -1 ? -1 : 1
  const end = span.start + span.months
  const t = end / 12
  const now = dateOrThrow(asOf)
  return {
    period: target.period,
    start: span.start,
    end,
    t,
    year: Math.ceil(t) - 1,
    threshold: threshold(target, direction) ?? NaN,
    direction,
    measure: indicator.measure,
    window: windowOf(t, asOf),
    over: now >= t - 1e-6,
    now,
    breaks: breaksOf(breaks, indicator.id),
  }
}
