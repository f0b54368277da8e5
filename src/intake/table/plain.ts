import type { Column } from '#model/dataset.ts'
import { type Cell, visible } from '../grid/grid.ts'
import type { Notation } from '../value/notation.ts'
import { type Unit, parseUnit } from '../value/unit.ts'
import type { Plain, PlainColumn, Rest, Units } from './rest.ts'
import { Notes, type Spot } from './spot.ts'
import type { Setting, Value } from './table.ts'
import { lookupFor, readTexts } from './texts.ts'
import { readDates, readPeriods } from './times.ts'
import type { SeenUnit } from './units.ts'

/** A column of the file that is read. */
export interface Source {
  readonly column: Column
  readonly index: number
  readonly unit: SeenUnit | null
}

/** The units between which the figures of a column are converted; null where they stay as they are. */
export function conversionOf(column: Column, seen: SeenUnit | null): Units | null {
  const to: Unit | null = column.unit ? parseUnit(column.unit.vi) : null
  return seen && to && seen.unit.factor !== to.factor ? { from: seen.unit, to } : null
}

/**
 * How the plain rows are read: every distinct text is read as the same text in the grid would be. A text about which there is
 * anything to say is refused, so that its rows are read one at a time and the problem is told at its cell.
 */
export function plainOf(
  sources: readonly Source[],
  rest: Rest,
  notations: ReadonlyMap<number, Notation | null>,
  constants: ReadonlyMap<string, Value>,
  setting: Setting,
): Plain {
  const refused = new Map<number, ReadonlySet<string>>()
  const contrary = new Map<number, Notation>()
  const columns = sources.map(({ column, index, unit }): PlainColumn => {
    const field = column.id
    const tally = rest.figures.get(index)
    if (tally) {
      const notation = notations.get(index) ?? null
      if (notation && tally.ballot[notation === 'comma' ? 'dot' : 'comma']) contrary.set(index, notation)
      return { field, index, kind: 'figure', notation, units: conversionOf(column, unit) }
    }
    const notes = new Notes(setting.file, null, column)
    const texts = rest.texts.get(index) ?? []
    const values = readColumn(
      texts.map((text, row) => ({ sheet: null, row, column: index, cell: cellOf(text) })),
      column,
      setting,
      notes,
    )
    const odd = new Set(notes.problems.flatMap(({ row }) => (row === null ? [] : [texts[row] ?? ''])))
    if (odd.size) refused.set(index, odd)
    return { field, index, kind: 'text', values: new Map(texts.map((text, at) => [text, values[at] ?? null])) }
  })
  return { columns, constants, refused, notations: contrary }
}

/** Reads a column of anything but figures. */
export function readColumn(spots: readonly Spot[], column: Column, setting: Setting, notes: Notes): readonly Value[] {
  if (column.type === 'period') return readPeriods(spots, setting.year, notes)
  if (column.type === 'date') return readDates(spots, notes)
  return readTexts(spots, column, lookupFor(column, setting), notes)
}

/** A text as the reader of single cells has it: one kind of line end, composed letters. */
const cellOf = (text: string): Cell => (text === '' ? null : visible(text).replace(/\r\n?/g, '\n').normalize('NFC'))
