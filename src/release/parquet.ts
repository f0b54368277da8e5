import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { ReleaseError } from './fault.ts'

/** A cell as the table holds it; Parquet's integers arrive as bigint and are exact only below 2^53. */
function valueOf(cell: unknown, type: 'text' | 'number', place: string, file: string): string | number | null {
  if (cell === null || cell === undefined) return null
  if (type === 'text' && typeof cell === 'string') return cell === '' ? null : cell
  if (type === 'number' && typeof cell === 'number' && Number.isFinite(cell)) return cell
  if (type === 'number' && typeof cell === 'bigint' && Number.isSafeInteger(Number(cell))) return Number(cell)
  throw new ReleaseError({ code: 'unreadable', file, detail: `${place}: ${typeof cell}` })
}

/** Reads a Parquet file of a release (snappy or plain, flat columns of text and numbers). Throws `ReleaseError`. */
export async function readParquet(bytes: Uint8Array, dataset: Dataset, name: string): Promise<Table> {
  const buffer = new Uint8Array(bytes).buffer
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) }
  try {
    const metadata = await parquetMetadataAsync(file)
    const rows = Number(metadata.num_rows)
    const found = parquetSchema(metadata).children.map(({ element }) => element.name)
    const columns = Object.fromEntries(found.map((id) => [id, Array.from({ length: rows }, (): string | number | null => null)]))
    const declared = new Map(
      dataset.columns.map((column) => [column.id, column.type === 'number' ? ('number' as const) : ('text' as const)]),
    )
    for (const id of found) if (!declared.has(id)) throw new ReleaseError({ code: 'columns', file: name, detail: id })
    await parquetRead({
      file,
      metadata,
      onChunk({ columnName, columnData, rowStart }) {
        const values = columns[columnName]
        const type = declared.get(columnName) ?? 'text'
        for (let index = 0; values && index < columnData.length; index += 1)
          values[rowStart + index] = valueOf(columnData[index], type, `${columnName}, row ${rowStart + index + 1}`, name)
      },
    })
    return { rows, columns }
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw new ReleaseError({ code: 'unreadable', file: name, detail: cause instanceof Error ? cause.message : String(cause) })
  }
}
