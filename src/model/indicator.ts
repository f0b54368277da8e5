import type { Grain } from './period.ts'
import type { Text } from './text.ts'

export interface Choice {
  readonly id: string
  readonly name: Text
  /** The unit under this choice, where it differs from the indicator's own. */
  readonly unit?: Text
  /** What the reader must be told when this choice is in force. */
  readonly warning?: Text
}

/** One way in which the same indicator can be computed differently; its first choice is the default. */
export interface Axis {
  readonly id: string
  readonly name: Text
  readonly choices: readonly Choice[]
}

/**
 * A contribution to one term of the aggregate: an SQL expression over the columns of one data set
 * (and `rate`, VND per USD of the row's period, where `needsRate`).
 * It counts only while every choice of `when` is in force; several contributions of a term add up.
 * A `lasting` stock holds from the end of its period until the same entity says otherwise: a legal step once taken stays taken.
 */
export interface Contribution {
  readonly dataset: string
  readonly value: string
  readonly measure: Measure
  readonly when?: readonly string[]
  readonly needsRate?: boolean
  readonly lasting?: boolean
}

/** A stock is read at the end of its period, a flow adds over periods. A ratio of flows does not add: as an indicator it is a stock. */
export type Measure = 'stock' | 'flow'

export type Split = 'none' | 'park' | 'position'

/** Which published series shows this indicator, and under which choices. */
export interface PublishedLink {
  readonly series: string
  readonly when?: readonly string[]
}

/** What computes, judges and draws an indicator. */
export interface Indicator {
  readonly id: string
  readonly name: Text
  /** A name short enough for a card or a menu. */
  readonly short?: Text
  readonly definition: Text
  readonly group: string
  /** Place within the group; those without one come last. */
  readonly order?: number
  readonly leadUnits: readonly string[]
  readonly unit: Text
  readonly measure: Measure
  /** +1 where more is better, −1 where less is, 0 where neither is a verdict. */
  readonly direction: 1 | -1 | 0
  readonly grains: readonly Grain[]
  readonly splits: readonly Split[]
  readonly axes: readonly Axis[]
  /** Whose figure it is where no `scope` axis says so. */
  readonly scope: string
  /** One aggregate over the terms, such as `sum(capital) / nullif(sum(land), 0)`; a ratio is never an average of ratios. */
  readonly aggregate: string
  /** The terms by name; the first is the numerator, the second (if any) the denominator. */
  readonly terms: Readonly<Record<string, readonly Contribution[]>>
  readonly published: readonly PublishedLink[]
  /** Chart kinds by id, the first is the one that opens. */
  readonly charts: readonly string[]
}

/** One file of the catalogue: the indicator with the texts that explain it, which only the pages that explain it load. */
export interface IndicatorDeclaration extends Indicator {
  /** Where the plan speaks of it, as `II.1` (group) or in words. */
  readonly plan: Text
  readonly formula: Text
  /** A worked example that is its own test: rows by data set, and the value they give for the period. */
  readonly example: {
    readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>
    readonly basis?: readonly string[]
    readonly period: string
    readonly value: number
    readonly words: Text
  } | null
  readonly note?: Text
}

/** The full basis: for every axis the wanted choice, else the default. Unknown choices are an error with the known ones in it. */
export function basisOf(indicator: Indicator, wanted: readonly string[]): readonly string[] {
  const known = indicator.axes.flatMap((axis) => axis.choices.map((choice) => choice.id))
  const unknown = wanted.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new Error(`unknown basis: ${unknown} (known: ${known.join(', ') || 'none'})`)
  return indicator.axes.map((axis) => (axis.choices.find((choice) => wanted.includes(choice.id)) ?? axis.choices[0]!).id)
}

/** The chosen choices of a basis, axis by axis. */
export function choicesOf(indicator: Indicator, basis: readonly string[]): readonly { readonly axis: Axis; readonly choice: Choice }[] {
  return indicator.axes.map((axis) => ({ axis, choice: axis.choices.find((choice) => basis.includes(choice.id)) ?? axis.choices[0]! }))
}

/** Every basis an indicator can be asked for: the product of its axes. */
export function basesOf(indicator: Indicator): readonly (readonly string[])[] {
  return indicator.axes.reduce<readonly (readonly string[])[]>(
    (bases, axis) => bases.flatMap((basis) => axis.choices.map((choice) => [...basis, choice.id])),
    [[]],
  )
}

export function unitOf(indicator: Indicator, basis: readonly string[]): Text {
  return choicesOf(indicator, basis).findLast(({ choice }) => choice.unit)?.choice.unit ?? indicator.unit
}

export function scopeOf(indicator: Indicator, basis: readonly string[]): string {
  return choicesOf(indicator, basis).find(({ axis }) => axis.id === 'scope')?.choice.id ?? indicator.scope
}

/** Whether a contribution or published link counts under this basis. */
export function inForce(link: { readonly when?: readonly string[] }, basis: readonly string[]): boolean {
  return (link.when ?? []).every((choice) => basis.includes(choice))
}
