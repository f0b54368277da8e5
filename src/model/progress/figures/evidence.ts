import type { Measure } from '../../indicator.ts'
import { type Reading, isPartial } from '../../reading.ts'
import type { Target } from '../../target.ts'
import type { Evidence } from '../verdict.ts'
import { instantOf, originOf, sameInstant } from './point.ts'

export interface Body extends Evidence {
  readonly readings: readonly Reading[]
}

/** For a part the part itself is the scope; for the whole the codes must be equal. */
function inScope(reading: Reading, target: Target): boolean {
  return reading.part === target.part && (target.part !== null || reading.scope === target.scope)
}

/** The readings, in order of time, known at `now` (year axis) that a target of this part and scope may be judged on, partial totals included. */
export function readingsFor(target: Target, readings: readonly Reading[], measure: Measure, now: number): readonly Reading[] {
  const known = readings.flatMap((reading) => {
    const t = instantOf(reading, measure)
    const counts = reading.value !== null && t !== null && t <= now + sameInstant && inScope(reading, target)
    return counts ? [{ t, reading }] : []
  })
  return known.sort((a, b) => a.t - b.t).map(({ reading }) => reading)
}

/**
 * Complete readings by evidence: figures computed by one formula, and figures printed with one definition, each a body of
 * its own, because no measure mixes them. Computed first: their formula and rows can be checked; then the printed, newest first.
 */
export function bodiesOf(readings: readonly Reading[], measure: Measure): readonly Body[] {
  const bodies = new Map<string, Body>()
  for (const reading of readings) {
    if (isPartial(reading)) continue
    const origin = originOf(reading)
    const { definition } = reading
    const key = `${origin} ${definition}`
    bodies.set(key, { origin, definition, readings: [...(bodies.get(key)?.readings ?? []), reading] })
  }
  const newest = (body: Body) => Math.max(...body.readings.map((reading) => instantOf(reading, measure) ?? -Infinity))
  const published = (body: Body) => Number(body.origin === 'published')
  return [...bodies.values()].sort((a, b) => published(a) - published(b) || newest(b) - newest(a) || (a.definition < b.definition ? -1 : 1))
}
