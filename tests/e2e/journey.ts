import type { Browser, Page } from '@playwright/test'
import { formatNumber } from '#model/format.ts'
import { draftWords } from '#ui/words/draft.ts'
import { effectNames, intakeWords } from '#ui/words/intake.ts'
import { accept, drop, type ownSite, publish } from './desk.ts'
import { type Form, moreCapital } from './forms.ts'
import { series } from './kpi.ts'
import { expect, open } from './site.ts'

const release = 'demo'
const indicator = '/indicator/investment_per_ha'
export const headline = '[data-size="head"] [data-value]'
export const draftBar = (page: Page) => page.getByRole('region', { name: draftWords.place.vi, exact: true })

/** The figure of 2025 as it is published, and as it becomes with the form. */
export async function figures() {
  const { rows } = await series('investment_per_ha', '--release', release)
  const of2025 = rows.find(({ period, kind }) => period === '2025' && kind === 'reported')
  const { numerator, denominator } = of2025 ?? {}
  if (!numerator || !denominator) throw new Error('no figure of 2025')
  return { before: formatNumber(numerator / denominator, 'vi'), after: formatNumber((numerator + moreCapital) / denominator, 'vi') }
}

export const toIndicator = (page: Page, server: { readonly url: string }) => open(page, server, indicator, { release, to: '2025' })

/** Drops form 2104, looks at what was read and what it would do, and accepts it. */
export async function takeIn(page: Page, server: { readonly url: string }, form: Form): Promise<void> {
  const { before, after } = await figures()
  expect(after).not.toBe(before)
  await open(page, server, '/intake', { release })
  const card = await drop(page, form)
  await expect(card).toHaveAttribute('data-stage', 'checked')

  // What was read, and the cells that would change, old and new side by side.
  await expect(card.getByLabel(intakeWords.dataset.vi)).toHaveValue('business_activity')
  const compared = card.getByRole('region', { name: intakeWords.compared.vi }).last()
  await expect(card.getByRole('button', { name: `${effectNames.changed.vi}: 1` })).toBeVisible()
  await expect(card.getByRole('button', { name: `${effectNames.unchanged.vi}: 1` })).toBeVisible()
  await expect(compared.getByRole('row', { name: /KCN Minh Họa 01.*1\.410,79.*1\.510,79/ })).toBeVisible()
  const effect = card.getByRole('region', { name: intakeWords.effect.vi }).last()
  await expect(effect.getByRole('row', { name: new RegExp(`Năm 2025 ${before} ${after}`) }).first()).toBeVisible({ timeout: 60_000 })

  // A reason is needed, because figures change that were accepted before.
  await expect(card.getByRole('button', { name: intakeWords.accept.vi })).toBeDisabled()
  await accept(card)
  await expect(card).toHaveAttribute('data-stage', 'accepted', { timeout: 60_000 })
  await expect(draftBar(page)).toContainText(draftWords.banner.vi)
}

/** Publishes the draft, lets another reader see it, and ends the draft. */
export async function giveOut(
  page: Page,
  server: { readonly url: string },
  site: ReturnType<typeof ownSite>,
  browser: Browser,
  watch: (page: Page) => Promise<void>,
): Promise<void> {
  const { after } = await figures()
  await open(page, server, '/draft', { release })
  site.unpack(release, await publish(page))
  const reader = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const other = await reader.newPage()
  await watch(other)
  await toIndicator(other, server)
  await expect(other.locator(headline)).toHaveText(after, { timeout: 60_000 })
  await expect(draftBar(other)).toBeHidden()
  await reader.close()

  // Whoever made it is told that it has arrived, and may end the draft.
  await page.reload()
  await page.getByRole('button', { name: draftWords.finish.vi }).click({ timeout: 60_000 })
  await expect(draftBar(page)).toBeHidden()
}
