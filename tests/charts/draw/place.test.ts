import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Wish, crosses, overlaps, place, spread } from '#charts/draw/place.ts'

const area = { x: 0, y: 0, width: 300, height: 200 }
const wish = (text: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  text,
  at: [x, y],
  pin: [x, y],
  sides: ['top', 'bottom'],
  ...more,
})

test('labels take their first free side, and give way to earlier ones', () => {
  const found = place([wish('13 (2025)', 100, 100), wish('12,4', 104, 100)], { area, taken: [], lines: [], size: 12 })
  expect(found.map(({ dy }) => Math.sign(dy))).toEqual([-1, 1])
})

test('a label without room is left out, one that must be there is not', () => {
  const taken = [area]
  expect(place([wish('a', 100, 100)], { area, taken, lines: [], size: 12 })).toEqual([])
  expect(place([wish('a', 100, 100, { must: true })], { area, taken, lines: [], size: 12 })).toHaveLength(1)
})

test('a heavy line is avoided', () => {
  const lines = [{ points: [[0, 88], [300, 88]] as const, weight: 4 }] // prettier-ignore
  const [found] = place([wish('12,4', 100, 100)], { area, taken: [], lines, size: 12 })
  expect(found?.dy).toBeGreaterThan(0)
})

test('a line that passes, ends inside or misses a box', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 }
  expect(crosses([0, 15], [30, 15], box)).toBe(true)
  expect(crosses([0, 0], [12, 12], box)).toBe(true)
  expect(crosses([0, 0], [30, 5], box)).toBe(false)
  expect(crosses([25, 0], [25, 40], box)).toBe(false)
  expect(overlaps(box, { ...box, x: 30 })).toBe(false)
})

test('a column of labels is moved apart, in order and between its ends', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }), (centres) => {
      const result = spread(centres, centres.map(() => 20), 0, 400) // prettier-ignore
      const sorted = [...result].sort((a, b) => a - b)
      sorted.slice(1).forEach((centre, index) => expect(centre - sorted[index]!).toBeGreaterThanOrEqual(22 - 1e-9))
      expect(sorted[0]).toBeGreaterThanOrEqual(10 - 1e-9)
      expect(sorted.at(-1)).toBeLessThanOrEqual(390 + 1e-9)
    }),
  )
})
