import type { Cell, Result, Statement } from '#sql/statement.ts'

/** Where SQL runs. The same behaviour on native DuckDB, on the WASM build under Node and in a browser (tests/engine). */
export interface Engine {
  /**
   * Runs one statement; a text that holds several is refused and runs none. Answers carry VARCHAR, DOUBLE, BOOLEAN and NULL
   * only; anything else is a broken promise of the statement. Whatever fails throws `QueryError`.
   */
  query(statement: Statement): Promise<Result>
  /** The answer to one statement as an Arrow IPC stream, for answers too large to be taken row by row. Texts and numbers only. */
  extract(statement: Statement): Promise<Uint8Array>
  /** Appends the rows of an Arrow IPC stream to a table that has these columns in this order. The bytes may be taken over and are gone then. */
  insert(table: string, arrow: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Keeps what was attempted, so that a report of a fault can be reproduced. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
  constructor(
    readonly statement: Statement,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Run on every engine right after opening. Extensions would be fetched from the internet at first use, which hangs offline;
 * nothing here needs one.
 */
export const opening: readonly string[] = ['set autoinstall_known_extensions = false', 'set autoload_known_extensions = false']

/** A cell as an answer may carry it; anything else throws, naming its column. */
export function cell(value: unknown, column: string): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new Error(`column ${column} is neither text, number nor boolean: cast it in the statement`)
}
