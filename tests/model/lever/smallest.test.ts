import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Share } from '#model/decomposition.ts'
import { type Move, changesOf, moveOf, moveText } from '#model/lever/move.ts'
import { type Lever, type NoLever, smallestLevers } from '#model/lever/smallest.ts'

const share = (part: string, numerator: number, denominator: number): Share => ({ part, numerator, denominator })
/** ΣN 3000 over ΣM 300 is 10; own ratios 5, 10 and 20. */
const parks = [share('A', 500, 100), share('B', 1500, 150), share('C', 1000, 50)]

/** The ratio after moves, by the sums alone. */
function after(moves: readonly Move[], shares: readonly Share[], scale = 1): number {
  const changes = changesOf(moves, shares)
  const total = (side: 'numerator' | 'denominator') =>
    shares.reduce((sum, one) => sum + (one[side] ?? 0), 0) + changes.reduce((sum, one) => sum + (one.side === side ? one.add : 0), 0)
  return (scale * total('numerator')) / total('denominator')
}

const moveIn = (lever: Lever | NoLever) => ('move' in lever ? lever.move : null)

describe('worked by hand: from 10 to 12', () => {
  const levers = smallestLevers(parks, 1, 12, 1)!

  test('600 more on top, in any park', () => {
    // 12 · 300 − 3000 = 600
    expect(levers.numerator).toEqual({ move: { kind: 'add', side: 'numerator', park: 'B', amount: 600 }, alike: ['C', 'A'] })
  })

  test('50 less below, in a park that has more than 50', () => {
    // 3000 / 12 − 300 = −50; C has exactly 50, which would leave it without any
    expect(levers.denominator).toEqual({ move: { kind: 'add', side: 'denominator', park: 'A', amount: -50 }, alike: ['B'] })
  })

  test('75 new where the ratio is 20, or 40 moved from the lowest ratio to the highest', () => {
    // 600 / (20 − 12) = 75; 600 / (20 − 5) = 40
    expect(levers.lease).toEqual({ move: { kind: 'lease', park: 'C', amount: 75 }, alike: [] })
    expect(levers.shift).toEqual({ move: { kind: 'shift', from: 'A', to: 'C', amount: 40 }, alike: [] })
  })

  test('a goal that is met needs no lever; one that no park can carry has none of that kind', () => {
    expect(smallestLevers(parks, 1, 10, 1)).toBeNull()
    expect(smallestLevers(parks, 1, 9, 1)).toBeNull()
    expect(smallestLevers(parks, 1, 9, -1)).not.toBeNull()
    expect(smallestLevers([], 1, 9, 1)).toBeNull()
    expect(smallestLevers(parks, 1, 30, 1)).toMatchObject({
      denominator: { kind: 'denominator' },
      lease: { kind: 'lease' },
      shift: { kind: 'shift' },
    })
  })
})

test('every lever that is found brings the ratio exactly to its goal', () => {
  const park = fc.record({ top: fc.double({ min: 1, max: 5000, noNaN: true }), bottom: fc.double({ min: 1, max: 500, noNaN: true }) })
  fc.assert(
    fc.property(
      fc.array(park, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      fc.constantFrom(1, 100),
      fc.constantFrom(1 as const, -1 as const),
      (drawn, factor, scale, direction) => {
        const shares = drawn.map(({ top, bottom }, index) => share(`P${index}`, top, bottom))
        const goal = after([], shares, scale) * factor
        const levers = smallestLevers(shares, scale, goal, direction)
        expect(levers === null).toBe(direction * (goal - after([], shares, scale)) <= 0)
        for (const lever of Object.values(levers ?? {})) {
          const move = moveIn(lever)
          if (move) expect(Math.abs(after([move], shares, scale) / goal - 1)).toBeLessThan(1e-9)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('moves in an address', () => {
  test.each<Move>([
    { kind: 'add', side: 'numerator', park: 'MH03', amount: 120.5 },
    { kind: 'add', side: 'denominator', park: 'MH05', amount: -4 },
    { kind: 'lease', park: 'NAM_CAU_KIEN', amount: 12 },
    { kind: 'shift', from: 'MH01', to: 'MH04', amount: 5 },
  ])('are read back as they were written: %s', (move) => {
    expect(moveOf(moveText(move))).toEqual(move)
  })

  test.each(['', 'n', 'n:MH01', 'n:MH01:', 'x:MH01:5', 'n:MH01:5:6', 's:MH01:5', 'n:M H:5', 'd:MH01:five'])(
    'what is none is left out: %s',
    (text) => {
      expect(moveOf(text)).toBeNull()
    },
  )

  test('moves of nothing, and shares of parks without a ratio, change nothing', () => {
    expect(changesOf([{ kind: 'add', side: 'numerator', park: 'A', amount: 0 }], parks)).toEqual([])
    expect(changesOf([{ kind: 'shift', from: 'A', to: 'Z', amount: 5 }], parks)).toEqual([])
    expect(changesOf([{ kind: 'lease', park: 'Z', amount: 5 }], parks)).toEqual([])
  })
})
