import { describe, expect, test } from 'vitest'
import { engines, values } from './asked.ts'

const { readings } = engines()

const figure = (rest: Readonly<Record<string, string | number | null>>) => ({
  series: 'investment_per_ha',
  unit: 'triệu USD/ha',
  scope: 'kcn_kkt',
  kind: 'published',
  ...rest,
})

describe('a published figure', () => {
  test('stands beside what is computed, with everything that was said of it', async () => {
    const rows = {
      parks: [{ park_id: 'A', kind: 'park' }],
      business_activity: [{ park_id: 'A', period: '2024', fdi_registered: 100 }],
      land_use: [{ park_id: 'A', period: '2024', leased_ha: 10 }],
      published_series: [
        figure({
          period: '2025-01',
          value: 12,
          qualifier: 'rounded',
          as_of: '2025-01-22',
          confidence: 'high',
          note: 'ghi chú',
          source_id: 'S04+S05',
        }),
      ],
    }
    const [computed, published] = await readings(rows, 'investment_per_ha')
    expect(computed).toMatchObject({ period: '2024', value: 10, kind: 'reported' })
    expect(published).toEqual({
      period: '2025-01',
      part: null,
      value: 12,
      numerator: null,
      denominator: null,
      kind: 'published',
      qualifier: 'rounded',
      scope: 'kcn_kkt',
      definition: '',
      as_of: '2025-01-22',
      sources: 'S04+S05',
      parts: null,
      expected: null,
      rate_from: null,
      rate_to: null,
      confidence: 'high',
      note: 'ghi chú',
    })
  })

  test('that conflicts with another is listed beside it, none is chosen', async () => {
    const published_series = [
      figure({ period: '2024', value: 12, source_id: 'S1' }),
      figure({ period: '2024', value: 11, source_id: 'S2' }),
    ]
    expect((await readings({ published_series }, 'investment_per_ha')).map(({ value, sources }) => [value, sources])).toEqual([
      [12, 'S1'],
      [11, 'S2'],
    ])
  })

  test('that was looked for and not found is a gap', async () => {
    const published_series = [figure({ period: '2025', value: null, note: 'Chưa tìm thấy', source_id: 'S1' })]
    expect(await readings({ published_series }, 'investment_per_ha')).toMatchObject([
      { period: '2025', value: null, note: 'Chưa tìm thấy' },
    ])
  })

  test('is fit only in its unit, scope and level', async () => {
    const published_series = [
      figure({ period: '2020', value: 1 }),
      figure({ period: '2021', value: 2, unit: 'tỷ đồng/ha' }),
      figure({ period: '2022', value: 3, scope: 'city' }),
      figure({ period: '2023', value: 4, scope: 'part', part: 'A' }),
      figure({ period: '2024', value: 5, series: 'occupancy' }),
      figure({ period: '2025', value: 6, scope: 'kcn' }),
    ]
    const rows = { published_series }
    expect(values(await readings(rows, 'investment_per_ha'))).toEqual({ '2020': 1 })
    expect(values(await readings(rows, 'investment_per_ha', { basis: ['kcn'] }))).toEqual({ '2025': 6 })
    expect(values(await readings(rows, 'investment_per_ha', { split: 'park' }))).toEqual({ '2023 A': 4 })
    expect(values(await readings(rows, 'investment_per_ha', { split: 'park', parks: ['A', 'B'] }))).toEqual({ '2023 A': 4 })
    for (const wanted of [{ split: 'park', parks: ['B'] }, { split: 'position' }, { parks: ['A'] }, { position: 'outside' }] as const)
      expect(await readings(rows, 'investment_per_ha', wanted)).toEqual([])
  })

  test('is one of the series that the basis names, in the unit of the basis', async () => {
    const rows = {
      published_series: [
        figure({ series: 'fdi_cumulative', period: '2021', value: 19134, unit: 'triệu USD', definition: 'excl_shares' }),
        figure({ series: 'fdi_cumulative', period: '2022', value: 23000, unit: 'triệu USD', definition: 'incl_shares' }),
        figure({ series: 'ddi_cumulative', period: '2021', value: 90000, unit: 'tỷ đồng' }),
      ],
    }
    const fdi = await readings(rows, 'registered_capital')
    expect(fdi.map(({ value, definition }) => [value, definition])).toEqual([
      [19134, 'excl_shares'],
      [23000, 'incl_shares'],
    ])
    expect(values(await readings(rows, 'registered_capital', { basis: ['ddi'] }))).toEqual({ '2021': 90000 })
    expect(values(await readings(rows, 'registered_capital', { basis: ['both'] }))).toEqual({})
  })

  test('published plus ước counts as estimated, also in a filter of kinds', async () => {
    const published_series = [figure({ period: '2023', value: 1, qualifier: 'expected' }), figure({ period: '2024', value: 2 })]
    const rows = { published_series }
    expect((await readings(rows, 'investment_per_ha')).map(({ kind }) => kind)).toEqual(['estimated', 'published'])
    expect(values(await readings(rows, 'investment_per_ha', { kinds: ['published'] }))).toEqual({ '2024': 2 })
    expect(values(await readings(rows, 'investment_per_ha', { kinds: ['estimated'] }))).toEqual({ '2023': 1 })
  })

  test('is told at any grain and kept within the periods that are asked for', async () => {
    const published_series = ['2018-05', '2023-7T', '2023', '2020-2025'].map((period, index) => figure({ period, value: index }))
    expect(Object.keys(values(await readings({ published_series }, 'investment_per_ha', { grain: 'quarter' })))).toHaveLength(4)
    expect((await readings({ published_series }, 'investment_per_ha')).map(({ period }) => period)).toEqual([
      '2018-05',
      '2023-7T',
      '2023',
      '2020-2025',
    ])
    expect(values(await readings({ published_series }, 'investment_per_ha', { from: '2023', to: '2024' }))).toEqual({
      '2023-7T': 1,
      '2023': 2,
    })
  })

  test('of an indicator that no report computes is all there is', async () => {
    const published_series = [figure({ series: 'income_avg', unit: 'triệu đồng/người/tháng', period: '2022', value: 10.5 })]
    expect(values(await readings({ published_series }, 'average_income'))).toEqual({ '2022': 10.5 })
  })
})
