import type { Grid, Watch } from '../grid/grid.ts'
import { readGrids } from '../grids.ts'
import type { ReadResult } from '../result.ts'

/** The sheets of a file with all of its rows, those that were read in bulk among them: for giving the file back. */
export async function wholeGrids(
  bytes: Uint8Array,
  { file, grids, bulk }: Pick<ReadResult, 'file' | 'grids' | 'bulk'>,
  watch: Watch,
): Promise<readonly Grid[]> {
  const [grid] = grids
  if (!bulk || !grid) return grids
  const { grids: read } = await readGrids(bytes, 'text', file, { delimiter: bulk.delimiter }, watch)
  // Rows that were read singly stand as people corrected them.
  const plain = bulk.stretches.map(
    ({ row, before }, index) => [row, row + (bulk.stretches[index + 1]?.before ?? bulk.rows) - before] as const,
  )
  let at = 0
  const found = (read[0]?.lines ?? []).filter(({ row }) => {
    while (row >= (plain[at]?.[1] ?? Infinity)) at += 1
    return row >= (plain[at]?.[0] ?? Infinity)
  })
  return [{ ...grid, lines: [...grid.lines, ...found].sort((a, b) => a.row - b.row) }]
}
