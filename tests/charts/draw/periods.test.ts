import { expect, test } from 'vitest'
import { grainOf, longest, slotOf, slotsOf } from '#charts/draw/periods.ts'

test('the grain is what most periods are, and a year so far is a year', () => {
  expect(grainOf(['2023', '2024', '2023-07', '2024-5T'])).toBe(12)
  expect(grainOf(['2024-Q1', '2024-Q2', '2024'])).toBe(3)
  expect(grainOf(['2026-9T'])).toBe(12)
  expect(grainOf(['2020-2025', 'nonsense'])).toBeNull()
})

test('a missing period keeps its slot', () => {
  expect(slotsOf(['2019', '2022'], 12)).toEqual(['2019', '2020', '2021', '2022'])
  expect(slotsOf(['2023-Q3', '2024-Q1'], 3)).toEqual(['2023-Q3', '2023-Q4', '2024-Q1'])
  expect(slotsOf(['2023-11', '2024-02'], 1)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
})

test('a period of another length has no slot, a part of the year has the year', () => {
  expect(slotsOf(['2024', '2020-2025', '2023-07', 'x'], 12)).toEqual(['2024'])
  expect(slotOf('2026-9T', 12)).toBe('2026')
  expect(slotOf('2026-9T', 3)).toBeNull()
  expect(slotOf('2026', 3)).toBeNull()
  expect(slotsOf([], 12)).toEqual([])
})

test('of a year and its first months only the year is drawn', () => {
  const readings = [{ period: '2024-5T' }, { period: '2024' }, { period: '2024' }]
  expect(longest(readings)).toEqual([{ period: '2024' }, { period: '2024' }])
  expect(longest([{ period: '2024-5T' }, { period: '2024-9T' }])).toEqual([{ period: '2024-9T' }])
})
