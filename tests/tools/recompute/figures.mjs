// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'

/**
 * The figures that the targets of a release are judged on, computed from its data files in plain JavaScript. Nothing of `src` is
 * used, so that the SQL, the readers and the judge are checked by something that shares no line with them.
 * @typedef {{ from: number, to: number, t: number, period: string, value: number, kind: string, qualifier: string, confidence: string, origin: 'computed' | 'published', definition: string, terms: number }} Figure
 * @typedef {Record<string, any>} Row
 */

/**
 * A data file of a folder of sources; numbers stay text in CSV.
 * @param {string} folder
 * @param {string} id
 * @returns {Promise<Row[]>}
 */
export async function rowsOf(folder, id) {
  const [csv, parquet] = [join(folder, `${id}.csv`), join(folder, `${id}.parquet`)]
  if (existsSync(csv)) return /** @type {Row[]} */ (Papa.parse(readFileSync(csv, 'utf8'), { header: true, skipEmptyLines: true }).data)
  if (!existsSync(parquet)) return []
  const bytes = new Uint8Array(readFileSync(parquet)).buffer
  return parquetReadObjects({ file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) } })
}

/** @param {any} cell */
export const number = (cell) => (cell === '' || cell === null || cell === undefined ? null : Number(cell))

/**
 * Months since year 0 between which a period lies.
 * @param {string} period
 * @returns {[number, number]}
 */
export function spanOf(period) {
  const year = Number(period.slice(0, 4)) * 12
  const rest = period.slice(5)
  if (rest === '') return [year, year + 12]
  if (/^Q\d$/.test(rest)) return [year + Number(rest[1]) * 3 - 3, year + Number(rest[1]) * 3]
  if (/^\d+T$/.test(rest)) return [year, year + parseInt(rest)]
  if (/^\d{2}$/.test(rest)) return [year + Number(rest) - 1, year + Number(rest)]
  return [year, Number(rest) * 12 + 12]
}

/** The end of a date on the year axis. @param {string} date */
export function dateAt(date) {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 1
  if (day === undefined) return year + month / 12
  return year + (month - 1 + day / new Date(Date.UTC(year, month, 0)).getUTCDate()) / 12
}

/**
 * How each indicator with a target is computed by default: what a row of a part gives to each sum, and the printed series.
 * @type {Record<string, { measure: 'stock' | 'flow', unit: string, scale?: number, sums: { table: string, by: string, of: (row: Row, rate: number) => number | null }[], whole?: (row: Row) => number | null, series: string[] }>}
 */
export const rules = {
  investment_per_ha: {
    measure: 'stock',
    unit: 'triệu USD/ha',
    sums: [
      { table: 'business_activity', by: 'park_id', of: (row) => number(row.fdi_registered) },
      { table: 'land_use', by: 'park_id', of: (row) => number(row.leased_ha) },
    ],
    series: ['investment_per_ha'],
  },
  occupancy: {
    measure: 'stock',
    unit: '%',
    scale: 100,
    sums: [
      { table: 'land_use', by: 'park_id', of: (row) => number(row.leased_ha) },
      { table: 'land_use', by: 'park_id', of: (row) => number(row.industrial_ha) },
    ],
    series: ['occupancy'],
  },
  realised_share: {
    measure: 'stock',
    unit: '%',
    scale: 100,
    sums: [
      { table: 'business_activity', by: 'park_id', of: (row) => number(row.fdi_realised) },
      { table: 'business_activity', by: 'park_id', of: (row) => number(row.fdi_registered) },
    ],
    series: [],
  },
  workers: {
    measure: 'stock',
    unit: 'người',
    sums: [{ table: 'business_activity', by: 'park_id', of: (row) => plus(row.domestic_workers, row.foreign_workers) }],
    series: ['labour'],
  },
  fdi_attracted: {
    measure: 'flow',
    unit: 'triệu USD',
    sums: [{ table: 'investment_flows', by: 'position', of: (row) => plus(row.fdi_new_capital, row.fdi_increased_capital) }],
    whole: (row) => number(row.value),
    series: ['fdi_attracted', 'fdi_attracted_term'],
  },
  revenue: {
    measure: 'flow',
    unit: 'triệu USD',
    sums: [
      {
        table: 'business_activity',
        by: 'park_id',
        of: (row, rate) => plus(row.fdi_revenue, ((number(row.ddi_revenue) ?? NaN) * 1000) / rate),
      },
    ],
    series: ['revenue'],
  },
  export: {
    measure: 'flow',
    unit: 'triệu USD',
    sums: [{ table: 'business_activity', by: 'park_id', of: (row) => plus(row.fdi_export, row.ddi_export) }],
    series: ['export'],
  },
  budget_contribution: {
    measure: 'flow',
    unit: 'tỷ đồng',
    sums: [{ table: 'business_activity', by: 'park_id', of: (row) => plus(row.fdi_budget, row.ddi_budget) }],
    series: ['budget_contribution'],
  },
  ...Object.fromEntries(
    Object.entries({
      industrial_clusters: 'CCN',
      cluster_area: 'ha',
      added_park_land: 'ha',
      added_cluster_land: 'ha',
      fdi_share_grdp: '%',
      manufacturing_share_grdp: '%',
    }).map(([id, unit]) => [id, { measure: /** @type {const} */ ('stock'), unit, sums: [], series: [id] }]),
  ),
}

/** @param {any} a @param {any} b */
function plus(a, b) {
  const [left, right] = [number(a), number(b)]
  return left === null || right === null || Number.isNaN(right) ? null : left + right
}

const weak = ['published', 'reported', 'estimated']
/** @param {Row} row */
const kindOf = (row) => (['estimated', 'expected'].includes(row.qualifier ?? '') ? 'estimated' : row.kind || 'reported')

/**
 * Every figure of an indicator for the whole (null) or one park: computed by quarter where everybody has reported, and printed.
 * @param {string} folder
 * @param {string} id
 * @param {string | null} part
 * @param {string} scope
 * @returns {Promise<Figure[]>}
 */
export async function figuresOf(folder, id, part, scope) {
  const rule = rules[id]
  if (!rule) throw new Error(`no rule for ${id}`)
  const printed = (await rowsOf(folder, 'published_series'))
    .filter(
      (row) => rule.series.includes(row.series) && row.unit === rule.unit && (row.part || null) === part && number(row.value) !== null,
    )
    .filter((row) => part !== null || row.scope === scope)
    .map((row) => printedFigure(row, rule.measure))
  return [...(scope === 'kcn_kkt' || part !== null ? await computedFigures(folder, rule, part) : []), ...printed]
}

/** @param {Row} row @param {'stock' | 'flow'} measure @returns {Figure} */
function printedFigure(row, measure) {
  const [from, to] = spanOf(row.period)
  const dated = row.as_of ? dateAt(row.as_of) : to / 12
  const t = measure === 'stock' ? dated : Math.min(dated, to / 12)
  const end = measure === 'stock' || t * 12 > to - 1 ? to : Math.floor(t * 12 + 1e-6)
  const { period, qualifier, confidence, definition } = row
  return {
    from,
    to: end,
    t,
    period,
    value: Number(row.value),
    kind: kindOf(row),
    qualifier,
    confidence,
    origin: 'published',
    definition,
    terms: 1,
  }
}

/**
 * @param {string} folder
 * @param {(typeof rules)[string]} rule
 * @param {string | null} part
 * @returns {Promise<Figure[]>}
 */
async function computedFigures(folder, rule, part) {
  const tables = await Promise.all(rule.sums.map(({ table }) => rowsOf(folder, table)))
  if (tables.every((rows) => rows.length === 0)) return []
  const rates = new Map((await rowsOf(folder, 'exchange_rates')).map((row) => [row.period, Number(row.vnd_per_usd)]))
  const wholes = rule.whole ? new Map((await rowsOf(folder, 'share_purchases')).map((row) => [row.period, row])) : null
  const register = (await rowsOf(folder, 'parks')).filter(({ kind }) => kind === 'park' || kind === 'rest')
  const quarters = [...new Set(tables.flat().map(({ period }) => period))].filter((period) => /Q/.test(period)).sort()
  return quarters.flatMap((period) => {
    const [from, to] = spanOf(period)
    const reporters = new Set(
      tables
        .flat()
        .filter((row) => spanOf(row.period)[0] < to)
        .map((row) => row[rule.sums[0]?.by ?? '']),
    )
    const due =
      rule.sums[0]?.by === 'position'
        ? [...reporters]
        : register
            .filter(({ park_id, established }) => established === '' || (Number(established) + 1) * 12 <= to || reporters.has(park_id))
            .map(({ park_id }) => park_id)
    const wanted = part === null ? due : [part]
    const used = wanted.map((who) =>
      rule.sums.map(({ by }, index) => tables[index]?.find((row) => row[by] === who && row.period === period)),
    )
    const sums = rule.sums.map(({ of }, index) =>
      used.reduce((sum, rows) => sum + (rows[index] ? (of(rows[index], rates.get(period) ?? NaN) ?? NaN) : NaN), 0),
    )
    const whole = wholes?.get(period)
    const [top = NaN, bottom] = sums
    const added = rule.whole ? (whole ? (rule.whole(whole) ?? NaN) : NaN) : 0
    const value = bottom === undefined ? top + added : ((rule.scale ?? 1) * top) / bottom
    if (!Number.isFinite(value)) return []
    const rows = [...used.flat(), ...(whole ? [whole] : [])].flatMap((row) => (row ? [row] : []))
    const kind = rows.map(kindOf).reduce((a, b) => (weak.indexOf(b) > weak.indexOf(a) ? b : a), 'published')
    const words = new Set(rows.map(({ qualifier }) => qualifier || '').filter((word) => word !== ''))
    const qualifier = words.has('estimated') || words.has('expected') ? 'estimated' : words.size > 1 ? 'about' : ([...words][0] ?? '')
    const definition = rule.whole ? 'incl_shares' : rule === rules.investment_per_ha ? 'excl_shares' : ''
    return [
      {
        from,
        to,
        t: to / 12,
        period,
        value,
        kind,
        qualifier,
        confidence: '',
        origin: /** @type {const} */ ('computed'),
        definition,
        terms: 1,
      },
    ]
  })
}
