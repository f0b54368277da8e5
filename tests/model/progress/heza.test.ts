import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Reading } from '#model/reading.ts'
import { sentence } from '#model/sentence/verdict.ts'
import type { Target } from '#model/target.ts'
import type { Text } from '#model/text.ts'
import { published } from './cases.ts'

/** The real rows, as the release `heza` holds them. */
type Row = Record<string, string>
const rows = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(`data/heza/${file}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data
const number = (text: string | undefined) => (text ? Number(text) : null)

const breaks = rows('series_breaks').map(({ date = '', name_vi = '', name_en = '', indicators = '' }) => ({
  date,
  name_vi,
  name_en,
  indicators,
}))
const targets = rows('targets').map((row): Target => ({
  indicator: row.indicator ?? '',
  part: row.part || null,
  period: row.period ?? '',
  value: number(row.value),
  lower: number(row.lower),
  upper: number(row.upper),
  base: null,
  unit: row.unit ?? '',
  scope: row.scope ?? '',
  qualifier: row.qualifier ?? '',
  document: row.document ?? '',
  document_date: row.document_date ?? '',
  confidence: row.confidence ?? '',
  note: row.note ?? '',
  source_id: row.source_id ?? '',
}))

function series(id: string): Reading[] {
  return rows('published_series')
    .filter((row) => row.series === id && row.part === '')
    .map((row) =>
      published(row.period ?? '', number(row.value), {
        scope: row.scope,
        definition: row.definition,
        qualifier: row.qualifier,
        as_of: row.as_of,
        confidence: row.confidence,
        sources: row.source_id,
      }),
    )
}

const musdPerHa: Text = { vi: 'triệu USD/ha', en: 'million USD/ha' }
const musd: Text = { vi: 'triệu USD', en: 'million USD' }

function perHa(asOf: string): Verdict {
  const target = targets.find((one) => one.indicator === 'investment_per_ha')!
  const indicator = { id: 'investment_per_ha', measure: 'stock', direction: 1, unit: musdPerHa } as const
  return judge({ indicator, target, targets, readings: series('investment_per_ha'), breaks, asOf })
}

function fdi(period: string, asOf: string, which = 0): Verdict {
  const target = targets.filter((one) => one.indicator === 'fdi_attracted' && one.period === period)[which]!
  const indicator = { id: 'fdi_attracted', measure: 'flow', direction: 1, unit: musd } as const
  return judge({ indicator, target, targets, readings: series('fdi_attracted'), breaks, asOf })
}

describe('investment per hectare against 13 million USD/ha', () => {
  test.each(['2026-01-21', '2026-11-24'])('cannot be judged on %s: no closing figure, no base, only the distance', (asOf) => {
    const verdict = perHa(asOf)
    expect(verdict).toMatchObject({
      status: 'cannot_judge',
      frozen: false,
      base: null,
      latest: { value: 12, at: '2025-01-22', kind: 'published' },
      reason: { code: 'no_closing_figure', period: '2025' },
    })
    expect(verdict.measures.completion).toBeCloseTo(12 / 13, 12)
    expect(verdict.measures.pace).toBeNull()
    expect(verdict.why.pace).toMatchObject({ code: 'base_too_near', base: { period: '2024-05', qualifier: 'about' } })
    expect(sentence(verdict, musdPerHa, 'vi')).toBe(
      'Chưa tìm thấy số liệu công bố cho năm 2025; gần nhất 12 (22/01/2025), bằng 92,3% chỉ tiêu',
    )
    expect(sentence(verdict, musdPerHa, 'en')).toBe(
      'No published figure was found for 2025; the latest is 12 (2025-01-22), 92.3% of the target',
    )
  })

  test('while the year still ran, the missing base was the reason', () => {
    expect(perHa('2025-06-30').reason).toMatchObject({ code: 'base_too_near' })
    expect(perHa('2024-12-31').reason).toMatchObject({ code: 'one_point' })
    expect(perHa('2024-01-31').reason).toEqual({ code: 'no_figure' })
  })
})

describe('FDI attracted against the yearly plans', () => {
  const asOf = '2026-01-21'

  test('2024 is reached: 242% of the lower bound, in either printed plan', () => {
    const verdict = fdi('2024', asOf)
    expect(verdict).toMatchObject({ status: 'reached', frozen: true, latest: { value: 4350, period: '2024' } })
    expect(verdict.measures.completion).toBeCloseTo(4350 / 1800, 12)
    expect(sentence(verdict, musd, 'vi')).toBe('Đã đạt chỉ tiêu năm 2024: bằng 241,7% cận dưới của chỉ tiêu (số làm tròn)')
    const other = fdi('2024', asOf, 1)
    expect(other.status).toBe('reached')
    expect(other.measures.completion).toBeCloseTo(4350 / 2000, 12)
  })

  test('2023 is reached', () => {
    expect(fdi('2023', asOf)).toMatchObject({
      status: 'reached',
      frozen: true,
      measures: { completion: 1.75 },
      doubts: { target: { qualifier: 'derived' } },
    })
  })

  test('2023 in July: 97.5% of the plan after seven months, an expected figure', () => {
    const verdict = fdi('2023', '2023-07-31')
    // 1950.55 / 2000 = 0.975275; elapsed 7/12; pace 1.6719
    expect(verdict.measures.completion).toBeCloseTo(0.975275, 6)
    expect(verdict.measures.pace).toBeCloseTo(1.6719, 4)
    expect(verdict).toMatchObject({ status: 'on_track', doubts: { latest: { estimated: true, qualifier: 'expected' } } })
  })

  test('2022 is printed as nearly 2,500 against 2,500: neither reached nor missed for certain', () => {
    expect(fdi('2022', asOf)).toMatchObject({
      status: 'cannot_judge',
      frozen: false,
      reason: { code: 'undecided', figure: { qualifier: 'nearly' } },
    })
  })

  test('2025 has no figure, 2026 none of its scope', () => {
    const missing = fdi('2025', asOf)
    expect(missing).toMatchObject({ status: 'cannot_judge', latest: null, reason: { code: 'no_closing_figure', latest: { value: 4350 } } })
    expect(sentence(missing, musd, 'vi')).toBe('Chưa tìm thấy số liệu công bố cho năm 2025; gần nhất ≈ 4.350 (năm 2024)')
    expect(fdi('2026', asOf).reason).toMatchObject({ code: 'other_scope', wanted: 'kcn_kkt_merged', found: ['kcn_kkt', 'city'] })
  })

  test('the term is not added over the years that have no figure', () => {
    expect(fdi('2020-2025', asOf).reason).toMatchObject({ code: 'gap', from: '2020-01' })
  })
})
