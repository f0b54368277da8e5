import { type Row, numberOf, textOf } from './row.ts'

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
  /** Where the document says progress starts; null where it says nothing, which is the rule. */
  readonly base: { readonly period: string; readonly value: number } | null
  readonly unit: string
  readonly scope: string
  readonly qualifier: string
  readonly document: string
  readonly document_date: string
  readonly confidence: string
  readonly note: string
  readonly source_id: string
}

/** A row of the data set `targets`. */
export function targetOf(row: Row): Target {
  const [period, value] = [textOf(row, 'base_period'), numberOf(row, 'base_value')]
  return {
    indicator: textOf(row, 'indicator'),
    part: textOf(row, 'part') || null,
    period: textOf(row, 'period'),
    value: numberOf(row, 'value'),
    lower: numberOf(row, 'lower'),
    upper: numberOf(row, 'upper'),
    base: period && value !== null ? { period, value } : null,
    unit: textOf(row, 'unit'),
    scope: textOf(row, 'scope'),
    qualifier: textOf(row, 'qualifier'),
    document: textOf(row, 'document'),
    document_date: textOf(row, 'document_date'),
    confidence: textOf(row, 'confidence'),
    note: textOf(row, 'note'),
    source_id: textOf(row, 'source_id'),
  }
}

/**
 * The figure that decides: the value, or the bound of a range that is met first. That is the lower one where more is better
 * (completion of yearly plans is counted on it) and, by mirroring, the upper one where less is better.
 */
export function threshold(target: Pick<Target, 'value' | 'lower' | 'upper'>, direction: 1 | -1 | 0 = 1): number | null {
  const [easy, hard] = direction === -1 ? [target.upper, target.lower] : [target.lower, target.upper]
  return target.value ?? easy ?? hard
}

type Placed = Pick<Target, 'indicator' | 'part' | 'period' | 'document'>

/**
 * A short name of a target within its indicator and part, for addresses: its period, and from the second document of one period on
 * its place among them, `2024_2`, in the order of `all`.
 */
export function targetKey(target: Placed, all: readonly Placed[]): string {
  const rivals = all.filter((one) => one.indicator === target.indicator && one.part === target.part && one.period === target.period)
  const place = rivals.findIndex(({ document }) => document === target.document)
  return place > 0 ? `${target.period}_${place + 1}` : target.period
}
