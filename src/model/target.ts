/** A dated target as the `targets` data set holds it. A range is judged on its lower bound (domain notes 0.5). */
export interface Target {
  readonly indicator: string
  /** A park id, or null for the whole authority. */
  readonly part: string | null
  /** `2025`, or a term such as `2020-2025`. */
  readonly period: string
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly unit: string
  readonly scope: string
  readonly qualifier: string
  readonly document: string
  readonly document_date: string
  readonly confidence: string
  readonly note: string
  readonly source_id: string
}

/**
 * The figure that decides: the value, or the bound of a range that is met first. That is the lower one where more is better
 * (completion of yearly plans is counted on it) and, by mirroring, the upper one where less is better.
 */
export function threshold(target: Pick<Target, 'value' | 'lower' | 'upper'>, direction: 1 | -1 | 0 = 1): number | null {
  const [easy, hard] = direction === -1 ? [target.upper, target.lower] : [target.lower, target.upper]
  return target.value ?? easy ?? hard
}
