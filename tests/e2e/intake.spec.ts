import { draftWords } from '#ui/words/draft.ts'
import { ownSite } from './desk.ts'
import { type Form, csvForm, parquetForm, xlsxForm } from './forms.ts'
import { draftBar, figures, giveOut, headline, takeIn, toIndicator } from './journey.ts'
import { expect, open, test } from './site.ts'

test.describe.configure({ timeout: 300_000 })

const kinds: readonly (readonly [string, () => Form | Promise<Form>])[] = [
  ['XLSX', xlsxForm],
  ['Parquet', parquetForm],
]

for (const [kind, make] of kinds)
  test(`form 2104 as ${kind} becomes a release that another reader sees`, async ({ page, serve, browser, watch }) => {
    const site = ownSite()
    try {
      const server = await serve({ root: site.root })
      await takeIn(page, server, await make())
      await giveOut(page, server, site, browser, watch)
    } finally {
      site.remove()
    }
  })

/** A page that is loaded anew starts its engine over the whole release, and puts the draft on it. */
const starting = { timeout: 60_000 }

test('a draft is shown and put aside, undone and done again', async ({ page, serve }) => {
  const server = await serve()
  const { before, after } = await figures()
  await takeIn(page, server, csvForm())
  const bar = draftBar(page)
  await page.reload()
  await toIndicator(page, server)
  await expect(page.locator(headline)).toHaveText(after, starting)
  await bar.getByText(draftWords.asPublished.vi, { exact: true }).click()
  await expect(page.locator(headline)).toHaveText(before, starting)
  await bar.getByText(draftWords.asDraft.vi, { exact: true }).click()
  await expect(page.locator(headline)).toHaveText(after, starting)

  await open(page, server, '/draft', { release: 'demo' })
  await expect(page.getByText('Đơn vị gửi số chính thức')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: draftWords.undo.vi }).click()
  await expect(page.getByText(`(${draftWords.undone.vi})`)).toBeVisible()
  await toIndicator(page, server)
  await expect(page.locator(headline)).toHaveText(before, starting)
  await open(page, server, '/draft', { release: 'demo' })
  await page.getByRole('button', { name: draftWords.redo.vi }).click()
  await expect(page.getByText(`(${draftWords.undone.vi})`)).toBeHidden()
  await toIndicator(page, server)
  await expect(page.locator(headline)).toHaveText(after, starting)
})
