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

/**
 * One column while it is scanned: what a cell says is written down when it is taken, and written over by the next row where the row
 * turns out not to be plain.
 */
export class Column {
  readonly tally: Tally | null
  readonly texts: Texts | null
  readonly numbers = new Pieces(() => new Int32Array(pieceRows))
  readonly isFigure: boolean
  /** Whether the cell taken last has anything in it. */
  isFilled = false
  /** Whether any plain row has anything here, and whether one had before the cell taken last. */
  filled = false
  #filled = false

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

  /**
   * Whether the cell from `start` up to one of `stops` or `limit` is plain; null where the text as a whole cannot be scanned. `at` is
   * the place of its row in the piece.
   */
  take(at: number, start: number, limit: number, stops: Uint8Array, doubled: boolean): boolean | null {
    const plain = this.#taken(at, start, limit, stops, doubled)
    this.#filled = this.filled
    if (this.isFilled) this.filled = true
    return plain
  }

  #taken(at: number, start: number, limit: number, stops: Uint8Array, doubled: boolean): boolean | null {
    if (this.tally) {
      const plain = this.tally.take(at, start, limit, stops)
      this.end = this.tally.end
      this.isFilled = this.end > start
      return plain
    }
    if (this.texts) {
      const found = this.texts.find(start, limit, stops, doubled)
      if (found === null) return null
      this.end = this.texts.end
      this.isFilled = found >= 0
      this.numbers.piece[at] = found
      return found < 0 || !this.texts.refused[found]
    }
    const { bytes } = this
    let end = start
    while (end < limit && stops[bytes[end] ?? 0] === 0) end++
    this.end = end
    this.isFilled = end > start
    if (this.of.kind === 'unread') return true
    if (this.of.kind === 'beyond') return !this.isFilled
    for (let digit = start; digit < end; digit++) {
      const byte = bytes[digit] ?? 0
      if (byte < zero || byte > nine) return false
    }
    return true
  }

  /** Takes the cell taken last back: its row is not plain. */
  forget(): void {
    this.filled = this.#filled
    this.tally?.forget()
  }

  /** Goes on to the next piece. */
  turn(): void {
    if (this.tally) this.tally.turn()
    else if (this.texts) this.numbers.turn()
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
  piece: Piece

  constructor(readonly make: () => Piece) {
    this.piece = this.turn()
  }

  turn(): Piece {
    this.piece = this.make()
    this.pieces.push(this.piece)
    return this.piece
  }
}

const figures = () => new Pieces(() => new Float64Array(pieceRows))

class Tally {
  readonly #reader = new FigureReader()
  readonly #ballot: Record<Exclude<Evidence, 'none' | 'bad'>, number> = { comma: 0, dot: 0, either: 0 }
  #sample: string | null = null
  readonly #values = figures()
  #decimals = 0
  /** The same under the decimal dot, from the first value on that is another there. */
  #dotted: { readonly values: Pieces<Float64Array>; decimals: number } | null = null
  /** What the cell taken last gave to the ballot, and the decimals before it. */
  #evidence: Evidence = 'none'
  readonly #before = { decimals: 0, dotted: 0 }

  constructor(
    readonly bytes: Uint8Array,
    readonly notation: Notation | null,
  ) {}

  end = 0

  take(at: number, start: number, limit: number, stops: Uint8Array): boolean {
    this.#evidence = 'none'
    if (start === limit || stops[this.bytes[start] ?? 0]) {
      this.end = start
      this.#values.piece[at] = NaN
      if (this.#dotted) this.#dotted.values.piece[at] = NaN
      return true
    }
    const reader = this.#reader
    const evidence = reader.read(this.bytes, start, limit, stops)
    this.end = reader.end
    if (evidence === 'bad') return false
    if (this.notation !== null && evidence !== 'none' && evidence !== 'either' && evidence !== this.notation) return false
    this.#values.piece[at] = reader.values[0] ?? NaN
    if (evidence === 'either') this.#dotted ??= this.#apart()
    if (this.#dotted) this.#dotted.values.piece[at] = reader.values[1] ?? NaN
    if (evidence !== 'none') this.#count(evidence, start)
    return true
  }

  #count(evidence: Exclude<Evidence, 'none' | 'bad'>, start: number): void {
    this.#evidence = evidence
    this.#ballot[evidence]++
    this.#before.decimals = this.#decimals
    if (this.#reader.commaDecimals > this.#decimals) this.#decimals = this.#reader.commaDecimals
    if (this.#dotted) {
      this.#before.dotted = this.#dotted.decimals
      if (this.#reader.dotDecimals > this.#dotted.decimals) this.#dotted.decimals = this.#reader.dotDecimals
    }
    if (evidence === 'either') this.#sample ??= String.fromCharCode(...this.bytes.subarray(start, this.end))
  }

  forget(): void {
    if (this.#evidence === 'none' || this.#evidence === 'bad') return
    this.#ballot[this.#evidence]--
    this.#decimals = this.#before.decimals
    if (this.#dotted) this.#dotted.decimals = this.#before.dotted
    if (this.#ballot.either === 0) this.#sample = null
    this.#evidence = 'none'
  }

  turn(): void {
    this.#values.turn()
    this.#dotted?.values.turn()
  }

  /** A copy of what is kept so far. */
  #apart() {
    const values = figures()
    this.#values.pieces.forEach((piece, index) => (index ? values.turn() : values.piece).set(piece))
    return { values, decimals: this.#decimals }
  }

  /** The values kept, under each notation: NaN for a blank. */
  values(): Readonly<Record<Notation, readonly Float64Array[]>> {
    return { comma: this.#values.pieces, dot: (this.#dotted?.values ?? this.#values).pieces }
  }

  /** What the values of so many rows come to: their sum, the largest whatever its sign, and the most decimals. */
  told(rows: number): FigureTally {
    const comma = measured(this.#values.pieces, rows)
    const dot = this.#dotted ? measured(this.#dotted.values.pieces, rows) : comma
    return {
      ballot: { ...this.#ballot, sample: this.#sample },
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
