// @ts-check
import { chromium as browserType } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'
import { duckdb } from './duckdb.mjs'
import { months, writeLarge } from './large/file.mjs'
import { writeSheet } from './large/sheet.mjs'
import { median, quantile } from './quantile.mjs'

/**
 * Usage: node tests/tools/large.mjs [RUNS] [ROWS] [SHEET_ROWS]: a large CSV from the file to what it would change, beside a bare
 * `read_csv` of the same bytes in the same page, and a workbook beside a reader library alone in the same worker, one after the other
 * in one page; of all runs the median counts.
 */
const runs = Number(process.argv[2] ?? 7)
const rows = Number(process.argv[3] ?? 1_000_000)
const sheetRows = Number(process.argv[4] ?? 10_000)
const most = { check: 1.8, diff: 2.5, memory: 6, task: 50, sheet: 2 }

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}

/** Bytes that a process holds in memory now; 0 where the system does not say. @param {number} pid */
function held(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** The most that the pages of a browser hold while something runs, beyond what they held before. @param {import('@playwright/test').Browser} browser */
async function watcher(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const now = () => pids.reduce((sum, pid) => sum + held(pid), 0)
  const before = now()
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, now())), 20)
  return () => {
    clearInterval(timer)
    return Math.max(peak, now()) - before
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kpi-large-'))
const large = join(folder, 'hoạt động.csv')
const sheet = join(folder, 'hoạt động.xlsx')
writeLarge(large, rows)
writeFileSync(sheet, writeSheet(sheetRows))
const size = statSync(large).size
await build({
  configFile: false,
  root: fileURLToPath(new URL('large', import.meta.url)),
  base: './',
  logLevel: 'error',
  plugins: [duckdb()],
  worker: { format: 'es' },
  build: { outDir: join(folder, 'site'), target: 'chrome111', reportCompressedSize: false, chunkSizeWarningLimit: 4096 },
})
const server = await start({ root: join(folder, 'site') })

/** @type {Record<string, number[]>} */
const times = {}
/** How the engine reads a file alone: lent to it, or put into its memory first. */
const ways = /** @type {const} */ (['lent', 'held'])
/** @type {Record<`check ${typeof ways[number]}` | `diff ${typeof ways[number]}` | 'task' | 'sheet', number[]>} */
const ratios = { 'check lent': [], 'check held': [], 'diff lent': [], 'diff held': [], task: [], sheet: [] }
let memory = NaN
/** @param {Readonly<Record<string, number>>} stages */
const note = (stages) => Object.entries(stages).forEach(([stage, time]) => (times[stage] ??= []).push(time))
/** @type {Readonly<Record<string, number>>} */
let found = {}

const browser = await browserType.launch({ executablePath, args: flags })
const page = await browser.newPage()
await page.goto(server.url)
/** @param {import('./large/worker.ts').Ask['what']} what */
const measure = (what) =>
  page.evaluate(([name, count]) => window.measure(name, count), /** @type {const} */ ([what, Math.ceil(rows / months)]))
await page.setInputFiles('input', large)
await measure('prepare')
const peak = await watcher(browser)
for (let run = 0; run < runs; run += 1) {
  await page.setInputFiles('input', large)
  const ours = await measure('ours')
  if (run === 0) memory = peak() / size
  const bare = await measure('bare')
  const { read = NaN, type = NaN, check = NaN, diff = NaN } = ours.stages
  for (const way of ways) {
    const alone = bare.stages[way] ?? NaN
    ratios[`check ${way}`].push((read + type + check) / alone)
    ratios[`diff ${way}`].push((read + type + check + diff) / alone)
  }
  note({ ...ours.stages, ...bare.stages })
  found = ours.found
  await page.setInputFiles('input', sheet)
  const [own, library] = [await measure('sheet'), await measure('library')]
  ratios.sheet.push((own.stages['sheet'] ?? NaN) / (library.stages['library'] ?? NaN))
  note({ ...own.stages, ...library.stages })
  ratios.task.push(ours.longest, own.longest)
}
await browser.close()
await server.close()

const mebi = (/** @type {number} */ bytes) => (bytes / 1024 / 1024).toFixed(0)
const ms = (/** @type {string} */ stage) => `${median(times[stage] ?? []).toFixed(0)} ms`
const first = (/** @type {string} */ stage) => `${(times[stage]?.[0] ?? NaN).toFixed(0)} ms`
const told = (/** @type {(stage: string) => string} */ of) =>
  `read ${of('read')}, type ${of('type')}, check ${of('check')}, diff ${of('diff')}; bare read_csv ${of('lent')} of the file lent, ${of('held')} of the file put into its memory`
console.log(`${rows} rows, ${mebi(size)} MiB, median of ${runs} runs in one page; ${JSON.stringify(found)}`)
console.log(`  ${told(ms)}`)
console.log(`  the first of them, while the page is new: ${told(first)}`)
console.log(
  `${sheetRows} rows of a workbook: ${ms('sheet')}; reader library alone ${ms('library')} (read-excel-file), SheetJS alone ${ms('sheetjs')}`,
)
const verdicts = [
  ...ways.map((way) => [`type and check, file ${way}`, median(ratios[`check ${way}`]), most.check, '× bare read_csv']),
  ...ways.map((way) => [`with diff, file ${way}`, median(ratios[`diff ${way}`]), most.diff, '× bare read_csv']),
  ['peak memory', memory, most.memory, '× the file'],
  ['longest task of the page (p95)', quantile(ratios.task, 0.95), most.task, 'ms'],
  ['workbook', median(ratios.sheet), most.sheet, '× reader library'],
]
for (const [what, value, limit, unit] of verdicts)
  console.log(`  ${what}: ${Number(value).toFixed(2)} ${unit}, at most ${limit}${Number(value) <= Number(limit) ? '' : '  MISSED'}`)
rmSync(folder, { recursive: true, force: true })
