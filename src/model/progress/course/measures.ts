import type { PlainCode, Reason } from '../reason.ts'
import { passes } from './meets.ts'
import { type Knot, expectedAt } from './path.ts'

/**
 * What is measured between a base (t0, y0), the figure judged (t, y) and the target (tT, T), with d = +1 or −1.
 * Years lie on an axis where the end of 2024 is 2025.0; values are in the unit of the indicator.
 */
export interface Course {
  readonly path: readonly Knot[]
  readonly t: number
  readonly value: number
  readonly direction: 1 | -1
  /** A value that cannot be passed, such as 100 %; projections stop at it. */
  readonly limit?: number
}

/** Null where a measure cannot be said; why, stands beside it under the same name. */
export interface Measures {
  /** (y − y0) / (expected(t) − y0): 1 is on the path. For a plan of a flow this is completion / elapsed share. */
  readonly pace: number | null
  /** d · observed yearly growth / |required yearly growth| since the base (Open SDG, after Statistics Canada and Eurostat). */
  readonly cagr_ratio: number | null
  /** (projected(tT) − y0) / (T − y0), projected by the observed yearly growth (UN SDG Progress Chart 2023, technical note). */
  readonly un_share: number | null
  /** Required yearly change from now / achieved yearly change. */
  readonly effort_ratio: number | null
  /** The same with yearly growth rates. */
  readonly effort_ratio_cagr: number | null
  /** The year, in year-ends (2026.0 is the end of 2026), at which the target is met if the yearly change stays as it was. */
  readonly arrival: number | null
  /** The same if the yearly growth stays as it was. */
  readonly arrival_cagr: number | null
  /** y / T; for a range, of the bound that decides. */
  readonly completion: number | null
  /** d · (T − y): what is still missing, negative once passed. */
  readonly distance: number | null
  readonly expected: number | null
  /** d · (expected − y): how far behind the path, negative ahead of it. */
  readonly lag: number | null
  readonly achieved_change: number | null
  readonly required_change: number | null
}

export type MeasureName = keyof Measures
export type Why = Readonly<Partial<Record<MeasureName, Reason>>>

const because = (code: PlainCode): Reason => ({ code })

/** Every measure of a course; `base` is the reason for having none, and then only what needs no base is measured. */
export function measure(course: Course, base: Reason | null): { readonly measures: Measures; readonly why: Why } {
  const { path, t, value, direction, limit } = course
  const from = path[0]!
  const goal = path.at(-1)!
  const met = passes(value, goal.value, direction)
  const run = t - from.t
  const left = goal.t - t
  const expected = expectedAt(path, t)
  const change = (value - from.value) / run
  const needed = (goal.value - value) / left
  const growth = signReason(from.value, value, goal.value)
  const observed = Math.pow(value / from.value, 1 / run) - 1
  const required = Math.pow(goal.value / from.value, 1 / (goal.t - from.t)) - 1
  const requiredNow = Math.pow(goal.value / value, 1 / left) - 1
  const ahead = (to: number): Reason | null => (direction * (to - from.value) > 0 ? null : because('path_not_ahead'))
  const moving = direction * change > 0 ? null : because('no_progress')
  const open = met ? because('already_reached') : left > 0 ? null : because('past_target')
  const unmet = met ? because('already_reached') : null
  const projected = from.value * Math.pow(value / from.value, (goal.t - from.t) / run)
  const capped = limit === undefined ? projected : direction * Math.min(direction * projected, direction * limit)

  const found: Readonly<Record<MeasureName, number | Reason>> = {
    pace: base ?? ahead(expected) ?? (value - from.value) / (expected - from.value),
    cagr_ratio: base ?? growth ?? ahead(goal.value) ?? (direction * observed) / Math.abs(required),
    un_share: base ?? growth ?? ahead(goal.value) ?? (capped - from.value) / (goal.value - from.value),
    effort_ratio: base ?? open ?? moving ?? needed / change,
    effort_ratio_cagr: base ?? growth ?? open ?? moving ?? requiredNow / observed,
    arrival: base ?? unmet ?? moving ?? t + (goal.value - value) / change - 1,
    arrival_cagr: base ?? growth ?? unmet ?? moving ?? t + (run * Math.log(goal.value / value)) / Math.log(value / from.value) - 1,
    completion: direction * goal.value > 0 ? value / goal.value : because('not_a_share'),
    distance: direction * (goal.value - value) + 0,
    expected: base ?? expected,
    lag: base ?? direction * (expected - value) + 0,
    achieved_change: base ?? change,
    required_change: left > 0 ? needed : because('past_target'),
  }
  const { numbers, reasons } = split(found)
  return { measures: { ...empty, ...numbers }, why: reasons }
}

function split<K extends string>(found: Readonly<Record<K, number | Reason>>) {
  const numbers: Partial<Record<K, number>> = {}
  const reasons: Partial<Record<K, Reason>> = {}
  for (const name in found) {
    const one: number | Reason = found[name]
    if (typeof one === 'number') numbers[name] = one
    else reasons[name] = one
  }
  return { numbers, reasons }
}

/** The measures of a verdict that has no figure at all. */
export const empty: Measures = {
  pace: null,
  cagr_ratio: null,
  un_share: null,
  effort_ratio: null,
  effort_ratio_cagr: null,
  arrival: null,
  arrival_cagr: null,
  completion: null,
  distance: null,
  expected: null,
  lag: null,
  achieved_change: null,
  required_change: null,
}

/** Growth rates need three positive values. */
function signReason(from: number, value: number, goal: number): Reason | null {
  if (from === 0) return because('zero_base')
  if (from < 0) return because('negative_base')
  return value > 0 && goal > 0 ? null : because('sign_change')
}
