import { QueryError } from '#engine/engine.ts'
import { described, locking, plain } from '#sql/free.ts'
import { type OpenEngine, openRelease } from './open.ts'
import { printJson, printLines } from './print.ts'
import { UsageError, type Values, only } from './usage.ts'

export async function runQuery(given: readonly string[], { release, json }: Values, open: OpenEngine): Promise<number> {
  const sql = only(given, 'SQL text')
  const { engine } = await openRelease(release, open)
  for (const statement of locking) await engine.query(statement)
  const answered = await engine.query(described(sql)).catch((error: unknown) => {
    throw error instanceof QueryError ? new UsageError(error.message, '') : error
  })
  const { columns, rows } = await engine.query(plain(sql, answered.rows))
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null))
  if (json) printJson({ columns, rows: lines })
  else printLines(columns, lines)
  return 0
}
