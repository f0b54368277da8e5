import type { Column } from '#model/dataset.ts'
import { type Qualifier, qualifierNames } from '#model/provenance.ts'
import type { Text } from '#model/text.ts'
import { type Special, scaled } from '../grid/grid.ts'
import type { Notation } from '../value/notation.ts'
import { type NumberReading, readNumber, readQuickly } from '../value/number.ts'
import { type Unit, convert, convertible, parseUnit } from '../value/unit.ts'
import { rowList } from './columns.ts'
import type { FigureTally } from './rest.ts'
import { type Notes, type Spot, isBroken } from './spot.ts'

/** How figures are written: the decimal sign at a place (null: not known) and the unit (null: as declared). */
export interface Writing {
  readonly notation: (spot: Spot) => Notation | null
  readonly unit: { readonly unit: Unit; readonly text: string } | null
  /** What the rows say that are not among the spots, and the notation that they are read in. */
  readonly rest?: { readonly tally: FigureTally; readonly notation: Notation | null } | undefined
}

export interface Figures {
  readonly values: readonly (number | null)[]
  readonly qualifiers: readonly Qualifier[]
}

/** Reads the figures of a column into its declared unit; what was done to all of them is noted once, what is wrong with one at its cell. */
export function readFigures(spots: readonly Spot[], column: Column, writing: Writing, notes: Notes): Figures {
  const declared = column.unit ? parseUnit(column.unit.vi) : null
  const reader = new Reader(column, declared, writing, notes)
  const values = spots.map((spot) => reader.value(spot))
  reader.conclude(spots, values)
  return { values, qualifiers: reader.qualifiers }
}

const lone = /^(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)\.?$/iu

type Divided = Extract<Special, { kind: 'divided' }>

class Reader {
  readonly qualifiers: Qualifier[] = []
  readonly #unit: Text
  #blank = 0
  readonly #tails: string[] = []
  #shares = 0
  readonly #divided: { readonly row: number; readonly cell: Divided }[] = []
  #converted: { readonly before: number; readonly after: number } | null = null

  constructor(
    column: Column,
    readonly declared: Unit | null,
    readonly writing: Writing,
    readonly notes: Notes,
  ) {
    this.#unit = column.unit ?? { vi: '', en: '' }
  }

  value(spot: Spot): number | null {
    const before = this.qualifiers.length
    const value = this.#read(spot)
    if (this.qualifiers.length === before) this.qualifiers.push('')
    return value
  }

  #read(spot: Spot): number | null {
    const { cell } = spot
    if (typeof cell === 'number') return this.#inUnit(cell)
    if (typeof cell === 'string') {
      const notation = this.writing.notation(spot)
      const quick = readQuickly(cell, notation)
      return quick === null ? this.#text(spot, readNumber(cell, notation)) : this.#inUnit(quick)
    }
    if (cell === null) {
      this.#blank++
      return null
    }
    if (isBroken(spot, this.notes)) return null
    if (typeof cell === 'boolean') this.notes.at(spot, 'number_unreadable')
    else if (cell.kind === 'date') this.notes.at(spot, 'number_is_date')
    else if (cell.kind === 'exact') this.notes.at(spot, 'number_too_precise')
    else if (cell.kind === 'percent') return this.#percent(spot, scaled(cell.share, 100))
    else if (cell.kind === 'divided') {
      this.#divided.push({ row: spot.row, cell })
      return this.#inUnit(cell.shown)
    }
    return null
  }

  #text(spot: Spot, reading: NumberReading): number | null {
    if (reading.kind === 'undecided') return null
    if (reading.kind === 'missing') {
      this.#blank++
      return null
    }
    if (reading.kind === 'bad') {
      const notation = this.writing.notation(spot) === 'comma' ? '1.234,5' : '1,234.5'
      this.notes.at(spot, reading.code, reading.code === 'number_other_notation' ? { notation } : {}, reading.suggestion)
      return null
    }
    const { value, parts, exponent } = reading
    const placed = this.#tail(spot, value, parts.tail, parts.core)
    if (placed === null) return null
    if (parts.parentheses) this.notes.at(spot, 'number_in_parentheses', { reading: value })
    if (exponent) this.notes.at(spot, 'number_rounded')
    this.qualifiers.push(parts.qualifier)
    if (parts.qualifier) this.notes.at(spot, 'qualifier_read', { reading: value, qualifier: qualifierNames[parts.qualifier] })
    return placed
  }

  /** A unit in the cell is the nearest word on its number, so it goes before that of the header. */
  #tail(spot: Spot, value: number, tail: string, core: string): number | null {
    if (tail === '') return this.#inUnit(value)
    if (tail === '%') return this.#percent(spot, value)
    // A lone `tỷ` in a column of money of this country is of that money; of another it might be of either.
    const unit = parseUnit(tail) ?? (this.declared?.dimension === 'vnd' && lone.test(tail) ? parseUnit(`${tail} đồng`) : null)
    if (!unit || !this.declared) this.notes.at(spot, 'number_with_text', {}, core)
    else if (!convertible(unit, this.declared)) this.notes.at(spot, 'unit_other', { seen: tail, unit: this.#unit })
    else {
      this.#tails.push(tail)
      return convert(value, unit, this.declared)
    }
    return null
  }

  #percent(spot: Spot, value: number): number | null {
    if (this.declared && this.declared.dimension !== 'percent') {
      this.notes.at(spot, 'percent_unexpected', { unit: this.#unit })
      return null
    }
    this.#shares++
    return value
  }

  #inUnit(value: number): number {
    const { unit } = this.writing
    if (!unit || !this.declared || unit.unit.factor === this.declared.factor) return value
    const after = convert(value, unit.unit, this.declared)
    this.#converted ??= { before: value, after }
    return after
  }

  conclude(spots: readonly Spot[], values: readonly (number | null)[]): void {
    const [where] = spots
    if (!where) return
    const { rest } = this.writing
    const blank = this.#blank + (rest?.tally.blank ?? 0)
    if (blank) this.notes.column(where, 'blank_as_missing', { count: blank })
    const [first] = this.#divided
    if (first) {
      const { shown, stored } = first.cell
      const rows = rowList(this.#divided.map(({ row }) => row))
      this.notes.column(where, 'number_divided', { count: this.#divided.length, rows, shown, stored })
    }
    if (this.#tails.length)
      this.notes.column(where, 'unit_in_cell', { count: this.#tails.length, unit: [...new Set(this.#tails)].join(', ') })
    if (this.#converted) {
      const { before, after } = this.#converted
      const seen = this.writing.unit?.text ?? ''
      this.notes.column(where, 'unit_converted', { seen, unit: this.#unit, before, after })
    }
    const said = values.filter((value) => value !== null && value !== 0)
    const small = said.every((value) => Math.abs(value ?? 0) <= 1) && (rest?.tally.under[rest.notation ?? 'dot'].largest ?? 0) <= 1
    const percent = this.declared?.dimension === 'percent'
    if (percent && this.#shares) this.#tellBare(spots, values, where)
    if (percent && !this.#shares && said.length >= 2 && small) this.notes.column(where, 'percent_as_share')
  }

  /** Bare numbers up to 1 among cells that say %. */
  #tellBare(spots: readonly Spot[], values: readonly (number | null)[], where: Spot): void {
    const isBare = ({ cell }: Spot) => typeof cell === 'number' || (typeof cell === 'string' && !cell.includes('%'))
    const bare = spots.filter((spot, at) => isBare(spot) && values[at] && Math.abs(values[at] ?? 0) <= 1).map(({ row }) => row)
    if (bare.length) this.notes.column(where, 'percent_mixed', { count: bare.length, rows: rowList(bare) })
  }
}
