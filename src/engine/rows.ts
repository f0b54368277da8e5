import type { Table } from 'apache-arrow'
import type { Result } from '#sql/statement.ts'
import { cell } from './engine.ts'

/** An Arrow result as columns and rows. */
export function fromRows(table: Table): Result {
  const fields = table.schema.fields.map((field, index) => ({ name: field.name, values: table.getChildAt(index) }))
  const rows = Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(fields.map(({ name, values }) => [name, cell(values?.get(row), name)])),
  )
  return { columns: fields.map(({ name }) => name), rows }
}
