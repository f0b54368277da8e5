import { describe, expect, test } from 'vitest'
import { expectedAt, pathTo } from '#model/progress/course/path.ts'
import { targetOf } from '../cases.ts'

describe('the expected path', () => {
  const goal = targetOf('2030', 16)
  const base = { t: 2021, value: 9 }

  test('is linear between its corners and level beyond them', () => {
    const path = pathTo(goal, base, [targetOf('2025', 13), goal], 1)
    expect(path).toEqual([base, { t: 2026, value: 13 }, { t: 2031, value: 16 }])
    expect([2020, 2021, 2023.5, 2026, 2028.5, 2031, 2035].map((t) => expectedAt(path, t))).toEqual([9, 9, 11, 13, 14.5, 16, 16])
  })

  test('takes no target of another part, scope, unit or indicator, and none outside its time', () => {
    const others = [
      targetOf('2025', 99, { part: 'P1' }),
      targetOf('2025', 99, { scope: 'city' }),
      targetOf('2025', 99, { unit: '%' }),
      targetOf('2025', 99, { indicator: 'other' }),
      targetOf('2020', 99),
      targetOf('2035', 99),
      targetOf('2030', 99),
    ]
    expect(pathTo(goal, base, others, 1)).toHaveLength(2)
  })

  test('where documents differ on a date, its own document counts, otherwise the date is left out', () => {
    const foreign = [targetOf('2025', 12, { document: 'D2' }), targetOf('2025', 14, { document: 'D3' })]
    expect(pathTo(goal, base, foreign, 1).map((knot) => knot.value)).toEqual([9, 16])
    expect(pathTo(goal, base, [...foreign, targetOf('2025', 13)], 1).map((knot) => knot.value)).toEqual([9, 13, 16])
  })

  test('a range is a corner at the bound that decides', () => {
    const range = targetOf('2025', null, { lower: 12, upper: 14 })
    expect(pathTo(goal, base, [range], 1)[1]?.value).toBe(12)
    expect(pathTo(targetOf('2030', 2), base, [range], -1)[1]?.value).toBe(14)
  })
})
