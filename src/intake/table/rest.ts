import type { Ballot, Notation } from '../value/notation.ts'
import type { Unit } from '../value/unit.ts'
import type { Value } from './table.ts'
import type { RestSum } from './totals.ts'

/** What a column of figures says in rows that are not in the grid, read under each notation. */
export interface FigureTally {
  readonly ballot: Ballot
  readonly blank: number
  readonly under: Readonly<Record<Notation, { readonly sum: number; readonly largest: number; readonly decimals: number }>>
}

/**
 * What is known of the plain rows of a large text, which are not in the grid: how many, the figures and the distinct texts by column
 * from 0, and the columns in which any of them has something.
 */
export interface Rest {
  readonly rows: number
  /** The last of them, as Excel numbers rows. */
  readonly last: number
  readonly figures: ReadonlyMap<number, FigureTally>
  readonly texts: ReadonlyMap<number, readonly string[]>
  readonly filled: ReadonlySet<number>
}

export interface Units {
  readonly from: Unit
  readonly to: Unit
}

/** How the plain rows give a declared column: as a figure in a notation and unit, or as texts that stand for values. */
export type PlainColumn = { readonly field: string; readonly index: number } & (
  | {
      readonly kind: 'figure'
      readonly notation: Notation | null
      /** The units between which figures are converted; null where they stay as they are. */
      readonly units: Units | null
    }
  | { readonly kind: 'text'; readonly values: ReadonlyMap<string, Value> }
)

/** How the plain rows are read. `refused` are texts, and notations, that need a person's look after all: by column from 0. */
export interface Plain {
  readonly columns: readonly PlainColumn[]
  /** Declared columns that the file does not have, with what every row gets there. */
  readonly constants: ReadonlyMap<string, Value>
  readonly refused: ReadonlyMap<number, ReadonlySet<string>>
  readonly notations: ReadonlyMap<number, Notation>
}

/** Two counts of one column as one. */
export const ballots = (one: Ballot, other: Ballot | undefined): Ballot => ({
  comma: one.comma + (other?.comma ?? 0),
  dot: one.dot + (other?.dot ?? 0),
  either: one.either + (other?.either ?? 0),
  sample: one.sample ?? other?.sample ?? null,
})

/** What the figures of the rest come to once they are converted. */
export function sumOf(rows: number, { under, blank }: FigureTally, notation: Notation | null, units: Units | null): RestSum {
  const { sum, decimals } = under[notation ?? 'dot']
  const factor = units ? units.from.factor / units.to.factor : 1
  return { rows, missing: blank > 0, sum: sum * factor, decimals: Math.max(0, decimals - Math.round(Math.log10(factor))) }
}
