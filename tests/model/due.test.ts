import { expect, test } from 'vitest'
import { daysFor, dueOf, dueText } from '#model/due.ts'

test('due days are read back as they are written, and what makes no sense is left out', () => {
  expect(dueOf('quarter:15,labour:20')).toEqual({ quarter: 15, labour: 20 })
  expect(dueText({ quarter: 15, labour: 0 })).toBe('labour:0,quarter:15')
  expect(dueOf(dueText({ month: 7, year: 366 }))).toEqual({ month: 7, year: 366 })
  expect(dueOf('quarter:-1,year:367,month:x,__proto__:3x,:5')).toEqual({})
  expect(dueOf('')).toEqual({})
})

test('a data set has its own days before those of its cadence, and none where nobody set any', () => {
  const labour = { id: 'labour', cadence: 'quarter' } as const
  expect(daysFor({ quarter: 15, labour: 20 }, labour)).toBe(20)
  expect(daysFor({ quarter: 15, labour: 0 }, labour)).toBe(0)
  expect(daysFor({ quarter: 15 }, labour)).toBe(15)
  expect(daysFor({ year: 30 }, labour)).toBeNull()
})
