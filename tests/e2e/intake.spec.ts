import { formatNumber } from '#model/format.ts'
import { draftWords } from '#ui/words/draft.ts'
import { effectNames, intakeWords } from '#ui/words/intake.ts'
import { accept, drop, ownSite, publish } from './desk.ts'
import { type Form, csvForm, moreCapital, parquetForm, xlsxForm } from './forms.ts'
import { series } from './kpi.ts'
import { engineReady, expect, open, test } from './site.ts'

test.describe.configure({ timeout: 300_000 })

const release = 'demo'
const headline = '[data-size="head"] [data-value]'
const indicator = '/indicator/investment_per_ha'

/** The figure of 2025 as it is published, and as it becomes with the form. */
async function figures() {
  const { rows } = await series('investment_per_ha', '--release', release)
  const of2025 = rows.find(({ period, kind }) => period === '2025' && kind === 'reported')
  const { numerator, denominator } = of2025 ?? {}
  if (!numerator || !denominator) throw new Error('no figure of 2025')
  return { before: formatNumber(numerator / denominator, 'vi'), after: formatNumber((numerator + moreCapital) / denominator, 'vi') }
}

const kinds: readonly (readonly [string, () => Form | Promise<Form>])[] = [
  ['CSV', csvForm],
  ['XLSX', xlsxForm],
  ['Parquet', parquetForm],
]

for (const [kind, make] of kinds)
  test(`form 2104 as ${kind} becomes a release that another reader sees`, async ({ page, serve, browser, watch }) => {
    const site = ownSite()
    try {
      const server = await serve({ root: site.root })
      const { before, after } = await figures()
      expect(after).not.toBe(before)
      await open(page, server, '/intake', { release })
      const card = await drop(page, await make())
      await expect(card).toHaveAttribute('data-stage', 'checked')

      // What was read, and the cells that would change, old and new side by side.
      await expect(card.getByLabel(intakeWords.dataset.vi)).toHaveValue('business_activity')
      const compared = card.getByRole('region', { name: intakeWords.compared.vi }).last()
      await expect(card.getByRole('button', { name: `${effectNames.changed.vi}: 1` })).toBeVisible()
      await expect(card.getByRole('button', { name: `${effectNames.unchanged.vi}: 1` })).toBeVisible()
      await expect(compared.getByRole('row', { name: /KCN Minh Họa 01.*1\.410,79.*1\.510,79/ })).toBeVisible()
      const effect = card.getByRole('region', { name: intakeWords.effect.vi }).last()
      await expect(effect.getByRole('row', { name: new RegExp(`Năm 2025 ${before} ${after}`) }).first()).toBeVisible()

      // A reason is needed, because figures change that were accepted before.
      await expect(card.getByRole('button', { name: intakeWords.accept.vi })).toBeDisabled()
      await accept(card)
      await expect(card).toHaveAttribute('data-stage', 'accepted')
      const bar = page.getByRole('region', { name: draftWords.place.vi, exact: true })
      await expect(bar).toContainText(draftWords.banner.vi)

      await page.reload()
      await open(page, server, indicator, { release, to: '2025' })
      await expect(page.locator(headline)).toHaveText(after)
      await bar.getByText(draftWords.asPublished.vi, { exact: true }).click()
      await expect(page.locator(headline)).toHaveText(before)
      await bar.getByText(draftWords.asDraft.vi, { exact: true }).click()
      await expect(page.locator(headline)).toHaveText(after)

      await open(page, server, '/draft', { release })
      await expect(page.getByText('Đơn vị gửi số chính thức')).toBeVisible({ timeout: 60_000 })
      await page.getByRole('button', { name: draftWords.undo.vi }).click()
      await expect(page.getByText(`(${draftWords.undone.vi})`)).toBeVisible()
      await open(page, server, indicator, { release, to: '2025' })
      await expect(page.locator(headline)).toHaveText(before)
      await open(page, server, '/draft', { release })
      await page.getByRole('button', { name: draftWords.redo.vi }).click()
      await expect(page.getByText(`(${draftWords.undone.vi})`)).toBeHidden()

      site.unpack(release, await publish(page))
      const reader = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
      const other = await reader.newPage()
      await watch(other)
      await open(other, server, indicator, { release, to: '2025' })
      await engineReady(other)
      await expect(other.locator(headline)).toHaveText(after)
      await expect(other.getByRole('region', { name: draftWords.place.vi, exact: true })).toBeHidden()
      await reader.close()

      // Whoever made it is told that it has arrived, and may end the draft.
      await page.reload()
      await page.getByRole('button', { name: draftWords.finish.vi }).click({ timeout: 60_000 })
      await expect(bar).toBeHidden()
    } finally {
      site.remove()
    }
  })
