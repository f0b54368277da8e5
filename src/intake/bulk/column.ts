import { pieceRows } from '#model/table.ts'
import type { FigureTally } from '../table/rest.ts'
import type { Evidence, Notation } from '../value/notation.ts'
import { FigureReader } from './figure.ts'
import { Texts } from './texts.ts'

/**
 * What a column is scanned for. `figure`: numbers, of which those that prove another notation than the settled one are not plain.
 * `text`: distinct texts without those of `refuses`. `ordinal`: running numbers. `unread`: anything. `beyond`: must be blank.
 */
export type ScannedColumn =
  | { readonly kind: 'figure'; readonly notation: Notation | null }
  | { readonly kind: 'text'; readonly refuses: (text: string) => boolean }
  | { readonly kind: 'ordinal' | 'unread' | 'beyond' }

const zero = 48
const nine = 57
const mostTexts = 200_000

/** One column while it is scanned: what its cell says is taken, and kept once the whole row is plain. */
export class Column {
  readonly tally: Tally | null
  readonly texts: Texts | null
  readonly numbers = new Pieces(() => new Int32Array(pieceRows))
  readonly isFigure: boolean
  filled = false
  #filled = false
  #text = -1

  constructor(
    readonly bytes: Uint8Array,
    readonly of: ScannedColumn,
  ) {
    this.isFigure = of.kind === 'figure'
    this.tally = of.kind === 'figure' ? new Tally(bytes, of.notation) : null
    this.texts = of.kind === 'text' ? new Texts(bytes, of.refuses, mostTexts) : null
  }

  /** Where the cell taken last ended, unless it was not plain. */
  end = 0

  /** Whether the cell from `start` up to one of `stops` or `limit` is plain; null where the text as a whole cannot be scanned. */
  take(start: number, limit: number, stops: Uint8Array, doubled: boolean): boolean | null {
    if (this.tally) {
      const taken = this.tally.take(start, limit, stops)
      this.end = this.tally.end
      this.#filled = this.end > start
      return taken
    }
    if (this.texts) {
      const found = this.texts.find(start, limit, stops, doubled)
      if (found === null) return null
      this.end = this.texts.end
      this.#filled = found >= 0
      this.#text = found
      return found < 0 || !this.texts.refused[found]
    }
    const { bytes } = this
    let at = start
    while (at < limit && stops[bytes[at] ?? 0] === 0) at++
    this.end = at
    this.#filled = at > start
    if (this.of.kind === 'unread') return true
    if (this.of.kind === 'beyond') return !this.#filled
    for (at = start; at < this.end; at++) {
      const byte = bytes[at] ?? 0
      if (byte < zero || byte > nine) return false
    }
    return true
  }

  /** Whether the cell taken last has anything in it. */
  get isFilled(): boolean {
    return this.#filled
  }

  /** Keeps the cell taken last as that of a plain row, counted from 0. */
  keep(row: number): void {
    if (this.#filled) this.filled = true
    if (this.tally) this.tally.keep(row)
    else if (this.texts) {
      const number = this.#text
      this.numbers.at(row)[row % pieceRows] = number
      if (number >= 0) this.texts.counts[number] = (this.texts.counts[number] ?? 0) + 1
    }
  }
}

/** Values that come row by row, in pieces as a packed table has them. */
class Pieces<Piece> {
  readonly pieces: Piece[] = []
  #piece: Piece | null = null

  constructor(readonly make: () => Piece) {}

  /** The piece that a row belongs to; rows come in order and none is left out. */
  at(row: number): Piece {
    if (this.#piece === null || row % pieceRows === 0) this.pieces.push((this.#piece = this.make()))
    return this.#piece
  }
}

const figures = () => new Pieces(() => new Float64Array(pieceRows))

class Tally {
  readonly #reader = new FigureReader()
  #commas = 0
  #dots = 0
  #eithers = 0
  readonly #comma = new Measure()
  #evidence: Evidence | null = null
  #start = 0
  #end = 0
  #blank = 0
  #sample: string | null = null
  readonly #values = figures()
  /** The same under the decimal dot, from the first value on that is another there. */
  #dotted: { readonly values: Pieces<Float64Array>; readonly measure: Measure } | null = null

  constructor(
    readonly bytes: Uint8Array,
    readonly notation: Notation | null,
  ) {}

  end = 0

  take(start: number, limit: number, stops: Uint8Array): boolean {
    if (start === limit || stops[this.bytes[start] ?? 0]) {
      this.#evidence = null
      this.end = start
      return true
    }
    const evidence = this.#reader.read(this.bytes, start, limit, stops)
    this.end = this.#reader.end
    this.#start = start
    this.#end = this.end
    this.#evidence = evidence
    if (evidence === 'bad') return false
    return this.notation === null || evidence === 'none' || evidence === 'either' || evidence === this.notation
  }

  keep(row: number): void {
    const evidence = this.#evidence
    const reader = this.#reader
    const at = row % pieceRows
    if (evidence === 'either') this.#dotted ??= this.#apart()
    const comma = evidence === null ? NaN : (reader.values[0] ?? NaN)
    this.#values.at(row)[at] = comma
    if (this.#dotted) {
      const dot = evidence === null ? NaN : (reader.values[1] ?? NaN)
      this.#dotted.values.at(row)[at] = dot
      if (evidence !== null) this.#dotted.measure.add(dot, reader.dotDecimals)
    }
    if (evidence === null) {
      this.#blank++
      return
    }
    this.#comma.add(comma, reader.commaDecimals)
    if (evidence === 'comma') this.#commas++
    else if (evidence === 'dot') this.#dots++
    else if (evidence === 'either') {
      this.#eithers++
      this.#sample ??= String.fromCharCode(...this.bytes.subarray(this.#start, this.#end))
    }
  }

  /** A copy of what is kept so far. */
  #apart() {
    const values = figures()
    this.#values.pieces.forEach((piece, index) => values.at(index * pieceRows).set(piece))
    return { values, measure: this.#comma.copy() }
  }

  /** The values kept, under each notation: NaN for a blank. */
  values(): Readonly<Record<Notation, readonly Float64Array[]>> {
    return { comma: this.#values.pieces, dot: (this.#dotted?.values ?? this.#values).pieces }
  }

  told(): FigureTally {
    const ballot = { comma: this.#commas, dot: this.#dots, either: this.#eithers, sample: this.#sample }
    const comma = this.#comma.told()
    return { ballot, blank: this.#blank, under: { comma, dot: this.#dotted?.measure.told() ?? comma } }
  }
}

/** What figures come to: their sum, the largest of them whatever its sign, and the most decimals. */
class Measure {
  readonly #numbers = new Float64Array(2)
  #decimals = 0

  add(value: number, decimals: number): void {
    const numbers = this.#numbers
    numbers[0] = (numbers[0] ?? 0) + value
    numbers[1] = Math.max(numbers[1] ?? 0, Math.abs(value))
    if (decimals > this.#decimals) this.#decimals = decimals
  }

  copy(): Measure {
    const copy = new Measure()
    copy.#numbers.set(this.#numbers)
    copy.#decimals = this.#decimals
    return copy
  }

  told(): FigureTally['under'][Notation] {
    return { sum: this.#numbers[0] ?? 0, largest: this.#numbers[1] ?? 0, decimals: this.#decimals }
  }
}
