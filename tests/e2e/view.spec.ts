import type { Page } from '@playwright/test'
import { positionCodes } from '#catalog/datasets/parks.ts'
import { kindNames } from '#model/provenance.ts'
import { chartWords } from '#ui/words/chart.ts'
import { filterWords } from '#ui/words/filter.ts'
import { shell } from '#ui/words/shell.ts'
import { settled } from '../tools/screens.mjs'
import { choice, engineReady, expect, open, test } from './site.ts'

/** What the address says after its `?`. */
const said = (page: Page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? ''))

/** Everything a reader compares two views by: finding, figures, charts with their words, table cells. */
async function seen(page: Page) {
  await settled(page)
  const all = (selector: string) => page.locator(selector).evaluateAll((found) => found.map((each) => each.textContent.trim()))
  return {
    title: await page.locator('main h1').innerText(),
    figures: await page.locator('main [data-value]').evaluateAll((found) => found.map((each) => each.getAttribute('data-value'))),
    charts: await page.locator('[data-chart]').evaluateAll((found) => found.map((each) => each.getAttribute('data-chart'))),
    words: await all('[data-chart] svg text'),
    cells: await all('figure td'),
  }
}

async function tick(page: Page, filter: string, option: string) {
  await page.getByRole('button', { name: new RegExp(`^${filter} `) }).click()
  await page.getByRole('dialog').getByLabel(option).check()
  await page.getByRole('dialog').getByRole('button', { name: filterWords.done.vi }).click()
}

test('every filter is in the address, one step each, back and forward', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/indicator/investment_per_ha', { release: 'demo' })
  await engineReady(page)
  const position = positionCodes[0]!
  const steps: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['from', '2021', () => choice(page, filterWords.period.vi).selectOption('2021')],
    ['to', '2025', () => choice(page, filterWords.to.vi).selectOption('2025')],
    ['kinds', 'reported', () => tick(page, filterWords.kinds.vi, kindNames.reported.vi)],
    ['basis', 'kcn', () => choice(page, filterWords.scope.vi).selectOption('kcn')],
    ['basis', 'kcn,both', () => choice(page, filterWords.capital.vi).selectOption('both')],
    ['position', position.id, () => choice(page, filterWords.position.vi).selectOption(position.id)],
    ['parks', 'MH01', () => tick(page, filterWords.parks.vi, 'KCN Minh Họa 01')],
    ['grain', 'quarter', () => choice(page, filterWords.grain.vi).selectOption('quarter')],
  ]
  const addresses = [page.url()]
  const views = [await seen(page)]
  for (const [name, value, choose] of steps) {
    await choose()
    await expect.poll(() => said(page)[name], name).toBe(value)
    addresses.push(page.url())
    views.push(await seen(page))
  }
  expect(new Set(addresses).size).toBe(steps.length + 1)
  expect(new Set(views.map((view) => JSON.stringify(view))).size, 'every filter shows').toBe(steps.length + 1)
  await expect(page.getByText(filterWords.leftOut.vi)).toContainText('2021')
  for (const address of addresses.toReversed().slice(1)) {
    await page.goBack()
    await expect(page).toHaveURL(address)
  }
  expect(await seen(page)).toEqual(views[0])
  for (let step = 1; step < addresses.length; step += 1) await page.goForward()
  await expect(page).toHaveURL(addresses.at(-1)!)
  expect(await seen(page)).toEqual(views.at(-1))
  await page.getByRole('button', { name: filterWords.clear.vi }).click()
  await expect.poll(() => said(page)).toEqual({ release: 'demo' })
  expect(await seen(page)).toEqual(views[0])
})

test('a link opened elsewhere shows the same figures, charts and table', async ({ page, browser, serve, watch }) => {
  const server = await serve()
  await open(page, server, '/indicator/occupancy', { release: 'demo' })
  await engineReady(page)
  await choice(page, filterWords.period.vi).selectOption('2022')
  await choice(page, filterWords.grain.vi).selectOption('quarter')
  const kinds = page.getByRole('radiogroup', { name: chartWords.showAs.vi })
  const other = kinds.getByRole('radio', { checked: false }).first()
  const chosen = (await other.getAttribute('value')) ?? ''
  await kinds.locator(`[value="${chosen}"] + label`).click()
  await expect.poll(() => said(page)['chart']).toBe(chosen)
  const picture = await seen(page)
  expect(picture.charts).toContain(chosen)

  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  await watch(elsewhere)
  await elsewhere.goto(page.url())
  expect(await seen(elsewhere)).toEqual(picture)

  await page.getByLabel(chartWords.table.vi).first().check()
  await expect.poll(() => said(page)['table']).toBe('1')
  const table = await seen(page)
  expect(table.cells.length).toBeGreaterThan(20)
  await elsewhere.goto(page.url())
  expect(await seen(elsewhere)).toEqual(table)
  await context.close()
})

test('language and release are switched in place and kept in the address', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/indicator/investment_per_ha', { grain: 'quarter' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  const pick = (group: string, word: string) => page.getByRole('radiogroup', { name: group }).getByText(word, { exact: true }).click()
  await pick(shell.language.vi, 'EN')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('main h1')).toContainText('Investment per ha')
  expect(said(page)).toEqual({ lang: 'en', grain: 'quarter' })
  await pick(shell.release.en, shell.invented.en)
  await expect(page.locator('main')).toHaveAttribute('data-release', 'demo')
  await expect(page.getByRole('note')).toHaveText(shell.fictionalFrame.en)
  expect(said(page)).toEqual({ release: 'demo', lang: 'en', grain: 'quarter' })
  await page.goBack()
  await expect(page.locator('main')).toHaveAttribute('data-release', 'heza')
  await expect(page.getByRole('note')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})

test('what an address says wrongly falls back to the default view', async ({ page, serve }) => {
  const server = await serve()
  const view = { release: 'demo' }
  await open(page, server, '/indicator/investment_per_ha', view)
  await engineReady(page)
  const right = await seen(page)
  const wrongs: readonly Readonly<Record<string, string>>[] = [
    { grain: 'week', from: 'abc', to: '2025-13', chart: 'pie3d', split: 'moon', lang: 'xx', table: 'yes' },
    { basis: 'nonsense,registered', kinds: 'rumoured', parks: '<b>', position: "' or 1=1", unknown: 'x' },
    { position: 'nowhere' },
  ]
  for (const wrong of wrongs) {
    await open(page, server, '/indicator/investment_per_ha', { ...view, ...wrong })
    expect(await seen(page), JSON.stringify(wrong)).toEqual(right)
  }
  await open(page, server, '/indicator/investment_per_ha', { ...view, parks: 'NOMURA' })
  await expect(page.locator('main article')).toContainText(chartWords.nothing.vi)
  await page.getByRole('button', { name: filterWords.clear.vi }).click()
  expect(await seen(page)).toEqual(right)
})

test('a picture is drawn although its page was too busy to be told of one crossing at a time', async ({ page, serve }) => {
  await page.addInitScript(() => {
    const Real = IntersectionObserver
    window.IntersectionObserver = class extends Real {
      constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const late = (entries: readonly IntersectionObserverEntry[], all: IntersectionObserver) =>
          told([...entries.map(({ target }) => ({ target, isIntersecting: false }) as IntersectionObserverEntry), ...entries], all)
        super(late, options)
      }
    }
  })
  const server = await serve()
  await open(page, server, '/indicator/occupancy', { release: 'demo' })
  await settled(page)
  await expect(page.locator('[data-chart] svg').first()).toBeVisible()
})

test('a picture moves as it comes, but not for readers who want less motion', async ({ page, serve }) => {
  // The part of a drawing that shows grows while it moves.
  await page.addInitScript(() => {
    Reflect.set(window, 'grown', 0)
    new MutationObserver((changes) => {
      const grown = changes.filter(({ target }) => target instanceof Element && target.matches('[data-chart] clipPath *')).length
      Reflect.set(window, 'grown', Number(Reflect.get(window, 'grown')) + grown)
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['d', 'width'] })
  })
  const server = await serve()
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto('about:blank')
    await open(page, server, '/', { release: 'demo' })
    await settled(page)
    await engineReady(page)
    const grown = await page.evaluate(() => Number(Reflect.get(window, 'grown')))
    expect(grown > 0, `${reducedMotion}: ${grown}`).toBe(reducedMotion === 'no-preference')
  }
})
