import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { business } from './business.mjs'
import { quarters } from './calendar.mjs'
import { businessActivity, investmentFlows, landUse } from './forms.mjs'
import { exchangeRates, publishedSeries, seriesBreakColumns, sharePurchases, sources } from './registers.mjs'
import { simulate } from './simulate.mjs'
import { targets } from './targets.mjs'
import { parks } from './units.mjs'

/** @typedef {Record<string, string | number>} Row */

const release = {
  name: 'demo',
  title: { vi: 'Ban Quản lý Khu kinh tế Minh Họa', en: 'Minh Hoa Economic Zone Authority (fictional)' },
  fictional: true,
  as_of: '2026-09-30',
  version: '2026-Q3',
  note: {
    vi: 'Số liệu hư cấu của một cơ quan không có thật, dùng để thử, tập huấn và kiểm thử.',
    en: 'Invented data of an authority that does not exist, for trying, training and testing.',
  },
}

/** @param {string | number} value */
function cell(value) {
  const text = String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** @param {readonly string[]} columns @param {readonly Row[]} rows */
const csv = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((line) => line.map(cell).join(',') + '\n').join('')

/** Text as STRING, numbers as DOUBLE, an empty cell as null. @param {readonly Row[]} rows */
function parquet(rows) {
  const columnData = Object.keys(rows[0]).map((name) => ({
    name,
    type: /** @type {'DOUBLE' | 'STRING'} */ (rows.some((row) => typeof row[name] === 'number') ? 'DOUBLE' : 'STRING'),
    data: rows.map((row) => (row[name] === '' ? null : row[name])),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'data/demo/generate.mjs' }))
}

/** The invented tables by data set id, the big ones as Parquet. */
function tables() {
  const stocks = simulate()
  const activity = business(stocks, quarters)
  /** @type {Record<string, readonly Row[]>} */
  const small = {
    parks: parks(),
    investment_flows: investmentFlows(stocks, activity),
    share_purchases: sharePurchases(),
    published_series: publishedSeries(),
    targets,
    exchange_rates: exchangeRates,
    sources,
  }
  return { small, big: { land_use: landUse(stocks), business_activity: businessActivity(stocks, activity) } }
}

/** Writes every file of the demonstration data into a folder; the same bytes each time. @param {string} outDir */
export function generate(outDir) {
  mkdirSync(outDir, { recursive: true })
  const { small, big } = tables()
  for (const [id, rows] of Object.entries(small)) writeFileSync(join(outDir, `${id}.csv`), csv(Object.keys(rows[0]), rows))
  for (const [id, rows] of Object.entries(big)) writeFileSync(join(outDir, `${id}.parquet`), parquet(rows))
  writeFileSync(join(outDir, 'series_breaks.csv'), csv(seriesBreakColumns, []))
  writeFileSync(join(outDir, 'release.json'), JSON.stringify(release, null, 2) + '\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate(fileURLToPath(new URL('.', import.meta.url)))
