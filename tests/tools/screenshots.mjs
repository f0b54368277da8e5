// @ts-check
import { mkdirSync, rmSync } from 'node:fs'
import { chromium as browserType } from '@playwright/test'
import { start } from '../servers/static.mjs'
import { chromium, flags, missing } from './chromium.mjs'
import { dress, looks, settled, sizes, visits } from './screens.mjs'

/** Usage: npm run screenshots [-- WORD...]: only names that contain every word, such as "overview dark phone". */
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
for (const size of sizes) {
  for (const look of looks) {
    for (const { name, hash } of visits()) {
      const file = `${name}-${look}-${size.name}`
      if (!words.every((word) => file.includes(word))) continue
      const context = await browser.newContext({ viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
      const page = await context.newPage()
      await dress(page, look)
      await page.goto(server.url + hash)
      await settled(page).catch(() => failed.push(file))
      await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true })
      await context.close()
      taken += 1
    }
  }
}
await browser.close()
await server.close()
console.log(`${taken} pictures in ${folder}/`)
if (failed.length) {
  console.error(`never came to rest: ${failed.join(', ')}`)
  process.exit(1)
}
