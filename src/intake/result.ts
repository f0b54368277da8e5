import type { Dataset } from '#model/dataset.ts'
import type { Problem } from '#model/problem.ts'
import type { Packed } from '#model/table.ts'
import type { Delimiter } from './bytes/delimiter.ts'
import type { Stretch } from './bulk/scan.ts'
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
  /** The size in bytes from which the plain rows of a text are read in bulk; never where it is not given. */
  readonly bulkFrom?: number
}

export interface SheetNote {
  readonly name: string | null
  readonly hidden: boolean
  readonly rows: number
  /** The data set that the sheet looks like, and how much; null where it looks like none. */
  readonly dataset: string | null
  readonly score: number
}

/** The plain rows of a large text, which are not among the `records`: what they say, and where they stand (`bulk/find.ts`). */
export interface Bulk extends Packed {
  readonly stretches: readonly Stretch[]
  readonly marks: readonly number[]
  readonly delimiter: Delimiter
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
  readonly bulk: Bulk | null
  readonly problems: readonly Problem[]
  readonly questions: readonly OpenQuestion[]
  readonly grids: readonly Grid[]
}

/** The rows that a file was read into, those read in bulk with them. */
export const rowsIn = ({ records, bulk }: Pick<ReadResult, 'records' | 'bulk'>): number => records.length + (bulk?.rows ?? 0)

/** The periods that the rows of a file speak of. */
export function periodsOf({ records, bulk }: Pick<ReadResult, 'records' | 'bulk'>): ReadonlySet<string> {
  const plain = bulk?.columns['period']
  const all = [...records.map(({ values }) => values['period']), ...(plain?.kind === 'texts' ? plain.texts : [])]
  return new Set(all.filter((period) => typeof period === 'string'))
}
