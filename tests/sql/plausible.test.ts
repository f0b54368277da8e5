import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { createTables } from '#release/tables.ts'
import { complete, signsOf } from '#gate/check.ts'
import { plausible } from '#sql/plausible.ts'
import { stagingOf } from '#sql/stage.ts'
import { createTable } from '#sql/table.ts'
import { type Rows, fillRows } from '../engine/filled.ts'
import { openNative } from '#engine/native.ts'
import { openWasm } from '../engine/wasm.ts'

type Given = Rows[string]

const staging = stagingOf(1)
const quarters = (park: string, column: string, values: readonly number[], from = 2020): Given =>
  values.map((value, index) => ({ park_id: park, period: `${from + Math.floor(index / 4)}-Q${(index % 4) + 1}`, [column]: value }))

/** What is found odd in rows on their way in beside rows that are there, as code, line, field, value, other and context. */
async function found(
  id: string,
  there: Given,
  coming: Given,
  today = '2030-01-01',
  open: () => ReturnType<typeof openNative> = openNative,
) {
  const engine = await open()
  try {
    await createTables(engine, catalog)
    const dataset = datasetOf(catalog, id)
    await engine.query(createTable({ ...dataset, id: staging.incoming }))
    const declared = { ...catalog, datasets: [...catalog.datasets, { ...dataset, id: staging.incoming }] }
    await fillRows(engine, { [id]: there, [staging.incoming]: coming }, declared)
    const incoming = { fields: dataset.columns.map((column) => column.id), assumed: [] }
    await complete(engine, dataset, incoming, staging)
    const signs = await signsOf(engine, dataset, incoming, staging, today)
    if (!signs) return null
    const asked = plausible(dataset, incoming, staging, today, signs)
    return asked
      ? (await engine.query(asked)).rows.map((row) => [row['code'], row['line'], row['field'], row['value'], row['other'], row['context']])
      : []
  } finally {
    await engine.close()
  }
}

const activity = 'business_activity'
const steady = quarters('A', 'fdi_registered', [100, 102, 104, 107, 109, 111, 113, 116])

describe('a jump against the period before', () => {
  test('is told where an entity is measured by its own history', async () => {
    expect(await found(activity, steady, [{ park_id: 'A', period: '2022-Q1', fdi_registered: 260 }])).toEqual([
      ['jump', 1, 'fdi_registered', '260.0', '116.0', '2021-Q4'],
    ])
    expect(await found(activity, steady, [{ park_id: 'A', period: '2022-Q1', fdi_registered: 119 }])).toEqual([])
  })

  test('is not told where such changes are usual, nor where a share of the value is small', async () => {
    const wild = quarters('A', 'fdi_revenue', [100, 260, 90, 250, 110, 270, 95, 240])
    expect(await found(activity, wild, [{ park_id: 'A', period: '2022-Q1', fdi_revenue: 100 }])).toEqual([])
    expect(await found(activity, steady, [{ park_id: 'A', period: '2022-Q1', fdi_registered: 150 }])).toEqual([])
  })

  test('without a history is told from twice as much', async () => {
    const one = quarters('A', 'fdi_registered', [100])
    expect(await found(activity, one, [{ park_id: 'A', period: '2020-Q2', fdi_registered: 190 }])).toEqual([])
    expect(await found(activity, one, [{ park_id: 'A', period: '2020-Q2', fdi_registered: 210 }])).toEqual([
      ['jump', 1, 'fdi_registered', '210.0', '100.0', '2020-Q1'],
    ])
  })

  test('of small counts, over a gap, between lengths and of what was there before is not told', async () => {
    const many = [...quarters('A', 'fdi_projects', [1]), ...['B', 'C', 'D'].flatMap((park) => quarters(park, 'fdi_projects', [50, 51]))]
    expect(await found(activity, many, [{ park_id: 'A', period: '2020-Q2', fdi_projects: 3 }])).toEqual([])
    expect(await found(activity, steady, [{ park_id: 'A', period: '2022-Q3', fdi_registered: 900 }])).toEqual([])
    expect(await found(activity, steady, [{ park_id: 'A', period: '2022', fdi_registered: 900 }])).toEqual([])
    const jumped = quarters('A', 'fdi_registered', [100, 900])
    expect(await found(activity, jumped, [{ park_id: 'A', period: '2020-Q3', fdi_registered: 901 }])).toEqual([])
  })
})

test('a column in another unit is told once and not cell by cell', async () => {
  const parks = ['A', 'B', 'C']
  const there = parks.flatMap((park, index) => quarters(park, 'fdi_registered', [100 + index, 101 + index]))
  const coming = parks.map((park, index) => ({ park_id: park, period: '2020-Q3', fdi_registered: (102 + index) * 1000 }))
  const [only, ...others] = (await found(activity, there, coming)) ?? []
  expect(others).toEqual([])
  expect(only?.slice(0, 3)).toEqual(['unit_scale', null, 'fdi_registered'])
  expect(Number(only?.[4])).toBeCloseTo(1000, -2)
})

test('a column in another unit is told though most of its cells are zero', async () => {
  const parks = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
  const of = (period: string, times: number) =>
    parks.map((park, index) => ({ park_id: park, period, fdi_revenue: index < 2 ? (index + 1) * 100 * times : 0 }))
  expect(await found(activity, of('2025-Q1', 1), of('2025-Q2', 1000))).toEqual([['unit_scale', null, 'fdi_revenue', null, '1000.0', null]])
})

test('a few cells in another unit are told each, and not as a whole column', async () => {
  const parks = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
  const of = (period: string, times: number) =>
    parks.map((park, index) => ({ park_id: park, period, fdi_revenue: 100 * (index < 2 ? times : 1) }))
  const told = await found(activity, of('2025-Q1', 1), of('2025-Q2', 1000))
  expect(told?.map(([code, line]) => [code, line])).toEqual([
    ['jump', 1],
    ['jump', 2],
  ])
})

test('a period that is not over needs an estimate, and no figure is dated before its period', async () => {
  const rows = [
    { park_id: 'A', period: '2025-Q3' },
    { park_id: 'A', period: '2025-Q4' },
    { park_id: 'B', period: '2025-Q4', kind: 'estimated' },
    { park_id: 'C', period: '2025-Q4', qualifier: 'expected' },
    { park_id: 'D', period: '2025-Q2', as_of: '2025-03' },
    { park_id: 'E', period: '2025-Q2', as_of: '2025' },
    { park_id: 'F', period: '2025-Q2', as_of: '2025-04-01' },
  ]
  expect(await found(activity, [], rows, '2025-10-01')).toEqual([
    ['period_ahead', 2, 'period', '2025-Q4', null, '2025-Q4'],
    ['date_early', 5, 'as_of', '2025-03', null, '2025-Q2'],
  ])
})

test('reports that overlap must agree, whichever came first', async () => {
  const quartersOf = quarters('A', 'fdi_revenue', [10, 20, 30])
  const year = { park_id: 'A', period: '2020', fdi_revenue: 100 }
  const last = { park_id: 'A', period: '2020-Q4', fdi_revenue: 60 }
  expect(await found(activity, [...quartersOf, last], [year])).toEqual([['overlap_differs', 1, 'fdi_revenue', '100.0', '120.0', null]])
  expect(await found(activity, [...quartersOf, year], [last])).toEqual([['overlap_breaks', 1, 'fdi_revenue', '120.0', '100.0', null]])
  expect(await found(activity, [...quartersOf, last, year], [{ park_id: 'B', period: '2020', fdi_revenue: 1 }])).toEqual([])
})

test('the WASM build finds the same', async () => {
  expect(await found(activity, steady, [{ park_id: 'A', period: '2022-Q1', fdi_registered: 260 }], '2022-01-01', openWasm)).toEqual([
    ['jump', 1, 'fdi_registered', '260.0', '116.0', '2021-Q4'],
    ['period_ahead', 1, 'period', '2022-Q1', null, '2022-Q1'],
  ])
})

test('a register has no period before', async () => {
  expect(await found('targets', [], [{ indicator: 'x', period: '2050', unit: 'ha', scope: 'kcn', document: 'D', value: 1 }])).toBeNull()
})
