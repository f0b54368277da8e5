/** A row as a query answers it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

/** The text of a cell, empty where the cell is blank or holds none. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/** The number of a cell, null where the cell is blank or holds none. */
export function numberOf(row: Row, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}
