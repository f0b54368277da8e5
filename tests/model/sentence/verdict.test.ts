import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import { statusMarks, statusNames, statuses } from '#model/progress/status.ts'
import type { Language } from '#model/text.ts'
import { remarks } from '#model/sentence/remarks.ts'
import { lead, sentence } from '#model/sentence/verdict.ts'
import { computed, matterOf, published, targetOf } from '../progress/cases.ts'
import { hectare, percent, states } from './states.ts'

const name = { vi: 'Suất đầu tư', en: 'Investment per ha' }
const languages: readonly Language[] = ['vi', 'en']

const expected: Readonly<Record<string, readonly [string, string]>> = {
  on_track: [
    'Đạt 88,5% chỉ tiêu năm 2025; nhanh hơn lộ trình 0,1 ha; tốc độ tăng mỗi năm chỉ cần bằng 0,9 lần thời gian qua',
    '88.5% of the target for 2025; 0.1 ha ahead of the path; the yearly increase only has to be 0.9 times what it was',
  ],
  on_path: [
    'Đạt 87,7% chỉ tiêu năm 2025; đúng lộ trình; tốc độ tăng mỗi năm chỉ cần giữ như thời gian qua',
    '87.7% of the target for 2025; on the path; the yearly increase only has to stay as it was',
  ],
  behind: [
    'Đạt 84,6% chỉ tiêu năm 2025; chậm 0,4 ha so với lộ trình; tốc độ tăng mỗi năm phải gấp 1,5 lần thời gian qua',
    '84.6% of the target for 2025; 0.4 ha behind the path; the yearly increase must be 1.5 times what it was',
  ],
  far_behind: [
    'Đạt 73,1% chỉ tiêu năm 2025; chậm 1,9 ha so với lộ trình; tốc độ tăng mỗi năm phải gấp 10,5 lần thời gian qua',
    '73.1% of the target for 2025; 1.9 ha behind the path; the yearly increase must be 10.5 times what it was',
  ],
  unchanged: [
    'Đạt 69,2% chỉ tiêu năm 2025; chậm 2,4 ha so với lộ trình; chưa thay đổi so với điểm gốc',
    '69.2% of the target for 2025; 2.4 ha behind the path; unchanged since the base',
  ],
  going_back: [
    'Đạt 65,4% chỉ tiêu năm 2025; chậm 2,9 ha so với lộ trình; xa chỉ tiêu thêm 0,5 ha so với điểm gốc',
    '65.4% of the target for 2025; 2.9 ha behind the path; 0.5 ha further from the target than at the base',
  ],
  reached_open: [
    'Đã đạt chỉ tiêu năm 2025: bằng 101,5% chỉ tiêu; chưa khép số liệu năm 2025',
    'The target for 2025 is reached: 101.5% of the target; 2025 is not closed yet',
  ],
  reached: ['Đã đạt chỉ tiêu năm 2025: bằng 101,5% chỉ tiêu', 'The target for 2025 is reached: 101.5% of the target'],
  missed: [
    'Không đạt chỉ tiêu năm 2025: bằng 95,4% chỉ tiêu, thiếu 0,6 ha',
    'The target for 2025 was missed: 95.4% of the target, 0.6 ha short',
  ],
  reached_late: [
    'Đạt muộn chỉ tiêu năm 2025: khi khép số liệu còn thiếu 0,6 ha, đến quý II/2026 mới đạt',
    'The target for 2025 was reached late: 0.6 ha short when it closed, reached by Q2 2026',
  ],
  cannot_judge: [
    'Chưa tìm thấy số liệu công bố cho năm 2025; gần nhất 12 (22/01/2025), bằng 92,3% chỉ tiêu',
    'No published figure was found for 2025; the latest is 12 (2025-01-22), 92.3% of the target',
  ],
  fall_behind: [
    'Còn phải giảm 5,2 ha để đạt chỉ tiêu năm 2025; chậm 1,2 ha so với lộ trình; tốc độ giảm mỗi năm phải gấp 1,6 lần thời gian qua',
    '5.2 ha still to cut to meet the target for 2025; 1.2 ha behind the path; the yearly decrease must be 1.6 times what it was',
  ],
  fall_going_back: [
    'Còn phải giảm 11 ha để đạt chỉ tiêu năm 2025; chậm 7 ha so với lộ trình; xa chỉ tiêu thêm 1 ha so với điểm gốc',
    '11 ha still to cut to meet the target for 2025; 7 ha behind the path; 1 ha further from the target than at the base',
  ],
  fall_reached: ['Đã đạt chỉ tiêu năm 2025: thấp hơn mức chỉ tiêu 0,5 ha', 'The target for 2025 is reached: 0.5 ha below its level'],
  fall_missed: ['Không đạt chỉ tiêu năm 2025: cao hơn mức chỉ tiêu 0,6 ha', 'The target for 2025 was missed: 0.6 ha above its level'],
  fall_reached_late: [
    'Đạt muộn chỉ tiêu năm 2025: khi khép số liệu còn cao hơn mức chỉ tiêu 0,6 ha, đến quý I/2026 mới đạt',
    'The target for 2025 was reached late: 0.6 ha above its level when it closed, reached by Q1 2026',
  ],
  flow_behind: [
    'Đạt 40% chỉ tiêu năm 2025; chậm 120 ha so với lộ trình; tốc độ thực hiện phần thời gian còn lại phải gấp 1,5 lần thời gian qua',
    '40% of the target for 2025; 120 ha behind the path; the pace for the rest of the time must be 1.5 times what it was',
  ],
  flow_ahead: [
    'Đạt 60% cận dưới của chỉ tiêu năm 2025; nhanh hơn lộ trình 100 ha; tốc độ thực hiện phần thời gian còn lại chỉ cần bằng 0,67 lần thời gian qua',
    '60% of the lower bound of the target for 2025; 100 ha ahead of the path; the pace for the rest of the time only has to be 0.67 times what it was',
  ],
  term: [
    'Đạt 18% chỉ tiêu giai đoạn 2021–2025; chậm 100 ha so với lộ trình; tốc độ thực hiện phần thời gian còn lại phải gấp 1,1 lần thời gian qua',
    '18% of the target for 2021–2025; 100 ha behind the path; the pace for the rest of the time must be 1.1 times what it was',
  ],
  range_reached: [
    'Đã đạt chỉ tiêu năm 2024: bằng 241,7% cận dưới của chỉ tiêu',
    'The target for 2024 is reached: 241.7% of the lower bound of the target',
  ],
  range_missed: [
    'Không đạt chỉ tiêu năm 2024: bằng 95% cận dưới của chỉ tiêu, thiếu 90 ha',
    'The target for 2024 was missed: 95% of the lower bound of the target, 90 ha short',
  ],
  estimated: [
    'Đạt 84,6% chỉ tiêu năm 2025; chậm 0,4 ha so với lộ trình; tốc độ tăng mỗi năm phải gấp 1,5 lần thời gian qua (theo số ước)',
    '84.6% of the target for 2025; 0.4 ha behind the path; the yearly increase must be 1.5 times what it was (on an estimated figure)',
  ],
  doubtful: [
    'Không đạt chỉ tiêu năm 2025: bằng 92,3% chỉ tiêu, thiếu 1 ha (số in kèm chữ “hơn”; độ tin cậy thấp)',
    'The target for 2025 was missed: 92.3% of the target, 1 ha short (printed as “more than”; low confidence)',
  ],
}

describe('one sentence for every state', () => {
  test('every status and every listed state has its sentence', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(states).sort())
    expect(new Set(Object.values(states).map((verdict) => verdict.status))).toEqual(new Set(statuses))
  })

  test.each(Object.keys(expected))('%s', (state) => {
    const verdict = states[state]!
    expect([sentence(verdict, hectare, 'vi'), sentence(verdict, hectare, 'en')]).toEqual(expected[state])
  })

  test('the difference of two percentages is in percentage points', () => {
    const indicator = { id: 'k', measure: 'stock', direction: 1, unit: percent } as const
    const verdict = judge(matterOf(targetOf('2025', 70, { unit: '%' }), [computed('2025', 69)], '2026-02-01', { indicator }))
    expect(sentence(verdict, percent, 'vi')).toBe('Không đạt chỉ tiêu năm 2025: bằng 98,6% chỉ tiêu, thiếu 1 điểm phần trăm')
    expect(sentence(verdict, percent, 'en')).toBe('The target for 2025 was missed: 98.6% of the target, 1 percentage point short')
    expect(lead(verdict, { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy' }, percent, 'vi')).toBe(
      'Tỷ lệ lấp đầy: 69% (năm 2025, báo cáo); chỉ tiêu năm 2025: 70%',
    )
  })

  test('what closed the year is said even when the data no longer hold it', () => {
    const first = judge(matterOf(targetOf('2025', 13), [computed('2025', 12.4)], '2026-02-01'))
    const later = judge(matterOf(targetOf('2025', 13), [computed('2024', 11)], '2026-06-01', { previous: first.closings }))
    expect(sentence(later, hectare, 'vi')).toBe('Không đạt chỉ tiêu năm 2025: bằng 95,4% chỉ tiêu, thiếu 0,6 ha')
    expect(remarks(later, hectare, 'vi')[0]).toContain('kết luận cũ được giữ nguyên')
  })
})

describe('the facts before the verdict', () => {
  test.each([
    [
      'cannot_judge',
      'Suất đầu tư: 12 ha (22/01/2025, công bố); chỉ tiêu năm 2025: 13 ha',
      'Investment per ha: 12 ha (2025-01-22, published); target for 2025: 13 ha',
    ],
    [
      'flow_behind',
      'Suất đầu tư: 480 ha (6 tháng 2025, báo cáo); chỉ tiêu năm 2025: 1.200 ha',
      'Investment per ha: 480 ha (the first 6 months of 2025, reported); target for 2025: 1,200 ha',
    ],
    [
      'range_reached',
      'Suất đầu tư: 4.350 ha (năm 2024, công bố); chỉ tiêu năm 2024: 1.800–2.300 ha',
      'Investment per ha: 4,350 ha (2024, published); target for 2024: 1,800–2,300 ha',
    ],
    [
      'doubtful',
      'Suất đầu tư: > 12 ha (năm 2025, công bố); chỉ tiêu năm 2025: 13 ha',
      'Investment per ha: > 12 ha (2025, published); target for 2025: 13 ha',
    ],
  ])('%s', (state, vi, en) => {
    expect([lead(states[state]!, name, hectare, 'vi'), lead(states[state]!, name, hectare, 'en')]).toEqual([vi, en])
  })

  test('a level in another unit keeps its own', () => {
    const verdict = judge(matterOf(targetOf('2025', 5, { unit: 'MW' }), [], '2025-02-01'))
    expect(lead(verdict, name, hectare, 'en')).toBe('Investment per ha: no figure yet; target for 2025: 5 MW')
  })

  test('a target without a figure, and a range with one bound', () => {
    const verdict = judge(matterOf(targetOf('2025', null, { lower: 2000 }), [], '2025-02-01'))
    expect(lead(verdict, name, hectare, 'vi')).toBe('Suất đầu tư: chưa có số liệu; chỉ tiêu năm 2025: từ 2.000 ha')
    expect(lead(verdict, name, hectare, 'en')).toBe('Investment per ha: no figure yet; target for 2025: from 2,000 ha')
  })
})

describe('whatever the figures, the sentences are whole', () => {
  const value = fc.double({ min: -2000, max: 2000, noNaN: true }).map((one) => Math.round(one * 10) / 10 + 0)
  const reading = fc
    .record({
      period: fc.constantFrom('2020', '2022-Q4', '2023', '2024-Q1', '2025', '2025-6T', '2026-Q2'),
      value,
      printed: fc.boolean(),
      qualifier: fc.constantFrom('', 'about', 'expected', 'nearly'),
    })
    .map(({ printed, period, value, qualifier }) => (printed ? published(period, value, { qualifier }) : computed(period, value)))
  const verdict = fc
    .record({
      readings: fc.array(reading, { maxLength: 8 }),
      goal: value,
      range: fc.boolean(),
      period: fc.constantFrom('2025', '2021-2025', '2030'),
      measure: fc.constantFrom('stock' as const, 'flow' as const),
      direction: fc.constantFrom(1 as const, -1 as const, 0 as const),
      asOf: fc.constantFrom('2023-05-01', '2025-07-15', '2026-01-21', '2026-09-30'),
    })
    .map(({ readings, goal, range, period, measure, direction, asOf }) => {
      const target = range ? targetOf(period, null, { lower: goal, upper: goal + 10 }) : targetOf(period, goal)
      return judge(matterOf(target, readings, asOf, { indicator: { id: 'k', measure, direction, unit: hectare } }))
    })

  test('no empty slot, no doubled mark, no word of the other language', () => {
    fc.assert(
      fc.property(verdict, (one) => {
        for (const language of languages) {
          const texts = [sentence(one, hectare, language), lead(one, name, hectare, language), ...remarks(one, hectare, language)]
          for (const text of texts) {
            expect(text).toMatch(/^\S.*\S$/)
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|[;,:.]{2}|; *$|\( *\)|[.:,;]$/)
            expect(text).not.toMatch(language === 'vi' ? /\b(the|of|target|figure|reached|and)\b/i : /chỉ tiêu|số liệu|năm|khu|tiến độ|đạt/)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('status without colour', () => {
  test('every status has a name in both languages and a mark of its own', () => {
    expect(new Set(statuses.map((status) => statusMarks[status])).size).toBe(statuses.length)
    for (const language of languages) expect(new Set(statuses.map((status) => statusNames[status][language])).size).toBe(statuses.length)
  })
})
