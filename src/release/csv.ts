import Papa from 'papaparse'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { ReleaseError } from './fault.ts'

/**
 * Reads a CSV of a release: UTF-8, comma, a header of declared columns in any order, dot decimals, empty for missing.
 * Strict on purpose: whatever offices send has passed the intake before it became a release. Throws `ReleaseError`.
 */
export function readCsv(bytes: Uint8Array, dataset: Dataset, file: string): Table {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data
  const fail = (detail: string) => {
    throw new ReleaseError({ code: 'unreadable', file, detail })
  }
  const columns = header.map((id, index) => {
    const column = dataset.columns.find((each) => each.id === id)
    if (!column) throw new ReleaseError({ code: 'columns', file, detail: id })
    const values = rows.map((row, line) => {
      if (row.length !== header.length) fail(`line ${line + 2}: ${row.length} of ${header.length} cells`)
      const cell = row[index] ?? ''
      if (cell === '') return null
      if (column.type !== 'number') return cell
      const value = Number(cell)
      if (!Number.isFinite(value)) fail(`line ${line + 2}, ${id}: ${cell}`)
      return value
    })
    return [id, values] as const
  })
  return { rows: rows.length, columns: Object.fromEntries(columns) }
}

/** Writes a table in the same form, columns in the order of the declaration. */
export function writeCsv(table: Table, dataset: Dataset): Uint8Array {
  const ids = dataset.columns.map(({ id }) => id)
  const rows = Array.from({ length: table.rows }, (_, row) => ids.map((id) => table.columns[id]?.[row] ?? ''))
  return new TextEncoder().encode(`${Papa.unparse([ids, ...rows], { newline: '\n' })}\n`)
}
