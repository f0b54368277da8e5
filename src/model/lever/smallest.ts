import type { Share } from '../decomposition.ts'
import type { Move, Side } from './move.ts'

/** A single lever that brings the ratio exactly to its goal. */
export interface Lever {
  readonly move: Move
  /** Other parks where the same amount does the same; it is the whole that counts. */
  readonly alike: readonly string[]
}

/** A kind of lever that no single park can pull far enough, or that would have to be pulled the wrong way. */
export interface NoLever {
  readonly kind: Side | 'lease' | 'shift'
}

/** The levers in the order they are told: one more on top, less below, new land where it is best, the mix. */
export interface Levers {
  readonly numerator: Lever | NoLever
  readonly denominator: Lever | NoLever
  readonly lease: Lever | NoLever
  readonly shift: Lever | NoLever
}

interface Park {
  readonly part: string
  readonly top: number
  readonly bottom: number
}

/**
 * The smallest single levers that bring scale · ΣN / ΣM to `goal`, solved exactly. With the lack L = goal · ΣM / scale − ΣN:
 * numerator + L; denominator + scale · ΣN / goal − ΣM in a park that has as much; new land h in the park of the best ratio r,
 * its numerator growing by r · h, so h = L / (r − goal / scale); a shift h from a park of ratio a to one of ratio b, h = L / (b − a).
 * Null where the goal is met already, or there is nothing to divide. `direction` is +1 where more is better.
 */
export function smallestLevers(shares: readonly Share[], scale: number, goal: number, direction: 1 | -1): Levers | null {
  const parks = shares.flatMap(({ part, numerator, denominator }): readonly Park[] =>
    numerator === null || denominator === null ? [] : [{ part, top: numerator, bottom: denominator }],
  )
  const top = parks.reduce((sum, park) => sum + park.top, 0)
  const bottom = parks.reduce((sum, park) => sum + park.bottom, 0)
  const level = goal / scale
  const lack = level * bottom - top
  if (bottom <= 0 || direction * lack <= 0) return null
  return {
    numerator: numeratorLever(parks, lack),
    denominator: denominatorLever(parks, level === 0 ? NaN : top / level - bottom),
    lease: leaseLever(parks, lack, level),
    shift: shiftLever(parks, lack),
  }
}

/** Where the same amount serves in every park, the one that has most of it already is named first. */
function numeratorLever(parks: readonly Park[], lack: number): Lever | NoLever {
  const [first, ...others] = parks.filter((park) => park.top + lack >= 0).sort((a, b) => b.top - a.top)
  if (!first) return { kind: 'numerator' }
  return { move: { kind: 'add', side: 'numerator', park: first.part, amount: lack }, alike: others.map(({ part }) => part) }
}

function denominatorLever(parks: readonly Park[], amount: number): Lever | NoLever {
  const [first, ...others] = parks.filter((park) => park.bottom + amount > 0).sort((a, b) => a.top / a.bottom - b.top / b.bottom)
  if (!first || !Number.isFinite(amount)) return { kind: 'denominator' }
  return { move: { kind: 'add', side: 'denominator', park: first.part, amount }, alike: others.map(({ part }) => part) }
}

/** New land that brings its numerator at the ratio of its park: best where that ratio is furthest beyond the goal. */
function leaseLever(parks: readonly Park[], lack: number, level: number): Lever | NoLever {
  const best = withRatio(parks)
    .map((park) => ({ ...park, amount: lack / (park.ratio - level) }))
    .filter(({ amount }) => Number.isFinite(amount) && amount > 0)
    .sort((a, b) => a.amount - b.amount)[0]
  return best ? { move: { kind: 'lease', park: best.part, amount: best.amount }, alike: [] } : { kind: 'lease' }
}

function shiftLever(parks: readonly Park[], lack: number): Lever | NoLever {
  const rated = withRatio(parks)
  const pairs = rated.flatMap((from) =>
    rated.flatMap((to) => {
      const amount = lack / (to.ratio - from.ratio)
      return Number.isFinite(amount) && amount > 0 && amount < from.bottom ? [{ from: from.part, to: to.part, amount }] : []
    }),
  )
  const best = pairs.sort((a, b) => a.amount - b.amount)[0]
  return best ? { move: { kind: 'shift', ...best }, alike: [] } : { kind: 'shift' }
}

function withRatio(parks: readonly Park[]) {
  return parks.filter(({ bottom }) => bottom > 0).map((park) => ({ ...park, ratio: park.top / park.bottom }))
}
