import type { Text } from './text.ts'

/** `period` and `date` are text in the database: a date never passes through a time zone. */
export type ColumnType = 'text' | 'number' | 'period' | 'date'

export interface Column {
  readonly id: string
  readonly name: Text
  readonly type: ColumnType
  /** The unit that values of this column are stored in; readers convert, never the other way round. */
  readonly unit?: Text
  /** True where the figure is what arose within the period and adds over periods; any other number is a state at the end of it. */
  readonly flow?: boolean
  /** The column number in the national form, where there is one. */
  readonly field?: string
  /** Other headers under which offices send this column. */
  readonly aliases?: readonly string[]
  readonly required?: boolean
  readonly min?: number
  readonly max?: number
  /** The share of the value before from which a change is unusual enough to be told; half of it where nothing is said. */
  readonly jump?: number
  /** The columns that together count the enterprises behind this figure: an open release withholds it where they are fewer than three. */
  readonly enterprises?: readonly string[]
  /** The closed list of codes that this column accepts. */
  readonly codes?: readonly { readonly id: string; readonly name: Text }[]
  /** The register that this column's values must be found in; several values in one cell are held apart by the separator. */
  readonly refers?: { readonly dataset: string; readonly column: string; readonly separator?: string }
}

/** A condition over the columns of one row that must hold (SQL, true or null passes), with the sentence for when it does not. */
export interface RowCheck {
  readonly code: string
  readonly holds: string
  readonly sentence: Text
}

/**
 * One declaration gives the table, its checks, the Table Schema of the release, the template and the documentation page.
 * `part` names the column that says which park or position a row is about; none means the whole authority.
 */
export interface Dataset {
  readonly id: string
  readonly name: Text
  readonly about: Text
  /** What one row is, in words. */
  readonly row: Text
  /** The code of the national report form, only where its fields are known. */
  readonly form?: string
  readonly cadence: 'month' | 'quarter' | 'year' | 'register'
  readonly leadUnits: readonly string[]
  readonly key: readonly string[]
  readonly part?: 'park_id' | 'position'
  /** True where only some parks report, such as those converting to eco-parks: the others are not missing. */
  readonly voluntary?: boolean
  /** True where a row is about one enterprise: an open release holds none of them. */
  readonly enterprise?: boolean
  readonly columns: readonly Column[]
  readonly checks?: readonly RowCheck[]
}

/** Whether somebody owes rows of this data set for every period: it has a cadence, its rows have a period and say when they came. */
export function isSubmitted({ cadence, key, columns }: Pick<Dataset, 'cadence' | 'key' | 'columns'>): boolean {
  return cadence !== 'register' && key.includes('period') && columns.some(({ id }) => id === 'received_at')
}
