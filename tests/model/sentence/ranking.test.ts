import { describe, expect, test } from 'vitest'
import type { Reading } from '#model/reading.ts'
import { type Ranked, movementSentence, rankingSentence } from '#model/sentence/ranking.ts'
import { computed, published } from '../progress/cases.ts'
import { hectare } from './states.ts'
import { expectWhole } from './whole.ts'

const names = { A: 'KCN A', B: 'KCN B', C: 'KCN C' }
const of = (part: string, period: string, value: number | null) =>
  value === null
    ? { ...computed(period, 0), part, value: null, numerator: null, parts: 0, expected: 1 }
    : computed(period, value, { part, parts: 1, expected: 1 })
const ranked = (readings: readonly Reading[], more: Partial<Ranked> = {}): Ranked => ({
  readings,
  names,
  unit: hectare,
  measure: 'stock',
  adds: true,
  ...more,
})
const three = [of('A', '2023', 10), of('B', '2023', 30), of('C', '2023', 20), of('A', '2024', 16), of('B', '2024', 29), of('C', '2024', 20)]

describe('the sentence under a ranking', () => {
  test.each([
    [
      'parts that add up',
      ranked(three),
      'Năm 2024 cao nhất KCN B (29 ha), bằng 44,6% tổng số; thấp nhất KCN A (16 ha)',
      'In 2024 the highest is KCN B (29 ha), 44.6% of the total; the lowest KCN A (16 ha)',
    ],
    [
      'a ratio',
      ranked(three, { adds: false }),
      'Năm 2024 cao nhất KCN B (29 ha); thấp nhất KCN A (16 ha)',
      'In 2024 the highest is KCN B (29 ha); the lowest KCN A (16 ha)',
    ],
    [
      'a negative part has no share',
      ranked([of('A', '2024', -2), of('B', '2024', 5)]),
      'Năm 2024 cao nhất KCN B (5 ha); thấp nhất KCN A (-2 ha)',
      'In 2024 the highest is KCN B (5 ha); the lowest KCN A (-2 ha)',
    ],
    [
      'some are silent',
      ranked([...three, of('D', '2024', null)], { adds: false }),
      'Năm 2024 cao nhất KCN B (29 ha); thấp nhất KCN A (16 ha); 1 khu chưa có số',
      'In 2024 the highest is KCN B (29 ha); the lowest KCN A (16 ha); 1 park has no figure',
    ],
    [
      'only one',
      ranked([of('A', '2024', 16)]),
      'Năm 2024 chỉ có số của KCN A (16 ha)',
      'For 2024 there is only the figure of KCN A (16 ha)',
    ],
    ['nothing', ranked([]), 'Chưa có số liệu của từng khu', 'No figures by park yet'],
    [
      'printed only',
      ranked([published('2013-05', 7.2, { part: 'A' })]),
      'Chỉ có số công bố của 1 khu, ở những thời điểm khác nhau nên không xếp hạng',
      'There are only published figures of 1 park, of different times, so they are not ranked',
    ],
  ])('%s', (_, one, vi, en) => {
    expect([rankingSentence(one, 'vi'), rankingSentence(one, 'en')]).toEqual([vi, en])
    expectWhole(vi, 'vi')
    expectWhole(en, 'en')
  })

  test.each([
    [
      'from the first period that the parts share',
      ranked(three),
      'Từ năm 2023 đến năm 2024 tăng nhiều nhất KCN A (+6 ha); ít nhất KCN B (−1 ha)',
      'From 2023 to 2024 KCN A rose most (+6 ha); least KCN B (−1 ha)',
    ],
    [
      'a part of a year of a flow is not held against a whole one',
      ranked([of('A', '2024', 10), of('A', '2025-9T', 8), of('A', '2026-9T', 9), of('B', '2025-9T', 4), of('B', '2026-9T', 6)], {
        measure: 'flow',
      }),
      'Từ 9 tháng 2025 đến 9 tháng 2026 tăng nhiều nhất KCN B (+2 ha); ít nhất KCN A (+1 ha)',
      'From the first 9 months of 2025 to the first 9 months of 2026 KCN B rose most (+2 ha); least KCN A (+1 ha)',
    ],
    [
      'one period only is a ranking',
      ranked(three.slice(3)),
      'Năm 2024 cao nhất KCN B (29 ha), bằng 44,6% tổng số; thấp nhất KCN A (16 ha)',
      'In 2024 the highest is KCN B (29 ha), 44.6% of the total; the lowest KCN A (16 ha)',
    ],
  ])('movement: %s', (_, one, vi, en) => {
    expect([movementSentence(one, 'vi'), movementSentence(one, 'en')]).toEqual([vi, en])
  })
})
