// @ts-check
/**
 * How each indicator with a target is computed by default, said a second time and in plain JavaScript.
 * @typedef {Record<string, any>} Row
 * @typedef {{ table: string, by: string | null, entity?: string[], flow?: boolean, of: (row: Row, rate: number) => number | null }} Sum
 * @typedef {object} Rule
 * @property {'stock' | 'flow'} measure
 * @property {1 | -1 | 0} direction
 * @property {string} unit
 * @property {number} [scale] factor of a ratio
 * @property {number} [limit] what the figure cannot pass
 * @property {'quarter' | 'year'} grain
 * @property {Sum[]} sums one for a sum, two for a ratio
 * @property {(row: Row) => number | null} [whole] what is known of the whole authority only, and added
 * @property {string} [definition] what the computed figures count
 * @property {string[]} series printed under these names
 */

/** @param {any} cell */
export const number = (cell) => (cell === '' || cell === null || cell === undefined ? null : Number(cell))

/** @param {...any} cells */
function plus(...cells) {
  const numbers = cells.map(number)
  return numbers.some((one) => one === null || Number.isNaN(one)) ? null : numbers.reduce((a, b) => (a ?? 0) + (b ?? 0), 0)
}

/** @param {string} table @param {string | null} by @param {string | ((row: Row, rate: number) => number | null)} of @param {Partial<Sum>} [more] @returns {Sum} */
const sum = (table, by, of, more) => ({ table, by, of: typeof of === 'string' ? (row) => number(row[of]) : of, ...more })
/** @param {string} table @param {string | ((row: Row, rate: number) => number | null)} of @param {Partial<Sum>} [more] */
const park = (table, of, more) => sum(table, 'park_id', of, more)
const flow = { flow: true }

/** @param {Partial<Rule> & { unit: string, sums: Sum[] }} rule @returns {Rule} */
const stock = (rule) => ({ measure: 'stock', direction: 1, grain: 'quarter', series: [], ...rule })
/** @param {Partial<Rule> & { unit: string, sums: Sum[] }} rule @returns {Rule} */
const flows = (rule) => ({ ...stock(rule), measure: 'flow' })
/** @param {Sum} top @param {Sum} bottom @param {Partial<Rule>} [more] */
const share = (top, bottom, more) => stock({ unit: '%', scale: 100, sums: [top, bottom], ...more })
/** @param {string} unit @param {string} series @param {Partial<Rule>} [more] */
const printed = (unit, series, more) => stock({ unit, sums: [], series: [series], grain: 'year', ...more })

const firm = { entity: ['enterprise_id'] }
const year = /** @type {const} */ ({ grain: 'year' })

/** @type {Record<string, Rule>} */
export const rules = {
  investment_per_ha: stock({
    unit: 'triệu USD/ha',
    sums: [park('business_activity', 'fdi_registered'), park('land_use', 'leased_ha')],
    series: ['investment_per_ha'],
    definition: 'excl_shares',
  }),
  occupancy: share(park('land_use', 'leased_ha'), park('land_use', 'industrial_ha'), { limit: 100, series: ['occupancy'] }),
  realised_share: share(park('business_activity', 'fdi_realised'), park('business_activity', 'fdi_registered'), { limit: 100 }),
  workers: stock({
    unit: 'người',
    sums: [park('business_activity', (row) => plus(row.domestic_workers, row.foreign_workers))],
    series: ['labour'],
  }),
  fdi_attracted: flows({
    unit: 'triệu USD',
    sums: [sum('investment_flows', 'position', (row) => plus(row.fdi_new_capital, row.fdi_increased_capital), flow)],
    whole: (row) => number(row.value),
    series: ['fdi_attracted', 'fdi_attracted_term'],
    definition: 'incl_shares',
  }),
  revenue: flows({
    unit: 'triệu USD',
    sums: [park('business_activity', (row, rate) => plus(row.fdi_revenue, ((number(row.ddi_revenue) ?? NaN) * 1000) / rate), flow)],
    series: ['revenue'],
  }),
  export: flows({
    unit: 'triệu USD',
    sums: [park('business_activity', (row) => plus(row.fdi_export, row.ddi_export), flow)],
    series: ['export'],
  }),
  budget_contribution: flows({
    unit: 'tỷ đồng',
    sums: [park('business_activity', (row) => plus(row.fdi_budget, row.ddi_budget), flow)],
    series: ['budget_contribution'],
  }),
  insured_share: share(
    park('labour', 'insured_workers'),
    park('labour', (row) => plus(row.domestic_workers, row.foreign_workers)),
  ),
  trained_share: share(
    park('labour', (row) => plus(row.university_workers, row.college_workers, row.intermediate_workers, row.elementary_workers)),
    park('labour', (row) => plus(row.domestic_workers, row.foreign_workers)),
  ),
  labour_database: share(park('labour', 'recorded_employers'), park('labour', 'employers')),
  average_income: stock({
    unit: 'triệu đồng/người/tháng',
    scale: 1000,
    sums: [park('labour', 'income', flow), park('labour', 'person_months', flow)],
    series: ['income_avg'],
    ...year,
  }),
  hightech_share: share(
    park(
      'enterprises',
      (row) => (number(row.projects) === null && row.high_tech === 'yes' ? null : row.high_tech === 'yes' ? number(row.projects) : 0),
      firm,
    ),
    park('enterprises', 'projects', firm),
    year,
  ),
  unused_land_share: share(
    park(
      'enterprises',
      (row) => (number(row.used_ha) === null || number(row.leased_ha) === null ? null : Number(row.leased_ha) - Number(row.used_ha)),
      firm,
    ),
    park('enterprises', (row) => (number(row.used_ha) === null ? null : number(row.leased_ha)), firm),
    { ...year, direction: -1 },
  ),
  local_purchase_share: share(park('linkages', 'local_purchases', flow), park('linkages', 'purchases', flow), year),
  recp_share: share(
    park('eco_monitoring', (row) => plus(row.recp_before, row.recp_year)),
    park('eco_monitoring', 'enterprises'),
    year,
  ),
  water_reuse: share(park('environment', 'reused', flow), park('environment', 'wastewater', flow), year),
  renewable_share: share(
    park('energy', (row) => (row.energy_source === 'grid' ? 0 : number(row.output)), { ...flow, entity: ['energy_source'] }),
    park('energy', 'output', { ...flow, entity: ['energy_source'] }),
    year,
  ),
  telecom_cover: share(park('telecom', 'fibre_enterprises'), park('telecom', 'enterprises'), year),
  online_service_share: share(sum('reform', null, 'received_online', flow), sum('reform', null, 'received', flow), year),
  dossiers_on_time: share(sum('reform', null, 'on_time', flow), sum('reform', null, 'solved', flow), year),
  tasks_done: share(
    sum('task_progress', null, (row) => (row.status === 'done' ? 1 : 0), { entity: ['task_id', 'unit_id'] }),
    sum('task_progress', null, (row) => (row.status ? 1 : null), { entity: ['task_id', 'unit_id'] }),
  ),
  people_trained: flows({ unit: 'người', sums: [sum('training', null, 'people', { ...flow, entity: ['subject'] })] }),
  pci_rank: printed('hạng', 'pci_rank', { direction: -1 }),
  planned_parks: printed('KCN', 'planned_parks', { direction: 0 }),
  new_industrial_parks: printed('KCN', 'new_parks_policy', { direction: 0 }),
  new_industrial_area: printed('ha', 'new_parks_policy_area', { direction: 0 }),
  solar_capacity: printed('MWp', 'rooftop_solar_capacity'),
  industrial_clusters: printed('CCN', 'industrial_clusters'),
  cluster_area: printed('ha', 'cluster_area'),
  added_park_land: printed('ha', 'added_park_land'),
  added_cluster_land: printed('ha', 'added_cluster_land'),
  fdi_share_grdp: printed('%', 'fdi_share_grdp', { limit: 100 }),
  manufacturing_share_grdp: printed('%', 'manufacturing_share_grdp', { limit: 100 }),
}
