import { type Cell, type Grid, columnOf } from './grid/grid.ts'

/** What a person wrote into a cell instead of what the file has there; row and column as Excel shows them. */
export interface CellEdit {
  readonly sheet: string | null
  readonly row: number
  readonly column: string
  readonly text: string
}

/** What a person decided about single cells and rows of a file before it is read. The file itself stays as it is. */
export interface Edits {
  readonly cells: readonly CellEdit[]
  /** Rows that are not to be read. */
  readonly without: readonly { readonly sheet: string | null; readonly row: number }[]
}

export const noEdits: Edits = { cells: [], without: [] }

/** The sheets as they read with these edits; a cell that is edited twice is what was written last. */
export function edited(grids: readonly Grid[], { cells, without }: Edits): readonly Grid[] {
  if (!cells.length && !without.length) return grids
  return grids.map((grid) => {
    const gone = new Set(without.filter(({ sheet }) => sheet === grid.name).map(({ row }) => row))
    const own = new Map<number, Map<number, string>>()
    for (const { sheet, row, column, text } of cells)
      if (sheet === grid.name) own.set(row, (own.get(row) ?? new Map<number, string>()).set(columnOf(column), text))
    if (!gone.size && !own.size) return grid
    const lines = grid.lines.filter(({ row }) => !gone.has(row))
    return {
      ...grid,
      lines: lines.map((line) => (own.has(line.row) ? { ...line, cells: withTexts(line.cells, own.get(line.row)) } : line)),
    }
  })
}

function withTexts(cells: readonly Cell[], texts: ReadonlyMap<number, string> = new Map()): readonly Cell[] {
  const width = Math.max(cells.length, ...[...texts.keys()].map((column) => column + 1))
  return Array.from({ length: width }, (_, column) => {
    const text = texts.get(column)
    return text === undefined ? (cells[column] ?? null) : text === '' ? null : text
  })
}
