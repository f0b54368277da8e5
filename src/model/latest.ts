import type { Measure } from './indicator.ts'
import { isTerm } from './period.ts'
import { instantOf, originOf } from './progress/figures/point.ts'
import { type Reading, isPartial } from './reading.ts'

/**
 * The figure that a card shows of one part: the newest that has a value and is complete, a computed one before a published one of
 * the same instant, because its formula and rows can be opened. A flow of a term of years is a total of its own and not the latest
 * of its years. Null where there is none.
 */
export function latestOf(readings: readonly Reading[], part: string | null, measure: Measure): Reading | null {
  let found: { readonly reading: Reading; readonly t: number } | null = null
  for (const reading of readings) {
    const t = instantOf(reading, measure)
    if (t === null || reading.value === null || reading.part !== part || isPartial(reading)) continue
    if (measure === 'flow' && isTerm(reading.period)) continue
    const better =
      !found || t > found.t + 1e-6 || (t > found.t - 1e-6 && originOf(reading) === 'computed' && originOf(found.reading) === 'published')
    if (better) found = { reading, t }
  }
  return found?.reading ?? null
}
