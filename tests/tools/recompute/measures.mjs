// @ts-check
import { dateAt, spanOf } from './figures.mjs'
import { comparable, same } from './instants.mjs'
import { number } from './rules.mjs'

/** Where a path starts and what is measured along it, by the formulas of the design. */

/**
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./figures.mjs').Row} Row
 */

/** @returns {Record<'pace' | 'cagr_ratio' | 'un_share' | 'effort_ratio' | 'effort_ratio_cagr' | 'arrival' | 'arrival_cagr' | 'completion', number | null>} */
export function empty() {
  return {
    pace: null,
    cagr_ratio: null,
    un_share: null,
    effort_ratio: null,
    effort_ratio_cagr: null,
    arrival: null,
    arrival_cagr: null,
    completion: null,
  }
}

/**
 * @param {{ t: number, lead: Figure, rivals: Figure[] }[]} moments
 * @param {Figure} judged
 * @param {Row} target
 * @param {number} due
 * @param {readonly string[]} breaks
 */
export function baseOf(moments, judged, target, due, breaks) {
  if (target.base_period) {
    const base = { period: target.base_period, value: Number(target.base_value), t: spanOf(target.base_period)[1] / 12 }
    const across = breaks.length > 0 && !comparable({ ...judged, ...base, definition: '', origin: 'published' }, judged, breaks)
    return base.t < judged.t - 1e-6 && base.t < due - 1e-6 && !across ? base : null
  }
  const year = 1 - 1 / 24
  const fit = moments
    .filter(({ t, lead, rivals }) => t < Math.min(judged.t, due) - 1e-6 && rivals.every((other) => same(other.value, lead.value)))
    .map(({ lead }) => lead)
  const side = fit.filter((figure) => comparable(figure, judged, breaks))
  const first = side[0]
  if (!first || judged.t - first.t < year) return null
  const latest = Math.min(target.document_date ? dateAt(target.document_date) : -Infinity, judged.t - year)
  return side.filter(({ t }) => t <= latest).at(-1) ?? first
}

/**
 * @param {{ t: number, value: number } | null} base
 * @param {Figure} figure
 * @param {{ target: Row, targets: Row[], T: number, due: number, d: 1 | -1, limit: number | undefined }} course
 */
export function measured(base, { t, value }, { target, targets, T, due, d, limit }) {
  const result = { ...empty(), completion: d * T > 0 ? value / T : null }
  if (!base) return result
  const path = [base, ...milestones(target, targets, base.t, due, d), { t: due, value: T }]
  const leg = path.findIndex((corner) => corner.t >= t)
  const [a, b] = leg === -1 ? [path.at(-1), path.at(-1)] : [path[Math.max(0, leg - 1)], path[leg]]
  const expected = !a || !b || a === b ? (b?.value ?? NaN) : a.value + ((b.value - a.value) * (t - a.t)) / (b.t - a.t)
  const run = t - base.t
  const change = (value - base.value) / run
  const met = d * (value - T) >= -1e-9 * Math.abs(T)
  const moving = d * change > 0
  if (d * (expected - base.value) > 0) result.pace = (value - base.value) / (expected - base.value)
  if (!met && t < due && moving) result.effort_ratio = (T - value) / (due - t) / change
  if (!met && moving) result.arrival = t + (T - value) / change - 1
  if (base.value <= 0 || value <= 0 || T <= 0) return result
  const growth = (value / base.value) ** (1 / run) - 1
  if (d * (T - base.value) > 0) {
    result.cagr_ratio = (d * growth) / Math.abs((T / base.value) ** (1 / (due - base.t)) - 1)
    const projected = base.value * (1 + growth) ** (due - base.t)
    const capped = limit === undefined ? projected : d * Math.min(d * projected, d * limit)
    result.un_share = (capped - base.value) / (T - base.value)
  }
  if (!met && t < due && moving) result.effort_ratio_cagr = ((T / value) ** (1 / (due - t)) - 1) / growth
  if (!met && moving) result.arrival_cagr = t + Math.log(T / value) / Math.log(1 + growth) - 1
  return result
}

/**
 * The dated levels between a base and a target; where documents differ on one date, the target's own counts, else none.
 * @param {Row} target
 * @param {Row[]} targets
 * @param {number} since
 * @param {number} due
 * @param {1 | -1} d
 */
function milestones(target, targets, since, due, d) {
  const alike = (/** @type {Row} */ one) => one.scope === target.scope && one.unit === target.unit
  const stops = targets
    .filter(alike)
    .map((one) => ({
      t: spanOf(one.period)[1] / 12,
      value: number(one.value) ?? (d === 1 ? number(one.lower) : number(one.upper)) ?? NaN,
      own: one.document === target.document,
    }))
    .filter((stop) => stop.t > since + 1e-6 && stop.t < due - 1e-6)
  return [...new Set(stops.map((stop) => stop.t))]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const here = stops.filter((stop) => stop.t === at)
      const said = [...new Set((here.some(({ own }) => own) ? here.filter(({ own }) => own) : here).map((stop) => stop.value))]
      return said.length === 1 ? [{ t: at, value: /** @type {number} */ (said[0]) }] : []
    })
}
