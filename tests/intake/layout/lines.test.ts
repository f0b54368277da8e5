import { describe, expect, test } from 'vitest'
import type { Cell } from '#intake/grid/grid.ts'
import { roles } from '#intake/layout/lines.ts'
import { coveredBy } from '#intake/table/totals.ts'

/** Columns: running number, name, two figures; KCN A and KCN B are known parts. */
const shape = {
  headers: new Map([
    [0, ['STT']],
    [1, ['Tên KCN']],
    [2, ['Số dự án']],
    [3, ['Vốn']],
  ]),
  ordinal: 0,
  part: 1,
  ids: [],
  periods: [],
  figures: [2, 3],
  isPart: (label: string) => /^KCN [AB]$/.test(label),
}
const rolesOf = (...rows: readonly (readonly Cell[])[]) =>
  roles(
    rows.map((cells, index) => ({ row: index + 1, hidden: false, cells })),
    shape,
  ).map(({ role }) => role)

describe('the role of a row', () => {
  test.each<[string, readonly Cell[], string]>([
    ['a known part', ['1', 'KCN A', '3', '4'], 'data'],
    ['a known part without figures', ['1', 'KCN A', null, null], 'data'],
    ['a known part numbered in Roman', ['I', 'KCN A', '3', '4'], 'data'],
    ['an unknown part with figures', ['1', 'KCN Lạ', '3', '4'], 'data'],
    ['a total', [null, 'Tổng cộng (I+II)', '3', '4'], 'total'],
    ['a total in the first column', ['Tổng số', null, '3', '4'], 'total'],
    ['a total without accents', [null, 'TONG CONG', '3', '4'], 'total'],
    ['a sum', [null, 'Cộng:', '3', '4'], 'subtotal'],
    ['a company', ['1', 'Tổng công ty minh họa', '3', '4'], 'data'],
    ['a company without accents', ['1', 'Tong cong ty minh hoa', '3', '4'], 'data'],
    ['a depot', ['1', 'Tổng kho minh họa', '3', '4'], 'data'],
    ['a country', ['1', 'Cộng hòa Séc', '3', '4'], 'data'],
    ['a group name', ['I', 'Trong KKT', null, null], 'band'],
    ['a note', [null, 'Ghi chú: số ước', null, null], 'note'],
    ['a note with a figure beside it', [null, 'Nguồn nước', '3', '4'], 'data'],
    ['a signature', [null, null, null, 'TRƯỞNG BAN'], 'note'],
    ['the header once more', ['STT', 'Tên KCN', 'Số dự án', 'Vốn'], 'header'],
    ['the example of a template', ['Ví dụ: 1', 'chữ', '3', '4'], 'example'],
  ])('%s', (_, cells, role) => {
    expect(rolesOf(cells)).toEqual([role])
  })

  test('a group with figures sums what stands below it; with nothing below it is data under an unknown name', () => {
    expect(rolesOf(['A', 'Ngoài KKT', '3', '4'], ['1', 'KCN A', '3', '4'])).toEqual(['band', 'data'])
    expect(rolesOf(['A', 'KCN Lạ', '3', '4'], ['B', 'KCN Khác', '3', '4'])).toEqual(['data', 'data'])
  })

  test('after a total and a note nothing is data', () => {
    expect(
      rolesOf(['1', 'KCN A', '3', '4'], [null, 'Tổng cộng', '3', '4'], [null, 'Người lập', null, null], [null, 'Nguyễn Văn A', null, '7']),
    ).toEqual(['data', 'total', 'note', 'note'])
  })
})

test('a total speaks of all rows, a group of those below it, a sum of those above it', () => {
  const placed = roles(
    [
      ['Tổng số'],
      ['A', 'Ngoài KKT', '1', '1'],
      ['1', 'KCN A', '1', '1'],
      ['B', 'Trong KKT', '2', '2'],
      ['2', 'KCN B', '2', '2'],
      [null, 'Cộng', '2', '2'],
    ].map((cells, index) => ({ row: index + 1, hidden: false, cells: cells.length === 1 ? [null, cells[0] ?? null, '3', '3'] : cells })),
    shape,
  )
  expect([0, 1, 3, 5].map((index) => coveredBy(placed, index).map(({ row }) => row))).toEqual([[3, 5], [3], [5], [5]])
})
