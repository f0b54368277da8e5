import { describe, expect, test } from 'vitest'
import parks from '#catalog/datasets/parks.ts'
import published from '#catalog/datasets/published_series.ts'
import { provenanceColumns, periodColumn } from '#catalog/provenance.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Contribution, Indicator } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { createTables } from '#release/tables.ts'
import { series } from '#sql/series.ts'
import { openWasm } from '../engine/wasm.ts'

const text = { vi: 'thử', en: 'test' }
const common = { name: text, about: text, row: text, cadence: 'year', leadUnits: [] } as const

const events: Dataset = {
  ...common,
  id: 'events',
  key: ['zone', 'step'],
  columns: [
    { id: 'zone', name: text, type: 'text' },
    { id: 'step', name: text, type: 'text' },
    { ...periodColumn, required: false },
    { id: 'area', name: text, type: 'number' },
    ...provenanceColumns,
  ],
}

const reports: Dataset = {
  ...common,
  id: 'reports',
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    { id: 'park_id', name: text, type: 'text' },
    periodColumn,
    { id: 'done', name: text, type: 'number', flow: true },
    { id: 'asked', name: text, type: 'number', flow: true },
    ...provenanceColumns,
  ],
}

function indicator(terms: Record<string, Contribution[]>, aggregate: string): Indicator {
  return {
    id: 'test',
    name: text,
    definition: text,
    group: 'test',
    leadUnits: [],
    unit: text,
    measure: 'stock',
    direction: 0,
    grains: ['year', 'quarter'],
    splits: ['park'],
    axes: [],
    scope: 'kcn',
    aggregate,
    terms,
    published: [],
    charts: [],
  }
}

type Rows = readonly Record<string, string | number | null>[]

async function answer(
  open: () => Promise<Engine>,
  datasets: readonly Dataset[],
  rows: Record<string, Rows>,
  asked: Indicator,
  grain: 'year' | 'quarter' = 'year',
) {
  const catalog: Catalog = { datasets: [parks, published, ...datasets], indicators: [asked] }
  const engine = await open()
  try {
    await createTables(engine, catalog)
    for (const [id, given] of Object.entries(rows)) {
      const { columns } = catalog.datasets.find((each) => each.id === id)!
      const value = (row: Rows[number], column: string) =>
        row[column] ?? (column === 'kind' ? 'reported' : column === 'source_id' ? 'T' : null)
      const values = Object.fromEntries(columns.map(({ id: column }) => [column, given.map((row) => value(row, column))]))
      await engine.insert(id, toArrow(columns, { rows: given.length, columns: values }))
    }
    const found = (await engine.query(series(asked, ask(asked, { grain }), catalog))).rows
    return found.map((row) => [row['period'], row['value'], row['parts'], row['expected']])
  } finally {
    await engine.close()
  }
}

describe.each([
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
])('on %s', (_, open) => {
  const taken = indicator(
    { zones: [{ dataset: 'events', value: "case when step = 'policy' then area else 0 end", measure: 'stock', lasting: true }] },
    'sum(zones)',
  )

  test('a lasting state holds until its entity says otherwise, and an undated one never counts', async () => {
    const rows = [
      { zone: 'A', step: 'policy', period: '2022-05', area: 410 },
      { zone: 'A', step: 'permit', period: '2024-11', area: 400 },
      { zone: 'B', step: 'policy', period: '2023', area: 200 },
      { zone: 'C', step: 'policy', period: null, area: 999 },
    ]
    expect(await answer(open, [events], { events: rows }, taken)).toEqual([
      ['2022', 410, null, null],
      // The months of the year before that the running year is held against.
      ['2023-11', 410, null, null],
      ['2023', 610, null, null],
      ['2024-11', 610, null, null],
    ])
  })

  test('the silence of lasting states does not end a series that others carry on', async () => {
    const share = indicator(
      {
        zones: [{ dataset: 'events', value: 'area', measure: 'stock', lasting: true }],
        plan: [{ dataset: 'plans', value: 'done', measure: 'stock' }],
      },
      '100 * sum(zones) / nullif(sum(plan), 0)',
    )
    const plans: Dataset = {
      ...reports,
      id: 'plans',
      key: ['period'],
      part: undefined,
      columns: reports.columns.filter(({ id }) => id !== 'park_id'),
    }
    const found = await answer(
      open,
      [events, plans],
      {
        events: [{ zone: 'A', step: 'policy', period: '2022-05', area: 50 }],
        plans: [
          { period: '2022', done: 100 },
          { period: '2023', done: 200 },
        ],
      },
      share,
    )
    expect(found).toEqual([
      ['2022', 50, null, null],
      ['2023', 25, null, null],
    ])
  })

  const known = [
    { park_id: 'A', kind: 'park', established: 2000 },
    { park_id: 'B', kind: 'park', established: 2000 },
    { park_id: 'C', kind: 'park', established: 2000 },
  ]
  const ratio = indicator(
    { done: [{ dataset: 'reports', value: 'done', measure: 'flow' }], asked: [{ dataset: 'reports', value: 'asked', measure: 'flow' }] },
    '100 * sum(done) / nullif(sum(asked), 0)',
  )

  test('only those who ever reported a voluntary data set are expected to', async () => {
    const rows = [
      { park_id: 'A', period: '2023', done: 1, asked: 2 },
      { park_id: 'A', period: '2024', done: 2, asked: 2 },
      { park_id: 'B', period: '2024', done: 0, asked: 2 },
    ]
    const voluntary: Dataset = { ...reports, voluntary: true }
    expect(await answer(open, [voluntary], { parks: known, reports: rows }, ratio)).toEqual([
      ['2023', 50, 1, 1],
      ['2024', 50, 2, 2],
    ])
    expect(await answer(open, [reports], { parks: known, reports: rows }, ratio)).toEqual([
      ['2023', 50, 1, 3],
      ['2024', 50, 2, 3],
    ])
  })

  test('a firm first known by the state at the end of a year is not missing within that year', async () => {
    const firms: Dataset = {
      ...reports,
      id: 'firms',
      key: ['firm', 'period'],
      columns: [{ id: 'firm', name: text, type: 'text' }, { id: 'land', name: text, type: 'number' }, ...reports.columns],
    }
    const land = indicator({ land: [{ dataset: 'firms', value: 'land', measure: 'stock' }] }, 'sum(land)')
    const rows = [
      { firm: '1', park_id: 'A', period: '2024', land: 10 },
      { firm: '1', park_id: 'A', period: '2024-Q3', land: 9 },
      { firm: '2', park_id: 'A', period: '2024', land: 5 },
      { firm: '1', park_id: 'A', period: '2025-Q3', land: 12 },
      { firm: '2', park_id: 'A', period: '2025-Q3', land: 6 },
    ]
    expect(await answer(open, [firms], { parks: known.slice(0, 1), firms: rows }, land)).toEqual([
      ['2024-Q3', 9, 1, 1],
      ['2024', 15, 1, 1],
      ['2025-Q3', 18, 1, 1],
    ])
  })

  test('a ratio of flows names a running year by its months, though it is read like a stock', async () => {
    const rows = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'].map((period) => ({ park_id: 'A', period, done: 1, asked: 4 }))
    const found = await answer(open, [reports], { parks: known.slice(0, 1), reports: rows }, ratio)
    expect(found.at(-1)).toEqual(['2025-9T', 25, 1, 1])
    expect((await answer(open, [reports], { parks: known.slice(0, 1), reports: rows }, ratio, 'quarter')).at(-1)).toEqual([
      '2025-Q3',
      25,
      1,
      1,
    ])
  })
})
