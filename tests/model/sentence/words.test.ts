import { describe, expect, test } from 'vitest'
import { difference, shortChange, withUnit } from '#model/sentence/words.ts'
import { hectare, percent } from './states.ts'

const rank = { vi: 'hạng', en: 'rank' }

describe('a change in a few signs', () => {
  test.each([
    ['of an amount is its share', hectare, 2, 0.25, '+25%', '+25%'],
    ['of an amount that was nothing before is the amount', hectare, -2.5, null, '−2,5', '−2.5'],
    ['of a percentage is in points', percent, -1.5, -0.02, '−1,5 điểm %', '−1.5 points'],
    ['of a rank goes up where its number falls', rank, -2, -0.667, 'tăng 2 bậc', 'up 2 places'],
    ['of a rank goes down where its number grows', rank, 1, 0.5, 'tụt 1 bậc', 'down 1 place'],
    ['that is none says so', hectare, 0, 0, 'không đổi', 'unchanged'],
  ])('%s', (_, unit, change, share, vi, en) => {
    expect([shortChange({ change, share }, unit, 'vi'), shortChange({ change, share }, unit, 'en')]).toEqual([vi, en])
  })
})

test('a rank is named before its number and differs by places', () => {
  expect([withUnit('1', rank, 'vi'), withUnit('1', rank, 'en')]).toEqual(['hạng 1', 'rank 1'])
  expect([difference(-1, rank, 'vi'), difference(3, rank, 'en')]).toEqual(['1 bậc', '3 places'])
})
