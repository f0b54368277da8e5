// @ts-check
import { dateAt, number, spanOf } from './figures.mjs'
import { comparable, same } from './instants.mjs'

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
 * @param {Row} target
 * @param {Row[]} targets
 * @param {boolean} milestones
 * @param {number} T
 * @param {number} due
 * @param {number} limit
 */
export function measured(base, figure, target, targets, milestones, T, due, limit) {
  const { t, value } = figure
  const result = { ...empty(), completion: T > 0 ? value / T : null }
  if (!base) return result
  const stops = (milestones ? targets : [])
    .filter(
      (one) =>
        one.indicator === target.indicator &&
        (one.part ?? '') === (target.part ?? '') &&
        one.scope === target.scope &&
        one.unit === target.unit,
    )
    .map((one) => ({
      t: spanOf(one.period)[1] / 12,
      value: number(one.value) ?? number(one.lower) ?? NaN,
      own: one.document === target.document,
    }))
    .filter((stop) => stop.t > base.t + 1e-6 && stop.t < due - 1e-6)
  const corners = [...new Set(stops.map((stop) => stop.t))]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const here = stops.filter((stop) => stop.t === at)
      const said = [...new Set((here.some(({ own }) => own) ? here.filter(({ own }) => own) : here).map((stop) => stop.value))]
      return said.length === 1 ? [{ t: at, value: /** @type {number} */ (said[0]) }] : []
    })
  const path = [base, ...corners, { t: due, value: T }]
  const leg = path.findIndex((corner) => corner.t >= t)
  const [a, b] = leg === -1 ? [path.at(-1), path.at(-1)] : [path[Math.max(0, leg - 1)], path[leg]]
  const expected = !a || !b || a === b ? (b?.value ?? NaN) : a.value + ((b.value - a.value) * (t - a.t)) / (b.t - a.t)
  const run = t - base.t
  const change = (value - base.value) / run
  const met = value >= T - 1e-9 * T
  if (expected > base.value) result.pace = (value - base.value) / (expected - base.value)
  if (!met && t < due && change > 0) result.effort_ratio = (T - value) / (due - t) / change
  if (!met && change > 0) result.arrival = t + (T - value) / change - 1
  if (base.value <= 0 || value <= 0 || T <= 0) return result
  const growth = (value / base.value) ** (1 / run) - 1
  if (T > base.value) {
    result.cagr_ratio = growth / Math.abs((T / base.value) ** (1 / (due - base.t)) - 1)
    result.un_share = (Math.min(base.value * (1 + growth) ** (due - base.t), limit) - base.value) / (T - base.value)
  }
  if (!met && t < due && change > 0) result.effort_ratio_cagr = ((T / value) ** (1 / (due - t)) - 1) / growth
  if (!met && change > 0) result.arrival_cagr = t + Math.log(T / value) / Math.log(1 + growth) - 1
  return result
}
