import { type Point, sameInstant, weakness } from './point.ts'

/**
 * What one kind of evidence says of one instant. `lead` is the strongest figure; where several of equal strength differ,
 * none is chosen: `lead` is the least favourable and `conflicting` holds the others. `weaker` figures never lead.
 */
export interface Moment {
  readonly t: number
  readonly lead: Point
  readonly conflicting: readonly Point[]
  readonly weaker: readonly Point[]
}

/** Strongest kind first; at equal strength the finer sum first, because it can be checked part by part. */
export function compareStrength(a: Point, b: Point): number {
  return weakness(a) - weakness(b) || b.readings.length - a.readings.length
}

/** Gathers points by instant, in order of time. Equal figures of several sources count once. */
export function momentsOf(points: readonly Point[], direction: 1 | -1): readonly Moment[] {
  const moments: Moment[] = []
  const waiting = [...points].sort((a, b) => a.t - b.t)
  while (waiting.length > 0) {
    const { t } = waiting[0]!
    const together = waiting.splice(0, waiting.findLastIndex((point) => point.t - t < sameInstant) + 1).sort(compareStrength)
    const first = together[0]!
    const equals = distinct(together.filter((point) => compareStrength(point, first) === 0))
    const [lead, ...conflicting] = equals.sort((a, b) => direction * (a.value - b.value))
    const weaker = together.filter((point) => compareStrength(point, first) !== 0 && !sameValue(point, first))
    moments.push({ t, lead: lead ?? first, conflicting, weaker: distinct(weaker) })
  }
  return moments
}

/** Whether two figures are one number; sums and ratios of the same rows may differ by a hair. */
export function sameValue(a: Pick<Point, 'value'>, b: Pick<Point, 'value'>): boolean {
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value))
}

/** Points of different value or different word: 12 and about 12 do not say the same. */
function distinct(points: readonly Point[]): Point[] {
  return points.filter((point, at) => points.findIndex((other) => sameValue(other, point) && other.qualifier === point.qualifier) === at)
}
