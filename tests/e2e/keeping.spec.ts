import type { Page } from '@playwright/test'
import { draftWords } from '#ui/words/draft.ts'
import { intakeWords, storeWords } from '#ui/words/intake.ts'
import { accept, drop } from './desk.ts'
import { capital, csvForm } from './forms.ts'
import { expect, open, test } from './site.ts'

test.describe.configure({ timeout: 480_000, mode: 'default' })

const release = 'demo'
const steps = (page: Page) => page.getByRole('region', { name: draftWords.history.vi }).getByRole('listitem')
const trouble = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

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
