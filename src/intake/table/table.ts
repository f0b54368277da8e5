import type { Column, Dataset } from '#model/dataset.ts'
import type { Problem } from '#model/problem.ts'
import type { Qualifier } from '#model/provenance.ts'
import type { Match } from '../match/columns.ts'
import type { Named } from '../match/names.ts'
import type { Answers, OpenQuestion } from '../question.ts'
import type { Notation } from '../value/notation.ts'
import type { Plain } from './rest.ts'
import type { Total } from './totals.ts'
import type { TitleUnit } from '../value/unit.ts'

export type Value = string | number | null

/** Where a record or one of its values stands; `column` is a letter. */
export interface Place {
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
}

/**
 * One row in declared columns, types and units. `cells` gives the places of single values where they do not stand in the row and
 * under the header of their field, as in a form turned on its side.
 */
export interface TypedRow {
  readonly values: Readonly<Record<string, Value>>
  readonly place: Place
  readonly cells?: Readonly<Record<string, Place>>
}

/** A column of the file and what was made of it. */
export interface ReadColumn {
  readonly column: string
  readonly index: number
  readonly header: string
  readonly identity: string
  readonly field: string | null
  readonly how: Match['how']
  readonly score: number
  readonly notation: Notation | null
  /** The unit as the file says it, null where it does not. */
  readonly unit: string | null
  /** The units between which values were converted, null where they stayed as they are. */
  readonly conversion: { readonly from: string; readonly to: string } | null
}

/** Rows that were not read as data, and as what. */
export interface Skipped {
  readonly row: number
  readonly role: 'total' | 'subtotal' | 'band' | 'note' | 'header' | 'example' | 'other' | 'broken'
  readonly label: string
}

/** What a table is read with. */
export interface Setting {
  readonly file: string
  readonly titles: readonly string[]
  readonly titleUnits: readonly TitleUnit[]
  /** The period of rows that do not say their own, and the year for those that say only half of it. */
  readonly period: string | null
  readonly year: string | null
  readonly answers: Answers
  /** Values for declared columns that the file does not have. */
  readonly fill: Readonly<Record<string, Value>>
  readonly lookups: ReadonlyMap<string, (name: string) => Named>
}

export interface Table {
  readonly dataset: Dataset
  readonly sheets: readonly (string | null)[]
  readonly columns: readonly ReadColumn[]
  readonly records: readonly TypedRow[]
  readonly totals: readonly Total[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  readonly questions: readonly OpenQuestion[]
  /** How the rows that are not in the grid are read; null where there are none, or where one at a time could tell another. */
  readonly plain: Plain | null
}

/** One column's values, one for each row of data. */
export interface Filled {
  readonly column: Column
  readonly index: number
  readonly header: string
  readonly values: readonly Value[]
  readonly qualifiers: readonly Qualifier[]
}
