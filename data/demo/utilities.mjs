import { atEnd, inYear, quarters, years } from './calendar.mjs'
import { stateOf } from './firms.mjs'
import { unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random, round } from './random.mjs'
import { units } from './units.mjs'

/** @typedef {ReturnType<import('./simulate.mjs').simulate>} Stocks @typedef {ReturnType<import('./business.mjs').business>} Activity @typedef {readonly import('./firms.mjs').Firm[]} Firms */

/** Every unit and period from the first quarter it reports, without what nobody sent. @template {{ key: string, index: number }} P @param {keyof typeof unsent} dataset @param {Stocks} stocks @param {readonly P[]} periods @param {(unit: import('./units.mjs').Unit, index: number, period: P) => Record<string, string | number>} row @param {(unit: import('./units.mjs').Unit) => boolean} [wanted] */
function each(dataset, stocks, periods, row, wanted = () => true) {
  return units.flatMap((unit, index) =>
    periods
      .map((period) => ({ period, made: row(unit, index, period) }))
      .filter(
        ({ period }) => wanted(unit) && period.index >= stocks.firstQuarter(unit) && !unsent[dataset].includes(`${unit.id} ${period.key}`),
      )
      .map(({ made }) => made),
  )
}

const yearly = years.map((year) => ({ ...year, index: year.last.index }))

/** Firms of a unit that are past building at the end of a quarter. @param {Firms} firms @param {number} unit @param {number} index */
export const atWork = (firms, unit, index) =>
  firms.filter((firm) => {
    const state = firm.unit === unit ? stateOf(firm, index) : null
    return state?.status === 'operating'
  })

const housing = [0.16, 0.18, 0.19, 0.21, 0.24, 0.27, 0.31, 0.35, 0.38]

/** Wastewater plants and worker housing. @param {Stocks} stocks @param {Activity} activity */
export function infrastructure(stocks, activity) {
  const draw = random(2105)
  const traits = units.map(() => ({ water: 26 + 12 * draw(), need: 0.3 + 0.14 * draw(), built: 0.7 + 0.6 * draw() }))
  return each(
    'infrastructure',
    stocks,
    yearly,
    (unit, index, year) => {
      const { water, need, built } = traits[index]
      const leased = stocks.leased[index][year.index]
      const inflow = Math.round((leased * water * (0.9 + 0.1 * draw())) / 10) * 10
      const plants = leased > 4 ? 1 + (unit.industrial > 380 ? 1 : 0) : 0
      const now = activity[year.index][index]
      const demand = Math.round((now.domestic_workers + now.foreign_workers) * need)
      return {
        park_id: unit.id,
        period: year.key,
        wastewater_plants: plants,
        wastewater_capacity: plants ? Math.max(1000, Math.ceil((inflow * 1.25) / 500) * 500) : 0,
        wastewater_inflow: plants ? inflow : 0,
        water_capacity: Math.ceil((leased * 46) / 500) * 500,
        housing_demand: demand,
        housing_places: Math.round(demand * Math.min(0.95, atEnd(housing, year.last) * built)),
        ...provenance('infrastructure', unit.id, year, 'DEMO-HT'),
      }
    },
    (unit) => unit.kind === 'park',
  )
}

/** Solar grows with roofs; megawatts per leased hectare of the years 2019 to 2026. */
const solar = [0.001, 0.003, 0.008, 0.014, 0.02, 0.031, 0.044, 0.058]
const wind = new Map([
  ['MH08', { from: 2022, mw: 2.5 }],
  ['MHKKT', { from: 2025, mw: 6.4 }],
])
const waste = new Map([['MH07', { from: 2024, mw: 6 }]])
const sunny = [205, 330, 345, 215]

/** Four rows per unit and quarter, one for each source. @param {Stocks} stocks */
export function energy(stocks) {
  const draw = random(1414)
  const traits = units.map(() => ({ roof: 0.6 + 0.8 * draw(), load: 0.19 + 0.08 * draw(), spare: 1.04 + 0.22 * draw() }))
  return units.flatMap((unit, index) =>
    quarters.flatMap((quarter) => {
      const { roof, load, spare } = traits[index]
      const leased = stocks.leased[index][quarter.index]
      const luck = 0.9 + 0.2 * draw()
      const outage = round(draw() * 6 * (quarter.quarter === 3 ? 1.8 : 1), 1)
      if (quarter.index < stocks.firstQuarter(unit) || unsent.energy.includes(`${unit.id} ${quarter.key}`)) return []
      const demand = round(leased * load, 1)
      const short = unit.id === 'MH13' && quarter.year === 2024 ? 0.92 : spare
      const from = (/** @type {Map<string, { from: number, mw: number }>} */ plants) => {
        const plant = plants.get(unit.id)
        return plant && quarter.year >= plant.from ? plant.mw : 0
      }
      const panels = round(leased * inYear(solar, quarter) * roof, 2)
      const rows = [
        ['solar', panels, panels * sunny[quarter.quarter - 1] * luck, '', ''],
        ['wind', from(wind), from(wind) * 560 * luck, '', ''],
        ['waste', from(waste), from(waste) * 1500 * luck, '', ''],
        ['grid', round(demand * short, 1), demand * 1180 * luck, demand, outage],
      ]
      return rows.map(([source, capacity, output, peak, hours]) => ({
        park_id: unit.id,
        energy_source: source,
        period: quarter.key,
        capacity,
        output: Math.round(Number(output)),
        demand: peak,
        outage_hours: hours,
        ...provenance('energy', unit.id, quarter, 'DEMO-NL'),
      }))
    }),
  )
}

const fibre = [0.5, 0.55, 0.62, 0.69, 0.77, 0.84, 0.9, 0.94, 0.96]
const fifth = [0, 0, 0.02, 0.08, 0.2, 0.38, 0.56, 0.72, 0.8]

/** @param {Firms} firms @param {Stocks} stocks */
export function telecom(firms, stocks) {
  const draw = random(5050)
  const traits = units.map(() => ({ wired: 0.86 + 0.2 * draw(), near: 0.7 + 0.5 * draw() }))
  return each('telecom', stocks, yearly, (unit, index, year) => {
    const { wired, near } = traits[index]
    const count = atWork(firms, index, year.index).length
    return {
      park_id: unit.id,
      period: year.key,
      enterprises: count,
      fibre_enterprises: Math.min(count, Math.round(count * atEnd(fibre, year.last) * wired)),
      park_ha: unit.total,
      covered_ha: round(unit.total * Math.min(0.98, atEnd(fifth, year.last) * near), 1),
      stations: Math.round(unit.total * 0.02 * (0.5 + atEnd(fibre, year.last))),
      ...provenance('telecom', unit.id, year, 'DEMO-VT'),
    }
  })
}

const reuse = [0.006, 0.008, 0.01, 0.014, 0.02, 0.028, 0.038, 0.048, 0.056]
const ecoReuse = [0.02, 0.026, 0.032, 0.05, 0.078, 0.104, 0.132, 0.158, 0.176]
const passing = [0.9, 0.912, 0.92, 0.931, 0.94, 0.951, 0.962, 0.97, 0.974]

/** @param {Stocks} stocks */
export function environment(stocks) {
  const draw = random(4040)
  const traits = units.map(() => ({ water: 20 + 12 * draw(), care: 0.93 + 0.07 * draw(), again: 0.6 + 0.8 * draw() }))
  return each(
    'environment',
    stocks,
    quarters.map((quarter) => ({ ...quarter })),
    (unit, index, quarter) => {
      const { water, care, again } = traits[index]
      const wastewater = Math.round(stocks.leased[index][quarter.index] * water * 90)
      const samples = 6 + Math.round(stocks.leased[index][quarter.index] / 40)
      const failed = Math.round(samples * (1 - atEnd(passing, quarter) * care) * (0.4 + 1.2 * draw()))
      const due = unit.industrial > 380 ? 2 : 1
      const treated = Math.round(wastewater * Math.min(1, 0.95 + 0.05 * care * (0.6 + 0.4 * draw())))
      return {
        park_id: unit.id,
        period: quarter.key,
        wastewater,
        treated,
        reused: Math.round(wastewater * atEnd(unit.eco ? ecoReuse : reuse, quarter) * (unit.eco ? 1 : again)),
        samples,
        samples_passed: Math.max(0, samples - failed),
        stations_due: due,
        stations: quarter.year < 2021 && index % 3 === 0 ? 0 : quarter.year < 2024 && due === 2 && index % 2 ? 1 : due,
        breaches: draw() < 0.06 ? 1 : 0,
        ...provenance('environment', unit.id, quarter, 'DEMO-MT'),
      }
    },
  )
}
