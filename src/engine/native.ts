import type { Cell, Result, Statement } from '#sql/statement.ts'
import { fromArrow, toArrow } from './arrow.ts'
import { type Engine, QueryError, cell, opening } from './engine.ts'

function plain(value: Cell): string | number | null {
  if (typeof value === 'boolean') throw new Error('a truth value is neither text nor number: cast it in the statement')
  return value
}

/** DuckDB under Node, in memory. One thread, so that the same rows always add up in the same order and a release has the same bytes. */
export async function openNative(): Promise<Engine> {
  // Loaded here, since most of what is wrong on a command line needs no database.
  const { DuckDBInstance, StatementType } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const text of opening) await connection.run(text)

  async function query(statement: Statement): Promise<Result> {
    try {
      // Prepared first, because the shorter way of this package runs every statement of a text, one after the other.
      const prepared = await connection.prepare(statement.text)
      try {
        prepared.bind([...statement.params])
        const reader = await prepared.runAndReadAll()
        // What makes a table answers how many rows it has, as a number wider than any cell may be.
        if (prepared.statementType !== StatementType.SELECT) return { columns: [], rows: [] }
        const columns = reader.columnNames()
        const rows = reader
          .getRows()
          .map((values) => Object.fromEntries(columns.map((column, index) => [column, cell(values[index], column)])))
        return { columns, rows }
      } finally {
        prepared.destroySync()
      }
    } catch (cause) {
      throw new QueryError(statement, cause)
    }
  }

  async function insert(table: string, arrow: Uint8Array): Promise<void> {
    const columns = fromArrow(arrow)
    const appender = await connection.createAppender(table)
    for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
      for (const column of columns) {
        const value = column[row]
        if (typeof value === 'string') appender.appendVarchar(value)
        else if (typeof value === 'number') appender.appendDouble(value)
        else appender.appendNull()
      }
      appender.endRow()
    }
    appender.closeSync()
  }

  async function extract(statement: Statement): Promise<Uint8Array> {
    const { columns, rows } = await query(statement)
    const values = columns.map((id) => [id, rows.map((row) => plain(row[id] ?? null))] as const)
    const types = values.map(([id, cells]) => ({
      id,
      type: cells.some((cell) => typeof cell === 'number') ? ('number' as const) : ('text' as const),
    }))
    return toArrow(types, { rows: rows.length, columns: Object.fromEntries(values) })
  }

  return {
    query,
    insert,
    extract,
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
