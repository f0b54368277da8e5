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

/** The figure that decides: the value, or the lower bound of a range. */
export function threshold(target: Pick<Target, 'value' | 'lower'>): number | null {
  return target.value ?? target.lower
}
