import { type FileMetaData, type ParquetParsers, type SchemaElement, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { limits } from '../limits.ts'
import { keeps } from '../value/digits.ts'
import { type Cell, type Grid, type Line, type Watch, pause } from './grid.ts'

/** A Parquet file that cannot be read as a flat table; `code` is the problem's, with what its sentence needs. */
export class ParquetRefused extends Error {
  readonly code: 'parquet_nested' | 'parquet_codec'
  readonly about: string
  constructor(code: 'parquet_nested' | 'parquet_codec', about: string) {
    super(`${code}: ${about}`)
    this.code = code
    this.about = about
  }
}

const builtIn = new Set(['UNCOMPRESSED', 'SNAPPY'])
const known = new Set([...builtIn, 'GZIP', 'BROTLI', 'LZ4', 'LZ4_RAW', 'ZSTD'])
const rowsAtOnce = 50_000

/**
 * A Parquet file as a grid whose first row holds the column names. Integers and decimals come exact: one that a double cannot
 * hold is an `exact` cell and not a neighbour of itself. Dates and timestamps become text without passing through a time zone.
 */
export async function readParquet(bytes: Uint8Array, watch: Watch = {}): Promise<Grid> {
  const file = { byteLength: bytes.byteLength, slice: (from: number, to?: number) => bytes.slice(from, to).buffer }
  const metadata = await parquetMetadataAsync(file)
  const [, ...columns] = metadata.schema
  const nested = columns.find(({ num_children: children, repetition_type: repetition }) => children || repetition === 'REPEATED')
  if (nested) throw new ParquetRefused('parquet_nested', nested.name)
  const codecs = new Set(metadata.row_groups.flatMap((group) => group.columns.map(({ meta_data: meta }) => meta?.codec ?? 'UNCOMPRESSED')))
  const strange = [...codecs].find((codec) => !known.has(codec))
  if (strange) throw new ParquetRefused('parquet_codec', strange)
  const compressors = [...codecs].every((codec) => builtIn.has(codec)) ? undefined : (await import('hyparquet-compressors')).compressors

  const lines: Line[] = [{ row: 1, hidden: false, cells: columns.map(({ name }) => name.normalize('NFC')) }]
  const plain: FileMetaData = { ...metadata, schema: metadata.schema.map(withoutDecimal) }
  const rows = Number(metadata.num_rows)
  const held = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (rows !== held || rows > limits.parquetRows) throw new Error(`${rows} rows`)
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const end = Math.min(start + rowsAtOnce, rows)
    const read: readonly Record<string, unknown>[] = await parquetReadObjects({
      file,
      metadata: plain,
      rowStart: start,
      rowEnd: end,
      parsers,
      utf8: false,
      ...(compressors ? { compressors } : {}),
    })
    read.forEach((row, index) => {
      const cells = columns.map((column) => cellOf(row[column.name], column))
      if (cells.some((cell) => cell !== null)) lines.push({ row: start + index + 2, hidden: false, cells })
    })
    await pause(watch, { bytes: Math.round((end / rows) * bytes.length), rows: end })
  }
  return { name: null, hidden: false, lines, merges: [], hiddenColumns: new Set() }
}

/** The library multiplies decimals by a power of ten, which is not exact (12345 × 0.01); without its mark the digits come as they are. */
function withoutDecimal(element: SchemaElement): SchemaElement {
  if (!isDecimal(element)) return element
  const { name, type, type_length, repetition_type } = element
  return { name, ...(type ? { type } : {}), ...(type_length ? { type_length } : {}), ...(repetition_type ? { repetition_type } : {}) }
}

const isDecimal = ({ converted_type: converted, logical_type: logical }: SchemaElement) =>
  converted === 'DECIMAL' || logical?.type === 'DECIMAL'

const day = 86_400_000n
const instant = (milliseconds: bigint) => {
  const text = new Date(Number(milliseconds)).toISOString()
  return { kind: 'date', date: milliseconds % day ? `${text.slice(0, 10)} ${text.slice(11, 16)}` : text.slice(0, 10) } as const
}
const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => instant(BigInt(days) * day),
  timestampFromMilliseconds: instant,
  timestampFromMicroseconds: (micros) => instant(micros / 1000n),
  timestampFromNanoseconds: (nanos) => instant(nanos / 1_000_000n),
}

function cellOf(value: unknown, column: SchemaElement): Cell {
  if (value === null || value === undefined) return null
  if (isDecimal(column)) return numberOf(decimal(integerOf(value, column), column.scale ?? 0))
  if (typeof value === 'bigint') return numberOf(String(value))
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFC')
  if (Number.isNaN(value)) return null
  if (value === Infinity || value === -Infinity) return value < 0 ? '-∞' : '∞'
  if (typeof value === 'number') return column.type === 'FLOAT' ? shortest(value) : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'object' && 'kind' in value && value.kind === 'date' && 'date' in value)
    return { kind: 'date', date: String(value.date) }
  // Older writers store texts as bare bytes.
  if (value instanceof Uint8Array) return new TextDecoder('utf-8', { fatal: true }).decode(value).normalize('NFC')
  throw new ParquetRefused('parquet_nested', column.name)
}

/** The number with the fewest digits that is this one in single precision: 3.3, and not 3.299999952316284. */
function shortest(value: number): number {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8].find((count) => Math.fround(Number(value.toPrecision(count))) === value)
  return digits === undefined ? value : Number(value.toPrecision(digits))
}

/** Decimals are stored as whole numbers: INT32, INT64, or big-endian two's complement bytes. */
function integerOf(value: unknown, { name }: SchemaElement): bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value)
  if (!(value instanceof Uint8Array)) throw new ParquetRefused('parquet_nested', name)
  const whole = value.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return value.length && (value[0] ?? 0) > 0x7f ? whole - (1n << BigInt(8 * value.length)) : whole
}

function decimal(whole: bigint, scale: number): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
  const text = scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits
  return whole < 0n ? `-${text}` : text
}

/** The number of these digits where a double keeps them, else the digits themselves. */
function numberOf(digits: string): Cell {
  const number = Number(digits)
  return keeps(number, digits) ? number : { kind: 'exact', digits }
}
