import {
  type Batch,
  type DataType,
  Column as Built,
  batchType,
  columnFromArray,
  dictionary,
  float64,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import type { Column } from '#model/dataset.ts'
import { type Among, type Packed, type PackedColumn, type Table, piecesOf } from '#model/table.ts'

type Declared = readonly Pick<Column, 'id' | 'type'>[]

/** A typed table as an Arrow IPC stream in the columns of its declaration; a declared column that is absent is all null. */
export function toArrow(columns: Declared, { rows, columns: said }: Table): Uint8Array {
  const built = columns.map(({ id, type }): [string, Built<unknown>] => {
    const values = said[id] ?? []
    if (type === 'number') return [id, figures(Float64Array.from({ length: rows }, (_, row) => figureOf(values[row] ?? null)))]
    const { numbers, texts } = numbered(values)
    return [id, textsOf(texts)(Int32Array.from({ length: rows }, (_, row) => numbers[row] ?? -1))]
  })
  return streamOf(tableFromColumns(built))
}

const figureOf = (value: string | number | null): number => (value === null ? NaN : Number(value))

/** The texts of a column, each once, and by which number a row says which, counted from `first`; -1 where there is none. */
function numbered(
  values: readonly (string | number | null)[],
  first = 0,
): { readonly numbers: readonly number[]; readonly texts: string[] } {
  const known = new Map<string, number>()
  const numbers = values.map((value) => {
    if (value === null) return -1
    const text = String(value)
    const number = known.get(text) ?? first + known.size
    known.set(text, number)
    return number
  })
  return { numbers, texts: [...known.keys()] }
}

/**
 * A packed table as Arrow IPC streams, one for each piece, in the columns of its declaration, with the rows that stand among its own;
 * a column that is absent is all null.
 */
export function* packedToArrow(
  columns: Declared,
  { rows, columns: packed }: Packed,
  { table, after }: Among = nothingAmong,
): Generator<Uint8Array> {
  const makers = columns.map(({ id, type }) => [id, pieceOf(packed[id], type, table.columns[id] ?? [])] as const)
  const lengths = rows ? piecesOf(rows) : [0]
  let start = 0
  let next = 0
  for (const [piece, length] of lengths.entries()) {
    const spots: Spots = { first: next, places: [] }
    const end = piece + 1 < lengths.length ? start + length : Infinity
    for (let place = after[next]; place !== undefined && place < end; place = after[++next]) spots.places.push(place - start)
    yield streamOf(tableFromColumns(makers.map(([id, make]) => [id, make(piece, length, spots)])))
    start += length
  }
}

const nothingAmong: Among = { table: { rows: 0, columns: {} }, after: [] }

/** Where others come into a piece, each before the value at its place; the first of them is the one with this number. */
interface Spots {
  readonly first: number
  readonly places: number[]
}

function pieceOf(column: PackedColumn | undefined, type: Column['type'], others: readonly (string | number | null)[]) {
  if (column ? column.kind === 'figures' : type === 'number') {
    const own = column?.kind === 'figures' ? column.pieces : null
    const woven = weaver((length): Float64Array => new Float64Array(length), others.map(figureOf), NaN)
    return (piece: number, rows: number, spots: Spots) => figures(woven(own && (own[piece] ?? new Float64Array()), rows, spots))
  }
  const own = column?.kind === 'texts' ? column : null
  const before = own?.texts ?? []
  const { numbers, texts } = numbered(others, before.length)
  const woven = weaver((length): Int32Array => new Int32Array(length), numbers, -1)
  const make = textsOf([...before, ...texts])
  return (piece: number, rows: number, spots: Spots) => make(woven(own && (own.pieces[piece] ?? new Int32Array()), rows, spots))
}

/** What the arrays of figures and of numbers of texts have in common. */
interface Run<Self> {
  readonly length: number
  [at: number]: number
  subarray(from: number, to?: number): Self
  set(values: Self, at: number): void
  fill(value: number): Self
}

/** Puts others among the values of a piece, in memory that the next piece uses again; where there are no values, `none` stands. */
function weaver<Values extends Run<Values>>(make: (length: number) => Values, others: readonly number[], none: number) {
  let space = make(0)
  return (values: Values | null, rows: number, { first, places }: Spots): Values => {
    const own = values?.subarray(0, rows) ?? make(rows).fill(none)
    if (!places.length) return own
    const length = rows + places.length
    if (space.length < length) space = make(length)
    let from = 0
    for (const [index, place] of places.entries()) {
      space.set(own.subarray(from, place), from + index)
      space[place + index] = others[first + index] ?? none
      from = place
    }
    space.set(own.subarray(from), from + places.length)
    return space.subarray(0, length)
  }
}

type Numbers = Int8Array | Int16Array | Int32Array

/** The package tells types of batches apart only as it runs. */
const batchOf = batchType as (
  type: DataType,
) => new (options: {
  readonly length: number
  readonly type: DataType
  readonly values: Float64Array | Numbers
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
  const { type: index, of } = widthFor(texts.length)
  const type = dictionary(own, index())
  const names = columnFromArray(texts.length ? texts.map((text) => text ?? '') : [''], own)
  const nothing = Uint8Array.from(texts, (text) => (text === null ? 1 : 0))
  let space = of(0)
  return (numbers) => {
    const marks = new Marks(numbers.length)
    if (space.length < numbers.length) space = of(numbers.length)
    const values = space.subarray(0, numbers.length).fill(0)
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] ?? -1
      if (number < 0 || nothing[number]) marks.none(row)
      else values[row] = number
    }
    const batch = new (batchOf(type))({ length: numbers.length, type, values, ...marks.told() })
    return new Built([batch.setDictionary(names)])
  }
}

/** What holds numbers of so many texts: most columns say few, and a stream is as long as it is wide. */
function widthFor(texts: number): { readonly type: () => ReturnType<typeof int8>; readonly of: (length: number) => Numbers } {
  if (texts <= 1 << 7) return { type: int8, of: (length) => new Int8Array(length) }
  if (texts <= 1 << 15) return { type: int16, of: (length) => new Int16Array(length) }
  return { type: int32, of: (length) => new Int32Array(length) }
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
