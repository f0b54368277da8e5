import type { Delimiter } from '../bytes/delimiter.ts'
import { type Watch, pause } from '../grid/grid.ts'
import { pieceRows } from '#model/table.ts'
import type { Rest } from '../table/rest.ts'
import type { Notation } from '../value/notation.ts'
import { Column, type ScannedColumn } from './column.ts'

export interface Plan {
  readonly delimiter: Delimiter
  /** Where the first record starts in bytes, and its row. */
  readonly start: number
  readonly row: number
  /** Every row has exactly these cells. */
  readonly columns: readonly ScannedColumn[]
  /** The column whose text names the row, which a plain row has. */
  readonly label: number
  /** Rows that are to be read singly whatever stands in them: `from` is the first that need not be. */
  readonly from: number
  readonly single: ReadonlySet<number>
}

/** A stretch of plain rows: its bytes, its first row, and how many plain rows stand before it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly row: number
  readonly before: number
}

export interface Scan extends Rest {
  /** The plain rows in stretches that nothing else interrupts. */
  readonly stretches: readonly Stretch[]
  /** Where every `markedRows`th plain row starts, from the first, so that one of them is found again without reading all before it. */
  readonly marks: readonly number[]
  /** Rows that are not plain, blank ones left out. */
  readonly others: readonly { readonly row: number; readonly start: number; readonly end: number }[]
  /** What the plain rows say, by column from 0: figures under each notation, and the numbers of texts (`PackedColumn`). */
  readonly values: ReadonlyMap<number, Readonly<Record<Notation, readonly Float64Array[]>>>
  readonly numbers: ReadonlyMap<number, { readonly pieces: readonly Int32Array[]; readonly texts: readonly string[] }>
}

const quote = 34
const noStops = new Uint8Array(256)
const lineFeed = 10
const carriageReturn = 13
const portion = 1 << 24
const mostOthers = 50_000
export const markedRows = 256

/**
 * Goes once through a delimited text in UTF-8 and tells its plain rows from the others. A plain row has every cell, a figure, and
 * nothing in it but numbers in their commonest shapes and texts, so that nothing about it needs a second look, and is read here.
 * Null where the text is not regular enough for that: open quotation marks, lone carriage returns, too many other rows or texts.
 */
export async function scan(bytes: Uint8Array, plan: Plan, watch: Watch): Promise<Scan | null> {
  const scanner = new Scanner(bytes, plan)
  for (let goal = plan.start; goal < bytes.length;) {
    goal = Math.min(bytes.length, goal + portion)
    if (!scanner.run(goal)) return null
    await pause(watch, { bytes: goal, rows: scanner.row })
  }
  return scanner.result()
}

class Scanner {
  row: number
  readonly #marks: number[] = []
  readonly #stretches: { start: number; end: number; row: number; before: number }[] = []
  readonly #others: { row: number; start: number; end: number }[] = []
  readonly #columns: readonly Column[]
  readonly #delimiter: number
  /** The bytes that end a cell. */
  readonly #stops = new Uint8Array(256)
  #at: number
  /** Plain rows so far, and the place of the next one in its piece. */
  #plain = 0
  #place = 0
  #last = 0
  #end = 0

  constructor(
    readonly bytes: Uint8Array,
    readonly plan: Plan,
  ) {
    this.row = plan.row
    this.#at = plan.start
    this.#delimiter = plan.delimiter.charCodeAt(0)
    for (const byte of [this.#delimiter, lineFeed, carriageReturn]) this.#stops[byte] = 1
    this.#columns = plan.columns.map((column) => new Column(bytes, column))
  }

  /** Takes the rows that begin before `goal`. False where the text is not regular. */
  run(goal: number): boolean {
    const { bytes, plan } = this
    const columns = this.#columns
    const width = columns.length
    const delimiter = this.#delimiter
    const stops = this.#stops
    while (this.#at < goal) {
      const start = this.#at
      let at = start
      let cells = 0
      let filled = false
      let figures = false
      let taken = 0
      let plain = this.row >= plan.from && !plan.single.has(this.row)
      for (let open = true; open;) {
        const column = plain && cells < width ? columns[cells] : undefined
        let limit = bytes.length
        let ends = stops
        let from = at
        let doubled = false
        if (bytes[at] === quote) {
          from = ++at
          for (;;) {
            const found = bytes.indexOf(quote, at)
            if (found < 0) return false
            at = found + 1
            if (bytes[at] !== quote) break
            doubled = true
            at++
          }
          limit = at - 1
          ends = noStops
          filled = true
          // An empty text is not a missing one to every reader.
          if (limit === from) plain = false
        }
        if (column) {
          const fits = column.take(this.#place, from, limit, ends, doubled)
          if (fits === null) return false
          taken++
          if (!fits) plain = false
          else if (column.isFilled) {
            filled = true
            if (column.isFigure) figures = true
          } else if (cells === plan.label) plain = false
          if (ends === stops) at = column.end
        } else plain = false
        if (ends === stops) {
          const begin = at
          while (stops[bytes[at] ?? lineFeed] === 0) at++
          if (at > begin || at > from) filled = true
        }
        cells++
        const after = bytes[at]
        if (after === delimiter) at++
        else {
          open = false
          if (after === carriageReturn) {
            if (bytes[at + 1] !== lineFeed) return false
            at += 2
          } else if (after === lineFeed) at++
          else if (after !== undefined) return false
        }
      }
      this.#at = at
      if (plain && figures && cells === width) this.#keep(start, at)
      else {
        for (let index = 0; index < taken; index++) columns[index]?.forget()
        if (filled) this.#others.push({ row: this.row, start, end: at })
        if (this.#others.length > mostOthers) return false
      }
      this.row++
    }
    return true
  }

  #keep(start: number, end: number): void {
    const last = this.#stretches.at(-1)
    if (last && this.#end === start) last.end = end
    else this.#stretches.push({ start, end, row: this.row, before: this.#plain })
    if (this.#plain % markedRows === 0) this.#marks.push(start)
    this.#end = end
    this.#last = this.row
    this.#plain++
    this.#place++
    if (this.#place < pieceRows) return
    this.#place = 0
    for (const column of this.#columns) column.turn()
  }

  result(): Scan {
    const told = this.#columns.map((column, index) => [index, column] as const)
    return {
      rows: this.#plain,
      last: this.#last,
      stretches: this.#stretches,
      marks: this.#marks,
      others: this.#others,
      figures: new Map(told.flatMap(([index, { tally }]) => (tally ? [[index, tally.told(this.#plain)]] : []))),
      texts: new Map(told.flatMap(([index, column]) => (column.texts ? [[index, column.told(this.#plain)]] : []))),
      values: new Map(told.flatMap(([index, { tally }]) => (tally ? [[index, tally.values()]] : []))),
      numbers: new Map(
        told.flatMap(([index, { texts, numbers }]) => (texts ? [[index, { pieces: numbers.pieces, texts: texts.texts }]] : [])),
      ),
      filled: new Set(told.flatMap(([index, { filled }]) => (filled ? [index] : []))),
    }
  }
}
