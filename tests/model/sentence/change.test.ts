import { describe, expect, test } from 'vitest'
import { type Share, decompose } from '#model/decomposition.ts'
import { changeSentence, noChangeSentence } from '#model/sentence/change.ts'
import { expectWhole } from './whole.ts'

const about = {
  name: { vi: 'Suất đầu tư', en: 'Investment per ha' },
  unit: { vi: 'triệu USD/ha', en: 'million USD/ha' },
  before: '2020',
  after: '2025',
}
const share = (part: string, numerator: number | null, denominator: number | null): Share => ({ part, numerator, denominator })
const old = [share('A', 600, 100), share('B', 1200, 100)]

function said(after: readonly Share[], before = old): readonly [string, string] {
  const found = decompose(before, after)
  const one = (language: 'vi' | 'en') =>
    'code' in found ? noChangeSentence(found, about, { B: 'KCN B' }, language) : changeSentence(found, about, language)
  const both = [one('vi'), one('en')] as const
  expectWhole(both[0], 'vi')
  expectWhole(both[1], 'en')
  return both
}

describe('why a ratio moved', () => {
  test('own change and mix', () => {
    expect(said([share('A', 700, 100), share('B', 3600, 300)])).toEqual([
      'Từ năm 2020 đến năm 2025 suất đầu tư tăng 1,75 triệu USD/ha: thay đổi của từng khu +0,38 triệu USD/ha, cơ cấu giữa các khu +1,38 triệu USD/ha',
      'From 2020 to 2025 investment per ha rose by 1.75 million USD/ha: the change within parks +0.38 million USD/ha, the mix between parks +1.38 million USD/ha',
    ])
  })

  test('one joins, one leaves', () => {
    expect(said([share('A', 600, 100), share('C', 300, 100)])[0]).toBe(
      'Từ năm 2020 đến năm 2025 suất đầu tư giảm 4,5 triệu USD/ha: khu mới −1,88 triệu USD/ha, khu không còn tính −2,63 triệu USD/ha',
    )
  })

  test('nothing moved, or the moves cancel', () => {
    expect(said(old)[1]).toBe('From 2020 to 2025 investment per ha did not change')
    expect(said([share('A', 1200, 100), share('B', 600, 100)])[0]).toBe('Từ năm 2020 đến năm 2025 suất đầu tư không đổi')
  })

  test('bad data says what is missing', () => {
    expect(said([share('A', 600, 100), share('B', null, 100)])[0]).toBe(
      'Chưa tách được thay đổi vì có khu chưa báo cáo đủ ở một trong hai kỳ: KCN B',
    )
    expect(said([])[1]).toBe('The change cannot be split, because the denominator for 2025 is zero')
  })
})
