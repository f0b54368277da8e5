import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftWords } from '#ui/words/draft.ts'
import { ownSite } from './desk.ts'
import { engineReady, expect, open, test } from './site.ts'

test('readers who come back to a page that was left open are told of a newer release and get it without a reload', async ({
  page,
  serve,
}) => {
  const site = ownSite()
  try {
    const server = await serve({ root: site.root })
    await open(page, server, '/', { release: 'demo' })
    await engineReady(page)
    let loads = 0
    page.on('load', () => (loads += 1))
    const descriptor = join(site.root, 'data', 'demo', 'datapackage.json')
    writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace('"version":"2026-Q3"', '"version":"2026-Q3b"'))
    const back = () => page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(async () => {
      await back()
      await expect(page.getByText(draftWords.newer.vi)).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    await page.getByRole('button', { name: draftWords.seeNewer.vi }).click()
    await expect(page.getByRole('contentinfo')).toContainText('2026-Q3b')
    await expect(page.getByText(draftWords.newer.vi)).toBeHidden()
    await engineReady(page, 2)
    expect(loads).toBe(0)
  } finally {
    site.remove()
  }
})
