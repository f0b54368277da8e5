import { type Statement, literal, name, statement } from './statement.ts'

/** A column of a delimited text on its way into a declared one; `index` counts its cells from 0. */
export type BulkColumn = { readonly field: string; readonly index: number } & (
  | {
      readonly kind: 'figure'
      readonly decimal: ',' | '.'
      /** Marks between digits that mean nothing. */
      readonly groups: readonly string[]
      /** What figures are multiplied or divided by, kept to 15 digits. */
      readonly scale: { readonly times: number } | { readonly over: number } | null
    }
  | { readonly kind: 'text' }
)

/** A delimited text in UTF-8 without a header, every row of `cells` cells, that an engine finds under `path`. */
export interface BulkText {
  readonly path: string
  readonly delimiter: string
  readonly cells: number
  readonly columns: readonly BulkColumn[]
  /** What every row gets in columns that the text does not have. */
  readonly constants: ReadonlyMap<string, string | number>
}

/** The statement that appends the rows of a text to a table, in their order: texts as they stand, figures as numbers. */
export function insertBulk(table: string, text: BulkText): Statement {
  const { columns, constants } = text
  const comma = text.delimiter !== ',' && columns.some((column) => column.kind === 'figure' && column.decimal === ',')
  const decimal = comma ? ',' : '.'
  const fields = [...columns.map(({ field }) => field), ...constants.keys()]
  const values = [
    ...columns.map((column) => valueOf(column, decimal)),
    ...[...constants.values()].map((value) => (typeof value === 'number' ? String(value) : literal(value))),
  ]
  return statement(
    `insert into ${name(table)} (${fields.map(name).join(', ')})\nselect ${values.join(', ')}\nfrom ${reading(text, decimal)}`,
  )
}

const cell = ({ index }: { readonly index: number }) => `c${index}`

/** Whether the reader of the engine itself makes a number of a cell. */
const isDirect = (column: BulkColumn, decimal: string): boolean =>
  column.kind === 'figure' && column.groups.length === 0 && column.decimal === decimal

function reading({ path, delimiter, cells, columns }: BulkText, decimal: ',' | '.'): string {
  const types = Array.from({ length: cells }, (_, index) => {
    const column = columns.find((each) => each.index === index)
    return `${cell({ index })}: ${column && isDirect(column, decimal) ? "'DOUBLE'" : "'VARCHAR'"}`
  })
  const options = [
    literal(path),
    `delim = ${literal(delimiter)}`,
    `quote = '"', escape = '"', header = false, auto_detect = false, decimal_separator = ${literal(decimal)}`,
    `columns = {${types.join(', ')}}`,
  ]
  return `read_csv(${options.join(', ')})`
}

function valueOf(column: BulkColumn, decimal: string): string {
  const self = cell(column)
  if (column.kind === 'text') return self
  const bare = column.groups.reduce((text, mark) => `replace(${text}, ${literal(mark)}, '')`, self)
  const dotted = column.decimal === ',' ? `replace(${bare}, ',', '.')` : bare
  const figure = isDirect(column, decimal) ? self : `cast(${dotted} as double)`
  if (!column.scale) return figure
  const scaled = 'times' in column.scale ? `${figure} * ${column.scale.times}` : `${figure} / ${column.scale.over}`
  // Fifteen digits, as one cell at a time is converted.
  return `cast(format('{:.15g}', cast(${scaled} as double)) as double)`
}
