// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { figuresOf, rowsOf, spanOf } from './recompute/figures.mjs'
import { judge } from './recompute/judge.mjs'
import { rules } from './recompute/rules.mjs'

/** Usage: node tests/tools/recompute.mjs [RELEASE...]: every target judged a second time, against what `kpi verdict` says. */

/**
 * Every target of a release whose indicator is computed here, with the second verdict.
 * @param {string} folder
 */
export async function recompute(folder) {
  const { as_of: asOf } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))
  const targets = await rowsOf(folder, 'targets')
  const breaks = await rowsOf(folder, 'series_breaks')
  const judged = targets.filter(({ indicator }) => indicator in rules)
  return Promise.all(
    judged.map(async (target) => {
      const rule = /** @type {NonNullable<(typeof rules)[string]>} */ (rules[target.indicator])
      const part = target.part || null
      const own = targets.filter((one) => one.indicator === target.indicator && (one.part || null) === part)
      const dates = breaks
        .filter(({ indicators }) => indicators.split(',').some((/** @type {string} */ id) => id === '*' || id === target.indicator))
        .map(({ date }) => date)
      const figures = await figuresOf(folder, target.indicator, part, target.scope)
      const year = Math.ceil(spanOf(target.period)[1] / 12) - 1
      return { indicator: target.indicator, part, year, document: target.document, ...judge(rule, target, own, figures, dates, asOf) }
    }),
  )
}

/**
 * What two verdicts say differently; measures may differ by 1e-9 of their size.
 * @param {Awaited<ReturnType<typeof recompute>>[number]} mine
 * @param {any} theirs
 */
export function differences(mine, theirs) {
  /** @type {string[]} */
  const found = []
  /** @param {string} what @param {any} a @param {any} b */
  const compare = (what, a, b) => {
    const near = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    if (!near && a !== b) found.push(`${what}: ${a} against ${b}`)
  }
  compare('status', mine.status, theirs.status)
  compare('frozen', mine.frozen, theirs.frozen)
  compare('base', mine.base?.value ?? null, theirs.base?.value ?? null)
  compare('base period', mine.base?.period ?? null, theirs.base?.period ?? null)
  for (const key of /** @type {const} */ (['period', 'value', 'kind', 'qualifier']))
    compare(`latest ${key}`, mine.latest?.[key] ?? null, theirs.latest?.[key] ?? null)
  for (const [name, value] of Object.entries(mine.measures)) compare(name, value, theirs.measures[name])
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kpi = fileURLToPath(new URL('kpi.mjs', import.meta.url))
  let wrong = 0
  for (const release of process.argv.length > 2 ? process.argv.slice(2) : ['heza', 'demo'])
    for (const mine of await recompute(join('data', release))) {
      const { indicator, part, year, document } = mine
      const args = ['verdict', indicator, '--release', release, '--target-year', `${year}`, '--document', document, '--json']
      const said = execFileSync(process.execPath, [kpi, ...args, ...(part ? ['--park', part] : [])], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const found = differences(mine, JSON.parse(said))
      wrong += found.length
      console.log(
        `${release} ${indicator} ${part ?? ''} ${year}: ${mine.status} ${found.length ? `DIFFERS ${found.join('; ')}` : 'agrees'}`,
      )
    }
  process.exit(wrong ? 1 : 0)
}
