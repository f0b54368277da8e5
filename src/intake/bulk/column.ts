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

  keep(): void {
    if (this.#filled) this.filled = true
    if (this.tally) this.tally.keep()
    else if (this.texts && this.#text >= 0) this.texts.counts[this.#text] = (this.texts.counts[this.#text] ?? 0) + 1
  }
}

class Tally {
  readonly #reader = new FigureReader()
  #commas = 0
  #dots = 0
  #eithers = 0
  readonly #marks = { dot: false, comma: false, blank: false }
  readonly #under = { comma: { sum: 0, largest: 0, decimals: 0 }, dot: { sum: 0, largest: 0, decimals: 0 } }
  #evidence: Evidence | null = null
  #start = 0
  #end = 0
  #blank = 0
  #sample: string | null = null

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

  keep(): void {
    const evidence = this.#evidence
    if (evidence === null) {
      this.#blank++
      return
    }
    const reader = this.#reader
    if (evidence === 'comma') this.#commas++
    else if (evidence === 'dot') this.#dots++
    else if (evidence === 'either') {
      this.#eithers++
      this.#sample ??= String.fromCharCode(...this.bytes.subarray(this.#start, this.#end))
    }
    if (reader.hasDot) this.#marks.dot = true
    if (reader.hasComma) this.#marks.comma = true
    if (reader.hasBlank) this.#marks.blank = true
    add(this.#under.comma, reader.comma, reader.commaDecimals)
    add(this.#under.dot, reader.dot, reader.dotDecimals)
  }

  told(): FigureTally {
    const ballot = { comma: this.#commas, dot: this.#dots, either: this.#eithers, sample: this.#sample }
    return { ballot, blank: this.#blank, marks: this.#marks, under: this.#under }
  }
}

function add(into: { sum: number; largest: number; decimals: number }, value: number, decimals: number): void {
  into.sum += value
  const size = value < 0 ? -value : value
  if (size > into.largest) into.largest = size
  if (decimals > into.decimals) into.decimals = decimals
}
