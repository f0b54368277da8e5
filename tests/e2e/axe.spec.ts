import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chartWords } from '#ui/words/chart.ts'
import { filterWords } from '#ui/words/filter.ts'
import { shell } from '#ui/words/shell.ts'
import { dress, releases, screensOf, settled } from '../tools/screens.mjs'
import { engineReady, expect, open, test } from './site.ts'

/** The rules that colours decide; all others judge the same document in either theme. */
const colours = ['color-contrast', 'link-in-text-block']

/** Rows of long tables look alike, and colours are measured cell by cell: the first dozen of each speak for all. */
const alike = 'tbody tr:nth-child(n + 13)'

/** Drawings are hidden from assistive technology and have a table twin; their colours are measured where they are chosen. */
async function judge(page: Page, what: string, rules: 'all' | 'colours' | 'words' = 'all') {
  const axe = () =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('[data-chart] svg')
      .options({ resultTypes: ['violations'] })
  // Most of the time goes into measuring colours behind letters.
  const told = [
    ...(rules === 'colours' ? [] : [await axe().disableRules(colours).analyze()]),
    ...(rules === 'words' ? [] : [await axe().exclude(alike).withRules(colours).analyze()]),
  ]
  const violations = told.flatMap((each) => each.violations)
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect
    .soft(
      bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      what,
    )
    .toEqual([])
}

// Both releases, and both languages, are one document in structure and colours: the complete one is judged for all of it.
for (const release of releases)
  test(`axe finds nothing serious on any screen of ${release}${release === 'demo' ? ', in both themes' : ''}`, async ({ page, serve }) => {
    test.slow()
    const server = await serve()
    await open(page, server, '/', { release })
    await engineReady(page)
    for (const { name, path } of screensOf(release)) {
      await dress(page, 'light')
      await open(page, server, path, { release })
      await settled(page)
      await judge(page, name, release === 'demo' ? 'all' : 'words')
      if (release === 'heza') continue
      await dress(page, 'dark')
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
      await settled(page)
      await judge(page, `${name} dark`, 'colours')
    }
  })

test('axe finds nothing serious in English', async ({ page, serve }) => {
  const server = await serve()
  for (const path of ['/', '/indicator/investment_per_ha', '/eco', '/submissions', '/intake', '/draft']) {
    await open(page, server, path, { release: 'demo', lang: 'en' })
    await settled(page)
    await judge(page, path, 'words')
  }
})

test('axe finds nothing serious in what opens over a page', async ({ page, serve, allow }) => {
  allow(/404.*(duckdb-eh|nowhere)/)
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/', { release: 'demo' })
  await settled(page)
  const dialog = page.getByRole('dialog')
  const openers = {
    parks: () => page.getByRole('button', { name: new RegExp(`^${filterWords.parks.vi} `) }).click(),
    sources: () =>
      page
        .getByRole('button', { name: /^Nguồn: / })
        .first()
        .click(),
    search: () => page.keyboard.press('Control+k'),
  }
  for (const [name, act] of Object.entries(openers)) {
    await act()
    await expect(dialog).toBeVisible()
    if (name === 'search') await page.keyboard.type('khu')
    await page.waitForTimeout(300)
    await judge(page, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.locator('main figure').first().getByLabel(chartWords.actions.vi).click()
  await judge(page, 'menu of a chart')
  await open(page, server, '/indicator/occupancy', { release: 'demo', table: '1' })
  await settled(page)
  await judge(page, 'table twin')
  await open(page, server, '/indicator/occupancy', { release: 'demo', from: '2021' })
  await expect(page.getByRole('alert').first()).toBeVisible()
  await judge(page, 'a view that cannot be computed')
  await open(page, server, '/', { release: 'nowhere' })
  await expect(page.locator('main h1')).toHaveText(shell.noRelease.vi)
  await judge(page, 'no such release')
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, server, '/', { release: 'demo' })
  await page.getByRole('button', { name: shell.menu.vi }).click()
  await expect(dialog).toBeVisible()
  await judge(page, 'menu of a phone')
})
