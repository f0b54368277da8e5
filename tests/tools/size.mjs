// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the first route loads by dynamic import once the shell is there; a page or part that moves is renamed here. */
const firstRoute = ['src/ui/pages/Overview.tsx']
/** The same, for what waits until a chart is drawn. */
const firstChart = ['src/ui/parts/Chart.tsx']
/** Names of chunks that belong to pictures although the first route reaches them statically. */
const charts = /(^|\/)(echarts|Chart)-/
/** Kibibytes after gzip. */
const budgets = { shell: 260, 'first screen': 540 }

const dist = process.argv[2] ?? 'dist'

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {string[]} [imports]
 * @property {string[]} [dynamicImports]
 * @property {string[]} [css]
 * @property {string[]} [assets]
 */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

/**
 * Every file these chunks bring with them: their static imports, their styles and the fonts the styles name.
 * @param {readonly string[]} keys
 */
function closure(keys) {
  /** @type {Set<string>} */
  const seen = new Set()
  /** @type {Set<string>} */
  const files = new Set()
  /** @param {string} key */
  function visit(key) {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`not in the build: ${key} (the lists at the top of tests/tools/size.mjs)`)
    if (seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) if (!file.includes('duckdb-eh')) files.add(file)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return files
}

/** @param {string} file */
function kib(file) {
  const bytes = readFileSync(join(dist, file))
  return (/\.woff2?$/.test(file) ? bytes.length : gzipSync(bytes, { level: 6 }).length) / 1024
}

const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
const known = (/** @type {string[]} */ keys) => keys.filter((key) => key in manifest)
/** A page that is not split off is already part of the entry; only a name that exists nowhere is a mistake. */
for (const source of [...firstRoute, ...firstChart])
  if (!existsSync(source)) throw new Error(`no such source: ${source} (the lists at the top of tests/tools/size.mjs)`)

const fixed = ['index.html', 'check.js', 'check.css', 'favicon.svg'].filter((file) => existsSync(join(dist, file)))
const first = new Set([...fixed, ...closure([...entry, ...known(firstRoute), ...known(firstChart)])])
const shellKeys = closure([...entry, ...known(firstRoute)])
const shell = [...fixed, ...shellKeys].filter((file) => /\.(js|css)$/.test(file) && !charts.test(file))
/** The worker that checks and reads data files is not in the manifest, but the first screen may wait for it. */
for (const file of readdirSync(join(dist, 'assets'))) if (/^release\.worker-.*\.js$/.test(file)) first.add(`assets/${file}`)

/**
 * @param {string} name
 * @param {Iterable<string>} files
 * @param {number} budget
 */
function judge(name, files, budget) {
  const sizes = [...files].map((file) => ({ file, size: kib(file) })).sort((a, b) => b.size - a.size)
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  console.log(`${name}: ${total.toFixed(1)} of ${budget} KiB gzip`)
  for (const { file, size } of sizes) console.log(`  ${size.toFixed(1).padStart(6)}  ${file}`)
  return total <= budget
}

const held = [judge('shell', shell, budgets.shell), judge('first screen', first, budgets['first screen'])]
if (held.includes(false)) {
  console.error('the size budget is exceeded')
  process.exit(1)
}
