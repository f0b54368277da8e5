import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import type { Format } from './read.ts'

/** What a Parquet file of a release says wrote it; always the same, because the same table must give the same bytes. */
const createdBy = 'heza-kpi'

/**
 * A typed table as the bytes of a release file, in the columns of the table and their order; `readTable` gives the table back.
 * The same table always gives the same bytes. CSV: UTF-8, comma, line feeds, dot decimals, quotes only where they are needed.
 * Parquet: STRING and DOUBLE, snappy, so that readers need no further codec.
 */
export function writeTable(table: Table, format: Format, dataset: Dataset): Uint8Array<ArrayBuffer> {
  return format === 'csv' ? writeCsv(table) : writeParquet(table, dataset)
}

function writeCsv({ rows, columns }: Table): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(columns)
  const lines = [entries.map(([id]) => field(id)).join(',')]
  for (let row = 0; row < rows; row += 1) lines.push(entries.map(([, values]) => field(values[row] ?? null)).join(','))
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function writeParquet({ columns }: Table, dataset: Dataset): Uint8Array<ArrayBuffer> {
  const types = new Map(dataset.columns.map(({ id, type }) => [id, type === 'number' ? ('DOUBLE' as const) : ('STRING' as const)]))
  const columnData = Object.entries(columns).map(([name, values]) => ({ name, data: [...values], type: types.get(name) ?? 'STRING' }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy }))
}
