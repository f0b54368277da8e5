import { rateOf } from './business.mjs'
import { quarters } from './calendar.mjs'
import { annual, corrected, crossCheck, estimated, missing } from './flaws.mjs'
import { round, sum } from './random.mjs'
import { units } from './units.mjs'

/** @typedef {import('./calendar.mjs').Quarter} Quarter @typedef {Record<string, string | number>} Row */

/** The columns every table of figures ends with. @param {'land_use' | 'business_activity'} dataset @param {string} id @param {Quarter} quarter @param {string} source @returns {Row} */
function provenance(dataset, id, quarter, source) {
  const place = `${id} ${quarter.key}`
  const late = corrected[dataset].includes(place)
  const guess = estimated[dataset].includes(place)
  return {
    kind: guess ? 'estimated' : 'reported',
    qualifier: guess ? 'estimated' : '',
    as_of: quarter.end,
    received_at: late ? quarter.received.replace(/-18$/, '-29') : quarter.received,
    revision: late ? 1 : 0,
    note: late ? 'Số liệu đính chính' : guess ? 'Số ước, chờ báo cáo chính thức' : '',
    source_id: source,
  }
}

/** One annual row from the four quarters of a park: stocks of the last, flows added. @param {readonly Row[]} rows @param {readonly string[]} flows @returns {Row} */
function yearOf(rows, flows) {
  const last = rows[rows.length - 1]
  const totals = Object.fromEntries(flows.map((column) => [column, round(sum(rows.map((row) => Number(row[column]))), 2)]))
  return { ...last, ...totals, period: annual.period, received_at: '2020-01-31', note: 'Báo cáo năm' }
}

/** Adds the annual rows of 2019 and takes away what nobody reported. @param {'land_use' | 'business_activity'} dataset @param {readonly Row[]} rows @param {readonly string[]} flows */
function reported(dataset, rows, flows) {
  const years = annual.parks.map((park) =>
    yearOf(
      rows.filter((row) => row.park_id === park && String(row.period).startsWith(annual.period)),
      flows,
    ),
  )
  const { park, column, factor } = annual.differs
  for (const row of years)
    if (row.park_id === park && column in row && flows.includes(column)) row[column] = round(Number(row[column]) * factor, 1)
  return [...rows.filter((row) => !missing[dataset].includes(`${row.park_id} ${row.period}`)), ...years]
}

/** @param {(unit: number, quarter: Quarter) => Row} row @param {(unit: import('./units.mjs').Unit) => number} from */
const byUnit = (row, from) =>
  units.flatMap((unit, index) => quarters.filter((quarter) => quarter.index >= from(unit)).map((quarter) => row(index, quarter)))

/** Form 2103. @param {ReturnType<import('./simulate.mjs').simulate>} stocks */
export function landUse(stocks) {
  const rows = byUnit((index, quarter) => {
    const unit = units[index]
    const age = Math.max(0, quarter.year + quarter.quarter / 4 - unit.established)
    const built = round(Math.min(unit.established < 2000 ? 100 : 97, 8 + age * 9 + (unit.established % 7)), 1)
    const ddi = round(unit.total * 6.4, 1)
    const fdi = unit.id === 'MH04' || unit.id === 'MH10' ? round(unit.total * 0.31, 2) : 0
    const handed = round(Math.min(unit.total, unit.total * (0.3 + age * 0.07)), 1)
    return {
      park_id: unit.id,
      period: quarter.key,
      infra_fdi_registered: fdi,
      infra_ddi_registered: fdi ? 0 : ddi,
      established_ha: unit.total,
      industrial_ha: unit.industrial,
      leased_ha: stocks.leased[index][quarter.index],
      infrastructure_share: built,
      operation: stocks.leased[index][quarter.index] > 8 ? 'operating' : 'not_operating',
      handed_over_ha: handed,
      infra_fdi_realised: round((fdi * built) / 104, 2),
      infra_ddi_realised: fdi ? 0 : round((ddi * built) / 104, 1),
      ...provenance('land_use', unit.id, quarter, 'DEMO-2103'),
    }
  }, stocks.firstQuarter)
  return reported('land_use', rows, [])
}

const flows = ['fdi_revenue', 'fdi_export', 'fdi_import', 'fdi_budget', 'ddi_revenue', 'ddi_export', 'ddi_import', 'ddi_budget']

/** Form 2104. @param {ReturnType<import('./simulate.mjs').simulate>} stocks @param {ReturnType<import('./business.mjs').business>} activity */
export function businessActivity(stocks, activity) {
  const rows = byUnit((index, quarter) => {
    const fdi = stocks.fdi[quarter.index][index]
    const ddi = stocks.ddi[quarter.index][index]
    const now = activity[quarter.index][index]
    return {
      park_id: units[index].id,
      period: quarter.key,
      fdi_projects: fdi.projects,
      fdi_registered: fdi.registered,
      fdi_operating: fdi.operating,
      fdi_realised: fdi.realised,
      fdi_revenue: now.fdi_revenue,
      fdi_export: now.fdi_export,
      fdi_import: now.fdi_import,
      fdi_budget: now.fdi_budget,
      ddi_projects: ddi.projects,
      ddi_registered: ddi.registered,
      ddi_operating: ddi.operating,
      ddi_realised: ddi.realised,
      ddi_revenue: now.ddi_revenue,
      ddi_export: now.ddi_export,
      ddi_import: now.ddi_import,
      ddi_budget: now.ddi_budget,
      domestic_workers: now.domestic_workers,
      foreign_workers: now.foreign_workers,
      ...provenance('business_activity', units[index].id, quarter, 'DEMO-2104'),
    }
  }, stocks.firstQuarter)
  return reported('business_activity', rows, flows)
}

/** Form 2101, from the same simulation before anything goes missing. @param {ReturnType<import('./simulate.mjs').simulate>} stocks @param {ReturnType<import('./business.mjs').business>} activity */
export function investmentFlows(stocks, activity) {
  const positions = [...new Set(units.map((unit) => unit.position))]
  return positions.flatMap((position) => quarters.map((quarter) => flowRow(position, quarter, stocks, activity)))
}

/** @param {string} position @param {Quarter} quarter @param {ReturnType<import('./simulate.mjs').simulate>} stocks @param {ReturnType<import('./business.mjs').business>} activity @returns {Row} */
function flowRow(position, quarter, stocks, activity) {
  const members = units.flatMap((unit, index) => (unit.position === position ? [index] : []))
  const rate = rateOf(quarter)
  const before = (/** @type {number} */ index) => (quarter.index ? stocks.leased[index][quarter.index - 1] : stocks.land[index])
  const leased = round(sum(members.map((index) => stocks.leased[index][quarter.index] - before(index))), 2)
  const foreign = round(leased * 0.7, 2)
  const done = (/** @type {keyof typeof activity[0][0]} */ column) => sum(members.map((index) => activity[quarter.index][index][column]))
  const tab = (/** @type {'fdi' | 'ddi'} */ prefix, /** @type {number} */ land, /** @type {Row} */ checks) => {
    const moved = (/** @type {keyof import('./simulate.mjs').Moves} */ line) =>
      round(sum(members.map((index) => stocks[prefix][quarter.index][index].moves[line])), 2)
    const row = {
      new_projects: moved('newProjects'),
      new_capital: moved('newCapital'),
      increased_projects: moved('increasedProjects'),
      increased_capital: moved('increasedCapital'),
      decreased_projects: moved('decreasedProjects'),
      decreased_capital: moved('decreasedCapital'),
      revoked_projects: moved('revokedProjects'),
      revoked_capital: moved('revokedCapital'),
      leased_change: land,
      ...checks,
    }
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [`${prefix}_${column}`, value]))
  }
  /** @type {Row} */
  const row = {
    position,
    period: quarter.key,
    ...tab('fdi', foreign, {
      revenue: round(done('fdi_revenue'), 1),
      import: round(done('fdi_import'), 1),
      export: round(done('fdi_export'), 1),
      budget: round((done('fdi_budget') * 1000) / rate, 2),
    }),
    ...tab('ddi', round(leased - foreign, 2), {
      revenue: round(done('ddi_revenue'), 1),
      import: round((done('ddi_import') * rate) / 1000, 1),
      export: round((done('ddi_export') * rate) / 1000, 1),
      budget: round(done('ddi_budget'), 1),
    }),
    kind: 'reported',
    qualifier: '',
    as_of: quarter.end,
    received_at: quarter.received,
    revision: 0,
    note: '',
    source_id: 'DEMO-2101',
  }
  for (const { column, factor, ...place } of crossCheck)
    if (place.position === position && place.period === quarter.key) row[column] = round(Number(row[column]) * factor, 2)
  return row
}
