import { type Cell, type Grid, type Line, isBlank, seen } from '../grid/grid.ts'
import { limits } from '../limits.ts'
import type { Header } from '../match/columns.ts'

/** The cell that a merge shows at a place: its top left one. */
export type Lookup = (row: number, column: number) => Cell

/** Looks cells up with merges spread out, so that a header over several columns stands above each of them. */
export function lookupOf(grid: Grid): Lookup {
  const lines = new Map(grid.lines.map((line) => [line.row, line]))
  const byRow = new Map<number, (typeof grid.merges)[number][]>()
  for (const merge of grid.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 1000); row++) byRow.set(row, [...(byRow.get(row) ?? []), merge])
  return (row, column) => {
    const merge = byRow.get(row)?.find(({ left, right }) => column >= left && column <= right)
    return (merge ? lines.get(merge.top)?.cells[merge.left] : lines.get(row)?.cells[column]) ?? null
  }
}

export const widthOf = (lines: readonly Line[]): number => lines.reduce((width, { cells }) => Math.max(width, cells.length), 0)

/** A cell as a label: one line, one blank between words, never longer than any header is. */
export const labelOf = (cell: Cell | undefined): string =>
  isBlank(cell) ? '' : seen(cell).slice(0, limits.label).replace(/\s+/gu, ' ').trim()

/**
 * The headers of the given rows, level by level, equal neighbours said once. Where a file has no merges, a text of an upper level
 * reaches to the right as long as the cells beside it are blank, stand above something and under no other text, as it looks to the eye.
 */
export function flatten(rows: readonly number[], columns: number, lookup: Lookup): readonly Header[] {
  const levels = rows.map((row) => Array.from({ length: columns }, (_, column) => labelOf(lookup(row, column))))
  const written = levels.map((level) => level.map((part) => part !== ''))
  levels.slice(0, -1).forEach((level, index) => {
    let carried = ''
    for (let column = 0; column < columns; column++) {
      const above = written[index - 1]?.[column] ?? false
      const below = written.slice(index + 1).some((lower) => lower[column])
      if (written[index]?.[column]) carried = below ? (level[column] ?? '') : ''
      else if (!below || above) carried = ''
      else level[column] = carried
    }
  })
  return Array.from({ length: columns }, (_, column) => ({
    column,
    parts: levels.map((level) => level[column] ?? '').filter((part, index, parts) => part !== '' && part !== parts[index - 1]),
    number: null,
  }))
}

/** A row of column numbers under a header, `(1) (2) (3)=(1)/(2)`; the numbers by column, or null where it is another row. */
export function numbering(line: Line): ReadonlyMap<number, string> | null {
  const numbers = new Map<number, string>()
  let bracketed = 0
  for (const [column, cell] of line.cells.entries()) {
    if (isBlank(cell)) continue
    const found = /^[([]?([A-Z]|\d{1,2}(?:\.\d{1,2})?)[)\]]?(?:\s*=.*)?$/.exec(seen(cell).trim())
    if (!found?.[1]) return null
    if (/[([]/.test(seen(cell))) bracketed++
    numbers.set(column, found[1])
  }
  const digits = [...numbers.values()].map(Number).filter((number) => !Number.isNaN(number))
  const steps = digits.slice(1).map((number, index) => number - (digits[index] ?? 0))
  if (numbers.size < 3 || steps.some((step) => step <= 0)) return null
  // Without brackets a row of data could count upwards by chance, so the whole run from 1 must be there.
  return bracketed >= 2 || digits.length === 0 || (digits[0] === 1 && steps.every((step) => step <= 1)) ? numbers : null
}
