import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { business } from './business.mjs'
import { quarters } from './calendar.mjs'
import { ecoAssessments, ecoCriteria, ecoIndicators, ecoInternational, ecoMonitoring } from './eco.mjs'
import { enterprisesOf } from './firms.mjs'
import { businessActivity, investmentFlows, landUse } from './forms.mjs'
import { enterpriseActivity, enterprises } from './ledger.mjs'
import { labour } from './people.mjs'
import { boundaries } from './places.mjs'
import { taskProgress, taskRows, unitRows } from './plan.mjs'
import { exchangeRates, publishedSeries, seriesBreakColumns, sharePurchases, sources } from './registers.mjs'
import { inspections, reform, supportCases, training } from './services.mjs'
import { simulate } from './simulate.mjs'
import { linkages, socialResponsibility } from './society.mjs'
import { targets } from './targets.mjs'
import { parks } from './units.mjs'
import { energy, environment, infrastructure, telecom } from './utilities.mjs'
import { zonePipeline, zoneSteps } from './zones.mjs'

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
  const firms = enterprisesOf(stocks)
  const monitoring = ecoMonitoring(firms)
  /** @type {Record<string, readonly Row[]>} */
  const small = {
    parks: parks(),
    investment_flows: investmentFlows(stocks, activity),
    share_purchases: sharePurchases(),
    published_series: publishedSeries(),
    targets,
    exchange_rates: exchangeRates,
    sources,
    units: unitRows,
    tasks: taskRows,
    task_progress: taskProgress(),
    training: training(),
    support_cases: supportCases(),
    inspections: inspections(),
    reform: reform(),
    linkages: linkages(firms, stocks, activity),
    social_responsibility: socialResponsibility(firms, stocks, activity),
    infrastructure: infrastructure(stocks, activity),
    telecom: telecom(firms, stocks),
    eco_criteria: ecoCriteria,
    eco_assessments: ecoAssessments(monitoring),
    eco_indicators: ecoIndicators(monitoring),
    eco_monitoring: monitoring,
    eco_international: ecoInternational(),
    zone_pipeline: zonePipeline,
    zone_steps: zoneSteps,
  }
  const big = {
    land_use: landUse(stocks),
    business_activity: businessActivity(stocks, activity),
    labour: labour(firms, stocks, activity),
    energy: energy(stocks),
    environment: environment(stocks),
    enterprises: enterprises(firms),
    enterprise_activity: enterpriseActivity(firms, activity),
  }
  return { small, big }
}

/** Writes every file of the demonstration data into a folder; the same bytes each time. @param {string} outDir */
export function generate(outDir) {
  mkdirSync(outDir, { recursive: true })
  const { small, big } = tables()
  for (const [id, rows] of Object.entries(small)) writeFileSync(join(outDir, `${id}.csv`), csv(Object.keys(rows[0]), rows))
  for (const [id, rows] of Object.entries(big)) writeFileSync(join(outDir, `${id}.parquet`), parquet(rows))
  writeFileSync(join(outDir, 'series_breaks.csv'), csv(seriesBreakColumns, []))
  writeFileSync(join(outDir, 'boundaries.geojson'), JSON.stringify(boundaries(parks())) + '\n')
  writeFileSync(join(outDir, 'release.json'), JSON.stringify(release, null, 2) + '\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate(fileURLToPath(new URL('.', import.meta.url)))
