import { expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import { remarks } from '#model/sentence/remarks.ts'
import { computed, flow, matterOf, published, targetOf } from '../progress/cases.ts'
import { hectare, states } from './states.ts'

const target = targetOf('2025', 13)

test('the base chosen by the system is named, and second opinions with their word', () => {
  expect(remarks(states.behind!, hectare, 'vi')).toEqual([
    'Điểm gốc do hệ thống chọn: 9 ha (năm 2020)',
    'Tỷ số tốc độ tăng bình quân (0,91) cho cùng kết luận',
    'Tỷ lệ dự kiến theo cách tính của Liên hợp quốc (0,89) cho cùng kết luận',
  ])
  const apart = judge(matterOf(targetOf('2025', 16), [computed('2020', 1), computed('2023', 4)], '2024-02-01'))
  expect(remarks(apart, hectare, 'vi')).toContain('Tỷ số tốc độ tăng bình quân (0,79) cho kết luận khác: chậm')
  expect(remarks(apart, hectare, 'en')).toContain('The ratio of growth rates (0.79) disagrees: behind')
})

test('a given base, and no word on opinions once the target has ended', () => {
  const verdict = judge(matterOf(target, [computed('2025', 12.4)], '2026-02-01', { baseline: { period: '2020', value: 9 } }))
  expect(remarks(verdict, hectare, 'vi')).toEqual(['Điểm gốc được cho trước: 9 ha (năm 2020)'])
  expect(remarks(verdict, hectare, 'en')).toEqual(['Base as given: 9 ha (2020)'])
})

test('other figures and other evidence that say something else', () => {
  const verdict = judge(matterOf(target, [computed('2025', 12.4), published('2025', 13.1, { qualifier: 'more_than' })], '2026-02-01'))
  expect(remarks(verdict, hectare, 'vi')).toEqual([
    'Số liệu khác cho kết luận khác: > 13,1 (năm 2025): đạt',
    'Tính theo số đã công bố > 13,1 (năm 2025): đạt',
  ])
  const printed = judge(matterOf(target, [computed('2022', 10), computed('2024', 12.5), published('2025', 13.1)], '2026-02-01'))
  expect(remarks(printed, hectare, 'en')).toEqual(['By the figures computed from forms 12.5 (2024): on track'])
})

test('a total passed over, a target in doubt, a window still open', () => {
  const readings = [computed('2025-Q1', 300), computed('2025-Q2', 250, { parts: 12, expected: 14 })]
  const plan = targetOf('2025', 1200, { qualifier: 'derived', confidence: 'low' })
  const verdict = judge(matterOf(plan, readings, '2026-01-21', { indicator: flow }))
  expect(remarks(verdict, hectare, 'vi')).toEqual([
    'Mức chỉ tiêu: số suy ra, độ tin cậy thấp',
    'Số tổng quý II/2025 mới có 12/14 khu báo cáo nên không dùng để kết luận',
    'Còn chờ số liệu chốt năm 2025 đến 31/03/2026',
  ])
  expect(remarks(verdict, hectare, 'en')).toEqual([
    'Level of the target: derived figure, low confidence',
    'The total for Q2 2025 is not used: 12 of 14 parks have reported',
    'The closing figure for 2025 is awaited until 2026-03-31',
  ])
})

test('an earlier closing is told with its date and release', () => {
  const first = judge(matterOf(target, [computed('2025', 12.9)], '2026-02-01', { release: 'r1' }))
  const second = judge(matterOf(target, [computed('2025', 13.05)], '2026-06-01', { release: 'r2', previous: first.closings }))
  expect(remarks(second, hectare, 'vi')).toEqual(['Kết luận trước (01/02/2026, r1): không đạt, 12,9 (năm 2025)'])
  expect(remarks(second, hectare, 'en')).toEqual(['Earlier closing (2026-02-01, r1): missed, 12.9 (2025)'])
})
