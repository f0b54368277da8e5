import { pieceRows, piecesOf } from '#model/table.ts'
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
    else if (this.texts) this.numbers.at(row)[row % pieceRows] = this.#text
  }

  /** The texts that plain rows hold, of so many. */
  told(rows: number): readonly string[] {
    const all = this.texts?.texts ?? []
    const held = new Uint8Array(all.length)
    for (const [at, length] of piecesOf(rows).entries()) {
      const piece = this.numbers.pieces[at] ?? new Int32Array()
      for (let row = 0; row < length; row++) {
        const number = piece[row] ?? -1
        if (number >= 0) held[number] = 1
      }
    }
    return all.filter((_, number) => held[number])
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
  #decimals = 0
  #evidence: Evidence | null = null
  #start = 0
  #end = 0
  #sample: string | null = null
  readonly #values = figures()
  /** The same under the decimal dot, from the first value on that is another there. */
  #dotted: { readonly values: Pieces<Float64Array>; decimals: number } | null = null

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
    this.#values.at(row)[at] = evidence === null ? NaN : (reader.values[0] ?? NaN)
    if (this.#dotted) {
      this.#dotted.values.at(row)[at] = evidence === null ? NaN : (reader.values[1] ?? NaN)
      if (evidence !== null && reader.dotDecimals > this.#dotted.decimals) this.#dotted.decimals = reader.dotDecimals
    }
    if (evidence === null || evidence === 'none') return
    if (reader.commaDecimals > this.#decimals) this.#decimals = reader.commaDecimals
    if (evidence === 'comma') this.#commas++
    else if (evidence === 'dot') this.#dots++
    else {
      this.#eithers++
      this.#sample ??= String.fromCharCode(...this.bytes.subarray(this.#start, this.#end))
    }
  }

  /** A copy of what is kept so far. */
  #apart() {
    const values = figures()
    this.#values.pieces.forEach((piece, index) => values.at(index * pieceRows).set(piece))
    return { values, decimals: this.#decimals }
  }

  /** The values kept, under each notation: NaN for a blank. */
  values(): Readonly<Record<Notation, readonly Float64Array[]>> {
    return { comma: this.#values.pieces, dot: (this.#dotted?.values ?? this.#values).pieces }
  }

  /** What the values of so many rows come to: their sum, the largest whatever its sign, and the most decimals. */
  told(rows: number): FigureTally {
    const ballot = { comma: this.#commas, dot: this.#dots, either: this.#eithers, sample: this.#sample }
    const comma = measured(this.#values.pieces, rows)
    const dot = this.#dotted ? measured(this.#dotted.values.pieces, rows) : comma
    return {
      ballot,
      blank: comma.blank,
      under: { comma: { ...comma, decimals: this.#decimals }, dot: { ...dot, decimals: this.#dotted?.decimals ?? this.#decimals } },
    }
  }
}

function measured(pieces: readonly Float64Array[], rows: number) {
  let [sum, largest, blank] = [0, 0, 0]
  for (const [at, length] of piecesOf(rows).entries()) {
    const piece = pieces[at] ?? new Float64Array()
    for (let row = 0; row < length; row++) {
      const value = piece[row] ?? NaN
      if (Number.isNaN(value)) blank++
      else {
        sum += value
        largest = Math.max(largest, Math.abs(value))
      }
    }
  }
  return { sum, largest, blank }
}
