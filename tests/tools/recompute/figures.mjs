// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { number, rules } from './rules.mjs'

/**
 * The figures that the targets of a release are judged on, computed from its data files in plain JavaScript. Nothing of `src` is
 * used, so that the SQL, the readers and the judge are checked by something that shares no line with them.
 * @typedef {{ from: number, to: number, t: number, period: string, value: number, kind: string, qualifier: string, confidence: string, origin: 'computed' | 'published', definition: string, terms: number }} Figure
 * @typedef {import('./rules.mjs').Row} Row
 * @typedef {import('./rules.mjs').Rule} Rule
 * @typedef {import('./rules.mjs').Sum} Sum
 */

/** @type {Map<string, Promise<Row[]>>} */
const read = new Map()

/**
 * A data file of a folder of sources, read once; numbers stay text in CSV.
 * @param {string} folder
 * @param {string} id
 * @returns {Promise<Row[]>}
 */
export function rowsOf(folder, id) {
  const place = join(folder, id)
  const rows = read.get(place) ?? readRows(place)
  read.set(place, rows)
  return rows
}

/** @param {string} place @returns {Promise<Row[]>} */
async function readRows(place) {
  if (existsSync(`${place}.csv`))
    return /** @type {Row[]} */ (Papa.parse(readFileSync(`${place}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data)
  if (!existsSync(`${place}.parquet`)) return []
  const bytes = new Uint8Array(readFileSync(`${place}.parquet`)).buffer
  return parquetReadObjects({ file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) } })
}

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

/** @param {Row} row */
const kindOf = (row) => (['estimated', 'expected'].includes(row.qualifier ?? '') ? 'estimated' : row.kind || 'reported')

/**
 * Every figure of an indicator for the whole (null) or one park: computed where everybody has reported, and printed.
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
    .filter((row) => rule.series.includes(row.series) && row.unit === rule.unit && (row.part || null) === part)
    .filter((row) => number(row.value) !== null && (part !== null || row.scope === scope))
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

/** @param {string} folder @param {Rule} rule @param {string | null} part @returns {Promise<Figure[]>} */
async function computedFigures(folder, rule, part) {
  const rates = new Map((await rowsOf(folder, 'exchange_rates')).map((row) => [row.period, Number(row.vnd_per_usd)]))
  const reports = await Promise.all(
    rule.sums.map(async (sum) =>
      (await rowsOf(folder, sum.table)).flatMap((row) => {
        const value = sum.of(row, rates.get(row.period) ?? NaN)
        const [from, to] = spanOf(row.period)
        const who = sum.by === null ? '' : row[sum.by]
        return value === null ? [] : [{ row, value, from, to, who, entity: [who, ...(sum.entity ?? []).map((key) => row[key])].join('|') }]
      }),
    ),
  )
  if (!reports.length || reports.some((all) => all.length === 0)) return []
  const wholes = rule.whole ? new Map((await rowsOf(folder, 'share_purchases')).map((row) => [row.period, row])) : null
  const register = (await rowsOf(folder, 'parks')).filter(({ kind }) => kind === 'park' || kind === 'rest')
  const due = (/** @type {number} */ to) => {
    const reporters = new Set(
      reports
        .flat()
        .filter(({ from }) => from < to)
        .map(({ who }) => who),
    )
    if (rule.sums[0]?.by !== 'park_id') return [...reporters]
    return register
      .filter(({ park_id, established }) => established === '' || (Number(established) + 1) * 12 <= to || reporters.has(park_id))
      .map(({ park_id }) => park_id)
  }
  return bucketsOf(rule, reports).flatMap(({ from, to, period }) => {
    const parts = part === null ? due(to) : [part]
    const sums = reports.map((all, index) =>
      parts.map((who) =>
        partValue(
          all.filter((one) => one.who === who),
          /** @type {Sum} */ (rule.sums[index]),
          from,
          to,
        ),
      ),
    )
    const whole = wholes?.get(period)
    const [top = NaN, bottom] = sums.map((all) => all.reduce((total, one) => total + (one?.value ?? NaN), 0))
    const added = rule.whole ? (whole ? (rule.whole(whole) ?? NaN) : NaN) : 0
    const value = bottom === undefined ? top + added : ((rule.scale ?? 1) * top) / bottom
    if (!Number.isFinite(value)) return []
    const rows = [...sums.flat().flatMap((one) => one?.rows ?? []), ...(whole ? [whole] : [])]
    const weak = ['published', 'reported', 'estimated']
    const kind = rows.map(kindOf).reduce((a, b) => (weak.indexOf(b) > weak.indexOf(a) ? b : a), 'published')
    const words = new Set(rows.map(({ qualifier }) => qualifier || '').filter((word) => word !== ''))
    const qualifier = words.has('estimated') || words.has('expected') ? 'estimated' : words.size > 1 ? 'about' : ([...words][0] ?? '')
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
        definition: rule.definition ?? '',
        terms: 1,
      },
    ]
  })
}

/** @typedef {{ row: Row, value: number, from: number, to: number, who: string, entity: string }} Report */

/** Quarters, or years of which the last may still be running, with the same months of the year before. @param {Rule} rule @param {Report[][]} reports */
function bucketsOf(rule, reports) {
  const upto = Math.min(...reports.map((all) => Math.max(...all.map(({ to }) => to))))
  const since = Math.min(...reports.flat().map(({ from }) => from))
  const months = rule.grain === 'year' ? 12 : 3
  const runs = rule.sums.some((sum) => sum.flow)
  /** @param {number} from @param {number} to */
  const named = (from, to) => {
    const year = Math.floor(from / 12)
    const period =
      months === 3
        ? `${year}-Q${(from % 12) / 3 + 1}`
        : to - from === 12
          ? `${year}`
          : runs
            ? `${year}-${to - from}T`
            : `${year}-Q${(to - from) / 3}`
    return { from, to, period }
  }
  const buckets = []
  for (let from = since - (since % months); from < upto; from += months)
    if (months === 12 || from + months <= upto) buckets.push(named(from, Math.min(from + months, upto)))
  if (months === 12 && upto % 12 && upto - 12 > since) buckets.push(named(upto - (upto % 12) - 12, upto - 12))
  return buckets
}

/**
 * What the reports of one part come to in a bucket: each entity that lives then must have its figure.
 * @param {Report[]} reports
 * @param {Sum} sum
 * @param {number} from
 * @param {number} to
 */
function partValue(reports, sum, from, to) {
  const entities = new Set(reports.map(({ entity }) => entity))
  const used = [...entities].map((entity) => {
    const own = reports.filter((one) => one.entity === entity)
    const [born, last] = [Math.min(...own.map((one) => one.from)), Math.max(...own.map((one) => one.to))]
    if (sum.flow) {
      const [start, end] = sum.entity
        ? [Math.max(from, born), Math.min(to, last)]
        : [Math.floor(born / 12) === Math.floor(from / 12) ? Math.max(from, born) : from, to]
      return end <= start ? [] : chain(own, start, end)
    }
    const known = Math.min(...own.map((one) => one.to))
    if (sum.entity && (known > to || last < to)) return []
    const ends = own.filter((one) => one.to === to && one.from >= to - 12).sort((a, b) => b.from - a.from)
    return ends[0] ? [ends[0]] : null
  })
  const rows = used.flatMap((one) => one ?? [])
  if (used.some((one) => one === null) || !rows.length) return null
  return { value: rows.reduce((total, { value }) => total + value, 0), rows: rows.map(({ row }) => row) }
}

/** The reports that lead from one month to another without a gap, the finest first; null where none do. @param {Report[]} own @param {number} start @param {number} end @returns {Report[] | null} */
function chain(own, start, end) {
  if (start === end) return []
  for (const one of own.filter(({ from, to }) => from === start && to <= end).sort((a, b) => a.to - b.to)) {
    const rest = chain(own, one.to, end)
    if (rest) return [one, ...rest]
  }
  return null
}
