import { float64, tableFromArrays, tableFromIPC, tableToIPC, utf8 } from '@uwdata/flechette'
import type { Column } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'

/** A typed table as an Arrow IPC stream in the columns of its declaration; a declared column that is absent is all null. */
export function toArrow(columns: readonly Pick<Column, 'id' | 'type'>[], table: Table): Uint8Array {
  const empty: readonly null[] = Array.from({ length: table.rows }, () => null)
  const arrays = columns.map(({ id }): [string, (string | number | null)[]] => [id, [...(table.columns[id] ?? empty)]])
  const types = Object.fromEntries(columns.map(({ id, type }) => [id, type === 'number' ? float64() : utf8()]))
  const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' })
  if (!bytes) throw new Error('the Arrow stream was not written')
  return bytes
}

/** An Arrow IPC stream of what DuckDB-WASM answers, which is an IPC file. */
export function toStream(file: Uint8Array): Uint8Array {
  const bytes = tableToIPC(tableFromIPC(file), { format: 'stream' })
  if (!bytes) throw new Error('the Arrow stream was not written')
  return bytes
}

/** The columns of an Arrow IPC stream, in order. */
export function fromArrow(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const table = tableFromIPC(bytes)
  return Array.from({ length: table.numCols }, (_, index) => Array.from(table.getChildAt(index) as Iterable<unknown>))
}
