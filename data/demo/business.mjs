import { atEnd, inYear } from './calendar.mjs'
import { random, round, sum } from './random.mjs'
import { units } from './units.mjs'

/** @typedef {import('./calendar.mjs').Quarter} Quarter */

/** Flows of whole years 2019 to 2026, and workers at year-ends 2018 to 2026. */
const path = {
  fdiRevenue: [19500, 18300, 21400, 25300, 26900, 30200, 32600, 35200],
  fdiBudget: [6400, 5700, 7500, 9500, 8900, 9900, 10600, 11600],
  ddiRevenue: [62000, 59000, 71000, 84000, 95000, 109000, 121000, 134000],
  ddiBudget: [3500, 3200, 3900, 4600, 4500, 4900, 5100, 5500],
  workers: [118000, 130000, 134500, 156000, 177000, 188500, 202500, 211000, 221500],
}
const season = [0.224, 0.244, 0.256, 0.276]
const labourSeason = [0.982, 0.996, 1.003, 1]
/** The two quarters in which the pandemic closed factories. */
const closed = new Map([
  ['2020-Q2', 0.8],
  ['2021-Q3', 0.87],
])

/** VND per USD at year-ends 2018 to 2026, invented. */
const rates = [23170, 23200, 23140, 22940, 23620, 24250, 25330, 25860, 26220]
export const rateOf = (/** @type {Quarter} */ quarter) => Math.round(atEnd(rates, quarter) / 10) * 10

/**
 * Revenue, trade, budget and workers of every unit in one quarter, in the units of form 2104.
 * @param {ReturnType<import('./simulate.mjs').simulate>} stocks
 * @param {readonly Quarter[]} quarters
 */
export function business(stocks, quarters) {
  const draw = random(2104)
  const near = (/** @type {number} */ width) => 1 + width * (draw() - 0.5)
  const traits = units.map(() => ({ exported: 0.7 + 0.22 * draw(), imported: 0.55 + 0.18 * draw(), foreign: 0.012 + 0.014 * draw() }))
  const split = (/** @type {readonly number[]} */ weights, /** @type {number} */ whole) =>
    weights.map((weight) => (whole * weight) / sum(weights))
  return quarters.map((quarter) => {
    const flow = (/** @type {readonly number[]} */ years) =>
      inYear(years, quarter) * season[quarter.quarter - 1] * (closed.get(quarter.key) ?? 1) * near(0.03)
    const fdi = stocks.fdi[quarter.index]
    const ddi = stocks.ddi[quarter.index]
    const busy = (/** @type {typeof fdi} */ rows) => rows.map((row, unit) => row.realised * units[unit].turnover * near(0.12))
    const rate = rateOf(quarter)
    const fdiRevenue = split(busy(fdi), flow(path.fdiRevenue))
    const ddiRevenue = split(busy(ddi), flow(path.ddiRevenue))
    const fdiBudget = split(busy(fdi), flow(path.fdiBudget))
    const ddiBudget = split(busy(ddi), flow(path.ddiBudget))
    const staff = fdi.map((row, unit) => (row.realised + ddi[unit].realised / 60) * units[unit].labour)
    const workers = split(staff, atEnd(path.workers, quarter) * labourSeason[quarter.quarter - 1])
    return units.map((_, unit) => {
      const { exported, imported, foreign } = traits[unit]
      const ddiUsd = (ddiRevenue[unit] * 1000) / rate
      const foreigners = Math.round(workers[unit] * foreign)
      return {
        fdi_revenue: round(fdiRevenue[unit], 1),
        fdi_export: round(fdiRevenue[unit] * exported * near(0.04), 1),
        fdi_import: round(fdiRevenue[unit] * imported * near(0.05), 1),
        fdi_budget: round(fdiBudget[unit], 1),
        ddi_revenue: round(ddiRevenue[unit], 1),
        ddi_export: round(ddiUsd * exported * 0.16 * near(0.08), 2),
        ddi_import: round(ddiUsd * imported * 0.24 * near(0.08), 2),
        ddi_budget: round(ddiBudget[unit], 1),
        domestic_workers: Math.round(workers[unit]) - foreigners,
        foreign_workers: foreigners,
      }
    })
  })
}
