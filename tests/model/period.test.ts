import { expect, test } from 'vitest'
import { pointOfDate, startOfDate, yearBefore } from '#model/period.ts'

test.each([
  ['2026-9T', '2025-9T'],
  ['2025-Q3', '2024-Q3'],
  ['2025-08', '2024-08'],
  ['2025', '2024'],
  ['2016-2020', null],
  ['9 months', null],
])('a year before %s is %s', (key, before) => {
  expect(yearBefore(key)).toBe(before)
})

test('a date starts where the day before it ends', () => {
  expect(startOfDate('2022-01-01')).toBe(2022)
  expect(startOfDate('2022')).toBe(2022)
  expect(startOfDate('2025-07-01')).toBe(pointOfDate('2025-06-30'))
  expect(startOfDate('2025-07-15')).toBeCloseTo(pointOfDate('2025-07-14') ?? 0, 12)
  expect(startOfDate('next week')).toBeNull()
})
