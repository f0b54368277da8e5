import type { Page } from '@playwright/test'
import { draftWords } from '#ui/words/draft.ts'
import { intakeWords, storeWords } from '#ui/words/intake.ts'
import { accept, drop, ownSite, publish } from './desk.ts'
import { type Form, csvForm } from './forms.ts'
import { expect, open, test } from './site.ts'

test.describe.configure({ timeout: 480_000, mode: 'default' })

const release = 'demo'
const head = 'KCN;Kỳ;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)'

/** A small file with the capital of some parks at the end of the third quarter of 2025. */
function capital(name: string, figures: Readonly<Record<string, string>>): Form {
  const lines = [head, ...Object.entries(figures).map(([park, value]) => `KCN Minh Họa ${park};Quý III/2025;${value};`)]
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
}

const steps = (page: Page) => page.getByRole('region', { name: draftWords.history.vi }).getByRole('listitem')
const trouble = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

test('a page that is killed while it accepts leaves the draft as it was, or with all of the file', async ({
  page,
  context,
  serve,
  watch,
}) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  const first = await drop(page, csvForm('đầu.csv'))
  await accept(first)
  await expect(first).toHaveAttribute('data-stage', 'accepted')
  await page.close()
  for (const wait of [0, 20]) {
    const victim = await context.newPage()
    await open(victim, server, '/intake', { release })
    const card = await drop(victim, capital(`${wait}.csv`, { '03': `${5000 + wait},5`, '04': `${1000 + wait},25` }))
    await accept(card, 'sửa', 'Người thử')
    await victim.waitForTimeout(wait)
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
  }
})

test('a browser without room says so before anything is accepted, and what was accepted stays', async ({ page, context, serve }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  const first = await drop(page, csvForm('đầu.csv'))
  await accept(first)
  await expect(first).toHaveAttribute('data-stage', 'accepted')
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 1 })
  // Chromium believes for half a minute what it last knew of the room.
  await page.waitForTimeout(31_000)
  const second = await drop(page, capital('hai.csv', { '03': '5001' }))
  await expect(second).toContainText(storeWords.full.vi)
  await expect(second.getByRole('button', { name: intakeWords.accept.vi })).toBeDisabled()
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin })
  await page.reload()
  await open(page, server, '/draft', { release })
  await expect(steps(page)).toHaveCount(1, { timeout: 60_000 })
})

test('a browser that blocks storage says so first, and still reads and compares', async ({ page, serve }) => {
  // The desk lives in a worker; there every attempt to open a database fails.
  const script = "IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError') }\n"
  const server = await serve({ alter: { 'assets/intake.worker-*.js': (bytes) => Buffer.concat([Buffer.from(script), bytes]) } })
  await open(page, server, '/intake', { release })
  await expect(trouble(page, storeWords.blocked.vi)).toBeVisible({ timeout: 60_000 })
  const card = await drop(page, csvForm())
  await expect(card).toHaveAttribute('data-stage', 'checked')
  await expect(card.getByRole('button', { name: intakeWords.accept.vi })).toBeDisabled()
})

test('two tabs share one draft: the slower one is told, looks again and accepts', async ({ page, context, serve, watch }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  const other = await context.newPage()
  await watch(other)
  await open(other, server, '/intake', { release })
  const [one, two] = [await drop(page, capital('một.csv', { '03': '5001' })), await drop(other, capital('hai.csv', { '04': '1001' }))]
  await accept(one)
  await expect(one).toHaveAttribute('data-stage', 'accepted')
  // The second page hears of it by itself, and its file is compared anew.
  await expect(other.getByRole('region', { name: draftWords.place.vi, exact: true })).toBeVisible()
  await expect(two).toHaveAttribute('data-stage', 'checked')
  await accept(two)
  await expect(two).toHaveAttribute('data-stage', /accepted|checked/)
  if ((await two.getAttribute('data-stage')) === 'checked') {
    await expect(two).toContainText(storeWords.stale.vi)
    await two.getByRole('button', { name: intakeWords.accept.vi }).click()
  }
  await expect(two).toHaveAttribute('data-stage', 'accepted')
  await open(page, server, '/draft', { release })
  await expect(steps(page)).toHaveCount(2)
})

test('where the draft is taken away, the last accepted state is told and can be kept again', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  const first = await drop(page, csvForm('đầu.csv'))
  await accept(first)
  await expect(first).toHaveAttribute('data-stage', 'accepted')
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.deleteDatabase('kpi-gate')
        asked.onsuccess = () => done()
        asked.onerror = () => failed(new Error('not deleted'))
      }),
  )
  await open(page, server, '/draft', { release })
  await page.getByRole('button', { name: draftWords.undo.vi }).click()
  await expect(trouble(page, storeWords.gone.vi)).toBeVisible()
  await expect(steps(page)).toHaveCount(1)
  await page.getByRole('button', { name: draftWords.keepAgain.vi }).click()
  await expect(trouble(page, storeWords.gone.vi)).toBeHidden()
  await page.reload()
  await expect(steps(page)).toHaveCount(1, { timeout: 60_000 })
})

test('the second of two analysts who publish from one release is stopped, chooses, and neither loses work', async ({
  browser,
  serve,
  watch,
}) => {
  const site = ownSite()
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
