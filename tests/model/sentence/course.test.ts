import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '#model/reading.ts'
import { type Told, courseSentence } from '#model/sentence/course.ts'
import { computed, published } from '../progress/cases.ts'
import { hectare, percent } from './states.ts'
import { rank } from '#catalog/units.ts'
import { expectWhole } from './whole.ts'

const told = (readings: readonly Reading[], more: Partial<Told> = {}): Told => ({
  readings,
  part: null,
  measure: 'stock',
  unit: hectare,
  breaks: [],
  ...more,
})
const breaks = [{ date: '2025-07-01', name_vi: 'Sáp nhập', name_en: 'Merger', indicators: '*' }]
const half = { parts: 1, expected: 3 }

/** One course for each thing the sentence can say. */
const states: Readonly<Record<string, readonly [Told, string, string]>> = {
  nothing: [told([published('2024', null)]), 'Chưa có số liệu', 'No figures yet'],
  partial: [
    told([computed('2024', 5, half)]),
    'Chưa có số tổng đủ các khu; gần nhất mới có 1/3 khu báo cáo',
    'No total of all parks yet; for the latest 1 of 3 parks have reported',
  ],
  one: [told([computed('2024', 12)]), 'Mới nhất 12 ha (năm 2024, báo cáo)', 'Latest 12 ha (2024, reported)'],
  rise: [
    told([computed('2022', 9), computed('2023', 10), computed('2024', 12.5)]),
    'Mới nhất 12,5 ha (năm 2024, báo cáo), tăng 2,5 ha (25%) so với năm 2023; cao nhất kể từ năm 2022',
    'Latest 12.5 ha (2024, reported), up 2.5 ha (25%) against 2023; the highest since 2022',
  ],
  fall: [
    told([computed('2022', 12), computed('2023', 10), computed('2024', 9)]),
    'Mới nhất 9 ha (năm 2024, báo cáo), giảm 1 ha (10%) so với năm 2023; thấp nhất kể từ năm 2022',
    'Latest 9 ha (2024, reported), down 1 ha (10%) against 2023; the lowest since 2022',
  ],
  between: [
    told([computed('2021', 9), computed('2022', 14), computed('2023', 12), computed('2024', 12)]),
    'Mới nhất 12 ha (năm 2024, báo cáo), không đổi so với năm 2023; từ năm 2021 thấp nhất 9 (năm 2021), cao nhất 14 (năm 2022)',
    'Latest 12 ha (2024, reported), unchanged against 2023; since 2021 the lowest was 9 (2021), the highest 14 (2022)',
  ],
  percent: [
    told([computed('2023', 60), computed('2024', 61.5)], { unit: percent }),
    'Mới nhất 61,5% (năm 2024, báo cáo), tăng 1,5 điểm phần trăm so với năm 2023',
    'Latest 61.5% (2024, reported), up 1.5 percentage points against 2023',
  ],
  rank_up: [
    told([computed('2022', 2), computed('2023', 3), computed('2024', 1)], { unit: rank }),
    'Mới nhất hạng 1 (năm 2024, báo cáo), tăng 2 bậc so với năm 2023; cao nhất kể từ năm 2022',
    'Latest rank 1 (2024, reported), up 2 places against 2023; the highest since 2022',
  ],
  rank_down: [
    told([computed('2022', 9), computed('2023', 3), computed('2024', 4)], { unit: rank }),
    'Mới nhất hạng 4 (năm 2024, báo cáo), tụt 1 bậc so với năm 2023; từ năm 2022 thấp nhất 9 (năm 2022), cao nhất 3 (năm 2023)',
    'Latest rank 4 (2024, reported), down 1 place against 2023; since 2022 the lowest was 9 (2022), the highest 3 (2023)',
  ],
  running_stock: [
    told([computed('2024', 10), computed('2025', 12), computed('2026-Q3', 13)]),
    'Mới nhất 13 ha (quý III/2026, báo cáo), tăng 1 ha (8,3%) so với năm 2025; cao nhất kể từ năm 2024',
    'Latest 13 ha (Q3 2026, reported), up 1 ha (8.3%) against 2025; the highest since 2024',
  ],
  running_flow: [
    told([computed('2024', 100), computed('2025', 120), computed('2025-9T', 80), computed('2026-9T', 84)], { measure: 'flow' }),
    'Mới nhất 84 ha (9 tháng 2026, báo cáo), tăng 4 ha (5%) so với cùng kỳ năm 2025',
    'Latest 84 ha (the first 9 months of 2026, reported), up 4 ha (5%) against the same period of 2025',
  ],
  part_without_twin: [
    told([computed('2025', 120), computed('2026-9T', 84)], { measure: 'flow' }),
    'Mới nhất 84 ha (9 tháng 2026, báo cáo)',
    'Latest 84 ha (the first 9 months of 2026, reported)',
  ],
  estimated: [
    told([published('2024', 12, { qualifier: 'estimated' })]),
    'Mới nhất ước 12 ha (năm 2024, ước)',
    'Latest est. 12 ha (2024, estimated)',
  ],
  doubtful: [
    told([published('2025-01', 12, { qualifier: 'more_than', as_of: '2025-01-22', confidence: 'low' })]),
    'Mới nhất > 12 ha (22/01/2025, công bố, độ tin cậy thấp)',
    'Latest > 12 ha (2025-01-22, published, low confidence)',
  ],
  conflict: [
    told([published('2023', 10), published('2023', 11, { sources: 'S2' }), published('2024', 12)]),
    'Mới nhất 12 ha (năm 2024, công bố), tăng 1 ha (9,1%) so với năm 2023; cao nhất kể từ năm 2023',
    'Latest 12 ha (2024, published), up 1 ha (9.1%) against 2023; the highest since 2023',
  ],
  across_a_break: [
    told([published('2024', 9), published('2025', 12)], { breaks }),
    'Mới nhất 12 ha (năm 2025, công bố)',
    'Latest 12 ha (2025, published)',
  ],
  negative: [
    told([computed('2023', -5), computed('2024', -2)]),
    'Mới nhất -2 ha (năm 2024, báo cáo), tăng 3 ha so với năm 2023',
    'Latest -2 ha (2024, reported), up 3 ha against 2023',
  ],
  newer_partial: [
    told([computed('2023', 10), computed('2024', 12), computed('2025', 8, half)]),
    'Mới nhất 12 ha (năm 2024, báo cáo), tăng 2 ha (20%) so với năm 2023; năm 2025 mới có 1/3 khu báo cáo',
    'Latest 12 ha (2024, reported), up 2 ha (20%) against 2023; for 2025 1 of 3 parks have reported',
  ],
  one_park: [
    told([computed('2023', 10, { part: 'A' }), computed('2024', 12, { part: 'A' }), computed('2024', 99)], { part: 'A' }),
    'Mới nhất 12 ha (năm 2024, báo cáo), tăng 2 ha (20%) so với năm 2023',
    'Latest 12 ha (2024, reported), up 2 ha (20%) against 2023',
  ],
}

describe('the sentence under a course', () => {
  test.each(Object.entries(states))('%s', (_, [one, vi, en]) => {
    expect([courseSentence(one, 'vi'), courseSentence(one, 'en')]).toEqual([vi, en])
  })

  test('whatever the figures, it is whole', () => {
    const reading = fc
      .record({
        period: fc.constantFrom('2020', '2022-Q4', '2023', '2024-Q1', '2025', '2025-6T', '2026-6T', '2026-Q2'),
        value: fc.double({ min: -2000, max: 2000, noNaN: true }).map((one) => Math.round(one * 10) / 10 + 0),
        printed: fc.boolean(),
        qualifier: fc.constantFrom('', 'about', 'expected', 'nearly'),
        whole: fc.boolean(),
      })
      .map(({ period, value, printed, qualifier, whole }) =>
        printed ? published(period, value, { qualifier }) : computed(period, value, whole ? { qualifier } : half),
      )
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 9 }), fc.constantFrom('stock' as const, 'flow' as const), (readings, measure) => {
        for (const language of ['vi', 'en'] as const) expectWhole(courseSentence(told(readings, { measure, breaks }), language), language)
      }),
      { numRuns: 500 },
    )
  })
})
