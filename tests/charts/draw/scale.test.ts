import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCut, scaleOf, stepDigits, ticksOf } from '#charts/draw/scale.ts'

test('every value is inside, from end to end in steps that people count in', () => {
  const number = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100)
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), fc.boolean(), (values, zero) => {
      const scale = scaleOf(values, 300, { zero })
      expect(scale.min).toBeLessThanOrEqual(Math.min(...values))
      expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values))
      expect(scale.max).toBeGreaterThan(scale.min)
      expect(ticksOf(scale).at(-1)).toBeCloseTo(scale.max, 6)
      if (zero) expect(scale.min <= 0 && scale.max >= 0).toBe(true)
    }),
  )
})

test('bars start at nought, lines only when nought is near, and a cut axis is known', () => {
  expect(scaleOf([11, 13], 300).min).toBeGreaterThan(0)
  expect(isCut(scaleOf([11, 13], 300))).toBe(true)
  expect(scaleOf([11, 13], 300, { zero: true }).min).toBe(0)
  expect(scaleOf([2, 13], 300).min).toBe(0)
  expect(isCut(scaleOf([-3, 5], 300))).toBe(false)
  expect(isCut(scaleOf([-13, -11], 300))).toBe(true)
})

test('one value, no value and nothing finite still make an axis', () => {
  for (const values of [[12], [], [NaN], [0, 0], [1e-320], [-5, -5]]) {
    const { min, max, step } = scaleOf(values, 300)
    expect(max).toBeGreaterThan(min)
    expect(step).toBeGreaterThan(0)
  }
})

test('what is counted has no tick between two of it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { minLength: 1 }), fc.boolean(), fc.constantFrom(0, 0.1), (values, zero, room) => {
      const scale = scaleOf(values, 300, { zero, room, whole: true })
      for (const tick of ticksOf(scale)) expect(Number.isInteger(tick)).toBe(true)
      expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values))
    }),
  )
  expect(ticksOf(scaleOf([1, 10], 300, { whole: true }))).toEqual([0, 5, 10, 15])
  expect(ticksOf(scaleOf([14, 14], 300, { whole: true }))).toEqual([12, 13, 14, 15, 16])
})

test('ticks print only the digits of their step', () => {
  expect(stepDigits(scaleOf([0, 10], 300, { room: 0 }))).toBe(0)
  expect(stepDigits(scaleOf([7.5, 17.5], 300, { room: 0, count: 4 }))).toBe(1)
  expect(ticksOf(scaleOf([0.1, 0.35], 300, { room: 0 }))).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35])
})
