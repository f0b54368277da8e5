import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import type { Bulk } from '#intake/result.ts'
import type { PlainColumn } from '#intake/table/rest.ts'
import { type BulkColumn, insertBulk } from '#sql/bulk.ts'
import { name, statement } from '#sql/statement.ts'

/**
 * Appends the plain rows of a large text to a table: the engine reads them from the file itself, which is not copied. Answers the
 * tables of what their texts stand for, by column; whoever asked drops them.
 */
export async function bringInBulk(engine: Engine, bulk: Bulk, file: Blob, table: string): Promise<ReadonlyMap<string, string>> {
  const lent = await engine.lend(new Blob(bulk.stretches.map(({ start, end }) => file.slice(start, end))))
  try {
    const columns = bulk.columns.map(asRead)
    const constants = new Map([...bulk.constants].flatMap(([field, value]) => (value === null ? [] : [[field, value] as const])))
    await engine.query(insertBulk(table, { path: lent.path, delimiter: bulk.delimiter, cells: bulk.cells, columns, constants }))
  } finally {
    await lent.back()
  }
  const lookups = new Map<string, string>()
  for (const column of bulk.columns) {
    const lookup = await lookupFor(engine, column)
    if (lookup !== null) lookups.set(column.field, lookup)
  }
  return lookups
}

function asRead(column: PlainColumn): BulkColumn {
  const { field, index } = column
  if (column.kind === 'text') return { kind: 'text', field, index }
  const { marks, units } = column
  const decimal = column.notation === 'comma' ? ',' : '.'
  const groups = [
    ...(marks.blank ? [' '] : []),
    ...(column.notation && (decimal === ',' ? marks.dot : marks.comma) ? [decimal === ',' ? '.' : ','] : []),
  ]
  if (!units) return { kind: 'figure', field, index, decimal, groups, scale: null }
  const { from, to } = units
  const scale = from.factor > to.factor ? { times: from.factor / to.factor } : { over: to.factor / from.factor }
  return { kind: 'figure', field, index, decimal, groups, scale }
}

/** A table of what the texts of a column stand for; null where each stands for itself. */
async function lookupFor(engine: Engine, column: PlainColumn): Promise<string | null> {
  if (column.kind === 'figure' || [...column.values].every(([text, value]) => text === value)) return null
  const table = `gate_texts_${column.index}`
  const columns = ['text', 'value'].map((id) => ({ id, type: 'text' as const }))
  await engine.query(statement(`create or replace table ${name(table)} (text varchar, value varchar)`))
  const values = { text: [...column.values.keys()], value: [...column.values.values()] }
  await engine.insert(table, toArrow(columns, { rows: column.values.size, columns: values }))
  return table
}
