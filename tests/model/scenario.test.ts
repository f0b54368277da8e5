import { describe, expect, test } from 'vitest'
import { pointOf } from '#model/progress/figures/point.ts'
import { openYears, scenarioOf, scenarioText } from '#model/scenario.ts'
import { scenarioSentence } from '#model/sentence/scenario.ts'
import { computed } from './progress/cases.ts'
import { hectare } from './sentence/states.ts'
import { expectWhole } from './sentence/whole.ts'

describe('a scenario in an address', () => {
  test('is read back as it was written', () => {
    for (const one of [
      { indicator: 'investment_per_ha', year: '2030', value: 15 },
      { indicator: 'workers', year: '2027', value: 0.5 },
      { indicator: 'trade_balance', year: '2028', value: -120.25 },
    ])
      expect(scenarioOf(scenarioText(one))).toEqual(one)
  })

  test.each(['', 'investment_per_ha', 'investment_per_ha:2030', 'investment_per_ha:2030:', 'a:b:c', 'a:2030:1:2', 'A:2030:1', 'a:2030:x'])(
    'what is none is left out: %s',
    (text) => expect(scenarioOf(text)).toBeNull(),
  )

  test('years with a target of a document are not open to scenarios, nor are years gone by', () => {
    const years = openYears([{ period: '2025' }, { period: '2026-2030' }], '2026-09-30')
    expect(years.slice(0, 5)).toEqual(['2026', '2027', '2028', '2029', '2031'])
  })
})

describe('what a scenario would ask for', () => {
  const point = (period: string, value: number) => pointOf(computed(period, value), 'stock')!
  const start = { latest: point('2025', 12), from: point('2020', 10) }
  const scenario = { indicator: 'k', year: '2030', value: 15 }
  const vi = 'Kịch bản 15 ha vào năm 2030, do người xem nhập, không phải chỉ tiêu của văn bản nào'
  const en = 'Scenario of 15 ha in 2030, entered by the reader and set by no document'

  test.each([
    [
      'a rise',
      scenario,
      start,
      `${vi}: từ 12 (năm 2025) mỗi năm phải tăng 0,6 ha; từ 10 (năm 2020) đến nay mỗi năm tăng 0,4 ha`,
      `${en}: from 12 (2025) it would have to rise by 0.6 ha a year; since 10 (2020) it rose by 0.4 ha a year`,
    ],
    [
      'no past',
      scenario,
      { ...start, from: null },
      `${vi}: từ 12 (năm 2025) mỗi năm phải tăng 0,6 ha`,
      `${en}: from 12 (2025) it would have to rise by 0.6 ha a year`,
    ],
    ['no figure', scenario, null, vi, en],
    [
      'the level of today',
      { ...scenario, value: 12 },
      { ...start, from: null },
      `${vi.replace('15', '12')}: bằng mức hiện nay 12 (năm 2025)`,
      `${en.replace('15', '12')}: the level of today, 12 (2025)`,
    ],
    ['a year that is over', { ...scenario, year: '2024' }, start, vi.replace('2030', '2024'), en.replace('2030', '2024')],
    [
      'a fall after nothing',
      { ...scenario, value: 9 },
      { ...start, from: point('2020', 12) },
      `${vi.replace('15', '9')}: từ 12 (năm 2025) mỗi năm phải giảm 0,6 ha; từ 12 (năm 2020) đến nay không đổi`,
      `${en.replace('15', '9')}: from 12 (2025) it would have to fall by 0.6 ha a year; since 12 (2020) it has not changed`,
    ],
  ])('%s', (_, one, from, wantedVi, wantedEn) => {
    expect([scenarioSentence(one, from, hectare, 'vi'), scenarioSentence(one, from, hectare, 'en')]).toEqual([wantedVi, wantedEn])
    expectWhole(wantedVi, 'vi')
  })
})
