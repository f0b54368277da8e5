/** A row that SQL answered: text, number, truth or nothing in every column. */
export type Cells = Readonly<Record<string, string | number | boolean | null>>

/** A text cell of a row; what is empty or left out is an empty text. */
export function textOf(row: Cells, column: string): string {
  return String(row[column] ?? '')
}

/** A number cell of a row; what is empty or left out is null. */
export function numberOf(row: Cells, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}
