import Papa from 'papaparse'
import type { Line } from '../grid/grid.ts'
import type { Bulk } from '../result.ts'
import { markedRows } from './scan.ts'

/** The row, as Excel numbers it, of a plain row counted from 0. */
export function rowOf({ stretches }: Bulk, at: number): number {
  const stretch = stretchOf(stretches, at)
  return stretch.row + at - stretch.before
}

/** A plain row counted from 0 with its cells, found again in the bytes of its file. */
export function lineOf(bytes: Uint8Array, bulk: Bulk, at: number): Line {
  const stretch = stretchOf(bulk.stretches, at)
  const mark = Math.floor(at / markedRows)
  const marked = mark * markedRows >= stretch.before
  let start = marked ? (bulk.marks[mark] ?? stretch.start) : stretch.start
  for (let row = marked ? mark * markedRows : stretch.before; row < at; row++) start = nextRecord(bytes, start)
  const text = new TextDecoder().decode(bytes.subarray(start, nextRecord(bytes, start))).normalize('NFC')
  const [cells = []] = Papa.parse<readonly string[]>(text.replace(/\r\n/g, '\n'), { delimiter: bulk.delimiter, newline: '\n' }).data
  return { row: rowOf(bulk, at), hidden: false, cells: cells.map((cell) => (cell === '' ? null : cell)) }
}

function stretchOf(stretches: Bulk['stretches'], at: number): Bulk['stretches'][number] {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.before ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const found = stretches[low]
  if (!found) throw new Error(`no plain row ${at}`)
  return found
}

function nextRecord(bytes: Uint8Array, start: number): number {
  let quoted = false
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 0x22) quoted = !quoted
    else if (bytes[at] === 0x0a && !quoted) return at + 1
  }
  return bytes.length
}
