import type { Page } from '@playwright/test'
import { draftWords } from '#ui/words/draft.ts'
import { accept, drop, little, ownSite, publish } from './desk.ts'
import { capital, csvForm } from './forms.ts'
import { giveOut, takeIn } from './journey.ts'
import { expect, open, test } from './site.ts'

// Several engines start in each of them.
test.describe.configure({ timeout: 240_000 })

const release = 'demo'
const steps = (page: Page) => page.getByRole('region', { name: draftWords.history.vi }).getByRole('listitem')

test('form 2104 as CSV becomes a release that another reader sees', async ({ page, serve, browser, watch }) => {
  const site = ownSite(little)
  try {
    const server = await serve({ root: site.root })
    await takeIn(page, server, csvForm())
    await giveOut(page, server, site, browser, watch)
  } finally {
    site.remove()
  }
})

test('a page that is killed while it accepts leaves the draft as it was, or with all of the file', async ({
  page,
  context,
  serve,
  watch,
}) => {
  const site = ownSite(little)
  try {
    const server = await serve({ root: site.root })
    await open(page, server, '/intake', { release })
    const first = await drop(page, csvForm('đầu.csv'))
    await accept(first)
    await expect(first).toHaveAttribute('data-stage', 'accepted')
    await page.close()
    const victim = await context.newPage()
    await open(victim, server, '/intake', { release })
    const card = await drop(victim, capital('sau.csv', { '03': '5000,5', '04': '1000,25' }))
    await accept(card, 'sửa', 'Người thử')
    await victim.waitForTimeout(20)
    await victim.close()
    const after = await context.newPage()
    await watch(after)
    await open(after, server, '/draft', { release })
    await expect(steps(after).first()).toBeVisible({ timeout: 60_000 })
    const names = await steps(after).allInnerTexts()
    expect(names.at(-1)).toContain('đầu.csv')
    // Every step that is there is there whole: its file can be taken back.
    for (const step of await steps(after).all()) {
      const arriving = after.waitForEvent('download')
      await step.getByRole('button', { name: draftWords.original.vi }).click()
      expect(await (await arriving).failure()).toBeNull()
    }
    await after.close()
  } finally {
    site.remove()
  }
})

test('the second of two analysts who publish from one release is stopped, chooses, and neither loses work', async ({
  browser,
  serve,
  watch,
}) => {
  const site = ownSite(little)
  try {
    const server = await serve({ root: site.root })
    const analyst = async (name: string, figures: Readonly<Record<string, string>>) => {
      const context = await browser.newContext({ locale: 'vi-VN' })
      const page = await context.newPage()
      await watch(page)
      await open(page, server, '/intake', { release })
      const card = await drop(page, capital(`${name}.csv`, figures))
      await accept(card, `theo ${name}`, name)
      await expect(card).toHaveAttribute('data-stage', 'accepted')
      await open(page, server, '/draft', { release })
      return page
    }
    const one = await analyst('Một', { '03': '5001', '05': '2001' })
    const two = await analyst('Hai', { '03': '5002', '06': '3002' })
    site.unpack(release, await publish(one))

    const part = two.getByRole('region', { name: draftWords.publish.vi })
    await part.getByRole('button', { name: draftWords.compare.vi }).click()
    await expect(part.getByRole('alert')).toContainText('2026-Q4', { timeout: 60_000 })
    const conflict = part.getByRole('row', { name: /KCN Minh Họa 03.*5\.002.*5\.001/ })
    await expect(conflict).toBeVisible()
    await expect(part.getByRole('row')).toHaveCount(2)
    const move = part.getByRole('button', { name: draftWords.move.vi })
    await expect(move).toBeDisabled()
    await conflict.getByRole('radio', { name: new RegExp(draftWords.ours.vi) }).check()
    await move.click()
    await expect(part).toContainText(draftWords.same.vi, { timeout: 90_000 })
    const arriving = two.waitForEvent('download', { timeout: 120_000 })
    await part.getByRole('button', { name: draftWords.make.vi }).click()
    site.unpack(release, await (await arriving).path())

    const reader = await browser.newPage()
    await open(reader, server, '/dataset/business_activity', { release })
    const { bytes } = await reader.evaluate(async (address) => {
      const text = await (await fetch(`${address}data/demo/datapackage.json`)).json()
      return { bytes: JSON.stringify(text) }
    }, server.url)
    const descriptor = JSON.parse(bytes)
    const log = await reader.evaluate(async ([address, path]) => (await fetch(`${address}data/demo/${path}`)).json(), [
      server.url,
      descriptor.changes.path,
    ] as const)
    expect(log.map(({ by, dataset, changed }: { by: string; dataset: string; changed: number }) => [by, dataset, changed])).toEqual([
      ['Một', 'sources', 0],
      ['Một', 'business_activity', 2],
      ['Hai', 'sources', 0],
      ['Hai', 'business_activity', 2],
    ])
    await reader.close()
  } finally {
    site.remove()
  }
})
