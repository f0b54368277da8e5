/** A typed table on its way between a file and the database: columns by id, all of the same length, numbers already in the declared unit. */
export interface Table {
  readonly rows: number
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>
}

/** Rows in a piece of a packed table; its last piece may have fewer. */
export const pieceRows = 1 << 16

/** A column in pieces of `pieceRows` values: figures, NaN where there is none, or numbers of `texts`, -1 where there is none. */
export type PackedColumn =
  | { readonly kind: 'figures'; readonly pieces: readonly Float64Array[] }
  | { readonly kind: 'texts'; readonly pieces: readonly Int32Array[]; readonly texts: readonly (string | null)[] }

/** A table as `Table`, of so many rows that a value may take only a few bytes. */
export interface Packed {
  readonly rows: number
  readonly columns: Readonly<Record<string, PackedColumn>>
}

/** Rows of a table that stand among those of a packed one: each behind so many of them (`after`, ascending). */
export interface Among {
  readonly table: Table
  readonly after: readonly number[]
}

/** How many rows each piece of a table has, in order. */
export const piecesOf = (rows: number): readonly number[] =>
  Array.from({ length: Math.ceil(rows / pieceRows) }, (_, piece) => Math.min(pieceRows, rows - piece * pieceRows))

/** A column that says the same in every row. */
export function constantColumn(rows: number, value: string | number): PackedColumn {
  if (typeof value === 'number') {
    const same = new Float64Array(pieceRows).fill(value)
    return { kind: 'figures', pieces: piecesOf(rows).map(() => same) }
  }
  const same = new Int32Array(pieceRows)
  return { kind: 'texts', pieces: piecesOf(rows).map(() => same), texts: [value] }
}
