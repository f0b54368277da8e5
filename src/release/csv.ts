import Papa from 'papaparse'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { ReleaseError } from './fault.ts'

/** What stands for a number in a release; wider than any of ours, narrower than what JavaScript would take for one. */
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/**
 * Reads a CSV of a release: UTF-8, comma, a header of declared columns in any order, dot decimals, empty for missing.
 * Strict on purpose: whatever offices send has passed the intake before it became a release. Throws `ReleaseError` with the
 * line and column where reading stopped.
 */
export function readCsv(bytes: Uint8Array, dataset: Dataset, file: string): Table {
  const unreadable = (detail: string) => new ReleaseError({ code: 'unreadable', file, detail })
  const { data, errors } = Papa.parse<string[]>(decode(bytes, unreadable), { delimiter: ',', skipEmptyLines: false })
  const broken = errors[0]
  if (broken) throw unreadable(`line ${(broken.row ?? 0) + 1}: ${broken.message}`)
  const [header, ...lines] = data
  if (!header) throw unreadable('no header')
  const rows = lines.at(-1)?.length === 1 && lines.at(-1)?.[0] === '' ? lines.slice(0, -1) : lines
  const columns = header.map((id) => {
    const column = dataset.columns.find((each) => each.id === id)
    if (!column || header.indexOf(id) !== header.lastIndexOf(id)) throw new ReleaseError({ code: 'columns', file, detail: id })
    return column
  })
  rows.forEach((row, line) => {
    if (row.length !== header.length) throw unreadable(`line ${line + 2}: ${row.length} of ${header.length} cells`)
  })
  const values = columns.map(({ id, type }, index) => {
    const cells = rows.map((row, line) => {
      const cell = row[index] ?? ''
      if (cell === '') return null
      if (type !== 'number') return cell
      if (!number.test(cell) || !Number.isFinite(Number(cell))) throw unreadable(`line ${line + 2}, ${id}: ${cell}`)
      return Number(cell)
    })
    return [id, cells] as const
  })
  return { rows: rows.length, columns: Object.fromEntries(values) }
}

function decode(bytes: Uint8Array, unreadable: (detail: string) => ReleaseError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw unreadable('not UTF-8')
  }
}
