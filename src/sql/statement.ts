/** One SQL text with its values apart from it: values never enter the text. */
export interface Statement {
  readonly text: string
  readonly params: readonly (string | number | null)[]
}

/** What SQL answers here: VARCHAR, DOUBLE, BOOLEAN and NULL only (every other type is cast in the text). */
export type Cell = string | number | boolean | null

export type Row = Readonly<Record<string, Cell>>

/** The columns are named even where no row was found. */
export interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export function statement(text: string, params: Statement['params'] = []): Statement {
  return { text, params }
}

/** An identifier from a declaration; a quote inside one would be a broken promise. */
export function name(identifier: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(identifier)) throw new Error(`not an identifier: ${identifier}`)
  return `"${identifier}"`
}

/** A text from a declaration as an SQL literal; texts of people travel as parameters instead. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Any name as an SQL identifier, such as a column of a statement that a person typed. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
