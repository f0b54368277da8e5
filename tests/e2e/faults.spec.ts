import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '#model/text.ts'
import { engineWords, faultHelp, faultWords } from '#ui/words/engine.ts'
import { shell } from '#ui/words/shell.ts'
import { languages, settled } from '../tools/screens.mjs'
import { series } from './kpi.ts'
import { engineReady, expect, open, test } from './site.ts'

const halved = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)
const flipped = (bytes: Buffer) => {
  const other = Buffer.from(bytes)
  const middle = other.length >> 1
  other[middle] = (other[middle] ?? 0) ^ 1
  return other
}

/** What happens to a file, and the code under which the page must tell it. */
const harms = {
  deleted: { code: 'missing', alter: null },
  truncated: { code: 'length', alter: halved },
  'altered by one bit': { code: 'hash', alter: flipped },
} as const
type Harm = keyof typeof harms

const descriptor: { answers: { path: string }; resources: { name: string; path: string }[] } = JSON.parse(
  readFileSync('site/data/demo/datapackage.json', 'utf8'),
)
const fileOf = (table: string) =>
  table === 'answers' ? descriptor.answers.path : (descriptor.resources.find(({ name }) => name === table)?.path ?? table)

const harmed = (tables: Readonly<Record<string, Harm>>) => {
  const each = Object.entries(tables).map(([table, harm]) => [`data/demo/${fileOf(table)}`, harms[harm].alter] as const)
  return {
    fail: each.filter(([, alter]) => !alter).map(([file]) => file),
    alter: Object.fromEntries(each.flatMap(([file, alter]) => (alter ? [[file, alter]] : []))),
  }
}

/** The notice of the frame names the file, what happened to it, and what to do. */
async function told(page: Page, table: string, harm: Harm, language: Language) {
  const notice = page.getByRole('alert').filter({ hasText: `${faultWords[harms[harm].code][language]}: ${fileOf(table)}` })
  await expect(notice.first()).toContainText(faultHelp[language])
}

const figure = (page: Page) => page.locator('[data-size="head"] [data-value]')

/** A view that the release brings no answer for: the engine computes it, and gives what the command line gives. */
async function computes(page: Page, server: { url: string }, indicator: string) {
  await open(page, server, `/indicator/${indicator}`, { release: 'demo', from: '2021' })
  await settled(page)
  await expect(page.getByText(engineWords.noView.vi)).toHaveCount(0)
  const { rows } = await series(indicator, '--release', 'demo')
  await expect(figure(page)).toHaveAttribute('data-value', String(rows.findLast(({ value }) => value !== null)?.value))
}

/** A view that needs a broken file says which in both languages, while the default view still stands. */
async function refuses(page: Page, server: { url: string }, indicator: string, table: string, harm: Harm) {
  for (const lang of languages) {
    await open(page, server, `/indicator/${indicator}`, { release: 'demo', from: '2021', lang })
    const failure = page.locator('main article').getByRole('alert').first()
    await expect(failure).toContainText(`${engineWords.noView[lang]}. ${faultWords[harms[harm].code][lang]}: ${fileOf(table)}`)
    await expect(failure).toContainText(faultHelp[lang])
    await told(page, table, harm, lang)
  }
  await open(page, server, `/indicator/${indicator}`, { release: 'demo' })
  await settled(page)
  await expect(figure(page)).toBeVisible()
  await expect(page.locator('main article').getByRole('alert')).toHaveCount(0)
}

// Each kind of file in one way, and each way once at least: which way is told by what reads the bytes (tests/release/fetch.test.ts).
test('land_use truncated, published_series altered by one bit: named where needed, the rest works', async ({ page, serve, allow }) => {
  allow(/404/)
  const server = await serve(harmed({ land_use: 'truncated', published_series: 'altered by one bit' }))
  await open(page, server, '/data', { release: 'demo' })
  await engineReady(page)
  await computes(page, server, 'capital_per_project')
  await refuses(page, server, 'occupancy', 'land_use', 'truncated')
  await refuses(page, server, 'pci_score', 'published_series', 'altered by one bit')
})

test('parks deleted: named where needed, the rest works', async ({ page, serve, allow }) => {
  allow(/404/)
  const server = await serve(harmed({ parks: 'deleted' }))
  await open(page, server, '/data', { release: 'demo' })
  await engineReady(page)
  await computes(page, server, 'pci_score')
  await refuses(page, server, 'valid_projects', 'parks', 'deleted')
  await open(page, server, '/park/MH07', { release: 'demo' })
  await settled(page)
  await expect(page.locator('main h1')).toHaveText('KCN Minh Họa 07')
})

for (const harm of ['deleted', 'altered by one bit'] as const)
  test(`answers ${harm}: named, and the engine answers instead`, async ({ page, serve, allow }) => {
    allow(/404/)
    const server = await serve(harmed({ answers: harm }))
    await open(page, server, '/indicator/investment_per_ha', { release: 'demo' })
    await told(page, 'answers', harm, 'vi')
    await engineReady(page)
    await settled(page)
    await expect(figure(page)).toHaveText('12,93')
    await expect(page.locator('[data-chart="ranked"] svg')).toBeVisible()
    await open(page, server, '/indicator/investment_per_ha', { release: 'demo', lang: 'en' })
    await told(page, 'answers', harm, 'en')
  })

test('a descriptor that is missing, half copied or of another shape is named, and the other release stays open', async ({
  page,
  serve,
  allow,
}) => {
  allow(/404/)
  const server = await serve()
  const broken: readonly (readonly [string, Parameters<typeof Object.assign>[1]])[] = [
    [`${faultWords.missing.vi}: data/demo/datapackage.json (HTTP 404)`, { fail: ['data/demo/datapackage.json'], alter: {} }],
    [`${faultWords.unreadable.vi}: data/demo/datapackage.json`, { fail: [], alter: { 'data/demo/datapackage.json': halved } }],
    [
      'answers',
      { alter: { 'data/demo/datapackage.json': (bytes: Buffer) => Buffer.from(bytes.toString().replace('"answers"', '"answer"')) } },
    ],
  ]
  for (const [words, options] of broken) {
    Object.assign(server.options, options)
    await page.goto('about:blank')
    await open(page, server, '/', { release: 'demo' })
    await expect(page.locator('main h1')).toHaveText(shell.noRelease.vi)
    await expect(page.locator('main')).toContainText(words)
    await expect(page.locator('main')).toContainText(shell.noReleaseHelp.vi)
  }
  await open(page, server, '/', { release: 'demo', lang: 'en' })
  await expect(page.locator('main')).toContainText(shell.noReleaseHelp.en)
  Object.assign(server.options, { alter: {} })
  await page.getByRole('button', { name: shell.reload.en }).click()
  await expect(figure(page)).toHaveText('12.93')
})

test('a bit that differs in the descriptor itself shows as a file that differs', async ({ page, serve }) => {
  const wrong = (bytes: Buffer) =>
    Buffer.from(bytes.toString().replace(/(land_use.*?sha256:)(.)/, (_, before, digit) => `${before}${digit === '0' ? '1' : '0'}`))
  const server = await serve({ alter: { 'data/demo/datapackage.json': wrong } })
  await open(page, server, '/', { release: 'demo' })
  await engineReady(page)
  await told(page, 'land_use', 'altered by one bit', 'vi')
})

test('an unknown release says so and leads to the published one', async ({ page, serve, allow }) => {
  allow(/404/)
  const server = await serve()
  await open(page, server, '/indicator/occupancy', { release: 'nowhere' })
  await expect(page.locator('main')).toContainText('data/nowhere/datapackage.json')
  await page.getByRole('link', { name: shell.openOther.vi }).click()
  await expect(page.locator('main')).toHaveAttribute('data-release', 'heza')
  await expect(figure(page)).toHaveText('12')
})
