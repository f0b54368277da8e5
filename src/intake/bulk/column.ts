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

  /** Whether the cell is plain; null where the text as a whole cannot be scanned. */
  take(start: number, end: number, doubled: boolean): boolean | null {
    this.#filled = end > start
    if (this.tally) return this.tally.take(start, end)
    if (this.texts) {
      this.#text = -1
      if (!this.#filled) return true
      const found = this.texts.find(start, end, doubled)
      if (found === null) return null
      this.#text = found
      return !this.texts.refused[found]
    }
    if (this.of.kind === 'beyond') return !this.#filled
    if (this.of.kind === 'unread') return true
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] ?? 0
      if (byte < zero || byte > nine) return false
    }
    return true
  }

  keep(): void {
    if (this.#filled) this.filled = true
    if (this.tally) this.tally.keep()
    else if (this.texts && this.#text >= 0) this.texts.counts[this.#text] = (this.texts.counts[this.#text] ?? 0) + 1
  }
}

class Tally {
  readonly #reader = new FigureReader()
  readonly #votes = { comma: 0, dot: 0, either: 0, none: 0, bad: 0 }
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

  take(start: number, end: number): boolean {
    if (end === start) {
      this.#evidence = null
      return true
    }
    this.#start = start
    this.#end = end
    const evidence = this.#reader.read(this.bytes, start, end)
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
    this.#votes[evidence]++
    if (evidence === 'either') this.#sample ??= String.fromCharCode(...this.bytes.subarray(this.#start, this.#end))
    if (reader.hasDot) this.#marks.dot = true
    if (reader.hasComma) this.#marks.comma = true
    if (reader.hasBlank) this.#marks.blank = true
    add(this.#under.comma, reader.value.comma, reader.decimals.comma)
    add(this.#under.dot, reader.value.dot, reader.decimals.dot)
  }

  told(): FigureTally {
    const { comma, dot, either } = this.#votes
    return { ballot: { comma, dot, either, sample: this.#sample }, blank: this.#blank, marks: this.#marks, under: this.#under }
  }
}

function add(into: { sum: number; largest: number; decimals: number }, value: number, decimals: number): void {
  into.sum += value
  const size = value < 0 ? -value : value
  if (size > into.largest) into.largest = size
  if (decimals > into.decimals) into.decimals = decimals
}
