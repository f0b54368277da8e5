import type { Kind } from './provenance.ts'

/**
 * One answered figure. `part` is a park id or a position, null for the whole.
 * `parts` of `expected` parks have reported; where fewer, the figure is partial and must say so.
 * `rate_from` and `rate_to` are the lowest and highest VND per USD used, null where none was.
 */
export interface Reading {
  readonly period: string
  readonly part: string | null
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly kind: Kind
  readonly qualifier: string
  readonly scope: string
  readonly definition: string
  readonly as_of: string
  readonly sources: string
  readonly parts: number | null
  readonly expected: number | null
  readonly rate_from: number | null
  readonly rate_to: number | null
  readonly confidence: string
  readonly note: string
}

/** A total that some parks have not reported to yet is partial: shown with its mark, never judged. */
export function isPartial(reading: Pick<Reading, 'parts' | 'expected'>): boolean {
  return reading.parts !== null && reading.expected !== null && reading.parts < reading.expected
}
