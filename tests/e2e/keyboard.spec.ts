import type { Page } from '@playwright/test'
import { chartWords } from '#ui/words/chart.ts'
import { filterWords } from '#ui/words/filter.ts'
import { shell } from '#ui/words/shell.ts'
import { settled } from '../tools/screens.mjs'
import { expect, open, test } from './site.ts'

/** Who has the focus: its accessible words, or what it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement
    return node?.getAttribute('aria-label') ?? node?.textContent?.trim().slice(0, 60) ?? ''
  })

const inDialog = (page: Page) => page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"], dialog')))

/** What has the focus outside a dialog, asked at once because the focus comes back from the browser's own bars when it likes. */
const behind = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement
    return !node || node === document.body || node.closest('[role="dialog"], dialog') ? null : node.outerHTML.slice(0, 200)
  })

test.beforeEach(({ allow }) => allow(/404.*duckdb-eh/))

test('arrow keys walk the points of every kind of chart and speak them', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  for (const [path, kinds] of [
    ['/indicator/investment_per_ha', ['trend', 'ranked']],
    ['/indicator/fdi_attracted', ['columns']],
    ['/park/MH07', ['spark']],
  ] as const) {
    await open(page, server, path, { release: 'demo' })
    await settled(page)
    for (const kind of kinds) {
      const chart = page.locator(`[data-chart="${kind}"]`).first()
      const spoken = chart.locator('xpath=following-sibling::*[@aria-live="polite"]')
      await chart.focus()
      await expect(chart).toHaveAccessibleDescription(chartWords.cursor.vi)
      await expect(chart).toHaveAccessibleName(/\S/)
      await expect(spoken).toHaveText('')
      await page.keyboard.press('ArrowRight')
      await expect(spoken, kind).toHaveText(/\d/)
      const first = await spoken.innerText()
      await page.keyboard.press('ArrowRight')
      await expect(spoken, kind).not.toHaveText(first)
      await page.keyboard.press('ArrowLeft')
      await expect(spoken).toHaveText(first)
      await page.keyboard.press('ArrowLeft')
      await expect(spoken, 'it stays at the first').toHaveText(first)
      await page.keyboard.press('End')
      const last = await spoken.innerText()
      await page.keyboard.press('ArrowDown')
      await expect(spoken, 'it stays at the last').toHaveText(last)
      expect(last).not.toBe(first)
      await page.keyboard.press('Home')
      await expect(spoken).toHaveText(first)
      await page.keyboard.press('Escape')
      await expect(spoken).toHaveText('')
    }
  }
})

test('what is spoken is what the table says, and Enter opens the park', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/indicator/investment_per_ha', { release: 'demo' })
  await settled(page)
  const chart = page.locator('[data-chart="ranked"]')
  await chart.focus()
  await page.keyboard.press('Home')
  const spoken = await chart.locator('xpath=following-sibling::*[@aria-live="polite"]').innerText()
  expect(spoken).toContain('KCN Minh Họa 14')
  expect(spoken).toMatch(/18,33 triệu USD\/ha/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/park\/MH14\?release=demo/)
  await expect(page.locator('main h1')).toHaveText('KCN Minh Họa 14')
})

test('search finds "dinh vu" for "Đình Vũ" and opens it by keys alone', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/')
  await settled(page)
  const opener = page.getByRole('button', { name: shell.search.vi })
  await opener.focus()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: shell.search.vi })
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(opener).toBeFocused()
  await page.keyboard.press('Control+k')
  await field.pressSequentially('dinh vu')
  await expect(page.getByRole('dialog').getByText('KCN Đình Vũ', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/park\/DINH_VU/)
  await expect(page.locator('main h1')).toHaveText('KCN Đình Vũ')
  await expect(field).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await field.fill('suat dau tu')
  await expect(
    page
      .getByRole('dialog')
      .getByText(/Suất đầu tư/)
      .first(),
  ).toBeVisible()
  // Asked for again before it could close: what is asked last holds.
  await field.evaluate((input) => {
    const press = (init: KeyboardEventInit) => input.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
    press({ key: 'Enter', code: 'Enter' })
    press({ key: 'k', code: 'KeyK', ctrlKey: true })
  })
  await expect(page).toHaveURL(/#\/indicator\/investment_per_ha/)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await field.fill('zzzz')
  await expect(page.getByText(shell.nothingFound.vi)).toBeVisible()
})

test('the first key stop skips to the content', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/parks')
  await settled(page)
  const address = page.url()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: shell.skip.vi })).toBeFocused()
  await expect(page.getByRole('link', { name: shell.skip.vi })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  expect(page.url()).toBe(address)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true)
})

test('dialogs keep the focus, close on Esc and give it back', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/', { release: 'demo' })
  await settled(page)
  const openers = [
    page.getByRole('button', { name: new RegExp(`^${filterWords.parks.vi} `) }),
    page.getByRole('button', { name: new RegExp(`^${filterWords.kinds.vi} `) }),
    page.getByRole('button', { name: /^Nguồn: / }).first(),
  ]
  for (const opener of openers) {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await inDialog(page)).toBe(true)
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press(press % 3 ? 'Tab' : 'Shift+Tab')
      // A modal dialog of the browser lets the focus out to its own bars, never to the page behind.
      expect(await behind(page)).toBeNull()
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

test('the menu of a chart opens, walks and closes by keys', async ({ page, serve }) => {
  const server = await serve({ fail: ['assets/duckdb-eh*'] })
  await open(page, server, '/', { release: 'demo' })
  await settled(page)
  const menu = page.locator('main figure').first().getByLabel(chartWords.actions.vi)
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(chartWords.png.vi)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: chartWords.png.vi })).toBeHidden()
  await expect(menu).toBeFocused()
})
