import { endOfPeriod } from '../../period.ts'
import { type Target, threshold } from '../../target.ts'
import { sameInstant } from '../figures/point.ts'

/** A corner of the expected path: a value due at a place on the year axis. */
export interface Knot {
  readonly t: number
  readonly value: number
}

/**
 * The expected path: from the base through the dated milestones on the way to the target.
 * Where documents differ on one date, the target's own document counts; where only others differ, that date is left out,
 * so that none of them is chosen silently.
 */
export function pathTo(target: Target, base: Knot, others: readonly Target[], direction: 1 | -1): readonly Knot[] {
  const goal = { t: endOfPeriod(target.period) ?? Infinity, value: threshold(target, direction) ?? NaN }
  const knots = others
    .filter(
      (one) => one.indicator === target.indicator && one.part === target.part && one.scope === target.scope && one.unit === target.unit,
    )
    .flatMap((one) => {
      const t = endOfPeriod(one.period)
      const value = threshold(one, direction)
      const between = t !== null && value !== null && t > base.t + sameInstant && t < goal.t - sameInstant
      return between ? [{ t, value, own: one.document === target.document }] : []
    })
  const milestones = [...new Set(knots.map((knot) => knot.t))].flatMap((t) => {
    const here = knots.filter((knot) => knot.t === t)
    const said = new Set((here.some((knot) => knot.own) ? here.filter((knot) => knot.own) : here).map((knot) => knot.value))
    return said.size === 1 ? [...said].map((value) => ({ t, value })) : []
  })
  return [{ t: base.t, value: base.value }, ...milestones.sort((a, b) => a.t - b.t), goal]
}

/** What the path expects at a place on the year axis: linear between its corners, level before the first and after the last. */
export function expectedAt(path: readonly Knot[], t: number): number {
  const next = path.findIndex((knot) => knot.t >= t)
  const to = path[next === -1 ? path.length - 1 : next]!
  const from = path[next - 1]
  return from ? from.value + ((to.value - from.value) * (t - from.t)) / (to.t - from.t) : to.value
}
