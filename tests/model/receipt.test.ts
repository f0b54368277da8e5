import { expect, test } from 'vitest'
import { dateAfter, periodsBetween } from '#model/period.ts'
import { type Receipt, arrivalsOf, newestReceipt, receiptOf } from '#model/receipt.ts'

const receipt = (period: string, receivedAt: string, parts: readonly string[], corrected = false): Receipt => ({
  period,
  receivedAt,
  parts,
  corrected,
  rows: parts.length || 1,
})
const reporters = [
  { id: 'A', established: 2000 },
  { id: 'B', established: null },
  { id: 'C', established: 2026 },
]
const came = [
  receipt('2025-Q1', '2025-04-10', ['A', 'B']),
  receipt('2025-Q2', '2025-07-10', ['A']),
  receipt('2025-Q2', '2025-08-20', ['B']),
  receipt('2025-Q3', '2025-10-10', ['A']),
  receipt('2025-Q3', '2026-02-01', ['B'], true),
  receipt('2025-Q4', '2026-01-05', ['A']),
]
const periods = periodsBetween('quarter', 2025, 2026.25)

test('without a due day nothing is late or overdue, whatever is missing', () => {
  const states = arrivalsOf(periods, came, reporters, null, '2030-01-01').map(({ state }) => state)
  expect(states).toEqual(['received', 'received', 'received', 'partial', 'no_due'])
})

test('a due day tells late from received and, once it has passed, what is overdue', () => {
  const at = (asOf: string) => arrivalsOf(periods, came, reporters, 15, asOf).map(({ state }) => state)
  expect(at('2026-01-15')).toEqual(['received', 'late', 'received', 'partial', 'not_due'])
  expect(at('2026-01-16')).toEqual(['received', 'late', 'received', 'missing', 'not_due'])
  expect(at('2026-04-16')).toEqual(['received', 'late', 'received', 'missing', 'missing'])
})

test('an arrival says who came, who came late, who is missing and when it was due', () => {
  const [, second, third, fourth, first2026] = arrivalsOf(periods, came, reporters, 15, '2026-06-30')
  expect(second).toMatchObject({ due: '2025-07-15', first: '2025-07-10', last: '2025-08-20', came: ['A', 'B'], lately: ['B'], missing: [] })
  expect(third).toMatchObject({ corrected: true, last: '2025-10-10' })
  expect(fourth).toMatchObject({ came: ['A'], missing: ['B'] })
  // C was established in 2026 and owes its first report at the end of that year, as `expected` of computed totals counts.
  expect(first2026?.missing).toEqual(['A', 'B'])
  expect(arrivalsOf(['2026-Q4'], [], reporters, null, '2027-01-01')[0]?.missing).toEqual(['A', 'B', 'C'])
})

test('a voluntary data set waits only for those who have reported, one without parts for any row', () => {
  const [q1, q2] = arrivalsOf(['2025-Q1', '2025-Q2'], [receipt('2025-Q1', '2025-04-10', ['B'])], [], null, '2026-01-01')
  expect(q1).toMatchObject({ state: 'received', missing: [] })
  expect(q2).toMatchObject({ state: 'no_due', missing: ['B'] })
  expect(arrivalsOf(['2025'], [receipt('2025', '', [])], [], 30, '2026-12-31')[0]).toMatchObject({ state: 'received', first: '' })
})

test('the newest receipt is of the period that ends last, whenever it came', () => {
  expect(newestReceipt([...came, receipt('2024', '2026-05-01', ['A'])])).toEqual({ period: '2025-Q4', receivedAt: '2026-01-05' })
  expect(newestReceipt([])).toBeNull()
})

test('a row becomes a receipt', () => {
  expect(receiptOf({ period: '2025', received_at: '2026-01-05', corrected: true, parts: 'A+B', rows: 4 })).toEqual({
    period: '2025',
    receivedAt: '2026-01-05',
    corrected: true,
    parts: ['A', 'B'],
    rows: 4,
  })
})

test('due days count from the last day of the period, over the ends of months and leap years', () => {
  expect(dateAfter('2025-Q1', 15)).toBe('2025-04-15')
  expect(dateAfter('2023', 60)).toBe('2024-02-29')
  expect(dateAfter('2025-12', 31)).toBe('2026-01-31')
  expect(dateAfter('2025-6T', 0)).toBe('2025-06-30')
  expect(dateAfter('never', 15)).toBeNull()
})

test('periods between two points are whole', () => {
  expect(periodsBetween('quarter', 2024.5, 2025.3)).toEqual(['2024-Q3', '2024-Q4', '2025-Q1'])
  expect(periodsBetween('month', 2025.9, 2026.05)).toEqual(['2025-12'])
  expect(periodsBetween('year', 2023, 2026)).toEqual(['2023', '2024', '2025'])
  expect(periodsBetween('year', 2026, 2023)).toEqual([])
})
