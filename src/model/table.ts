/** A typed table on its way between a file and the database: columns by id, all of the same length, numbers already in the declared unit. */
export interface Table {
  readonly rows: number
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>
}
