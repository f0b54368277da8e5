import { describe, expect, test } from 'vitest'
import { engines } from './asked.ts'

const { problems } = engines()

const sources = [{ source_id: 'T', source: 'test' }]
const known = { sources, parks: [{ park_id: 'A', kind: 'park', name_vi: 'A' }] }
const business = (...rows: readonly Readonly<Record<string, string | number | null>>[]) => ({
  ...known,
  business_activity: rows.map((row) => ({ park_id: 'A', period: '2024-Q4', ...row })),
})
const codes = async (rows: Parameters<typeof problems>[0], dataset: string) =>
  (await problems(rows, dataset)).map(({ code, line, field, value, other }) => [code, line, field, value, other])

describe('a check finds', () => {
  test('nothing in good rows', async () => {
    expect(
      await problems(business({ fdi_projects: 3, fdi_operating: 3, as_of: '2024-12-31', qualifier: 'nearly' }), 'business_activity'),
    ).toEqual([])
  })

  test('what is missing, out of its limits or not in its list', async () => {
    const rows = business({ kind: null }, { period: '2023', fdi_projects: -1, fdi_registered: 1e6, kind: 'guess', qualifier: 'maybe' })
    expect(await codes(rows, 'business_activity')).toEqual([
      ['required', 1, 'kind', null, null],
      ['below_minimum', 2, 'fdi_projects', '-1.0', '0'],
      ['above_maximum', 2, 'fdi_registered', '1000000.0', '100000'],
      ['unknown_code', 2, 'kind', 'guess', null],
      ['unknown_code', 2, 'qualifier', 'maybe', null],
    ])
  })

  test('a period and a date that the calendar does not have', async () => {
    const rows = business(
      ...['2024-Q5', '2024-13', '2024-13T', 'Quý 3'].map((period) => ({ period })),
      ...['2024', '2024-12', '2024-02-29'].map((as_of, index) => ({ as_of, period: `${2010 + index}` })),
      ...['2023-02-29', '31/12/2024', '2024-13', '2024-1-1', 'soon'].map((as_of, index) => ({ as_of, period: `${2020 + index}` })),
    )
    expect((await codes(rows, 'business_activity')).map(([code, , , value]) => `${String(code)} ${String(value)}`)).toEqual([
      'not_a_period 2024-Q5',
      'not_a_period 2024-13',
      'not_a_period 2024-13T',
      'not_a_period Quý 3',
      'not_a_date 2023-02-29',
      'not_a_date 31/12/2024',
      'not_a_date 2024-13',
      'not_a_date 2024-1-1',
      'not_a_date soon',
    ])
  })

  test('a reference that leads nowhere, each of several, even where the register has an empty one', async () => {
    const rows = { ...business({ park_id: 'B' }, { source_id: 'T+U+V', period: '2023' }), parks: [{ park_id: null }, ...known.parks] }
    expect(await codes(rows, 'business_activity')).toEqual([
      ['unknown_reference', 1, 'park_id', 'B', 'parks'],
      ['unknown_reference', 2, 'source_id', 'U', 'sources'],
      ['unknown_reference', 2, 'source_id', 'V', 'sources'],
    ])
  })

  test('rows that do not say what they are about are no doubles of each other', async () => {
    expect(await codes(business({ park_id: null }, { park_id: null }), 'business_activity')).toEqual([
      ['required', 1, 'park_id', null, null],
      ['required', 2, 'park_id', null, null],
    ])
  })

  test('a key that stands there already, also with empty cells in it', async () => {
    expect(await codes(business({}, { period: '2023' }, {}), 'business_activity')).toEqual([['duplicate_key', 3, null, 'A | 2024-Q4', '1']])
    const figure = { series: 's', unit: 'ha', scope: 'kcn', period: '2024', kind: 'published', source_id: 'T' }
    expect(
      await codes({ sources, published_series: [figure, { ...figure, definition: 'excl_shares' }, figure] }, 'published_series'),
    ).toEqual([['duplicate_key', 3, null, 's | 2024 | T', '1']])
  })

  test('a row that contradicts itself', async () => {
    const rows = business({ fdi_projects: 3, fdi_operating: 4, ddi_operating: 5 })
    expect(await codes(rows, 'business_activity')).toEqual([['fdi_operating_above_projects', 1, null, null, null]])
  })
})

describe('reports that overlap', () => {
  type Report = readonly [period: string, fdi_revenue: number | null, fdi_projects?: number | null]
  const overlaps = (...reports: readonly Report[]) =>
    codes(
      business(...reports.map(([period, fdi_revenue, fdi_projects = null]) => ({ period, fdi_revenue, fdi_projects }))),
      'business_activity',
    )
  const quarters: readonly Report[] = [
    ['2024-Q1', 10, 1],
    ['2024-Q2', 20, 2],
    ['2024-Q3', 30, 3],
    ['2024-Q4', 40, 4],
  ]

  test('and agree are no problem: a flow adds up, a state is that of the end', async () => {
    expect(await overlaps(...quarters, ['2024', 100, 4], ['2024-6T', 30, 2], ['2024-9T', 60.2, 3])).toEqual([])
  })

  test('and differ are told with both figures', async () => {
    expect(await overlaps(...quarters, ['2024', 103, 5])).toEqual([
      ['overlap_differs', 5, 'fdi_projects', '5.0', '4.0'],
      ['overlap_differs', 5, 'fdi_revenue', '103.0', '100.0'],
    ])
  })

  test('are compared with the finest that leave no gap, whatever their lengths', async () => {
    expect(await overlaps(['2024-6T', 30], ['2024-Q3', 30], ['2024-Q4', 40], ['2024', 120])).toEqual([
      ['overlap_differs', 4, 'fdi_revenue', '120.0', '100.0'],
    ])
    expect(await overlaps(['2024-01', 1], ['2024-02', 1], ['2024-03', 1], ['2024-Q1', 3], ['2024-Q2', 5], ['2024-6T', 9])).toEqual([
      ['overlap_differs', 6, 'fdi_revenue', '9.0', '8.0'],
    ])
  })

  test('and leave a gap are not compared', async () => {
    expect(await overlaps(['2024-Q1', 1], ['2024-Q2', 1], ['2024-Q4', 1], ['2024', 99])).toEqual([])
    expect(await overlaps(['2024-Q1', 1], ['2024-3T', 1], ['2024-6T', 99])).toEqual([])
    expect(await overlaps(['2024-Q1', 1], ['2024-Q2', null], ['2024-Q3', 1], ['2024-Q4', 1], ['2024', 99])).toEqual([])
  })

  test('under two names of one period are compared once', async () => {
    expect(await overlaps(['2024', 100], ['2024-12T', 110], ['2023-Q1', 5], ['2023-3T', 5])).toEqual([
      ['overlap_differs', 2, 'fdi_revenue', '110.0', '100.0'],
    ])
  })

  test('under one name of one period are one key twice and nothing else', async () => {
    expect((await overlaps(['2024-Q3', 100], ['2024-Q3', 110])).map(([code]) => code)).toEqual(['duplicate_key'])
  })

  test('of two parks are not compared', async () => {
    const rows = { ...known, parks: [...known.parks, { park_id: 'B', kind: 'park', name_vi: 'B' }] }
    const reports = [
      { park_id: 'A', period: '2024', fdi_projects: 1 },
      { park_id: 'B', period: '2024-Q4', fdi_projects: 9 },
    ]
    expect(await codes({ ...rows, business_activity: reports }, 'business_activity')).toEqual([])
  })

  test('without a part are those of the whole', async () => {
    const share_purchases = [
      { period: '2024-Q4', cumulative_value: 100 },
      { period: '2024', cumulative_value: 90 },
    ]
    expect(await codes({ sources, share_purchases }, 'share_purchases')).toEqual([
      ['overlap_differs', 2, 'cumulative_value', '90.0', '100.0'],
    ])
  })
})
