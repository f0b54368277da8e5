import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { engineWords } from '#ui/words/engine.ts'
import { enterpriseWords } from '#ui/words/enterprise.ts'
import { submissionWords } from '#ui/words/submission.ts'
import { dress, languages, releases, settled } from '../tools/screens.mjs'
import { pagesOf } from './pages.ts'
import { expect, open, test } from './site.ts'

const engine = 'assets/duckdb-eh*'

/** The kinds of pictures that are really drawn. */
async function drawn(page: Page): Promise<readonly (string | null)[]> {
  const kinds = await page.locator('[data-chart]:has(svg text)').evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart')))
  return [...new Set(kinds)].sort()
}

/** The rules that colours decide; all others judge the same document in either theme. */
const colours = ['color-contrast', 'link-in-text-block']

async function judge(page: Page, what: string, rules: readonly string[] = []) {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('[data-chart] svg')
    .options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length ? axe.withRules([...rules]) : axe).analyze()
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect
    .soft(
      bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      what,
    )
    .toEqual([])
}

for (const release of releases) {
  test(`without the engine's files every page of the plan in ${release} stands`, async ({ page, serve, allow }) => {
    allow(/404.*duckdb-eh/)
    const server = await serve({ fail: [engine] })
    for (const { name, path, charts } of pagesOf(release)) {
      // The months of one enterprise are too many to be answered beforehand.
      if (name === 'enterprise') continue
      await open(page, server, path, { release })
      await settled(page)
      await expect(page.locator('main h1'), name).toHaveCount(1)
      await expect(page.getByText(engineWords.failed.vi), name).toBeVisible()
      await expect(page.getByRole('alert'), name).toHaveCount(0)
      expect(await drawn(page), name).toEqual([...charts])
    }
  })

  for (const lang of languages)
    test(`axe finds nothing serious on any page of the plan in ${release}, ${lang}`, async ({ page, serve }) => {
      test.slow()
      const server = await serve()
      for (const { name, path } of pagesOf(release)) {
        await dress(page, 'light')
        await open(page, server, path, { release, lang })
        await settled(page)
        await judge(page, name)
        await dress(page, 'dark')
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
        await settled(page)
        await judge(page, `${name} dark`, colours)
      }
    })

  test(`no page of the plan in ${release} scrolls sideways on a phone`, async ({ page, serve }) => {
    const server = await serve()
    await page.setViewportSize({ width: 390, height: 844 })
    for (const lang of languages)
      for (const { name, path } of pagesOf(release)) {
        await open(page, server, path, { release, lang })
        await settled(page)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect.soft(over, `${name} ${lang}`).toBe(0)
      }
  })
}

test('an enterprise is found without accents, opened by keyboard, and its months are drawn', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/enterprises', { release: 'demo' })
  await settled(page)
  const rows = page.locator('main tbody tr:has(a)')
  expect(await rows.count(), 'only the rows in sight are in the document').toBeLessThan(80)
  await page.getByLabel(enterpriseWords.find.vi).fill('minh hoa 0002')
  await expect(rows).toHaveCount(1)
  await rows.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('main h1')).toContainText('0002')
  expect(await drawn(page)).toEqual(['trend'])
})

test('due days entered on the page are kept in the address and make what came after them late', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/submissions', { release: 'demo' })
  await settled(page)
  await expect(page.locator('main h1')).toContainText(submissionWords.noRule.vi)
  await page.locator('main label input[type="number"]').first().fill('15')
  await expect(page).toHaveURL(/due=quarter:15/)
  await expect(page.locator('main h1')).toContainText(submissionWords.overdue.vi)
  await expect(page.locator('main tbody').getByText('nhận muộn', { exact: true }).first()).toBeVisible()
})
