// @ts-check
import { chromium as browserType } from '@playwright/test'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'
import { median, quantile } from './quantile.mjs'
import { settled } from './screens.mjs'

/**
 * Usage: npm run bench [-- RUNS]: cold starts and changes of a filter. Milliseconds belong to this machine; the ratios beside
 * them, against the first screen on it, can be held against those of another.
 */
const runs = Number(process.argv[2] ?? 5)
const marks = ['kpi:first-drawn', 'kpi:engine-ready']

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}

/** @param {import('@playwright/test').Page} page */
async function started(page) {
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length), marks, { timeout: 120_000 })
  return page.evaluate((names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN), marks)
}

/**
 * Goes through bases of the headline that nobody has asked for yet; milliseconds from the choice to the picture of its answer.
 * @param {import('@playwright/test').Page} page
 */
async function filterChanges(page) {
  const bases = ['registered', 'realised'].flatMap((numerator) =>
    ['fdi', 'both'].flatMap((capital) =>
      ['kcn_kkt', 'kcn'].flatMap((scope) => ['leased', 'industrial', 'established'].map((land) => [numerator, capital, scope, land])),
    ),
  )
  /** @type {number[]} */
  const times = []
  for (const basis of bases.slice(1)) {
    times.push(
      await page.evaluate(async (wanted) => {
        const frame = () => new Promise((done) => requestAnimationFrame(done))
        const begin = performance.now()
        location.hash = `#/indicator/investment_per_ha?release=demo&basis=${wanted}`
        let waited = false
        // A change that is answered within a frame is never seen to wait; a tenth of a second tells it from one not begun.
        for (;;) {
          await frame()
          const busy = document.querySelector('[aria-busy="true"]') !== null
          waited ||= busy
          if (!busy && (waited || performance.now() - begin > 100)) return performance.now() - begin
        }
      }, basis.join(',')),
    )
  }
  return times
}

const browser = await browserType.launch({ executablePath, args: flags })
let base = NaN
for (const release of ['heza', 'demo']) {
  for (const compress of [false, true]) {
    const server = await start({ root: 'site', compress })
    /** @type {number[][]} */
    const times = []
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage()
      await page.goto(`${server.url}#/?release=${release}`)
      times.push(await started(page))
      await page.close()
    }
    await server.close()
    const [drawn = NaN, ready = NaN] = marks.map((_, index) => median(times.map((each) => each[index] ?? NaN)))
    base = drawn
    console.log(
      `${release}, ${compress ? 'compressing' : 'plain'} server: first screen ${drawn.toFixed(0)} ms, engine ready ${ready.toFixed(0)} ms (× ${(ready / drawn).toFixed(1)})`,
    )
  }
}

const server = await start({ root: 'site' })
const page = await browser.newPage()
await page.goto(`${server.url}#/indicator/investment_per_ha?release=demo`)
await started(page)
await settled(page)
const changes = await filterChanges(page)
const [middle, slow] = [median(changes), quantile(changes, 0.95)]
console.log(
  `demo, ${changes.length} changes of the basis: median ${middle.toFixed(0)} ms (× ${(middle / base).toFixed(2)}), p95 ${slow.toFixed(0)} ms (× ${(slow / base).toFixed(2)}) of the first screen`,
)
await browser.close()
await server.close()
