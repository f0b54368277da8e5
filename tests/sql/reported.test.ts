import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { type Indicator } from '#model/indicator.ts'
import { indicatorOf } from '#model/catalog.ts'
import { engines, parks, reported, values } from './asked.ts'

const both = (text: string) => ({ vi: text, en: text })

/** A data set of firms, and with as few columns as a declaration may have: no kind, source, qualifier or note. */
const firms: Dataset = {
  id: 'firms',
  name: both('firms'),
  about: both('firms'),
  row: both('one firm in one period'),
  cadence: 'quarter',
  leadUnits: [],
  key: ['firm_id', 'period'],
  part: 'park_id',
  columns: [
    { id: 'firm_id', name: both('firm'), type: 'text', required: true },
    { id: 'park_id', name: both('park'), type: 'text', required: true },
    { id: 'period', name: both('period'), type: 'period', required: true },
    { id: 'output', name: both('output'), type: 'number', flow: true, unit: both('units') },
    { id: 'staff', name: both('staff'), type: 'number', unit: both('people') },
  ],
}

const like = indicatorOf(catalog, 'workers')
const indicator = (id: string, measure: 'flow' | 'stock', column: string): Indicator => ({
  ...like,
  id,
  measure,
  grains: ['year', 'quarter', 'month'],
  axes: [],
  aggregate: 'sum(amount)',
  terms: { amount: [{ dataset: 'firms', value: column, measure }] },
  published: [],
})
const declared: Catalog = {
  datasets: [...catalog.datasets, firms],
  indicators: [...catalog.indicators, indicator('output', 'flow', 'output'), indicator('staff', 'stock', 'staff')],
}

const { readings, problems } = engines(declared)

type Report = readonly [firm: string, park: string, period: string, amount: number | null]
const rowsOf = (...reports: readonly Report[]) => ({
  parks: parks(...new Set(reports.map(([, park]) => park))),
  firms: reports.map(([firm_id, park_id, period, amount]) => ({ firm_id, park_id, period, output: amount, staff: amount })),
})
const year = (firm: string, park: string, of: number, ...amounts: readonly number[]): Report[] =>
  amounts.map((amount, index) => [firm, park, `${of}-Q${index + 1}`, amount])

describe('several firms of one park', () => {
  test('add up to the park, each from its own finest reports', async () => {
    const rows = rowsOf(
      ...year('one', 'A', 2024, 1, 2, 3, 4),
      ['two', 'A', '2024', 100],
      ['three', 'B', '2024', 5],
      ['three', 'B', '2024-Q4', 1],
    )
    expect(values(await readings(rows, 'output'))).toEqual({ '2024': 115 })
    expect(values(await readings(rows, 'output', { split: 'park' }))).toEqual({ '2024 A': 110, '2024 B': 5 })
    expect(values(await readings(rows, 'staff', { split: 'park' }))).toEqual({ '2024 A': 104, '2024 B': 1 })
  })

  test('a gap in the life of one makes its park missing, not smaller', async () => {
    const rows = rowsOf(
      ...year('one', 'A', 2024, 1, 1, 1, 1),
      ['two', 'A', '2024-Q1', 9],
      ['two', 'A', '2024-Q3', 9],
      ...year('three', 'B', 2024, 5, 5, 5, 5),
    )
    const found = await readings(rows, 'output')
    expect(values(found)).toEqual({ '2024': 20 })
    expect(reported(found)).toEqual({ '2024': '1/2' })
    const staff = await readings(rows, 'staff', { grain: 'quarter' })
    expect(values(staff)).toEqual({ '2024-Q1': 15, '2024-Q2': 5, '2024-Q3': 15, '2024-Q4': 6 })
    expect(reported(staff)).toEqual({ '2024-Q1': '2/2', '2024-Q2': '1/2', '2024-Q3': '2/2', '2024-Q4': '2/2' })
  })

  test('one that opens or closes within the year counts for what it did', async () => {
    const rows = rowsOf(
      ...year('one', 'A', 2024, 1, 1, 1, 1),
      ['new', 'A', '2024-Q3', 10],
      ['new', 'A', '2024-Q4', 10],
      ['gone', 'A', '2024-Q1', 100],
    )
    const found = await readings(rows, 'output')
    expect(values(found)).toEqual({ '2024': 124 })
    expect(reported(found)).toEqual({ '2024': '1/1' })
    expect(values(await readings(rows, 'staff', { grain: 'quarter' }))).toEqual({
      '2024-Q1': 101,
      '2024-Q2': 1,
      '2024-Q3': 11,
      '2024-Q4': 11,
    })
  })

  test('one that moves counts where it was', async () => {
    const rows = rowsOf(['one', 'A', '2024-Q1', 1], ['one', 'A', '2024-Q2', 2], ['one', 'B', '2024-Q3', 30], ['one', 'B', '2024-Q4', 40])
    expect(values(await readings(rows, 'output', { split: 'park' }))).toEqual({ '2024 A': 3, '2024 B': 70 })
    expect(values(await readings(rows, 'staff', { split: 'park' }))).toEqual({ '2024 A': null, '2024 B': 40 })
  })

  test('a blank cell is no report', async () => {
    const rows = rowsOf(['one', 'A', '2024-01', 1], ['two', 'A', '2024-01', null])
    expect(values(await readings(rows, 'output', { grain: 'month' }))).toEqual({ '2024-01': 1 })
  })

  test('months are months', async () => {
    const rows = rowsOf(['one', 'A', '2024-11', 1], ['one', 'A', '2024-12', 2], ['one', 'A', '2025-01', 3])
    expect(values(await readings(rows, 'output', { grain: 'month' }))).toEqual({ '2024-11': 1, '2024-12': 2, '2025-01': 3 })
    expect(values(await readings(rows, 'staff', { grain: 'year' }))).toEqual({ '2024': 2, '2025-01': 3 })
  })
})

test('a data set that says nothing of kind and source is a report without one', async () => {
  const [reading] = await readings(rowsOf(['one', 'A', '2024', 1]), 'output')
  expect(reading).toMatchObject({ value: 1, kind: 'reported', qualifier: '', as_of: '', sources: '', note: '' })
})

test('reports of one firm are compared with each other only', async () => {
  const rows = rowsOf(...year('one', 'A', 2024, 1, 2, 3, 4), ['two', 'A', '2024', 99], ['one', 'A', '2024', 11])
  expect(await problems(rows, 'firms')).toEqual([
    { code: 'overlap_differs', severity: 'warning', line: 6, field: 'output', value: '11.0', other: '10.0' },
    { code: 'overlap_differs', severity: 'warning', line: 6, field: 'staff', value: '11.0', other: '4.0' },
  ])
})
