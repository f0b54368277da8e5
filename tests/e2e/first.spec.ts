import type { Page } from '@playwright/test'
import { dataWords } from '#ui/words/data.ts'
import { engineWords } from '#ui/words/engine.ts'
import { releases, screensOf, settled } from '../tools/screens.mjs'
import { drawn, engineReady, expect, open, test } from './site.ts'

const engine = 'assets/duckdb-eh*'

/** Keeps what the headline said at the moment when the first screen was marked as drawn. */
async function witness(page: Page) {
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance)
    performance.mark = (name, options) => {
      const figure = document.querySelector('[data-value]')
      if (name === 'kpi:first-drawn') sessionStorage.setItem('headline', figure?.textContent ?? 'none')
      return mark(name, options)
    }
  })
}

test('the headline stands before the engine is ready, in both releases', async ({ page, serve }) => {
  const server = await serve()
  await witness(page)
  for (const [release, figure] of [
    ['heza', '12'],
    ['demo', '12,93'],
  ] as const) {
    await page.goto('about:blank')
    await open(page, server, '/', { release })
    await engineReady(page)
    expect(await page.evaluate(() => sessionStorage.getItem('headline'))).toBe(figure)
    const [drawn = NaN, ready = NaN] = await page.evaluate(() =>
      ['kpi:first-drawn', 'kpi:engine-ready'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    )
    expect(drawn).toBeLessThan(ready)
  }
})

for (const release of releases)
  test(`without the engine's files every default view of ${release} stands, with a calm notice`, async ({ page, serve, allow }) => {
    test.slow()
    allow(/404.*duckdb-eh/)
    const server = await serve({ fail: [engine] })
    await open(page, server, '/', { release })
    const notice = page.getByText(engineWords.failed.vi)
    await expect(notice).toBeVisible()
    await expect(notice.locator('xpath=ancestor::*[@role="alert"]'), 'calm').toHaveCount(0)
    await expect(page.getByText(engineWords.failedHelp.vi)).toBeVisible()
    const head = page.locator('[data-size="head"]')
    await expect(head.locator('[data-value]')).toHaveText(release === 'heza' ? '12' : '12,93')
    await expect(head).toContainText('triệu USD/ha')
    await expect(head).toContainText(release === 'heza' ? '22/01/2025' : 'Quý III/2026')
    await expect(head).toContainText(release === 'heza' ? 'công bố' : 'ước')
    for (const { name, path, charts, computed } of screensOf(release)) {
      if (computed) continue
      await open(page, server, path, { release })
      await settled(page)
      expect(await drawn(page), name).toEqual([...charts].sort())
      await expect(notice, name).toBeVisible()
    }
    await open(page, server, '/indicator/investment_per_ha', { release, from: '2021' })
    await expect(page.getByRole('alert').first()).toContainText(engineWords.noView.vi)
    await open(page, server, '/indicator/investment_per_ha', { release, lang: 'en' })
    await expect(page.getByText(engineWords.failed.en)).toBeVisible()
    await expect(page.locator('[data-size="head"] [data-value]')).toHaveText(release === 'heza' ? '12' : '12.93')
    server.options.fail = []
    await page.getByRole('button', { name: engineWords.again.en }).first().click()
    await engineReady(page)
    await expect(page.getByText(engineWords.failed.en)).toHaveCount(0)
  })

test('the engine’s download shows bytes that grow, and nothing gives up however long it takes', async ({ page, serve }) => {
  await page.clock.install()
  const server = await serve({ pace: { [`${engine}.gz`]: 1_500_000 } })
  await open(page, server, '/')
  const line = page.getByText(new RegExp(`${engineWords.download.vi}: [\\d,]+ / 7,7 MB`))
  const received = async () => Number(/: ([\d,]+) \//.exec(await line.innerText())?.[1]?.replace(',', '.'))
  await expect(line).toBeVisible()
  await expect(page.getByRole('progressbar', { name: engineWords.download.vi })).toBeVisible()
  const before = await received()
  await page.clock.fastForward('30:00')
  await expect.poll(received).toBeGreaterThan(before + 0.5)
  expect(await received()).toBeLessThanOrEqual(7.7)
  await page.clock.fastForward('30:00')
  // The clock of this test stands in for the browser's, marks included, so it is an answer that tells that the engine runs.
  await open(page, server, '/dataset/exchange_rates', { release: 'heza' })
  await expect(page.getByText(dataWords.noneHelp.vi)).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText(engineWords.failed.vi)).toHaveCount(0)
})
