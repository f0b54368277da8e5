// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium as browserType } from '@playwright/test'
import { createServer } from 'vite'
import { chromium, flags, missing } from '../tools/chromium.mjs'

/** Usage: node tests/charts/gallery.mjs [WORD...]: every sample × look × width into screenshots/charts/, only names with every word. */
const words = process.argv.slice(2)
const folder = 'screenshots/charts'
const widths = [390, 900]

const executablePath = chromium()
if (!executablePath) {
  console.error(missing)
  process.exit(1)
}
mkdirSync(folder, { recursive: true })

const require = createRequire(import.meta.url)
/** @param {string} part */
const font = (part) => {
  const file = require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`)
  return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) format('woff2')`
}
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
const style = `
  @font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: ${font('latin')} }
  @font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: ${font('vietnamese')}; unicode-range: ${vietnamese} }
  body { margin: 0; font-family: 'Inter Variable' } svg { display: block; font-variant-numeric: tabular-nums }`

const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
})
const { kindOf } = await server.ssrLoadModule('/src/charts/kinds.ts')
const looks = await server.ssrLoadModule('/src/charts/look.ts')
const { samples } = await server.ssrLoadModule('/tests/charts/samples.ts')
const { render } = await server.ssrLoadModule('/tests/charts/render.ts')
const browser = await browserType.launch({ executablePath, args: flags })
const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 })
await page.setContent(`<style>${style}</style><div id="picture">ăđ</div>`)
await page.evaluate(() => document.fonts.load("400 14px 'Inter Variable'", 'aăđ').then(() => document.fonts.ready))

/** Pairs of texts that touch, and texts that leave the picture, as a browser with the real font lays them out. */
const faults = () =>
  page.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect()
    const boxes = [...document.querySelectorAll('svg text')].map((node) => ({ words: node.textContent, box: node.getBoundingClientRect() }))
    const cut = boxes.filter(
      ({ box }) =>
        frame && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.bottom > frame.bottom + 1 || box.top < frame.top - 1),
    )
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3,
        )
        .map((b) => `“${a.words}” on “${b.words}”`),
    )
    return [...cut.map(({ words }) => `“${words}” leaves the picture`), ...touching]
  })

let taken = 0
for (const sample of await samples()) {
  for (const look of ['light', 'dark', 'print']) {
    for (const width of sample.kind === 'spark' ? [160, 240] : widths) {
      const name = `${sample.name}-${look}-${width}`
      if (!words.every((word) => name.includes(word))) continue
      const kind = kindOf(sample.kind)
      const chosen = looks[`${look}Look`]({ width, language: sample.name.endsWith('-en') ? 'en' : 'vi', still: true })
      const height = kind.height(sample.data, chosen)
      const svg = render(kind.option(sample.data, chosen), width, height)
      await page.evaluate((text) => {
        const place = document.getElementById('picture')
        if (place) place.innerHTML = text
      }, svg)
      for (const fault of await faults()) console.log(`${name}: ${fault}`)
      writeFileSync(`${folder}/${name}.svg`, svg)
      await page.locator('svg').screenshot({ path: `${folder}/${name}.png` })
      taken += 1
    }
  }
}
await browser.close()
await server.close()
console.log(`${taken} pictures in ${folder}/`)
process.exit(0)
