import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { start } from '../servers/static.mjs'

test('both releases open over plain http from a subfolder, and nothing outside it is asked for', async ({ page }) => {
  const server = await start({ root: 'site', prefix: '/a/b/' })
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
  })
  for (const release of ['heza', 'demo']) {
    await page.goto(`${server.url}#/?release=${release}`)
    await expect(page.locator('main h1')).toContainText('Suất đầu tư')
    await expect(page.locator('[data-chart="trend"] svg')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    await page.waitForFunction(() => performance.getEntriesByName('kpi:engine-ready').length > 0)
  }
  await server.close()
  expect(foreign).toEqual([])
  expect(server.log.filter(({ path, status }) => status !== 200 || !path.startsWith('/a/b/'))).toEqual([])
})
