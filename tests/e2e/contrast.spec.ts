import type { Locator, Page } from '@playwright/test'
import { releases, settled } from '../tools/screens.mjs'
import { expect, open, test } from './site.ts'

/** The contrast between the darkest and the lightest pixels of a piece of the screen (WCAG 2.2), each a hundredth of it at least. */
async function contrastOf(page: Page, piece: Locator) {
  const picture = await piece.screenshot()
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height)
    const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
    const lights = Array.from({ length: bytes.length / 4 }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = bytes.subarray(pixel * 4)
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }).sort((a, b) => a - b)
    const at = (share: number) => lights[Math.floor(share * (lights.length - 1))] ?? 0
    return (at(0.99) + 0.05) / (at(0.01) + 0.05)
  }, picture.toString('base64'))
}

const ways = [
  { name: 'forced colours, light', forcedColors: 'active', colorScheme: 'light' },
  { name: 'forced colours, dark', forcedColors: 'active', colorScheme: 'dark' },
  { name: 'more contrast, light', contrast: 'more', colorScheme: 'light' },
  { name: 'more contrast, dark', contrast: 'more', colorScheme: 'dark' },
] as const

test('high contrast leaves nothing invisible', async ({ page, serve, allow }) => {
  allow(/404.*duckdb-eh/)
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  for (const release of releases) {
    await open(page, server, '/', { release })
    for (const { name, ...media } of ways) {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'reduce', ...media })
      await settled(page)
      const pieces = {
        title: page.locator('main h1'),
        figure: page.locator('[data-size="head"] [data-value]'),
        unit: page.locator('[data-size="head"]').getByText('triệu USD/ha'),
        kind: page
          .locator('[data-size="head"]')
          .getByText(release === 'heza' ? 'công bố' : 'ước', { exact: true })
          .last(),
        chart: page.locator('[data-chart="trend"] svg text').filter({ hasText: 'Suất đầu tư' }),
        axis: page
          .locator('[data-chart="trend"] svg text')
          .filter({ hasText: /^20\d\d$/ })
          .first(),
        spark: page.locator('[data-chart="spark"] svg text').filter({ hasText: /\d/ }).first(),
        filter: page.locator('main label:has(select)').first(),
        switch: page.getByRole('radiogroup').first(),
        link: page.locator('main a:visible').first(),
      }
      for (const [piece, locator] of Object.entries(pieces))
        expect.soft(await contrastOf(page, locator), `${release}, ${name}: ${piece}`).toBeGreaterThan(4.5)
    }
  }
})
