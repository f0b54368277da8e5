import type { Measure } from '../../indicator.ts'
import { endOfPeriod, pointOfDate } from '../../period.ts'
import { type Kind, effectiveKind, kinds } from '../../provenance.ts'
import type { Reading } from '../../reading.ts'

/** Computed from forms by a known formula, or printed somewhere: different evidence, never mixed within one measure. */
export type Origin = 'computed' | 'published'

/**
 * A figure as it is shown: `at` is where it lies, the as-of date of a published stock (or of a flow that still ran then), otherwise
 * the period; `kind` already counts ước and dự kiến as estimated.
 */
export interface Figure {
  readonly period: string
  readonly value: number
  readonly kind: Kind
  readonly qualifier: string
  readonly confidence: string
  readonly at: string
  readonly origin: Origin
}

/** A figure on the year axis (the end of 2024 is 2025.0), with the rows it rests on: one for a stock, one or more for a sum. */
export interface Point extends Figure {
  readonly t: number
  readonly definition: string
  readonly readings: readonly Reading[]
}

/** One instant is one day apart from the next by 0.0027; anything nearer is rounding. */
export const sameInstant = 1e-6

/** Only an aggregate has a numerator or counts the parks that reported; a printed figure has neither. */
export function originOf(reading: Reading): Origin {
  return reading.numerator !== null || reading.parts !== null ? 'computed' : 'published'
}

/** Where a reading lies: a stock at the end of its period, a published point at its as-of date, a flow where it stops counting. */
export function instantOf(reading: Reading, measure: Measure): number | null {
  const end = endOfPeriod(reading.period)
  if (originOf(reading) === 'computed') return end
  const dated = pointOfDate(reading.as_of)
  if (dated === null || end === null) return dated ?? end
  return measure === 'stock' ? dated : Math.min(dated, end)
}

/** A point of one reading; null where it has no value or no instant. */
export function pointOf(reading: Reading, measure: Measure): Point | null {
  const t = instantOf(reading, measure)
  if (t === null || reading.value === null) return null
  const dated = originOf(reading) === 'published' && reading.as_of !== ''
  const running = measure === 'flow' && t < (endOfPeriod(reading.period) ?? t) - 1 / 12
  return {
    period: reading.period,
    value: reading.value,
    kind: effectiveKind(reading.kind, reading.qualifier),
    qualifier: reading.qualifier,
    confidence: reading.confidence,
    at: dated && (measure === 'stock' || running) ? reading.as_of : reading.period,
    origin: originOf(reading),
    t,
    definition: reading.definition,
    readings: [reading],
  }
}

/** The figure of a point without the axis and the rows. */
export function figureOf({ period, value, kind, qualifier, confidence, at, origin }: Figure): Figure {
  return { period, value, kind, qualifier, confidence, at, origin }
}

/** How weak a figure is: published 0, reported 1, estimated 2; low confidence comes after all of them. */
export function weakness(figure: Pick<Figure, 'kind' | 'confidence'>): number {
  return kinds.indexOf(figure.kind) + (figure.confidence === 'low' ? kinds.length : 0)
}
