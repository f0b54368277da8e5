import Papa from 'papaparse'
import type { Delimiter } from '../bytes/delimiter.ts'
import { type Grid, type Line, type Watch, pause } from './grid.ts'

/** A parsed text; `openQuote` is the row of a quotation mark that is never closed. */
export interface Delimited {
  readonly grid: Grid
  readonly openQuote: number | null
}

const rowsAtOnce = 20_000

/**
 * The records of a delimited text. A record is a row as Excel shows it, line breaks in quotes included, and blank ones count.
 * Cells stay text: nothing is a number before its whole column has been seen. `bytes` is what the progress is measured in.
 */
export async function readDelimited(text: string, delimiter: Delimiter, bytes: number, watch: Watch = {}): Promise<Delimited> {
  // One kind of line end, so that a file put together from two systems still has one row per row.
  const input = text.replace(/\r\n?/g, '\n')
  const lines: Line[] = []
  let row = 0
  let openQuote: number | null = null
  for (let at = 0; at < input.length;) {
    const { data, errors, meta } = Papa.parse<readonly string[]>(input.slice(at), {
      delimiter,
      newline: '\n',
      quoteChar: '"',
      preview: rowsAtOnce,
      // The fast mode would split the whole rest of the text for every portion.
      fastMode: false,
    })
    const open = errors.find(({ code }) => code === 'MissingQuotes')
    if (open) openQuote ??= row + (open.row ?? 0) + 1
    for (const cells of data) {
      row++
      if (cells.some((cell) => cell.trim() !== '')) lines.push({ row, hidden: false, cells: cells.map(emptied) })
    }
    if (meta.cursor <= 0) break
    at += meta.cursor
    await pause(watch, { bytes: Math.round((Math.min(at, input.length) / input.length) * bytes), rows: row })
  }
  return { grid: { name: null, hidden: false, lines, merges: [], hiddenColumns: new Set() }, openQuote }
}

const emptied = (cell: string): string | null => (cell === '' ? null : cell)
