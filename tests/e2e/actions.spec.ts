import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '#model/text.ts'
import { chartWords } from '#ui/words/chart.ts'
import { shell } from '#ui/words/shell.ts'
import { languages, releases, settled } from '../tools/screens.mjs'
import { act, download } from './download.ts'
import { expect, open, test } from './site.ts'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The basis as it is printed under the chart, without the warnings after it. */
const basisOf = async (page: Page, language: Language) =>
  squeezed(await page.locator('main figure').first().getByText(`${chartWords.basis[language]}: `).first().innerText())

/** The letters of an SVG file in reading order; its lines are wrapped, so they are joined by spaces. */
const lettersOf = (page: Page, source: string) =>
  page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [root.documentElement.nodeName, ...[...root.querySelectorAll('text')].map((each) => each.textContent)]
  }, source)

/** How many different colours a picture has and which share of it is not ground; the page draws it, as a reader's would. */
const coloursOf = (page: Page, bytes: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)
    const ground = pixels[0]
    return { colours: new Set(pixels).size, share: pixels.filter((pixel) => pixel !== ground).length / pixels.length }
  }, bytes.toString('base64'))

const versionOf = (release: string) => {
  const { version } = JSON.parse(readFileSync(`site/data/${release}/datapackage.json`, 'utf8'))
  return String(version)
}

for (const release of releases)
  test(`PNG, SVG and CSV of ${release} say what they are and where from, in both languages`, async ({ page, serve, allow }) => {
    allow(/404.*duckdb-eh/)
    const server = await serve({ fail: ['assets/duckdb-eh*'] })
    for (const lang of languages) {
      await open(page, server, '/indicator/investment_per_ha', { release, lang })
      await settled(page)
      const figure = page.locator('main figure').first()
      const code = (await page.locator('footer').getByText(shell.releaseCode[lang]).innerText()).split(' ').at(-1)!
      const told = [
        squeezed(await page.locator('main h1').innerText()),
        lang === 'vi' ? 'triệu USD/ha' : 'million USD/ha',
        await basisOf(page, lang),
        `${chartWords.kind[lang]}: `,
        `${chartWords.source[lang]}: ${release === 'heza' ? 'S04, S05, S06' : 'DEMO-2103, DEMO-2104'}`,
        versionOf(release),
        code,
        ...(release === 'demo' ? [shell.fictional[lang]] : []),
      ]

      const svg = await download(page, figure, 'svg', lang)
      const [root, ...letters] = await lettersOf(page, svg.bytes.toString('utf8'))
      expect(root).toBe('svg')
      for (const words of told) expect(squeezed(letters.join(' '))).toContain(words)
      if (release === 'heza') expect(letters.join(' ')).not.toContain(shell.fictional[lang])

      const png = await download(page, figure, 'png', lang)
      expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
      expect(png.bytes.readUInt32BE(16)).toBe(2240)
      expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(800)
      expect(png.bytes.length).toBeGreaterThan(20_000)
      const { colours, share } = await coloursOf(page, png.bytes)
      expect(colours).toBeGreaterThan(20)
      expect(share).toBeGreaterThan(0.01)

      const csv = (await download(page, figure, 'csv', lang)).bytes.toString('utf8')
      expect(csv.startsWith('\uFEFF')).toBe(true)
      const [head = '', ...rows] = csv.slice(1).trimEnd().split('\r\n')
      const mark = lang === 'vi' ? ';' : ','
      expect(head.split(mark)).toHaveLength(15)
      expect(rows.length).toBeGreaterThan(1)
      expect(csv).toContain(chartWords.basis[lang])
      for (const row of rows) for (const words of [told[1]!, code]) expect(row).toContain(words)
      if (release === 'demo') {
        expect(csv).toMatch(lang === 'vi' ? /;12,925\d+;/ : /,12\.925\d+,/)
        for (const row of rows) expect(row).toContain(shell.fictional[lang])
      }
      expect([svg.name, png.name]).toEqual(['svg', 'png'].map((ending) => `investment_per_ha-all-${release}.${ending}`))
    }
  })

test('a link is copied although plain http has no clipboard', async ({ page, serve, allow }) => {
  allow(/404.*duckdb-eh/)
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/indicator/occupancy', { release: 'demo', chart: 'parts' })
  await settled(page)
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false)
  await act(page.locator('main figure').first(), 'link')
  await expect(page.getByRole('status').filter({ hasText: chartWords.linkCopied.vi })).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: shell.search.vi })
  await field.press('Control+v')
  await expect(field).toHaveValue(page.url())
})

test('full screen shows one picture, and leaving it gives the page back', async ({ page, serve, allow }) => {
  allow(/404.*duckdb-eh/)
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/indicator/occupancy', { release: 'demo' })
  await settled(page)
  const figure = page.locator('main figure').first()
  await act(figure, 'full')
  await expect.poll(() => figure.evaluate((node) => document.fullscreenElement === node)).toBe(true)
  await expect(figure.locator('[data-chart] svg')).toBeVisible()
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null)
  await expect(page.locator('main h1')).toBeVisible()
})
