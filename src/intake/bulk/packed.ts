import { type Packed, type PackedColumn, constantColumn } from '#model/table.ts'
import type { Plain, PlainColumn, Units } from '../table/rest.ts'
import { convert } from '../value/unit.ts'
import type { Scan } from './scan.ts'

/** The plain rows of a text in declared columns and units, as they were scanned and as it was settled that they are read. */
export function packedOf({ columns, constants }: Plain, scanned: Scan): Packed {
  const { rows } = scanned
  const same = [...constants].flatMap(([field, value]) => (value === null ? [] : [[field, constantColumn(rows, value)] as const]))
  const own = columns.map((column) => [column.field, columnOf(column, scanned)] as const)
  return { rows, columns: Object.fromEntries([...same, ...own]) }
}

function columnOf(column: PlainColumn, { values, numbers }: Scan): PackedColumn {
  if (column.kind === 'figure') {
    const pieces = values.get(column.index)?.[column.notation ?? 'dot'] ?? []
    if (column.units) for (const piece of pieces) inUnits(piece, column.units)
    return { kind: 'figures', pieces }
  }
  const { pieces, texts } = numbers.get(column.index) ?? { pieces: [], texts: [] }
  const said = texts.map((text) => column.values.get(text)?.toString() ?? null)
  return { kind: 'texts', pieces, texts: said }
}

function inUnits(piece: Float64Array, { from, to }: Units): void {
  for (let row = 0; row < piece.length; row++) piece[row] = convert(piece[row] ?? NaN, from, to)
}
