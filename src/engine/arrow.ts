import {
  type Batch,
  type DataType,
  Column as Built,
  batchType,
  columnFromArray,
  dictionary,
  float64,
  int32,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import type { Column } from '#model/dataset.ts'
import { type Packed, type PackedColumn, type Table, piecesOf } from '#model/table.ts'

type Declared = readonly Pick<Column, 'id' | 'type'>[]

/** A typed table as an Arrow IPC stream in the columns of its declaration; a declared column that is absent is all null. */
export function toArrow(columns: Declared, { rows, columns: said }: Table): Uint8Array {
  const built = columns.map(({ id, type }): [string, Built<unknown>] => {
    const values = said[id] ?? []
    if (type === 'number') return [id, figures(Float64Array.from({ length: rows }, (_, row) => figureOf(values[row] ?? null)))]
    const numbers = new Int32Array(rows)
    const known = new Map<string, number>()
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? null
      numbers[row] = value === null ? -1 : numberOf(known, String(value))
    }
    return [id, textsOf([...known.keys()])(numbers)]
  })
  return streamOf(tableFromColumns(built))
}

const figureOf = (value: string | number | null): number => (value === null ? NaN : Number(value))

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size
  known.set(text, number)
  return number
}

/** A packed table as Arrow IPC streams, one for each piece, in the columns of its declaration; a column that is absent is all null. */
export function* packedToArrow(columns: Declared, { rows, columns: packed }: Packed): Generator<Uint8Array> {
  const makers = columns.map(({ id, type }) => [id, pieceOf(packed[id], type)] as const)
  for (const [piece, length] of piecesOf(rows).entries())
    yield streamOf(tableFromColumns(makers.map(([id, make]) => [id, make(piece, length)])))
}

function pieceOf(column: PackedColumn | undefined, type: Column['type']): (piece: number, rows: number) => Built<unknown> {
  if (!column) {
    const nothing = textsOf([])
    return (_, rows) => (type === 'number' ? figures(new Float64Array(rows).fill(NaN)) : nothing(new Int32Array(rows).fill(-1)))
  }
  if (column.kind === 'figures') return (piece, rows) => figures((column.pieces[piece] ?? new Float64Array()).subarray(0, rows))
  const make = textsOf(column.texts)
  return (piece, rows) => make((column.pieces[piece] ?? new Int32Array()).subarray(0, rows))
}

/** The package tells types of batches apart only as it runs. */
const batchOf = batchType as (
  type: DataType,
) => new (options: {
  readonly length: number
  readonly type: DataType
  readonly values: Float64Array | Int32Array
  readonly nullCount: number
  readonly validity: Uint8Array
}) => Batch<unknown> & { setDictionary(texts: Built<unknown>): Batch<unknown> }

/** A column of figures; NaN is null. */
function figures(values: Float64Array): Built<unknown> {
  const type = float64()
  const marks = new Marks(values.length)
  for (let row = 0; row < values.length; row++) if (values[row] !== values[row]) marks.none(row)
  return new Built([new (batchOf(type))({ length: values.length, type, values, ...marks.told() })])
}

/** Makes columns of numbers of texts, each of which is written once; a number below 0, and a text that is null, is null. */
function textsOf(texts: readonly (string | null)[]): (numbers: Int32Array) => Built<unknown> {
  // The writer of a stream knows a dictionary by the very object that is the type of its texts.
  const own = utf8()
  const type = dictionary(own, int32())
  const names = columnFromArray(texts.length ? texts.map((text) => text ?? '') : [''], own)
  const nothing = Uint8Array.from(texts, (text) => (text === null ? 1 : 0))
  return (numbers) => {
    const marks = new Marks(numbers.length)
    const values = new Int32Array(numbers.length)
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] ?? -1
      if (number < 0 || nothing[number]) marks.none(row)
      else values[row] = number
    }
    const batch = new (batchOf(type))({ length: numbers.length, type, values, ...marks.told() })
    return new Built([batch.setDictionary(names)])
  }
}

/** Which rows have a value, as Arrow marks them: a bit a row, from the lowest. */
class Marks {
  readonly #validity: Uint8Array
  #nulls = 0

  constructor(rows: number) {
    this.#validity = new Uint8Array(Math.ceil(rows / 8)).fill(255)
  }

  none(row: number): void {
    const byte = row >> 3
    this.#validity[byte] = (this.#validity[byte] ?? 0) & ~(1 << (row & 7))
    this.#nulls++
  }

  told(): { readonly nullCount: number; readonly validity: Uint8Array } {
    return { nullCount: this.#nulls, validity: this.#nulls ? this.#validity : new Uint8Array() }
  }
}

/** An Arrow IPC stream of what DuckDB-WASM answers, which is an IPC file. */
export const toStream = (file: Uint8Array): Uint8Array => streamOf(tableFromIPC(file))

function streamOf(table: Parameters<typeof tableToIPC>[0]): Uint8Array {
  const bytes = tableToIPC(table, { format: 'stream' })
  if (!bytes) throw new Error('the Arrow stream was not written')
  return bytes
}

/** The columns of an Arrow IPC stream, in order. */
export function fromArrow(bytes: Uint8Array): readonly ArrayLike<unknown>[] {
  const table = tableFromIPC(bytes)
  return Array.from({ length: table.numCols }, (_, index) => table.getChildAt(index)?.toArray() as ArrayLike<unknown>)
}
