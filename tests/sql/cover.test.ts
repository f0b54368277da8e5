import { describe, expect, test } from 'vitest'
import { engines, parks, reported, values } from './asked.ts'

const { readings } = engines()

/** Reports of one flow and one stock by park: `[park, period, value]`. */
type Report = readonly [park: string, period: string, value: number | null]
const revenue = (...reports: readonly Report[]) => ({
  parks: parks(...new Set(reports.map(([park]) => park))),
  business_activity: reports.map(([park_id, period, fdi_revenue]) => ({ park_id, period, fdi_revenue })),
})
const projects = (...reports: readonly Report[]) => ({
  parks: parks(...new Set(reports.map(([park]) => park))),
  business_activity: reports.map(([park_id, period, fdi_projects]) => ({ park_id, period, fdi_projects })),
})
const flow = (grain: 'year' | 'quarter', ...reports: readonly Report[]) =>
  readings(revenue(...reports), 'revenue', { basis: ['fdi'], grain })
const stock = (grain: 'year' | 'quarter', ...reports: readonly Report[]) =>
  readings(projects(...reports), 'valid_projects', { basis: ['fdi'], grain })

/** Twelve months or four quarters of a year with the values 1, 2, 3 … */
const months = (park: string, year: number): Report[] =>
  Array.from({ length: 12 }, (_, index) => [park, `${year}-${String(index + 1).padStart(2, '0')}`, index + 1])
const quarters = (park: string, year: number): Report[] => [1, 2, 3, 4].map((quarter) => [park, `${year}-Q${quarter}`, quarter])

describe('a flow', () => {
  test('of months adds up to quarters and to the year', async () => {
    expect(values(await flow('quarter', ...months('A', 2024)))).toEqual({ '2024-Q1': 6, '2024-Q2': 15, '2024-Q3': 24, '2024-Q4': 33 })
    expect(values(await flow('year', ...months('A', 2024)))).toEqual({ '2024': 78 })
  })

  test('of quarters adds up to the year and says nothing of months', async () => {
    expect(values(await flow('year', ...quarters('A', 2024)))).toEqual({ '2024': 10 })
  })

  test('of a year says nothing of its quarters', async () => {
    expect(values(await flow('quarter', ['A', '2024', 10]))).toEqual({ '2024-Q1': null, '2024-Q2': null, '2024-Q3': null, '2024-Q4': null })
  })

  test('takes complete quarters before the year beside them, and the year before incomplete ones', async () => {
    expect(values(await flow('year', ...quarters('A', 2024), ['A', '2024', 99]))).toEqual({ '2024': 10 })
    expect(values(await flow('year', ['A', '2024-Q1', 1], ['A', '2024-Q2', 2], ['A', '2024-Q4', 4], ['A', '2024', 99]))).toEqual({
      '2024': 99,
    })
  })

  test('takes the finest cover, also where grains are mixed', async () => {
    const mixed: Report[] = [
      ['A', '2024-01', 1],
      ['A', '2024-02', 2],
      ['A', '2024-03', 3],
      ['A', '2024-Q1', 60],
      ['A', '2024-Q2', 20],
      ['A', '2024-6T', 90],
      ['A', '2024-Q3', 30],
      ['A', '2024-Q4', 40],
      ['A', '2024', 999],
    ]
    expect(values(await flow('year', ...mixed))).toEqual({ '2024': 6 + 20 + 30 + 40 })
    expect(values(await flow('quarter', ...mixed))).toEqual({ '2024-Q1': 6, '2024-Q2': 20, '2024-Q3': 30, '2024-Q4': 40 })
  })

  test('of six months and two quarters makes a year, without quarters of the first half', async () => {
    const half: Report[] = [
      ['A', '2024-6T', 10],
      ['A', '2024-Q3', 4],
      ['A', '2024-Q4', 5],
    ]
    expect(values(await flow('year', ...half))).toEqual({ '2024': 19 })
    expect(values(await flow('quarter', ...half))).toEqual({ '2024-Q1': null, '2024-Q2': null, '2024-Q3': 4, '2024-Q4': 5 })
  })

  test('reported to date never adds to what it already holds', async () => {
    const toDate: Report[] = [
      ['A', '2024-3T', 3],
      ['A', '2024-6T', 7],
      ['A', '2024-9T', 12],
      ['A', '2024-12T', 20],
    ]
    expect(values(await flow('year', ...toDate))).toEqual({ '2024': 20 })
    expect(values(await flow('quarter', ...toDate))).toEqual({ '2024-Q1': 3, '2024-Q2': null, '2024-Q3': null, '2024-Q4': null })
  })

  test('of a running year is told under the months that are in it, beside the same months of the year before', async () => {
    const running = await flow('year', ...quarters('A', 2025), ['A', '2026-Q1', 5], ['A', '2026-Q2', 6], ['A', '2026-Q3', 7])
    expect(values(running)).toEqual({ '2025-9T': 6, '2025': 10, '2026-9T': 18 })
    expect(values(await flow('year', ['A', '2026-9T', 18]))).toEqual({ '2026-9T': 18 })
    expect(values(await flow('year', ['A', '2026-01', 1], ['A', '2026-02', 2]))).toEqual({ '2026-2T': 3 })
  })

  test('of a term is no flow of its years', async () => {
    expect(values(await flow('year', ['A', '2016-2020', 500], ['A', '2020', 90]))).toEqual({
      '2016': null,
      '2017': null,
      '2018': null,
      '2019': null,
      '2020': 90,
    })
  })

  test('with a gap makes its part missing and the total partial', async () => {
    const gap = await flow('year', ...quarters('A', 2024), ['B', '2024-Q1', 100], ['B', '2024-Q2', 100], ['B', '2024-Q4', 100])
    expect(values(gap)).toEqual({ '2024': 10 })
    expect(reported(gap)).toEqual({ '2024': '1/2' })
    const blank = await flow('quarter', ['A', '2024-Q1', 1], ['A', '2024-Q2', 2], ['B', '2024-Q1', null], ['B', '2024-Q2', 7])
    expect(values(blank)).toEqual({ '2024-Q1': 1, '2024-Q2': 9 })
    expect(reported(blank)).toEqual({ '2024-Q1': '1/2', '2024-Q2': '2/2' })
  })

  test('of nothing is zero, which is no gap', async () => {
    const zero = await flow('year', ['A', '2024', 0])
    expect(values(zero)).toEqual({ '2024': 0 })
    expect(reported(zero)).toEqual({ '2024': '1/1' })
  })

  test('has no year where nobody covered it, and says that it is a gap', async () => {
    const [reading] = await flow('year', ['A', '2024-Q2', 5], ['A', '2024-Q4', 5])
    expect(reading).toMatchObject({ period: '2024', value: null, kind: 'reported', qualifier: '', sources: '', parts: 0, expected: 1 })
  })
})

describe('a stock', () => {
  test('is that of the end: the last month of a quarter, the last quarter of a year', async () => {
    expect(values(await stock('quarter', ...months('A', 2024)))).toEqual({ '2024-Q1': 3, '2024-Q2': 6, '2024-Q3': 9, '2024-Q4': 12 })
    expect(values(await stock('year', ...quarters('A', 2024)))).toEqual({ '2024': 4 })
  })

  test('takes the shortest period that ends there', async () => {
    expect(values(await stock('year', ['A', '2024', 7], ['A', '2024-Q4', 8], ['A', '2024-12', 9]))).toEqual({ '2024': 9 })
    expect(values(await stock('quarter', ['A', '2024', 7], ['A', '2024-12T', 8]))).toMatchObject({ '2024-Q4': 7 })
  })

  test('to date is that of the last month in it', async () => {
    expect(values(await stock('quarter', ['A', '2025-9T', 5]))).toEqual({ '2025-Q1': null, '2025-Q2': null, '2025-Q3': 5 })
  })

  test('is never carried forward', async () => {
    const late = await stock(
      'quarter',
      ['A', '2024-Q1', 1],
      ['A', '2024-Q3', 3],
      ['B', '2024-Q1', 10],
      ['B', '2024-Q2', 20],
      ['B', '2024-Q3', 30],
    )
    expect(values(late)).toEqual({ '2024-Q1': 11, '2024-Q2': 20, '2024-Q3': 33 })
    expect(reported(late)).toEqual({ '2024-Q1': '2/2', '2024-Q2': '1/2', '2024-Q3': '2/2' })
    expect(values(await stock('year', ['A', '2023-Q3', 3], ['A', '2024-Q4', 4]))).toEqual({ '2023': null, '2024': 4 })
  })

  test('of a running year is told under its last quarter, or month', async () => {
    expect(values(await stock('year', ...quarters('A', 2025), ['A', '2026-Q3', 9]))).toEqual({ '2025-Q3': 3, '2025': 4, '2026-Q3': 9 })
    expect(values(await stock('year', ['A', '2026-08', 9]))).toEqual({ '2026-08': 9 })
  })

  test('of a term is that of no year', async () => {
    expect(values(await stock('year', ['A', '2016-2020', 500], ['A', '2019', 90]))).toMatchObject({ '2019': 90, '2020': null })
  })
})

describe('a bucket', () => {
  test('ends where the data set that ends first does, so that both sides of a ratio are of one date', async () => {
    const rows = {
      parks: parks('A'),
      business_activity: ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((period, index) => ({
        park_id: 'A',
        period,
        fdi_registered: 100 + index,
      })),
      land_use: ['2025-Q4', '2026-Q1', '2026-Q2'].map((period) => ({ park_id: 'A', period, leased_ha: 10 })),
    }
    expect(values(await readings(rows, 'investment_per_ha'))).toEqual({ '2025': 10, '2026-Q2': 10.2 })
    expect(values(await readings(rows, 'investment_per_ha', { grain: 'quarter' }))).toEqual({
      '2025-Q4': 10,
      '2026-Q1': 10.1,
      '2026-Q2': 10.2,
    })
    expect(values(await readings(rows, 'registered_capital'))).toEqual({ '2025': 100, '2026-Q3': 103 })
  })

  test('begins with the data set that begins first, as a gap', async () => {
    const rows = {
      parks: parks('A'),
      business_activity: ['2023', '2024'].map((period) => ({ park_id: 'A', period, fdi_registered: 100 })),
      land_use: [{ park_id: 'A', period: '2024', leased_ha: 10 }],
    }
    const found = await readings(rows, 'investment_per_ha')
    expect(values(found)).toEqual({ '2023': null, '2024': 10 })
    expect(reported(found)).toEqual({ '2023': '0/1', '2024': '1/1' })
  })

  test('is none where one data set has no report at all', async () => {
    const rows = { parks: parks('A'), business_activity: [{ park_id: 'A', period: '2024', fdi_registered: 100 }] }
    expect(await readings(rows, 'investment_per_ha')).toEqual([])
  })

  test('does not move when parks are chosen: one that is late is a gap', async () => {
    const rows = projects(['A', '2024-Q1', 1], ['B', '2024-Q1', 5], ['B', '2024-Q2', 6])
    expect(values(await readings(rows, 'valid_projects', { basis: ['fdi'], grain: 'quarter', parks: ['A'] }))).toEqual({
      '2024-Q1': 1,
      '2024-Q2': null,
    })
  })

  test('reads a flow over a stock at one date', async () => {
    const rows = {
      parks: parks('A'),
      business_activity: ['2026-Q1', '2026-Q2'].map((period) => ({ park_id: 'A', period, fdi_budget: 30, ddi_budget: 10 })),
      land_use: ['2026-Q1', '2026-Q2'].map((period, index) => ({ park_id: 'A', period, leased_ha: 10 * (index + 1) })),
    }
    expect(values(await readings(rows, 'budget_per_ha'))).toEqual({ '2026-6T': 4 })
    expect(values(await readings(rows, 'budget_per_ha', { grain: 'quarter' }))).toEqual({ '2026-Q1': 4, '2026-Q2': 2 })
  })
})

describe('a park established later', () => {
  const young = (established: number | null) => [
    { park_id: 'A', kind: 'park', established: 1994 },
    { park_id: 'N', kind: 'park', established },
  ]
  const yearOf = (established: number | null, ...reports: readonly Report[]) =>
    readings({ ...revenue(...quarters('A', 2021), ...quarters('A', 2022), ...reports), parks: young(established) }, 'revenue', {
      basis: ['fdi'],
    })

  test('is not expected before', async () => {
    const found = await yearOf(2022, ...quarters('N', 2022))
    expect(values(found)).toEqual({ '2021': 10, '2022': 20 })
    expect(reported(found)).toEqual({ '2021': '1/1', '2022': '2/2' })
  })

  test('is expected for the year of its establishment, and walks from its first report', async () => {
    const found = await yearOf(2022, ['N', '2022-Q3', 3], ['N', '2022-Q4', 4])
    expect(values(found)).toMatchObject({ '2022': 17 })
    expect(reported(found)).toEqual({ '2021': '1/1', '2022': '2/2' })
    expect(reported(await yearOf(2022))).toEqual({ '2021': '1/1', '2022': '1/2' })
  })

  test('is expected in the quarters of that year once it has reported, and in the last of them anyway', async () => {
    const rows = { ...revenue(...quarters('A', 2022), ['N', '2022-Q3', 3]), parks: young(2022) }
    expect(reported(await readings(rows, 'revenue', { basis: ['fdi'], grain: 'quarter' }))).toEqual({
      '2022-Q1': '1/1',
      '2022-Q2': '1/1',
      '2022-Q3': '2/2',
      '2022-Q4': '1/2',
    })
  })

  test('that has not reported from the start of an ordinary year leaves that year', async () => {
    const found = await yearOf(2019, ['N', '2022-Q3', 3], ['N', '2022-Q4', 4])
    expect(values(found)).toMatchObject({ '2022': 10 })
    expect(reported(found)).toEqual({ '2021': '1/2', '2022': '1/2' })
  })

  test('of an unknown year is always expected', async () => {
    expect(reported(await yearOf(null))).toEqual({ '2021': '1/2', '2022': '1/2' })
  })
})
