import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { steps } from '#catalog/datasets/zones/zone_steps.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'
import { takenBy, zoneStepOf } from '#model/zone.ts'
import { screensOf, settled } from '../tools/screens.mjs'
import { indicators } from './indicators.ts'
import { expect, open, test } from './site.ts'

const release = 'heza'

type Fact = Readonly<Record<string, string>>

const facts = (dataset: string): readonly Fact[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${release}/${dataset}.csv`, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

/** Where a figure must stand: a page, the figure, and the first of its sources, which its row opens. */
interface Place {
  readonly path: string
  readonly value: number
  readonly source: string
  readonly what: string
}

const source = (fact: Fact) => (fact['source_id'] ?? '').split('+')[0] ?? ''
const numbers = (fact: Fact, columns: readonly string[]) => columns.flatMap((column) => (fact[column] ? [Number(fact[column])] : []))

function places(declared: readonly IndicatorDeclaration[]): readonly Place[] {
  const indicatorOf = (series: string) => declared.find(({ published }) => published.some((link) => link.series === series))
  const at = (path: string, fact: Fact, columns: readonly string[], what: string) =>
    numbers(fact, columns).map((value) => ({ path, value, source: source(fact), what: `${what} ${value}` }))
  const page = (indicator: string | undefined) => (indicator ? `/indicator/${indicator}` : '/gaps')
  return [
    ...facts('published_series').flatMap((fact) =>
      at(page(indicatorOf(fact['series'] ?? '')?.id), fact, ['value'], `${fact['series']} ${fact['part']} ${fact['period']}`),
    ),
    ...facts('targets').flatMap((fact) =>
      at(
        page(declared.find(({ id }) => id === fact['indicator'])?.id),
        fact,
        ['value', 'lower', 'upper'],
        `target ${fact['indicator']} ${fact['period']}`,
      ),
    ),
    ...facts('parks').flatMap((fact) => at('/parks', fact, ['total_ha', 'industrial_ha'], `park ${fact['park_id']}`)),
    ...facts('zone_pipeline').flatMap((fact) =>
      at('/zones', fact, ['area_ha', 'area_from', 'capital_vnd', 'capital_usd'], `zone ${fact['zone_id']}`),
    ),
    ...facts('zone_steps').flatMap((fact) => at('/zones', fact, ['area_ha', 'area_from'], `step ${fact['zone_id']} ${fact['step']}`)),
    ...facts('eco_assessments').flatMap((fact) => at('/eco', fact, ['value'], `eco ${fact['park_id']} ${fact['criterion_id']}`)),
  ]
}

/** Every figure of a page with the sources that the row or card around it opens. */
async function figures(page: Page): Promise<readonly { readonly value: number; readonly around: string }[]> {
  return page.locator('main [data-value]').evaluateAll((all) =>
    all.map((node) => ({
      value: Number(node.getAttribute('data-value')),
      around: [node.closest('tr, li, section, header')?.textContent ?? '', node.closest('td')?.textContent ?? ''].join(' '),
    })),
  )
}

test('every published figure is on a screen, equal, with its source one click away', async ({ page, serve }) => {
  test.slow()
  const server = await serve()
  const all = places(await indicators())
  expect(all.length).toBeGreaterThan(250)
  const missing: string[] = []
  for (const path of new Set(all.map((place) => place.path))) {
    await open(page, server, path, { release })
    await settled(page)
    const shown = await figures(page)
    for (const place of all.filter((each) => each.path === path))
      if (!shown.some(({ value, around }) => value === place.value && new RegExp(`${place.source}\\b`).test(around)))
        missing.push(`${path}: ${place.what} (${place.source})`)
  }
  expect(missing).toEqual([])
})

test('a source is opened from the figure and names where it was found', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/zones', { release })
  await settled(page)
  const first = page.getByRole('button', { name: /^Nguồn: S/ }).first()
  const id = /S\d+/.exec(await first.innerText())?.[0] ?? ''
  await first.click()
  await expect(page.getByRole('dialog')).toContainText(id)
  expect(facts('sources').some((fact) => fact['source_id'] === id)).toBe(true)
})

/** Sums of the same figures may differ in their last digit with the order they are added in. */
const rounded = (value: number) => value.toFixed(6)

/** Every number that the release holds or that its answers were computed to, and the counts of zones by step. */
function known(): ReadonlySet<string> {
  const cells = readdirSync(`data/${release}`)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => facts(file.slice(0, -4)).flatMap((fact) => Object.values(fact)))
    .filter((cell) => cell !== '')
    .map(Number)
  const descriptor: { readonly as_of: string; readonly answers: { readonly path: string } } = JSON.parse(
    readFileSync(`release/${release}/datapackage.json`, 'utf8'),
  )
  const answers: readonly { readonly rows: readonly Readonly<Record<string, unknown>>[] }[] = JSON.parse(
    readFileSync(`release/${release}/${descriptor.answers.path}`, 'utf8'),
  )
  const computed = answers.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))).filter((cell) => typeof cell === 'number')
  const stepRows = facts('zone_steps').map((fact) =>
    zoneStepOf({ ...fact, area_ha: numbers(fact, ['area_ha'])[0] ?? null, area_from: numbers(fact, ['area_from'])[0] ?? null }),
  )
  const taken = takenBy(
    stepRows,
    steps.map(({ id }) => id),
    descriptor.as_of,
  )
  return new Set([...cells, ...computed, ...taken.flatMap(({ zones, hectares }) => [zones, hectares])].filter(Number.isFinite).map(rounded))
}

test('no figure is shown that is not in the data or computed from it', async ({ page, serve }) => {
  test.slow()
  const server = await serve()
  const there = known()
  const stray: string[] = []
  const paths = [
    ...screensOf(release).map(({ path }) => path),
    ...(await indicators()).filter((_, index) => index % 2 === 0).map(({ id }) => `/indicator/${id}`),
  ]
  for (const path of paths) {
    await open(page, server, path, { release })
    await settled(page)
    for (const { value } of await figures(page)) if (!there.has(rounded(value))) stray.push(`${path}: ${value}`)
  }
  expect(stray).toEqual([])
})
