import type { Measure } from '../../indicator.ts'
import { yearBefore } from '../../period.ts'
import { type Reading, isPartial } from '../../reading.ts'
import type { Language } from '../../text.ts'
import type { Reason } from '../reason.ts'
import { type Break, breakBetween } from './breaks.ts'
import { momentsOf, sameValue } from './moment.ts'
import { type Figure, figureOf, originOf, pointOf } from './point.ts'

/** The change against the same period of the year before: in the unit, and as a share of the earlier figure (null where that is not positive). */
export interface Comparison {
  readonly latest: Figure
  readonly before: Figure
  readonly change: number
  readonly share: number | null
}

/**
 * Compares a reading with the same period of the year before (`2026-9T` with `2025-9T`), so that a part of a year is never held
 * against a whole one. Both must have one part, scope, definition and evidence; a reason where there is no such figure,
 * where the strongest ones differ, or where a break lies between. `breaks` are those of the indicator.
 */
export function compareWithYearBefore(
  latest: Reading,
  readings: readonly Reading[],
  measure: Measure,
  breaks: readonly Break[],
): Comparison | Reason {
  const period = yearBefore(latest.period)
  const now = isPartial(latest) ? null : pointOf(latest, measure)
  if (period === null || now === null) return { code: 'no_figure' }
  const alike = readings.filter(
    (reading) =>
      reading.period === period &&
      reading.part === latest.part &&
      reading.scope === latest.scope &&
      reading.definition === latest.definition &&
      originOf(reading) === originOf(latest) &&
      !isPartial(reading),
  )
  // Both figures are of one period, so its figures are gathered at one place even where their as-of dates differ by days.
  const points = alike.flatMap((reading) => pointOf(reading, measure) ?? [])
  const [moment] = momentsOf(
    points.map((point) => ({ ...point, t: now.t - 1 })),
    1,
  )
  if (!moment) return { code: 'no_figure' }
  const { lead, conflicting } = moment
  if (conflicting.some((point) => !sameValue(point, lead))) {
    return { code: 'conflict', figures: [lead, ...conflicting].map((point) => ({ figure: figureOf(point), status: 'cannot_judge' })) }
  }
  const change = now.value - lead.value
  const crossed = breakBetween(lead, now, breaks)
  return crossed ?? { latest: figureOf(now), before: figureOf(lead), change, share: lead.value > 0 ? change / lead.value : null }
}

/** The comparison by its official name: `so với cùng kỳ năm 2025` for a part of a year, `so với năm 2025` for a whole one. */
export function comparisonName(before: string, language: Language): string {
  const year = before.slice(0, 4)
  const whole = /^\d{4}$/.test(before)
  if (language === 'vi') return whole ? `so với năm ${year}` : `so với cùng kỳ năm ${year}`
  return whole ? `against ${year}` : `against the same period of ${year}`
}
