import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Share, decompose } from '#model/decomposition.ts'

const share = (part: string, numerator: number | null, denominator: number | null): Share => ({ part, numerator, denominator })

function done(before: readonly Share[], after: readonly Share[], scale?: number) {
  const found = decompose(before, after, scale)
  if ('code' in found) throw new Error(found.code)
  return found
}

describe('decomposition of a ratio', () => {
  test('worked by hand: own change and mix', () => {
    // before: A 600/100 (r 6, w 0.5), B 1200/100 (r 12, w 0.5): R = 9
    // after:  A 700/100 (r 7, w 0.25), B 3600/300 (r 12, w 0.75): R = 10.75; a = 9.875
    const found = done([share('A', 600, 100), share('B', 1200, 100)], [share('A', 700, 100), share('B', 3600, 300)])
    expect(found).toMatchObject({ before: 9, after: 10.75, change: 1.75, joined: 0, left: 0 })
    // A: own (0.5 + 0.25)/2 · 1 = 0.375; mix −0.25 · (6.5 − 9.875) = 0.84375
    // B: own 0; mix 0.25 · (12 − 9.875) = 0.53125; together 1.75
    expect(found.effects).toEqual([
      { part: 'A', own: expect.closeTo(0.375, 12), mix: expect.closeTo(0.84375, 12), joined: 0, left: 0 },
      { part: 'B', own: expect.closeTo(0, 12), mix: expect.closeTo(0.53125, 12), joined: 0, left: 0 },
    ])
  })

  test('worked by hand: one joins, one leaves', () => {
    // before: A 900/100, C 100/100 (r 1, w 0.5): R = 5; after: A 900/100, D 700/100 (r 7, w 0.5): R = 8; a = 6.5
    // C: −0.5 · (1 − 6.5) = 2.75; D: 0.5 · (7 − 6.5) = 0.25; A: weight and ratio stay, 0
    const found = done([share('A', 900, 100), share('C', 100, 100)], [share('A', 900, 100), share('D', 700, 100)])
    expect(found).toMatchObject({ change: 3, left: expect.closeTo(2.75, 12), joined: expect.closeTo(0.25, 12), own: 0, mix: 0 })
  })

  test('a park without leased land yet has no ratio of its own, so its effect is its own', () => {
    const found = done([share('A', 900, 100), share('B', 50, 0)], [share('A', 900, 100), share('B', 60, 20)])
    expect(found.effects[1]).toMatchObject({ part: 'B', mix: 0, joined: 0, own: expect.closeTo(found.change - found.effects[0]!.mix, 12) })
    expect(done([share('A', 900, 100), share('B', 0, 0)], [share('A', 900, 100), share('B', 60, 20)]).joined).not.toBe(0)
  })

  test('bad data is data', () => {
    expect(decompose([share('A', 1, 0)], [share('A', 1, 1)])).toEqual({ code: 'no_denominator', when: 'before' })
    expect(decompose([share('A', 1, 1)], [])).toEqual({ code: 'no_denominator', when: 'after' })
    expect(decompose([share('A', 1, 1), share('B', null, 3)], [share('A', null, 1)])).toEqual({ code: 'not_reported', parts: ['B', 'A'] })
  })

  test('on random data the effects add up to the change within 1e-9, part by part and kind by kind', () => {
    const amount = fc.double({ min: 0, max: 5000, noNaN: true })
    const land = fc.oneof(fc.constant(0), fc.double({ min: 0.5, max: 2000, noNaN: true }))
    const parts = fc.uniqueArray(fc.record({ part: fc.constantFrom(...'ABCDEFGHIJKLMN'), numerator: amount, denominator: land }), {
      selector: (one) => one.part,
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(parts, parts, fc.constantFrom(1, 100), (before, after, scale) => {
        fc.pre([before, after].every((list) => list.some((one) => one.denominator > 0)))
        const found = done(before, after, scale)
        const sum = found.effects.reduce((total, one) => total + one.own + one.mix + one.joined + one.left, 0)
        const tolerance = 1e-9 * Math.max(1, Math.abs(found.before), Math.abs(found.after))
        expect(Math.abs(sum - found.change)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(found.own + found.mix + found.joined + found.left - found.change)).toBeLessThanOrEqual(tolerance)
      }),
      { numRuns: 2000 },
    )
  })

  test('exchanging the periods turns every effect round', () => {
    const one = [share('A', 600, 100), share('B', 1200, 100)]
    const two = [share('A', 700, 100), share('C', 3600, 300)]
    const [there, back] = [done(one, two), done(two, one)]
    expect(back.own).toBeCloseTo(-there.own, 12)
    expect(back.joined).toBeCloseTo(-there.left, 12)
  })
})
