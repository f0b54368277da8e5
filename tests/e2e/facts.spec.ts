import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { steps } from '#catalog/datasets/zones/zone_steps.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'
import { takenBy, zoneStepOf } from '#model/zone.ts'
import { zoneWords } from '#ui/words/zone.ts'
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

/** The figures of a data set, both ends of ranges among them, and the page that each of its rows is on. */
interface Figures {
  readonly columns: readonly string[]
  readonly path: (fact: Fact) => string
}

function published(declared: readonly IndicatorDeclaration[]): Readonly<Record<string, readonly Figures[]>> {
  const page = (indicator: IndicatorDeclaration | undefined) => (indicator ? `/indicator/${indicator.id}` : '/gaps')
  const area = ['area_ha', 'area_from', 'area_to']
  return {
    published_series: [
      {
        columns: ['value'],
        path: ({ series }) => page(declared.find((indicator) => indicator.published.some((link) => link.series === series))),
      },
    ],
    targets: [
      { columns: ['value', 'lower', 'upper', 'base_value'], path: ({ indicator }) => page(declared.find(({ id }) => id === indicator)) },
    ],
    parks: [
      { columns: ['established', 'total_ha', 'industrial_ha'], path: () => '/parks' },
      // A point that cannot be trusted is not placed on the map, but it is not hidden either.
      { columns: ['lat', 'lon'], path: ({ coord_confidence }) => (coord_confidence === 'low' ? '/dataset/parks' : '/map') },
    ],
    zone_pipeline: [{ columns: [...area, 'capital_vnd', 'capital_usd'], path: () => '/zones' }],
    zone_steps: [{ columns: area, path: () => '/zones' }],
    eco_assessments: [{ columns: ['value'], path: () => '/eco' }],
    eco_criteria: [{ columns: ['threshold'], path: () => '/eco' }],
    share_purchases: [{ columns: ['deals', 'value', 'cumulative_value'], path: () => '/dataset/share_purchases' }],
  }
}

/** Columns of numbers that measure nothing: when something is, and the order of the plan. */
const unmeasured = ['period', 'base_period', 'document_date', 'as_of', 'actual', 'planned', 'planned_from', 'starts', 'ends', 'place']

const datasets = readdirSync(`data/${release}`).flatMap((file) => (file.endsWith('.csv') ? [file.slice(0, -4)] : []))

/** The columns of a data set that hold figures. */
function measured(dataset: string): readonly string[] {
  const rows = facts(dataset)
  return Object.keys(rows[0] ?? {}).filter((column) => {
    const cells = rows.flatMap((row) => row[column] || [])
    return !unmeasured.includes(column) && cells.length > 0 && cells.every((cell) => /^-?\d+(\.\d+)?$/.test(cell))
  })
}

const places = (declared: readonly IndicatorDeclaration[]): readonly Place[] =>
  Object.entries(published(declared)).flatMap(([dataset, all]) =>
    all.flatMap(({ columns, path }) =>
      facts(dataset).flatMap((fact) =>
        numbers(fact, columns).map((value) => ({
          path: path(fact),
          value,
          source: source(fact),
          what: `${dataset} ${Object.values(fact).slice(0, 3).join(' ')} ${value}`,
        })),
      ),
    ),
  )

test('every column of every data set that holds figures is looked for on a screen', async () => {
  const walked = published(await indicators())
  const unseen = datasets.flatMap((dataset) => {
    const seen = (walked[dataset] ?? []).flatMap(({ columns }) => columns)
    return measured(dataset).flatMap((column) => (seen.includes(column) ? [] : `${dataset}.${column}`))
  })
  expect(unseen).toEqual([])
  expect(measured('zone_pipeline')).toContain('area_to')
})

/** Every figure of a page with the buttons of the row or card around it, which open its sources. */
async function figures(page: Page): Promise<readonly { readonly value: number; readonly around: string }[]> {
  return page.locator('main [data-value]').evaluateAll((all) =>
    all.map((node) => ({
      value: Number(node.getAttribute('data-value')),
      around: [...(node.closest('tr, li, section, header')?.querySelectorAll('button') ?? [])]
        .map((button) => button.textContent)
        .join(' '),
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
  const cells = datasets
    .flatMap((dataset) => facts(dataset).flatMap((fact) => Object.values(fact)))
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

/** Pages that count what the release holds, such as rows and tasks, and the working sheet, which is recomputed elsewhere. */
const counting = ['/data', '/units', '/sheet/investment_per_ha']

/** The numeric cells of tables that hold a number which is not marked as a figure, and would escape the test below. */
const unmarked = (page: Page) =>
  page.locator('main td[data-numeric]:not(:has([data-value]))').evaluateAll(
    (all, count) =>
      all.flatMap((cell) => {
        const name = cell.getAttribute('data-name') ?? ''
        return /\d/.test(cell.textContent) && name !== count ? `${name} ${cell.textContent}` : []
      }),
    zoneWords.unmeasured.vi,
  )

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
    if (!counting.includes(path)) stray.push(...(await unmarked(page)).map((cell) => `${path}: ${cell} is no marked figure`))
  }
  expect(stray).toEqual([])
})
