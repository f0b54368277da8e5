import type { Dataset } from '#model/dataset.ts'
import type { Problem } from '#model/problem.ts'
import type { Delimiter } from './bytes/delimiter.ts'
import type { Encoding } from './bytes/encoding.ts'
import type { FileKind } from './bytes/kind.ts'
import type { Edits } from './edit.ts'
import type { Grid, Watch } from './grid/grid.ts'
import type { Mapping } from './match/mapping.ts'
import type { Register } from './match/names.ts'
import type { Answers, OpenQuestion } from './question.ts'
import type { ReadColumn, Skipped, TypedRow, Value } from './table/table.ts'
import type { Total } from './table/totals.ts'
import type { Notation } from './value/notation.ts'

/** What a file is read with; all but `datasets` may be left out. */
export interface ReadOptions extends Watch {
  readonly datasets: readonly Dataset[]
  /** Names by data set, for columns that refer to it; a column whose register is not given keeps its texts. */
  readonly registers?: Readonly<Record<string, Register>>
  readonly dataset?: string
  readonly sheet?: string
  /** A period key for rows that do not say their own. */
  readonly period?: string
  readonly answers?: Answers
  /** What was settled before for this layout; used only where its fingerprint is that of the file. */
  readonly mappings?: readonly Mapping[]
  /** Values for declared columns that the file does not have, such as the source. */
  readonly fill?: Readonly<Record<string, Value>>
  /** What people corrected in the file without touching it. */
  readonly edits?: Edits
  /** Read only the start of a text file, this many bytes, to learn its layout; the rest is for a bulk reader. */
  readonly sample?: number
}

export interface SheetNote {
  readonly name: string | null
  readonly hidden: boolean
  readonly rows: number
  /** The data set that the sheet looks like, and how much; null where it looks like none. */
  readonly dataset: string | null
  readonly score: number
}

/**
 * How a delimited text is to be read in bulk: rows count from 1 and quoted line breaks do not end them. Not `exhaustive` where only
 * a sample was seen; then the notation of each column must still be checked against all its values (`shapes` in value/notation).
 */
export interface CsvDialect {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly quote: '"'
  readonly headerRow: number
  readonly firstRow: number
  /** Rows from `firstRow` on that are no data: totals, bands, notes. */
  readonly without: readonly number[]
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly field: string | null
    readonly notation: Notation | null
  }[]
  readonly exhaustive: boolean
}

/**
 * What a file says. `records` are final only when no question is open and no problem is an error; until then they show what is
 * known so far, values that hang on a question left empty. `grids` are the sheets as read, for giving the file back with marks.
 */
export interface ReadResult {
  readonly file: string
  readonly kind: FileKind
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** The notation that all columns of text figures share; null where there are none or they differ. */
  readonly decimal: Notation | null
  readonly sheets: readonly SheetNote[]
  readonly sheet: string | null
  readonly dataset: string | null
  readonly runnerUp: { readonly dataset: string; readonly score: number } | null
  readonly period: string | null
  readonly headerRows: readonly number[]
  readonly columns: readonly ReadColumn[]
  readonly records: readonly TypedRow[]
  readonly totals: readonly Total[]
  readonly skipped: readonly Skipped[]
  readonly mapping: Mapping | null
  readonly dialect: CsvDialect | null
  readonly problems: readonly Problem[]
  readonly questions: readonly OpenQuestion[]
  readonly grids: readonly Grid[]
}
