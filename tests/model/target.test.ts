import { expect, test } from 'vitest'
import { threshold } from '#model/target.ts'

test('a range is decided by the bound that is met first', () => {
  expect(threshold({ value: null, lower: 1800, upper: 2300 }, 1)).toBe(1800)
  expect(threshold({ value: null, lower: 1800, upper: 2300 }, -1)).toBe(2300)
  expect(threshold({ value: 13, lower: 12, upper: 14 }, -1)).toBe(13)
  expect(threshold({ value: null, lower: 2000, upper: null })).toBe(2000)
  expect(threshold({ value: null, lower: null, upper: null })).toBeNull()
})
