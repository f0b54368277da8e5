import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { ReleaseError } from './fault.ts'

/** A cell as the table holds it, or undefined where it cannot; Parquet's integers arrive as bigint and are exact only below 2^53. */
function valueOf(cell: unknown, type: 'text' | 'number'): string | number | null | undefined {
  if (cell === null || cell === undefined) return null
  if (type === 'text' && typeof cell === 'string') return cell === '' ? null : cell
  if (type === 'number' && typeof cell === 'number' && Number.isFinite(cell)) return cell
  if (type === 'number' && typeof cell === 'bigint' && Number.isSafeInteger(Number(cell))) return Number(cell)
  return undefined
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
    const broken: string[] = []
    await parquetRead({
      file,
      metadata,
      onChunk({ columnName, columnData, rowStart }) {
        const values = columns[columnName]
        const type = declared.get(columnName) ?? 'text'
        for (let index = 0; values && index < columnData.length; index += 1) {
          const value = valueOf(columnData[index], type)
          // Not thrown here: the reader would not pass it on.
          if (value === undefined) broken.push(`${columnName}, row ${rowStart + index + 1}: ${typeof columnData[index]}`)
          else values[rowStart + index] = value
        }
      },
    })
    const [detail] = broken
    if (detail !== undefined) throw new ReleaseError({ code: 'unreadable', file: name, detail })
    return { rows, columns }
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw new ReleaseError({ code: 'unreadable', file: name, detail: cause instanceof Error ? cause.message : String(cause) })
  }
}
