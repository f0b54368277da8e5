import { rateOf } from './business.mjs'
import { atEnd, quarters, years } from './calendar.mjs'
import { unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random, round, sum } from './random.mjs'
import { units } from './units.mjs'
import { atWork } from './utilities.mjs'

/** @typedef {ReturnType<import('./simulate.mjs').simulate>} Stocks @typedef {ReturnType<import('./business.mjs').business>} Activity @typedef {readonly import('./firms.mjs').Firm[]} Firms */

const local = [0.13, 0.14, 0.146, 0.155, 0.168, 0.184, 0.201, 0.217, 0.23]
const linked = [0.3, 0.32, 0.33, 0.36, 0.4, 0.44, 0.48, 0.52, 0.55]
const reporting = [0.1, 0.12, 0.14, 0.18, 0.23, 0.3, 0.38, 0.45, 0.5]

const started = (/** @type {Stocks} */ stocks, /** @type {number} */ unit, /** @type {number} */ index) =>
  index >= stocks.firstQuarter(units[unit]) + 3

/** Domestic suppliers of the foreign-invested firms. @param {Firms} firms @param {Stocks} stocks @param {Activity} activity */
export function linkages(firms, stocks, activity) {
  const draw = random(3031)
  const traits = units.map(() => ({ near: 0.6 + 0.8 * draw(), buys: 0.5 + 0.12 * draw() }))
  return units.flatMap((unit, index) =>
    years.flatMap((year) => {
      const luck = 0.96 + 0.08 * draw()
      const count = atWork(firms, index, year.last.index).filter((firm) => firm.source === 'fdi').length
      if (!started(stocks, index, year.last.index) || unsent.linkages.includes(`${unit.id} ${year.key}`)) return []
      const { near, buys } = traits[index]
      const revenue = sum(
        quarters
          .filter((quarter) => quarter.year === year.year)
          .map((quarter) => (activity[quarter.index][index].fdi_revenue * rateOf(quarter)) / 1000),
      )
      const purchases = round(revenue * buys, 1)
      const links = Math.min(count, Math.round(count * atEnd(linked, year.last) * near))
      return {
        park_id: unit.id,
        period: year.key,
        fdi_enterprises: count,
        linked_enterprises: links,
        suppliers: Math.round(links * (2.2 + near)),
        purchases,
        local_purchases: round(purchases * Math.min(0.6, atEnd(local, year.last) * near * luck), 1),
        ...provenance('linkages', unit.id, year, 'DEMO-LK'),
      }
    }),
  )
}

/** @param {Firms} firms @param {Stocks} stocks @param {Activity} activity */
export function socialResponsibility(firms, stocks, activity) {
  const draw = random(7007)
  const traits = units.map(() => ({ open: 0.7 + 0.6 * draw(), agreed: 0.55 + 0.25 * draw(), joined: 0.7 + 0.2 * draw() }))
  return units.flatMap((unit, index) =>
    years.flatMap((year) => {
      const luck = draw()
      const count = atWork(firms, index, year.last.index).length
      if (!started(stocks, index, year.last.index) || unsent.social_responsibility.includes(`${unit.id} ${year.key}`)) return []
      const { open, agreed, joined } = traits[index]
      const now = activity[year.last.index][index]
      return {
        park_id: unit.id,
        period: year.key,
        enterprises: count,
        reporting: Math.min(count, Math.round(count * atEnd(reporting, year.last) * open)),
        agreements: Math.round(count * agreed),
        unions: Math.round(count * joined),
        community_spending: Math.round((now.domestic_workers * (0.05 + 0.03 * luck) * (year.year - 2013)) / 6),
        stoppages: luck < 0.12 ? 1 : 0,
        ...provenance('social_responsibility', unit.id, year, 'DEMO-XH'),
      }
    }),
  )
}
