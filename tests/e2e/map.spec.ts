import type { Page } from '@playwright/test'
import { lightLook } from '#charts/look.ts'
import { faultWords } from '#ui/words/engine.ts'
import { mapWords as words } from '#ui/words/map.ts'
import { settled } from '../tools/screens.mjs'
import { download } from './download.ts'
import { drawn, expect, open, test } from './site.ts'

const { context } = lightLook({ width: 0, language: 'vi' })

/** The outlines on the map, and the line in its key. */
const outlines = (page: Page) => page.locator(`[data-chart="scatter"] svg path[stroke="${context}"][stroke-width="1.25"]`)

test('the boundaries of a release are fetched for its map alone and drawn under the points, with their source', async ({ page, serve }) => {
  const server = await serve()
  const fetched = () => server.log.filter(({ path }) => path.endsWith('.geojson')).length
  await open(page, server, '/parks', { release: 'demo' })
  await settled(page)
  expect(fetched()).toBe(0)
  await open(page, server, '/map', { release: 'demo' })
  await settled(page)
  expect(fetched()).toBe(1)
  // Fourteen parks, the economic zone, the coast, and the line in the key.
  await expect(outlines(page)).toHaveCount(17)
  const chart = page.locator('[data-chart="scatter"]')
  await expect(chart.locator('svg text').filter({ hasText: 'Khu kinh tế Minh Họa' })).toHaveCount(1)
  await expect(page.locator('figure')).toContainText('hình vẽ giữa biển')
  await expect(page.getByRole('link', { name: /^boundaries-\w+\.geojson$/ })).toHaveAttribute(
    'href',
    /\/data\/demo\/boundaries-\w+\.geojson$/,
  )
  await expect(page.getByRole('row').filter({ hasText: words.outlined.vi })).toHaveCount(2)
  const { bytes } = await download(page, page.locator('main figure').first(), 'svg')
  expect(bytes.toString('utf8').replace(/<[^>]+>/g, ' ')).toMatch(/boundaries-\w+\.geojson.*hình vẽ giữa biển/s)

  await open(page, server, '/map', { release: 'heza' })
  await settled(page)
  await expect(page.getByText(words.unbounded.vi)).toBeVisible()
  expect(await drawn(page)).toEqual(['scatter'])
  await expect(outlines(page)).toHaveCount(0)
  expect(fetched()).toBe(1)
})

test('boundaries that cannot be had are told, and the points stay', async ({ page, serve, allow }) => {
  allow(/404/)
  const server = await serve({ fail: ['data/demo/boundaries-*.geojson'] })
  await open(page, server, '/map', { release: 'demo' })
  await settled(page)
  await expect(page.getByRole('alert')).toContainText(new RegExp(`${faultWords.missing.vi}: boundaries-\\w+\\.geojson`))
  expect(await drawn(page)).toEqual(['scatter'])
  await expect(outlines(page)).toHaveCount(0)
})
