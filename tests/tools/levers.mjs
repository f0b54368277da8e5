// @ts-check
import { chromium as browserType } from '@playwright/test'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'

/**
 * Usage: node tests/tools/levers.mjs [MOVES]: how fast a slider of the levers is, over the assembled site. A move must be on the
 * screen within three times what the bare query takes (p95 against p95), and no task of the page may take more than 50 ms.
 */
const count = Number(process.argv[2] ?? 60)

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

/**
 * Milliseconds of the bare query and of slider moves from the hand to the screen, and the longest task of the page meanwhile.
 * @param {string} url the address of a site
 * @param {number} moves
 * @param {import('@playwright/test').Browser} browser
 */
export async function measureLevers(url, moves, browser) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  await page.goto(`${url}#/levers/investment_per_ha?release=demo`)
  await page.waitForFunction(() => performance.getEntriesByName('kpi:engine-ready').length > 0, null, { timeout: 120_000 })
  const slider = page.locator('[data-lever="numerator"] input[type="range"]')
  await slider.waitFor()
  await page.waitForTimeout(1000)
  const result = await page.evaluate(async (wanted) => {
    const range = /** @type {HTMLInputElement} */ (document.querySelector('[data-lever="numerator"] input[type="range"]'))
    const shown = () => document.querySelector('[data-supposed]')
    const set = /** @type {(value: string) => void} */ (
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.bind(range)
    )
    const settled = () => shown()?.getAttribute('data-pending') === null
    /** @param {number} amount */
    const move = async (amount) => {
      const from = performance.now()
      const before = shown()?.getAttribute('data-supposed')
      set(String(amount))
      range.dispatchEvent(new Event('input', { bubbles: true }))
      for (;;) {
        await new Promise((done) => requestAnimationFrame(done))
        if (settled() && shown()?.getAttribute('data-supposed') !== before) return performance.now() - from
        if (performance.now() - from > 20_000) throw new Error('the slider never came to rest')
      }
    }
    const step = Number(range.step)
    await move(step)
    /** @type {number[]} */
    const tasks = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    performance.clearMeasures('kpi:query')
    /** @type {number[]} */
    const times = []
    for (let index = 0; index < wanted; index += 1) times.push(await move(step * (2 + (index % 40))))
    await new Promise((done) => setTimeout(done, 500))
    observer.disconnect()
    const queries = performance.getEntriesByName('kpi:query').map(({ duration }) => duration)
    return { times, tasks, queries }
  }, moves)
  // The bare query: the same question without moves, asked anew for every period that there is.
  const bare = await bareTimes(page)
  await page.close()
  return { ...result, bare }
}

/** Choosing another later period asks the bare question of the levers once more. @param {import('@playwright/test').Page} page */
async function bareTimes(page) {
  await page.evaluate(() => performance.clearMeasures('kpi:query'))
  const reset = page.locator('button:enabled').filter({ hasText: /Bỏ giả định|Reset/ })
  if (await reset.count()) await reset.click()
  const later = page.locator('label:has-text("đến kỳ") select').first()
  const options = await later.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  for (const round of [0, 1, 2])
    for (const option of options.slice(round === 0 ? 0 : 1)) {
      await later.selectOption(option)
      await page.waitForTimeout(150)
    }
  await page.waitForTimeout(1500)
  return page.evaluate(() => performance.getEntriesByName('kpi:query').map(({ duration }) => duration))
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const server = await start({ root: 'site' })
  const browser = await browserType.launch({ executablePath, args: flags })
  const { times, tasks, bare } = await measureLevers(server.url, count, browser)
  await browser.close()
  await server.close()
  const [move, query] = [quantile(times, 0.95), quantile(bare, 0.95)]
  console.log(`bare query: median ${quantile(bare, 0.5).toFixed(0)} ms, p95 ${query.toFixed(0)} ms (${bare.length} times)`)
  console.log(`slider move to screen: median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${move.toFixed(0)} ms (${times.length} times)`)
  console.log(
    `ratio of the p95: ${(move / query).toFixed(2)} (at most 3); longest task of the page: ${Math.max(0, ...tasks).toFixed(0)} ms (at most 50)`,
  )
  process.exitCode = move <= 3 * query && Math.max(0, ...tasks) <= 50 ? 0 : 1
}
