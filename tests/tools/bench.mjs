// @ts-check
import { chromium as browserType } from '@playwright/test'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'

/** Usage: npm run bench [-- RUNS]: milliseconds from opening the page, the median of several cold starts. */
const runs = Number(process.argv[2] ?? 5)
const marks = ['kpi:first-drawn', 'kpi:engine-ready']

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const browser = await browserType.launch({ executablePath, args: flags })
for (const release of ['heza', 'demo']) {
  for (const compress of [false, true]) {
    const server = await start({ root: 'site', compress })
    /** @type {Record<string, number>[]} */
    const times = []
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage()
      await page.goto(`${server.url}#/?release=${release}`)
      await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length), marks, { timeout: 60_000 })
      times.push(
        await page.evaluate(
          (names) => Object.fromEntries(names.map((name) => [name, performance.getEntriesByName(name)[0]?.startTime ?? NaN])),
          marks,
        ),
      )
      await page.close()
    }
    await server.close()
    const said = marks.map((mark) => `${mark} ${median(times.map((time) => time[mark] ?? NaN)).toFixed(0)} ms`)
    console.log(`${release}, ${compress ? 'compressing' : 'plain'} server: ${said.join(', ')}`)
  }
}
await browser.close()
