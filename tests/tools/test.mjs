// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, missing } from './chromium.mjs'

const require = createRequire(import.meta.url)
const reports = mkdtempSync(join(tmpdir(), 'kpi-test-'))

/**
 * The program of an installed package, run by this Node: the same on every system, with no shell between.
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, ...args) {
  const [owner, command = name] = name.split(':')
  const folder = packageFolder(owner ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[command]), ...args]
}

/** @param {string} name */
function packageFolder(name) {
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path))
  if (!folder) throw new Error(`not installed: ${name} (npm ci)`)
  return folder
}

/** @param {string[]} args */
const node = (...args) => [process.execPath, ...args]

/**
 * knip has optional native parts, which break `npm ci` from a lock file, so it is fetched at a fixed version when used.
 * npm gives its own path to its scripts; without it a shell must find npx.
 */
function knip() {
  const npm = process.env['npm_execpath']
  const command = ['--yes', 'knip@6.44.2']
  return npm && existsSync(join(dirname(npm), 'npx-cli.js'))
    ? [process.execPath, join(dirname(npm), 'npx-cli.js'), ...command]
    : ['npx', ...command]
}

/**
 * A stage is one or more commands; `report` is where its own count of tests is written.
 * `reading` ones only read the sources; `named` ones run only where they are named.
 * @typedef {{ commands: () => string[][], reading?: boolean, named?: boolean, report?: string, env?: Record<string, string>, needs?: string[], skip?: () => string | undefined }} Stage
 */

const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

/** @type {Record<string, Stage>} */
const stages = {
  lint: { reading: true, commands: () => [tool('eslint', '.', '--max-warnings', '0')] },
  format: { reading: true, commands: () => [tool('prettier', '--check', '--log-level', 'warn', '.')] },
  types: { reading: true, commands: () => [tool('typescript:tsc', '--noEmit')] },
  imports: { reading: true, commands: () => [tool('dependency-cruiser:depcruise', 'src', '--config', '.dependency-cruiser.cjs')] },
  unused: { reading: true, commands: () => [knip()] },
  unit: {
    commands: () => [tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`)],
    report: unitReport,
  },
  build: { commands: () => [tool('vite', 'build', '--logLevel', 'warn'), node('tests/tools/size.mjs')] },
  publish: { commands: () => ['heza', 'demo'].map((release) => node('tests/tools/kpi.mjs', 'publish', release)) },
  package: { commands: () => [node('tests/tools/package.mjs')] },
  browser: {
    commands: () => [tool('@playwright/test:playwright', 'test', '--reporter=list,json')],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: browserReport,
    skip: () => (chromium() ? undefined : missing),
    needs: ['build', 'publish', 'package'],
  },
  journeys: {
    named: true,
    commands: () => [tool('@playwright/test:playwright', 'test', '--reporter=list,json')],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport, JOURNEYS: '1' },
    report: browserReport,
    skip: () => (chromium() ? undefined : missing),
  },
}

/**
 * Runs a command; with `lines` its output is kept there instead of shown as it comes.
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @param {string[]} [lines]
 * @returns {Promise<boolean>}
 */
function run([program = '', ...args], env, lines) {
  const shell = process.platform === 'win32' && program === 'npx'
  const child = spawn(program, args, { stdio: lines ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell, env: { ...process.env, ...env } })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => lines?.push(String(part)))
  return new Promise((done) => {
    child.on('error', ({ message }) => {
      console.error(message)
      done(false)
    })
    child.on('close', (status) => done(status === 0))
  })
}

/**
 * A stage without tests of its own counts as one; a runner that died before counting does too.
 * @param {string | undefined} report
 * @param {boolean} passed
 */
function count(report, passed) {
  if (!report || !existsSync(report)) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
  const read = JSON.parse(readFileSync(report, 'utf8'))
  const done = read.stats
    ? { passed: read.stats.expected + read.stats.flaky, failed: read.stats.unexpected }
    : { passed: read.numPassedTests, failed: read.numFailedTests }
  return passed || done.failed ? done : { ...done, failed: 1 }
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in stages))
if (unknown.length) {
  console.error(`unknown stage: ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}

const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []
/** @type {string[]} */
const notes = []

/**
 * @param {string} name
 * @param {Stage} stage
 * @param {string[]} [lines]
 */
async function go(name, stage, lines) {
  const broken = stage.needs?.find((need) => failures.includes(need))
  const skipped = stage.skip?.() ?? (broken && `${name} not run: it needs ${broken}`)
  if (!lines) console.log(`\n${name}`)
  const start = performance.now()
  let passed = !skipped
  for (const command of skipped ? [] : stage.commands()) passed &&= await run(command, stage.env ?? {}, lines)
  if (lines) console.log(`\n${[name, ...lines].join('\n').trimEnd()}`)
  const counted = count(stage.report, passed)
  total.passed += counted.passed
  total.failed += counted.failed
  if (!passed) failures.push(name)
  if (skipped) notes.push(skipped)
  console.log(`${name}: ${passed ? 'passed' : skipped ? 'not run' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

const wanted = Object.entries(stages).filter(([name, { named }]) => (chosen.length ? chosen.includes(name) : !named))
// What only reads the sources runs side by side: the linter takes one core, and longer than all the others together.
const reading = wanted.filter(([, stage]) => stage.reading)
const [slowest, ...others] = reading
await Promise.all([
  slowest && go(...slowest, []),
  (async () => {
    for (const [name, stage] of others) await go(name, stage, [])
  })(),
])
for (const [name, stage] of wanted) if (!stage.reading) await go(name, stage)
rmSync(reports, { recursive: true, force: true })

console.log('')
if (failures.length) console.log(`failed stages: ${failures.join(', ')}`)
for (const note of notes) console.error(note)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(failures.length ? 1 : 0)
