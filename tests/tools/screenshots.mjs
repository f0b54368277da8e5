// @ts-check
import { mkdirSync, rmSync } from 'node:fs'
import { chromium as browserType } from '@playwright/test'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'
import { dress, hashOf, languages, looks, releases, screensOf, settled, sizes } from './screens.mjs'

/** Usage: npm run screenshots [-- WORD...]: only names with all these words, such as "overview dark phone". */
const words = process.argv.slice(2)
const folder = 'screenshots'

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}
if (!words.length) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const server = await start({ root: 'site' })
const browser = await browserType.launch({ executablePath, args: flags })
let taken = 0
/** @type {string[]} */
const failed = []
// One page per release and language, because the engine starts with the page and everything else changes within it.
for (const release of releases)
  for (const lang of languages) {
    const wanted = screensOf(release).flatMap((screen) =>
      looks.flatMap((look) =>
        sizes.flatMap((size) => {
          const file = `${screen.name}-${release}-${lang}-${look}-${size.name}`
          return words.every((word) => file.split('-').includes(word)) ? [{ screen, look, size, file }] : []
        }),
      ),
    )
    if (!wanted.length) continue
    const page = await browser.newPage({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    for (const { screen, look, size, file } of wanted) {
      await page.setViewportSize(size)
      await dress(page, look)
      await page.goto(server.url + hashOf(screen.path, { release, lang }))
      await settled(page).catch(() => failed.push(file))
      await page.waitForFunction(() => performance.getEntriesByName('kpi:engine-ready').length, null, { timeout: 60_000 })
      await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true, animations: 'disabled' })
      taken += 1
    }
    await page.close()
  }
await browser.close()
await server.close()
console.log(`${taken} pictures in ${folder}/`)
if (failed.length) {
  console.error(`never came to rest: ${failed.join(', ')}`)
  process.exit(1)
}
