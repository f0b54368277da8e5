import { rateOf } from './business.mjs'
import { months, quarters, years } from './calendar.mjs'
import { share, stateOf } from './firms.mjs'
import { firmDiffers, unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random, round } from './random.mjs'
import { units } from './units.mjs'

/** @typedef {import('./firms.mjs').Firm} Firm @typedef {Record<string, string | number>} Row */

const yes = (/** @type {boolean} */ is) => (is ? 'yes' : 'no')

/** The register at the end of every year and of the last quarter, with the same quarter of the year before to hold it against. @param {readonly Firm[]} firms @returns {readonly Row[]} */
export function enterprises(firms) {
  const ends = [...years.map((year) => ({ ...year, index: year.last.index })), quarters[quarters.length - 5], quarters[quarters.length - 1]]
  return ends.flatMap((period) =>
    firms.flatMap((firm) => {
      const state = stateOf(firm, period.index)
      if (!state) return []
      return {
        enterprise_id: firm.id,
        period: period.key,
        name: firm.name,
        park_id: units[firm.unit].id,
        capital_source: firm.source,
        country: firm.country,
        sector: firm.sector,
        high_tech: yes(firm.highTech),
        supporting: yes(firm.supporting),
        key_product: yes(firm.keyProduct),
        status: state.status,
        since: firm.since,
        projects: state.projects,
        fdi_registered: firm.source === 'fdi' ? state.registered : '',
        ddi_registered: firm.source === 'ddi' ? state.registered : '',
        leased_ha: state.leased,
        used_ha: state.used,
        ...provenance('enterprises', firm.id, period, 'DEMO-DN'),
      }
    }),
  )
}

/** How a quarter falls into its months. */
const within = [0.32, 0.325, 0.355]

/**
 * The month of every firm: what form 2104 says of a unit and quarter, divided among its firms at work, exactly. Firms that still build report too, with nothing or next to nothing.
 * @param {readonly Firm[]} firms @param {ReturnType<import('./business.mjs').business>} activity @returns {readonly Row[]}
 */
export function enterpriseActivity(firms, activity) {
  const draw = random(9093)
  const traits = firms.map(() => ({ sales: 0.6 + 0.8 * draw(), abroad: 0.88 + 0.12 * draw(), bought: 0.5 + draw(), taxed: 0.5 + draw() }))
  /** @type {Row[]} */
  const rows = []
  units.forEach((_, unit) => {
    const mine = firms.flatMap((firm, index) => (firm.unit === unit ? [index] : []))
    for (const month of months) {
      const { quarter, place } = month
      const states = mine.map((index) => stateOf(firms[index], quarter.index))
      const there = mine.filter((_, at) => states[at])
      if (!there.length) continue
      const now = activity[quarter.index][unit]
      const before = activity[quarter.index - 1]?.[unit] ?? now
      const rate = rateOf(quarter)
      // The month of a firm: its size and trait, and some luck that all its figures share.
      const busy = there.map((index) => {
        const state = stateOf(firms[index], quarter.index)
        return state?.status === 'operating' ? (firms[index].source === 'fdi' ? 26 : 1) * state.registered * (0.88 + 0.24 * draw()) : 0
      })
      /** @typedef {keyof typeof traits[0]} Trait */
      const weight = (/** @type {'fdi' | 'ddi' | null} */ source, /** @type {Trait} */ trait) =>
        there.map((index, at) =>
          source === null || firms[index].source === source
            ? busy[at] * traits[index].sales * (trait === 'sales' ? 1 : traits[index][trait])
            : 0,
        )
      const spread = (
        /** @type {number} */ whole,
        /** @type {'fdi' | 'ddi'} */ source,
        /** @type {number} */ digits,
        /** @type {Trait} */ trait,
      ) => {
        const weights = weight(source, trait)
        return share(round(whole * within[place], digits), weights.some(Boolean) ? weights : weight(null, trait), digits)
      }
      const add = (/** @type {number[]} */ a, /** @type {number[]} */ b, /** @type {number} */ digits) =>
        a.map((value, index) => round(value + b[index], digits))
      const revenue = add(spread((now.fdi_revenue * rate) / 1000, 'fdi', 1, 'sales'), spread(now.ddi_revenue, 'ddi', 1, 'sales'), 1)
      const exported = add(spread(now.fdi_export, 'fdi', 2, 'abroad'), spread(now.ddi_export, 'ddi', 2, 'abroad'), 2)
      const imported = add(spread(now.fdi_import, 'fdi', 2, 'bought'), spread(now.ddi_import, 'ddi', 2, 'bought'), 2)
      const budget = add(spread(now.fdi_budget, 'fdi', 2, 'taxed'), spread(now.ddi_budget, 'ddi', 2, 'taxed'), 2)
      const staff = (/** @type {typeof now} */ row) => row.domestic_workers + row.foreign_workers
      const workers = share(
        Math.round(staff(before) + ((staff(now) - staff(before)) * (place + 1)) / 3),
        there.map((index) => {
          const state = stateOf(firms[index], quarter.index)
          return (state?.registered ?? 0) ** 0.7 * (firms[index].source === 'fdi' ? 4 : 1) * (state?.status === 'operating' ? 1 : 0.12)
        }),
        0,
      )
      there.forEach((index, at) => {
        const { id } = firms[index]
        const differs = firmDiffers.find((each) => each.firm === id && each.period === month.key)
        if (unsent.enterprise_activity.includes(`${id} ${month.key}`)) return
        rows.push({
          enterprise_id: id,
          park_id: units[unit].id,
          period: month.key,
          revenue: differs ? round(revenue[at] * differs.factor, 1) : revenue[at],
          export_value: exported[at],
          import_value: imported[at],
          budget: budget[at],
          workers: workers[at],
          ...provenance('enterprise_activity', id, month, 'DEMO-DN'),
        })
      })
    }
  })
  return rows.sort((a, b) =>
    a.enterprise_id < b.enterprise_id ? -1 : a.enterprise_id > b.enterprise_id ? 1 : a.period < b.period ? -1 : 1,
  )
}
