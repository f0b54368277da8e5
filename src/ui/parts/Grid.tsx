import style from './Grid.module.css'

export interface GridColumn<Row> {
  readonly name: string
  readonly numeric?: boolean
  /** A column of names or sentences, which keeps a readable width where there is little room. */
  readonly wide?: boolean
  /** A column of dates or marks, which never breaks its lines. */
  readonly whole?: boolean
  /** A column of things to press, which paper has no use for. */
  readonly pressed?: boolean
  /** A column whose cells say by themselves what they are, where rows are entries. */
  readonly bare?: boolean
  readonly cell: (row: Row) => React.ReactNode
}

interface Props<Row> {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row, index: number) => string
  /** Whether rows are entries on a phone, each value with its name, because what is wanted of them stands in the last columns. */
  readonly entries?: boolean
}

/**
 * Whether a sheet of paper is too narrow for the columns side by side: the rows are then printed as entries, each value with its
 * name. Columns of marks, such as one a year, take little room.
 */
const isTooWide = (columns: readonly { readonly whole?: boolean }[]) =>
  columns.length > 8 && columns.filter(({ whole }) => !whole).length > 5

/** A plain table that scrolls within itself on a narrow screen and repeats its head on paper. */
export function Grid<Row>({ label, columns, rows, keyOf, entries = false }: Props<Row>) {
  return (
    <div className={style.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={style.table} data-many={isTooWide(columns) ? '' : undefined} data-entries={entries ? '' : undefined}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                data-numeric={column.numeric ? '' : undefined}
                data-wide={column.wide ? '' : undefined}
                data-whole={column.whole ? '' : undefined}
                className={column.pressed ? 'screen' : undefined}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  data-name={column.name}
                  data-bare={column.bare ? '' : undefined}
                  data-numeric={column.numeric ? '' : undefined}
                  data-wide={column.wide ? '' : undefined}
                  data-whole={column.whole ? '' : undefined}
                  className={column.pressed ? 'screen' : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
