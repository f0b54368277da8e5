import { enterpriseWords } from '#ui/words/enterprise.ts'
import { submissionWords } from '#ui/words/submission.ts'
import { settled } from '../tools/screens.mjs'
import { drawn, expect, open, test } from './site.ts'

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
