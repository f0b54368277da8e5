import { describe, expect, test } from 'vitest'
import { compareWithYearBefore, comparisonName } from '#model/progress/figures/comparison.ts'
import { computed, published } from '../cases.ts'

describe('comparison with the same period of the year before', () => {
  test('nine months against nine months, never against the whole year', () => {
    const latest = published('2026-9T', 900)
    const found = compareWithYearBefore(latest, [published('2025', 1000), published('2025-9T', 720), latest], 'flow', [])
    // 900 − 720 = 180; 180 / 720 = 0.25
    expect(found).toMatchObject({ before: { period: '2025-9T' }, change: 180, share: 0.25 })
    expect(comparisonName('2025-9T', 'vi')).toBe('so với cùng kỳ năm 2025')
    expect(comparisonName('2025-9T', 'en')).toBe('against the same period of 2025')
  })

  test('a quarter against its quarter, a year against its year', () => {
    expect(compareWithYearBefore(computed('2025-Q3', 90), [computed('2024-Q3', 100)], 'flow', [])).toMatchObject({
      change: -10,
      share: -0.1,
    })
    expect(compareWithYearBefore(computed('2025', 90), [computed('2024', 100)], 'stock', [])).toMatchObject({ change: -10 })
    expect(comparisonName('2024', 'vi')).toBe('so với năm 2024')
  })

  test.each([
    ['another scope', computed('2024-Q3', 100, { scope: 'city' })],
    ['another part', computed('2024-Q3', 100, { part: 'P1' })],
    ['printed, not computed', published('2024-Q3', 100)],
    ['another definition', computed('2024-Q3', 100, { definition: 'incl_shares' })],
    ['a partial total', computed('2024-Q3', 100, { parts: 1 })],
    ['another quarter', computed('2024-Q2', 100)],
  ])('%s is no comparison', (_, before) => {
    expect(compareWithYearBefore(computed('2025-Q3', 90), [before], 'flow', [])).toEqual({ code: 'no_figure' })
  })

  test('a break or a conflict is said', () => {
    const breaks = [{ date: '2025-07-01', name_vi: '', name_en: '', indicators: '*' }]
    expect(compareWithYearBefore(published('2025-Q3', 90), [published('2024-Q3', 100)], 'flow', breaks)).toMatchObject({ code: 'break' })
    const two = [published('2024-Q3', 100), published('2024-Q3', 104, { sources: 'S2' })]
    expect(compareWithYearBefore(published('2025-Q3', 90), two, 'flow', [])).toMatchObject({ code: 'conflict' })
  })

  test('from zero there is a change but no share', () => {
    expect(compareWithYearBefore(computed('2025', 9), [computed('2024', 0)], 'flow', [])).toMatchObject({ change: 9, share: null })
  })

  test('a partial latest and a term are not compared', () => {
    expect(compareWithYearBefore(computed('2025', 9, { parts: 1 }), [computed('2024', 8)], 'flow', [])).toEqual({ code: 'no_figure' })
    expect(compareWithYearBefore(published('2016-2020', 9), [published('2015-2019', 8)], 'flow', [])).toEqual({ code: 'no_figure' })
  })
})
