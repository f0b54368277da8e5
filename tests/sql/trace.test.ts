import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { indicatorOf } from '#model/catalog.ts'
import { basisOf } from '#model/indicator.ts'
import { endOfPeriod } from '#model/period.ts'
import { ask } from '#model/question.ts'
import { type Adjustment, adjusted } from '#sql/adjusted.ts'
import { series } from '#sql/series.ts'
import type { Row } from '#sql/statement.ts'
import { computedLines, publishedLines, targetLines } from '#sql/trace.ts'
import { fillRelease } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'

const sum = (rows: readonly Row[]) => rows.reduce((total, { value }) => total + Number(value), 0)
const perHa = indicatorOf(catalog, 'investment_per_ha')
const revenue = indicatorOf(catalog, 'revenue')

describe.each([
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
])('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await fillRelease(engine, 'demo')
  })
  afterAll(() => engine.close())
  const rowsOf = async (statement: ReturnType<typeof computedLines>) => (await engine.query(statement!)).rows

  test('the rows of a ratio add up to its two sums, each with its place in the file', async () => {
    const question = ask(perHa, { grain: 'quarter' })
    const { rows } = await engine.query(series(perHa, question, catalog))
    const reading = rows.find(({ period, numerator }) => period === '2025-Q4' && numerator !== null)!
    const lines = await rowsOf(computedLines(perHa, question, ['2025-Q4'], catalog))
    const capital = lines.filter(({ dataset }) => dataset === 'business_activity')
    const land = lines.filter(({ dataset }) => dataset === 'land_use')
    expect([capital.length, land.length]).toEqual([15, 15])
    expect(sum(capital)).toBeCloseTo(Number(reading['numerator']), 6)
    expect(sum(land)).toBeCloseTo(Number(reading['denominator']), 6)
    const table = (await engine.query({ text: 'select rowid + 1.0::double as line, park_id, period, leased_ha from land_use', params: [] }))
      .rows
    for (const { line, part, row_period, value } of land)
      expect(table).toContainEqual({ line, park_id: part, period: row_period, leased_ha: value })
  })

  test('a year of a flow rests on its quarters, and a converted value on the rate of each', async () => {
    const question = ask(revenue, { split: 'park', parks: ['MH05'] })
    const { rows } = await engine.query(series(revenue, question, catalog))
    const lines = await rowsOf(computedLines(revenue, question, ['2024'], catalog))
    expect(lines.map(({ row_period }) => row_period)).toEqual([...quarters('2024'), ...quarters('2024')])
    expect(sum(lines)).toBeCloseTo(Number(rows.find(({ period }) => period === '2024')!['value']), 6)
    expect(lines.at(-1)).toMatchObject({ field: 'ddi_revenue * 1000 / rate', sources: 'DEMO-2104+DEMO-FX' })
  })

  test('a park that lacks one side is on neither, and unknown periods have no rows', async () => {
    const lines = await rowsOf(computedLines(perHa, ask(perHa, { grain: 'quarter' }), ['2023-Q3', '1999-Q1'], catalog))
    expect(new Set(lines.map(({ period }) => period))).toEqual(new Set(['2023-Q3']))
    expect(lines.some(({ part }) => part === 'MH07')).toBe(false)
    expect(lines).toHaveLength(28)
  })

  test('published figures and targets name their rows', async () => {
    const printed = await rowsOf(publishedLines(perHa, ask(perHa)))
    expect(printed.find(({ period }) => period === '2025')).toMatchObject({ dataset: 'published_series', value: 12.4, line: 15 })
    const targets = (await engine.query(targetLines('investment_per_ha'))).rows
    expect(targets.find(({ part, period }) => part === 'MH04' && period === '2025')).toMatchObject({ line: 4 })
  })

  test('supposed figures go through the same statement and leave the tables alone', async () => {
    const question = ask(perHa, { from: '2026', to: '2026-Q3' })
    const asked = series(perHa, question, catalog)
    const last = Math.round(endOfPeriod('2026-Q3')! * 12)
    const valueOf = async (changes: readonly Adjustment[]) =>
      (await engine.query(adjusted(asked, changes, last, catalog))).rows.find(({ numerator }) => numerator !== null)!
    const before = await valueOf([])
    const after = await valueOf([
      { dataset: 'business_activity', column: 'fdi_registered', park: 'MH03', add: 120 },
      { dataset: 'business_activity', column: 'fdi_registered', park: 'MH04', add: -20 },
      { dataset: 'land_use', column: 'leased_ha', park: 'MH05', add: -7.5 },
    ])
    expect(Number(after['numerator']) - Number(before['numerator'])).toBeCloseTo(100, 6)
    expect(Number(after['denominator']) - Number(before['denominator'])).toBeCloseTo(-7.5, 6)
    expect(await valueOf([])).toEqual(before)
  })

  test('nothing changes outside the end of the period, and what is not declared is refused', async () => {
    const asked = series(perHa, ask(perHa), catalog)
    const change = { dataset: 'land_use', column: 'leased_ha', park: 'MH05', add: -7.5 }
    const { rows: supposed } = await engine.query(adjusted(asked, [change], Math.round(endOfPeriod('2024')! * 12), catalog))
    const { rows } = await engine.query(asked)
    const differing = rows.filter((row, index) => row['value'] !== supposed[index]?.['value']).map(({ period }) => period)
    expect(differing).toEqual(['2024'])
    expect(() => adjusted(asked, [{ ...change, column: 'park_id' }], 0, catalog)).toThrow('unknown column of land_use: park_id')
    expect(() => adjusted(asked, [{ ...change, dataset: 'investment_flows' }], 0, catalog)).toThrow('not reported by park')
    expect(() => adjusted({ text: 'select 1', params: [] }, [change], 0, catalog)).toThrow('tables of its own')
  })
})

test('an indicator that is only published has no computed rows', () => {
  const rank = indicatorOf(catalog, 'pci_rank')
  expect(computedLines(rank, ask(rank, { basis: basisOf(rank, []) }), ['2024'], catalog)).toBeNull()
  expect(publishedLines(perHa, ask(perHa, { split: 'position' }))).toBeNull()
})

const quarters = (year: string) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
