import { expect, test } from 'vitest'
import { fromArrow, packedToArrow } from '#engine/arrow.ts'
import { type Packed, constantColumn, pieceRows } from '#model/table.ts'

const columns = [
  { id: 'name', type: 'text' },
  { id: 'figure', type: 'number' },
  { id: 'same', type: 'text' },
  { id: 'only', type: 'number' },
] as const

const rows = pieceRows + 3
const figures = Float64Array.from({ length: 2 * pieceRows }, (_, row) => row)
const numbers = Int32Array.from({ length: 2 * pieceRows }, (_, row) => row % 3)
const halves = <Values>(values: { subarray(from: number, to: number): Values }) =>
  [0, 1].map((piece) => values.subarray(piece * pieceRows, (piece + 1) * pieceRows))
const packed: Packed = {
  rows,
  columns: {
    name: { kind: 'texts', pieces: halves(numbers), texts: ['a', 'b', null] },
    figure: { kind: 'figures', pieces: halves(figures) },
    same: constantColumn(rows, 's'),
  },
}

/** All pieces read back, a null as null. */
function readBack(...given: Parameters<typeof packedToArrow>): readonly (readonly unknown[])[] {
  const pieces = [...packedToArrow(...given)].map(fromArrow)
  return columns.map((_, column) =>
    pieces.flatMap((piece) => Array.from(piece[column] ?? [], (value) => (value === undefined || Number.isNaN(value) ? null : value))),
  )
}

test('rows of a table stand among those of a packed one where they are told to: before the first, where a piece ends, behind the last', () => {
  const after = [0, 0, 5, pieceRows - 1, pieceRows, pieceRows, pieceRows + 1, rows]
  const name = ['n0', null, 'a', 'n0', 'n4', 'n5', '', 'n7']
  const only = [0, 1, 2, null, 4, 5, 6, 7]
  const table = { rows: after.length, columns: { name, figure: only.map((value) => value && -value), only } }
  const expected = columns.map((): unknown[] => [])
  for (let plain = 0, next = 0; plain <= rows; plain++) {
    for (; after[next] === plain; next++)
      [name[next], table.columns.figure[next], null, only[next]].forEach((value, at) => expected[at]?.push(value))
    if (plain < rows) [['a', 'b', null][plain % 3], plain, 's', null].forEach((value, at) => expected[at]?.push(value))
  }
  expect(readBack(columns, packed, { table, after })).toEqual(expected)
  expect(readBack(columns, packed)[1]).toEqual(Array.from({ length: rows }, (_, row) => row))
})

test('a packed table without rows has those among it', () => {
  const table = { rows: 2, columns: { name: ['x', 'y'], figure: [1, null] } }
  expect(readBack(columns, { rows: 0, columns: {} }, { table, after: [0, 0] })).toEqual([
    ['x', 'y'],
    [1, null],
    [null, null],
    [null, null],
  ])
})
