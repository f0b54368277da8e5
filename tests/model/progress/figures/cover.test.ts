import { expect, test } from 'vitest'
import { sumsSince } from '#model/progress/figures/cover.ts'
import { computed, published } from '../cases.ts'

const year = { key: '2025', start: 2025 * 12, end: 2026 * 12 }
const sums = (readings: Parameters<typeof sumsSince>[1], plan = year) =>
  sumsSince(plan, readings, []).sums.map(({ period, value, t }) => [period, value, t])

test('adjoining readings add up, overlapping ones never do', () => {
  const readings = [published('2025-6T', 60), published('2025-Q2', 25), published('2025-Q3', 30)]
  // Q2 lies within the six months and starts where nothing ends, so it is in no sum.
  expect(sums(readings)).toEqual([
    ['2025-6T', 60, 2025.5],
    ['2025-9T', 90, 2025.75],
  ])
})

test('a sum of quarters and the report of the year stand side by side, the finer first', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => computed(`2025-${quarter}`, 25))
  const found = sumsSince(year, [computed('2025', 103), ...quarters], [])
  expect([...found.complete].map((point) => [point.value, point.readings.length])).toEqual([
    [100, 4],
    [103, 1],
  ])
})

test('a stronger report of the year comes before a weaker sum', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => computed(`2025-${quarter}`, 25, { kind: 'estimated' }))
  expect([...sumsSince(year, [...quarters, computed('2025', 103)], []).complete][0]?.value).toBe(103)
})

test('two figures for one addend give two sums', () => {
  const found = sumsSince(year, [published('2025-Q1', 10), published('2025-Q1', 12, { sources: 'S2' }), published('2025-Q2', 20)], [])
  expect(found.sums.filter((point) => point.period === '2025-6T').map((point) => point.value)).toEqual([30, 32])
})

test('a figure of a term that still runs counts up to its as-of date', () => {
  const term = { key: '2020-2025', start: 2020 * 12, end: 2026 * 12 }
  const found = sumsSince(term, [published('2020-2025', 18600, { as_of: '2025-06' })], [])
  expect(found.sums).toMatchObject([{ value: 18600, t: 2025.5, at: '2025-06' }])
  expect(found.complete.size).toBe(0)
})

test('a sum is as weak as its weakest addend and keeps a word that covers it', () => {
  const found = sumsSince(
    year,
    [
      published('2025-Q1', 10, { qualifier: 'more_than' }),
      published('2025-Q2', 20, { kind: 'estimated' }),
      published('2025-Q3', 5, { confidence: 'low' }),
    ],
    [],
  )
  expect(found.sums.at(-1)).toMatchObject({ value: 35, kind: 'estimated', qualifier: 'more_than', confidence: 'low', period: '2025-9T' })
  const words = sumsSince(
    year,
    [published('2025-Q1', 10, { qualifier: 'nearly' }), published('2025-Q2', 20, { qualifier: 'more_than' })],
    [],
  )
  expect(words.sums.at(-1)?.qualifier).toBe('about')
})
