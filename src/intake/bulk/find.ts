import Papa from 'papaparse'
import type { Line } from '../grid/grid.ts'
import type { Bulk } from '../result.ts'
import { markedRows } from './scan.ts'

/** The row, as Excel numbers it, of a plain row counted from 0. */
export function rowOf(bulk: Bulk, at: number): number {
  const stretch = stretchOf(bulk, at)
  return stretch.row + at - stretch.before
}

/** How many plain rows stand before a row of the file, as Excel numbers it. */
export function plainBefore({ stretches, rows }: Bulk, row: number): number {
  const at = lastUpTo(stretches, ({ row: first }) => first, row)
  const stretch = stretches[at]
  return stretch ? Math.min(stretch.before + row - stretch.row, stretches[at + 1]?.before ?? rows) : 0
}

/** A plain row counted from 0 with its cells, found again in the bytes of its file. */
export function lineOf(bytes: Uint8Array, bulk: Bulk, at: number): Line {
  const stretch = stretchOf(bulk, at)
  const mark = Math.floor(at / markedRows)
  const marked = mark * markedRows >= stretch.before
  let start = marked ? (bulk.marks[mark] ?? stretch.start) : stretch.start
  for (let row = marked ? mark * markedRows : stretch.before; row < at; row++) start = nextRecord(bytes, start)
  const text = new TextDecoder().decode(bytes.subarray(start, nextRecord(bytes, start))).normalize('NFC')
  const [cells = []] = Papa.parse<readonly string[]>(text.replace(/\r\n/g, '\n'), { delimiter: bulk.delimiter, newline: '\n' }).data
  return { row: rowOf(bulk, at), hidden: false, cells: cells.map((cell) => (cell === '' ? null : cell)) }
}

function stretchOf({ stretches }: Bulk, at: number): Bulk['stretches'][number] {
  const found = stretches[lastUpTo(stretches, ({ before }) => before, at)]
  if (!found) throw new Error(`no plain row ${at}`)
  return found
}

/** The place of the last item that does not lie beyond a limit, in items that ascend; -1 where all do. */
export function lastUpTo<Item>(items: readonly Item[], of: (item: Item) => number, limit: number): number {
  let low = -1
  let high = items.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const item = items[middle]
    if (item !== undefined && of(item) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

function nextRecord(bytes: Uint8Array, start: number): number {
  let quoted = false
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 0x22) quoted = !quoted
    else if (bytes[at] === 0x0a && !quoted) return at + 1
  }
  return bytes.length
}
