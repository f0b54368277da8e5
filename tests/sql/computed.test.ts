import { describe, expect, test } from 'vitest'
import { isPartial } from '#model/reading.ts'
import { engines, parks, reported, values } from './asked.ts'

const { readings } = engines()

const business = <Row extends object>(...rows: readonly Row[]) => rows.map((row) => ({ period: '2024-Q4', ...row }))

describe('a ratio', () => {
  const rows = {
    parks: parks('A', 'B', 'C'),
    business_activity: business(
      { park_id: 'A', fdi_registered: 900 },
      { park_id: 'B', fdi_registered: 100 },
      { park_id: 'C', fdi_registered: 5000 },
    ),
    land_use: business({ park_id: 'A', leased_ha: 90, industrial_ha: 100 }, { park_id: 'B', leased_ha: 10, industrial_ha: 100 }),
  }

  test('is a sum over a sum of the parks that have both, never an average of ratios', async () => {
    const [whole] = await readings(rows, 'investment_per_ha')
    expect(whole).toMatchObject({ period: '2024', value: 10, numerator: 1000, denominator: 100, parts: 2, expected: 3 })
    expect(isPartial(whole!)).toBe(true)
    const [occupancy] = await readings(rows, 'occupancy')
    expect(occupancy).toMatchObject({ value: 50, numerator: 100, denominator: 200 })
  })

  test('by park gives what the whole is made of, and a gap for the park that lacks one side', async () => {
    const found = await readings(rows, 'investment_per_ha', { split: 'park' })
    expect(values(found)).toEqual({ '2024 A': 10, '2024 B': 10, '2024 C': null })
    expect(found.map(({ parts, expected: all, scope }) => [parts, all, scope])).toEqual([
      [1, 1, 'part'],
      [1, 1, 'part'],
      [0, 1, 'part'],
    ])
  })

  test('over zero is no value, with both sides told', async () => {
    const empty = { ...rows, land_use: business({ park_id: 'A', leased_ha: 0 }, { park_id: 'B', leased_ha: 0 }) }
    const [reading] = await readings(empty, 'investment_per_ha')
    expect(reading).toMatchObject({ value: null, numerator: 1000, denominator: 0, parts: 2 })
  })

  test('takes a park with zero on one side, and leaves out one with a blank', async () => {
    const land = business({ park_id: 'A', leased_ha: 90 }, { park_id: 'B', leased_ha: 0 }, { park_id: 'C', leased_ha: null })
    const [reading] = await readings({ ...rows, land_use: land }, 'investment_per_ha')
    expect(reading).toMatchObject({ numerator: 1000, denominator: 90, parts: 2, expected: 3 })
  })
})

describe('several contributions of one term', () => {
  test('must all be there: workers at home and from abroad', async () => {
    const rows = {
      parks: parks('A', 'B'),
      business_activity: business(
        { park_id: 'A', domestic_workers: 10, foreign_workers: 1 },
        { park_id: 'B', domestic_workers: 20, foreign_workers: null },
      ),
    }
    const found = await readings(rows, 'workers')
    expect(values(found)).toEqual({ '2024': 11 })
    expect(reported(found)).toEqual({ '2024': '1/2' })
  })

  test('are subtracted park by park: a trade balance', async () => {
    const trade = { period: '2024', fdi_export: 10, fdi_import: 4, ddi_export: 1, ddi_import: 2 }
    const rows = { parks: parks('A', 'B'), business_activity: business({ park_id: 'A', ...trade }, { park_id: 'B', ...trade }) }
    const [reading] = await readings(rows, 'trade_balance')
    expect(reading).toMatchObject({ value: 10, numerator: 22, denominator: 12 })
  })
})

describe('share purchases', () => {
  const rows = {
    parks: parks('A', 'B'),
    business_activity: business({ park_id: 'A', fdi_registered: 800 }, { park_id: 'B', fdi_registered: 100 }),
    land_use: business({ park_id: 'A', established_ha: 100 }, { park_id: 'B', established_ha: 100 }),
    share_purchases: [{ period: '2024-Q4', cumulative_value: 100, value: 40 }],
  }
  const basis = ['incl_shares', 'established']

  test('enter the whole', async () => {
    const [reading] = await readings(rows, 'investment_per_ha', { basis })
    expect(reading).toMatchObject({ value: 5, numerator: 1000, denominator: 200, definition: 'incl_shares', parts: 2, expected: 2 })
    const [without] = await readings(rows, 'investment_per_ha', { basis: ['established'] })
    expect(without).toMatchObject({ value: 4.5, definition: 'excl_shares' })
  })

  test('are not known by park, position or parks alone: nothing is computed', async () => {
    for (const wanted of [{ split: 'park' }, { split: 'position' }, { parks: ['A'] }, { position: 'outside' }] as const)
      expect(await readings(rows, 'investment_per_ha', { basis, ...wanted })).toEqual([])
    expect(await readings(rows, 'investment_per_ha', { basis: [...basis, 'kcn'] })).toEqual([])
  })

  test('that are missing leave no figure, rather than one of another definition', async () => {
    const late = { ...rows, share_purchases: [{ period: '2024-Q3', cumulative_value: 90 }] }
    expect(values(await readings(late, 'registered_capital', { basis: ['incl_shares'], grain: 'quarter' }))).toEqual({ '2024-Q3': null })
    const gap = {
      ...rows,
      share_purchases: [
        { period: '2023-Q4', cumulative_value: 90 },
        { period: '2025-Q4', cumulative_value: 100 },
      ],
    }
    expect(values(await readings(gap, 'registered_capital', { basis: ['incl_shares'] }))).toEqual({ '2023': null, '2024': null })
  })

  test('alone are no figure of everything that was attracted', async () => {
    const purchases = ['2023', '2024'].map((period) => ({ period, value: 2200 }))
    expect(await readings({ share_purchases: purchases }, 'fdi_attracted')).toEqual([])
    const partly = {
      share_purchases: purchases,
      investment_flows: [{ position: 'outside', period: '2024', fdi_new_capital: 100, fdi_increased_capital: 50 }],
    }
    expect(values(await readings(partly, 'fdi_attracted'))).toEqual({ '2023': null, '2024': 2350 })
    expect(values(await readings({ share_purchases: purchases }, 'share_purchases'))).toEqual({ '2023': 2200, '2024': 2200 })
  })
})

describe('a rate', () => {
  const rows = {
    parks: parks('A', 'B'),
    business_activity: ['2024-Q3', '2024-Q4'].flatMap((period) => [
      { park_id: 'A', period, fdi_registered: 100, ddi_registered: 2500 },
      { park_id: 'B', period, fdi_registered: 200, ddi_registered: 0 },
    ]),
    exchange_rates: [
      { period: '2024-Q3', vnd_per_usd: 25000, kind: 'published', source_id: 'FX' },
      { period: '2024-Q4', vnd_per_usd: null, kind: 'published', source_id: 'FX' },
    ],
  }

  test('converts, is printed, and its source is a source of the figure', async () => {
    const [reading] = await readings(rows, 'registered_capital', { basis: ['both'], grain: 'quarter' })
    expect(reading).toMatchObject({ period: '2024-Q3', value: 400, rate_from: 25000, rate_to: 25000, sources: 'FX+T', kind: 'reported' })
  })

  test('that is not known leaves no value in VND and a gap that is seen', async () => {
    const found = await readings(rows, 'registered_capital', { basis: ['both'], grain: 'quarter' })
    expect(found.at(-1)).toMatchObject({ period: '2024-Q4', value: null, rate_from: null, parts: 0, expected: 2, kind: 'reported' })
    expect(values(await readings(rows, 'registered_capital', { grain: 'quarter' }))).toEqual({ '2024-Q3': 300, '2024-Q4': 300 })
    expect(values(await readings(rows, 'registered_capital', { basis: ['ddi'], grain: 'quarter' }))).toEqual({
      '2024-Q3': 2500,
      '2024-Q4': 2500,
    })
    expect(values(await readings({ ...rows, exchange_rates: [] }, 'registered_capital', { basis: ['both'], grain: 'quarter' }))).toEqual({
      '2024-Q3': null,
      '2024-Q4': null,
    })
  })

  test('may differ between the quarters of a year: both ends are printed', async () => {
    const revenue = {
      parks: parks('A'),
      business_activity: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period) => ({
        park_id: 'A',
        period,
        fdi_revenue: 0,
        ddi_revenue: 25,
      })),
      exchange_rates: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period, index) => ({
        period,
        vnd_per_usd: index < 2 ? 25000 : 20000,
      })),
    }
    const [reading] = await readings(revenue, 'revenue')
    expect(reading).toMatchObject({ period: '2024', value: 4.5, rate_from: 20000, rate_to: 25000 })
  })

  test('that is an estimate makes the figure one', async () => {
    const estimated = { ...rows, exchange_rates: [{ period: '2024-Q3', vnd_per_usd: 25000, kind: 'estimated', source_id: 'FX' }] }
    const [reading] = await readings(estimated, 'registered_capital', { basis: ['both'], grain: 'quarter' })
    expect(reading).toMatchObject({ value: 400, kind: 'estimated' })
  })
})

describe('a scope', () => {
  const rows = {
    parks: [
      { park_id: 'A', kind: 'park', position: 'outside' },
      { park_id: 'B', kind: 'park', position: 'coastal_kkt' },
      { park_id: 'Z', kind: 'rest', position: 'coastal_kkt' },
      { park_id: 'G', kind: 'group', position: 'coastal_kkt' },
      { park_id: 'K', kind: 'zone', position: 'coastal_kkt' },
      { park_id: 'X', kind: 'park' },
    ],
    business_activity: business(
      ...['A', 'B', 'Z', 'G', 'K', 'X', 'nowhere'].map((park_id, index) => ({ park_id, fdi_registered: 10 ** index })),
    ),
  }

  test('of parks and zone counts the rest of the zone; groups, zones and unknown parks are counted nowhere', async () => {
    const [both] = await readings(rows, 'registered_capital')
    expect(both).toMatchObject({ value: 100111, scope: 'kcn_kkt', parts: 4, expected: 4 })
    const [only] = await readings(rows, 'registered_capital', { basis: ['kcn'] })
    expect(only).toMatchObject({ value: 100011, scope: 'kcn', parts: 3, expected: 3 })
  })

  test('of chosen parks or a position is a part, never the whole', async () => {
    const [chosen] = await readings(rows, 'registered_capital', { parks: ['B', 'Z', 'G'] })
    expect(chosen).toMatchObject({ value: 110, scope: 'part', part: null, expected: 2 })
    const [coastal] = await readings(rows, 'registered_capital', { position: 'coastal_kkt' })
    expect(coastal).toMatchObject({ value: 110, scope: 'part', part: null, expected: 2 })
    const [both] = await readings(rows, 'registered_capital', { position: 'coastal_kkt', parks: ['A', 'B'] })
    expect(both).toMatchObject({ value: 10, expected: 1 })
  })

  test('by position leaves out a park of unknown position, which would look like the whole', async () => {
    const found = await readings(rows, 'registered_capital', { split: 'position' })
    expect(values(found)).toEqual({ '2024 outside': 1, '2024 coastal_kkt': 110 })
    expect(found.every(({ scope }) => scope === 'part')).toBe(true)
    expect(values(await readings(rows, 'registered_capital', { split: 'park', position: 'outside' }))).toEqual({ '2024 A': 1 })
  })

  test('of form 2101 is its positions', async () => {
    const flows = {
      investment_flows: [
        { position: 'outside', period: '2023', fdi_new_capital: 1 },
        { position: 'outside', period: '2024', fdi_new_capital: 2 },
        { position: 'coastal_kkt', period: '2024', fdi_new_capital: 30 },
      ],
    }
    expect(values(await readings(flows, 'new_capital', { basis: ['fdi'] }))).toEqual({ '2023': 1, '2024': 32 })
    expect(values(await readings(flows, 'new_capital', { basis: ['fdi'], split: 'position' }))).toEqual({
      '2023 outside': 1,
      '2024 coastal_kkt': 30,
      '2024 outside': 2,
    })
    expect(values(await readings(flows, 'new_capital', { basis: ['fdi'], position: 'coastal_kkt' }))).toEqual({ '2024': 30 })
    expect(await readings(flows, 'new_capital', { basis: ['fdi'], parks: ['A'] })).toEqual([])
  })
})

describe('where a figure comes from', () => {
  const rows = {
    parks: parks('A', 'B'),
    business_activity: business(
      {
        park_id: 'A',
        fdi_registered: 1,
        fdi_projects: 1,
        kind: 'published',
        qualifier: 'nearly',
        as_of: '2024-12-31',
        source_id: 'S2+S1',
        note: 'b',
      },
      { park_id: 'B', fdi_registered: 2, fdi_projects: 2, kind: 'reported', as_of: '2025-01-15', source_id: 'S3+S1', note: 'a; c' },
    ),
    land_use: business({ park_id: 'A', leased_ha: 1, source_id: 'S9' }, { park_id: 'B', leased_ha: 1, source_id: 'S1' }),
  }

  test('the weakest kind wins, the latest date, every source once', async () => {
    const [reading] = await readings(rows, 'registered_capital')
    expect(reading).toMatchObject({
      kind: 'reported',
      qualifier: 'nearly',
      as_of: '2025-01-15',
      sources: 'S1+S2+S3',
      note: '',
      confidence: '',
    })
    const [ratio] = await readings(rows, 'investment_per_ha')
    expect(ratio).toMatchObject({ qualifier: 'about', sources: 'S1+S2+S3+S9' })
  })

  test('published plus ước counts as estimated, and an estimate wins over every word', async () => {
    const estimated = {
      ...rows,
      business_activity: rows.business_activity.map((row) => (row.park_id === 'B' ? { ...row, qualifier: 'expected' } : row)),
    }
    const [reading] = await readings(estimated, 'registered_capital')
    expect(reading).toMatchObject({ kind: 'estimated', qualifier: 'estimated' })
  })

  test('two words for one total are about', async () => {
    const mixed = {
      ...rows,
      business_activity: rows.business_activity.map((row) => (row.park_id === 'B' ? { ...row, qualifier: 'more_than' } : row)),
    }
    const [reading] = await readings(mixed, 'registered_capital')
    expect(reading).toMatchObject({ qualifier: 'about' })
  })

  test('a note is told with its park, whole', async () => {
    const found = await readings(rows, 'registered_capital', { split: 'park' })
    expect(found.map(({ part, note }) => [part, note])).toEqual([
      ['A', 'b'],
      ['B', 'a; c'],
    ])
  })

  test('what was not used is no source: the year beside its quarters, the park without land', async () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({
      park_id: 'A',
      period: `2024-${quarter}`,
      fdi_revenue: 1,
      source_id: quarter,
    }))
    const revenue = {
      parks: parks('A'),
      business_activity: [...quarters, { park_id: 'A', period: '2024', fdi_revenue: 4, kind: 'estimated', source_id: 'year' }],
    }
    const [reading] = await readings(revenue, 'revenue', { basis: ['fdi'] })
    expect(reading).toMatchObject({ kind: 'reported', sources: 'Q1+Q2+Q3+Q4' })
    const [ratio] = await readings({ ...rows, land_use: rows.land_use.slice(0, 1) }, 'investment_per_ha')
    expect(ratio).toMatchObject({ sources: 'S1+S2+S9', kind: 'reported' })
  })
})

describe('a filter', () => {
  const rows = {
    parks: parks('A', 'B'),
    business_activity: ['2023-Q4', '2024-Q2', '2024-Q4'].flatMap((period) => [
      { park_id: 'A', period, fdi_registered: 1 },
      { park_id: 'B', period, fdi_registered: 10, kind: period === '2024-Q4' ? 'estimated' : 'reported' },
    ]),
  }

  test('of kinds leaves out what is of another', async () => {
    const found = await readings(rows, 'registered_capital', { kinds: ['reported'] })
    expect(values(found)).toEqual({ '2023': 11, '2024': 1 })
    expect(reported(found)).toEqual({ '2023': '2/2', '2024': '1/2' })
    expect(values(await readings(rows, 'registered_capital', { kinds: ['estimated', 'reported'] }))).toEqual({ '2023': 11, '2024': 11 })
    expect(await readings(rows, 'registered_capital', { kinds: ['published'] })).toEqual([])
  })

  test('of periods leaves whole periods within', async () => {
    const quarter = { grain: 'quarter' } as const
    const of = async (from: string | null, to: string | null) =>
      Object.keys(values(await readings(rows, 'registered_capital', { ...quarter, from, to })))
    expect(await of('2024', null)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
    expect(await of('2024-Q2', '2024-9T')).toEqual(['2024-Q2', '2024-Q3'])
    expect(await of(null, '2023')).toEqual(['2023-Q4'])
    expect(Object.keys(values(await readings(rows, 'registered_capital', { to: '2024-Q2' })))).toEqual(['2023'])
    await expect(readings(rows, 'registered_capital', { from: 'soon' })).rejects.toThrow('not a period: soon')
  })
})

describe('the legal occupancy', () => {
  const land = (park_id: string, leased_ha: number, industrial_ha: number, operation: string | null) => ({
    park_id,
    leased_ha,
    industrial_ha,
    operation,
  })
  const rows = {
    parks: parks('A', 'B', 'C'),
    land_use: business(land('A', 95, 100, 'operating'), land('B', 20, 50, 'operating'), land('C', 0, 350, 'not_operating')),
  }

  test('of Decree 35/2022 is sum over sum of all parks', async () => {
    const [reading] = await readings(rows, 'occupancy')
    expect(reading).toMatchObject({ value: 23, numerator: 115, denominator: 500, parts: 3 })
  })

  test('of deployed parks leaves those not in operation out of both sides', async () => {
    const [reading] = await readings(rows, 'occupancy', { basis: ['deployed'] })
    expect(reading?.value).toBeCloseTo((100 * 115) / 150, 12)
    expect(reading).toMatchObject({ numerator: 115, denominator: 150, parts: 3, expected: 3 })
  })

  test('of deployed parks is partial where it is not known whether one operates', async () => {
    const unknown = { ...rows, land_use: [...rows.land_use.slice(0, 2), ...business(land('C', 10, 350, null))] }
    const [reading] = await readings(unknown, 'occupancy', { basis: ['deployed'] })
    expect(reading).toMatchObject({ denominator: 150, parts: 2, expected: 3 })
  })
})

test('ids with accents, quotes and separators are ids like any other', async () => {
  const odd = ['KCN Đình Vũ (1)', "o'clock", 'a "b"', 'x|y', '$1', 'a+b', '; drop table parks']
  const rows = {
    parks: parks(...odd),
    business_activity: business(...odd.map((park_id) => ({ park_id, fdi_registered: 1, source_id: "S'1" }))),
  }
  const [whole] = await readings(rows, 'registered_capital')
  expect(whole).toMatchObject({ value: odd.length, sources: "S'1" })
  const found = await readings(rows, 'registered_capital', { split: 'park', parks: odd })
  expect(found.map(({ part }) => part).sort()).toEqual([...odd].sort())
})
