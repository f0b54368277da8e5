import { decode } from '../bytes/encoding.ts'
import { type Delimiter, sniffDelimiter } from '../bytes/delimiter.ts'
import { noEdits } from '../edit.ts'
import { type Grids, readGrids } from '../grids.ts'
import { readDelimited } from '../grid/csv.ts'
import { type Line, letterOf } from '../grid/grid.ts'
import { labelOf } from '../layout/flat.ts'
import type { Found } from '../layout/header.ts'
import { mayPart } from '../layout/lines.ts'
import { unmask } from '../mask.ts'
import { answerTo } from '../question.ts'
import { limits } from '../limits.ts'
import type { ReadOptions, ReadResult } from '../result.ts'
import type { Plain, Rest } from '../table/rest.ts'
import type { Notation } from '../value/notation.ts'
import type { ScannedColumn } from './column.ts'
import { packedOf } from './packed.ts'
import { type Plan, type Scan, scan } from './scan.ts'

/** What a reading of sheets gives beside its result: the header it found, and how rows beside the sheets are to be taken. */
export interface Interpreted {
  readonly result: ReadResult
  readonly found: Found | null
  readonly plain: Plain | null
}

export type Interpret = (grids: Grids, rest: Rest | null) => Interpreted

/** Rows after the header that are read singly in any case, more than the header is looked for in. */
const firstRows = 80
/** What of a text is read to find its header: so many lines, and no more bytes than these. */
const headLines = limits.headerDepth + firstRows
const headBytes = 64 * 1024
const rounds = 4

/**
 * Reads a large text: its header and every row that needs a second look one cell at a time, as any other file; its plain rows in one
 * pass over the bytes, as `bulk`. Null where the file must be read cell by cell throughout.
 */
export async function readBulk(bytes: Uint8Array, file: string, options: ReadOptions, interpret: Interpret): Promise<ReadResult | null> {
  const head = headOf(bytes)
  const answers = options.answers ?? {}
  const seen = await readGrids(head, 'text', file, answers, options)
  const [grid] = seen.grids
  const { delimiter } = seen
  if (!grid || !delimiter || seen.encoding !== 'utf-8' || seen.problems.length || seen.questions.length) return null
  const { found, result: first } = interpret(seen, null)
  const line = found && grid.lines[found.first]
  if (!found || !line) return null
  const notations = new Map<number, Notation>()
  for (const { index } of first.columns) {
    const own = answerTo(answers, `decimal:${letterOf(index)}`)
    if (own === 'comma' || own === 'dot') notations.set(index, own)
  }
  const refused = new Map<number, Set<string>>()
  const edits = options.edits ?? noEdits
  const single = new Set([...edits.cells, ...edits.without].map(({ row }) => row))
  for (let round = 0; round < rounds; round++) {
    const plan = planOf(first, found, line, { bytes, head, delimiter, single, refused, notations })
    const scanned = plan && (await scan(bytes, plan, options))
    if (!scanned?.rows) return null
    const lines = await linesOf(bytes, scanned.others, delimiter)
    if (!lines) return null
    const { grids, asked } = unmask([{ ...grid, lines }], answers)
    if (asked.length) return null
    const { result, plain } = interpret({ ...seen, grids }, scanned)
    if (!plain) return null
    if (!plain.refused.size && !plain.notations.size) return withBulk(result, plain, scanned, delimiter)
    for (const [index, texts] of plain.refused) refused.set(index, new Set([...(refused.get(index) ?? []), ...texts]))
    for (const [index, notation] of plain.notations) notations.set(index, notation)
  }
  return null
}

function withBulk(result: ReadResult, plain: Plain, scanned: Scan, delimiter: Delimiter): ReadResult {
  const { rows, stretches, marks } = scanned
  return {
    ...result,
    sheets: result.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows + rows })),
    bulk: { ...packedOf(plain, scanned), stretches, marks, delimiter },
  }
}

interface Known {
  readonly bytes: Uint8Array
  readonly head: Uint8Array
  readonly delimiter: Delimiter
  readonly single: ReadonlySet<number>
  readonly refused: ReadonlyMap<number, ReadonlySet<string>>
  readonly notations: ReadonlyMap<number, Notation>
}

/** What every column is scanned for; null where nothing names a row before its figures. */
function planOf({ columns }: ReadResult, { dataset, matches }: Found, line: Line, known: Known): Plan | null {
  const { head, delimiter, single, refused, notations } = known
  const byIndex = new Map(columns.map((column) => [column.index, column]))
  const headers = new Map(matches.map(({ header }) => [header.column, header.parts]))
  const ordinal = matches.find(({ how }) => how === 'ordinal')?.header.column
  const label = columns.map(({ index }) => index).find((index) => index !== ordinal)
  const typeOf = (index: number) => dataset.columns.find(({ id }) => id === byIndex.get(index)?.field)?.type
  if (label === undefined || typeOf(label) === 'number') return null
  const scanned = line.cells.map((_, index): ScannedColumn => {
    const type = typeOf(index)
    if (type === 'number') return { kind: 'figure', notation: notations.get(index) ?? null }
    if (index === ordinal) return { kind: 'ordinal' }
    if (type === undefined && index !== label) return { kind: byIndex.has(index) ? 'unread' : 'beyond' }
    const parts = headers.get(index) ?? []
    const own = refused.get(index)
    const refuses = (text: string) => own?.has(text) || parts.includes(labelOf(text)) || (index === label && mayPart(text))
    return { kind: 'text', refuses }
  })
  const text = decode(head)?.text ?? ''
  const start = (known.bytes[0] === 0xef ? 3 : 0) + sniffDelimiter(text).start
  const row = sniffDelimiter(text).start ? 2 : 1
  return { delimiter, start, row, columns: scanned, label, from: line.row + firstRows, single }
}

/** The records of the given rows, each under its own row; null where they are no UTF-8, or do not read as one record each. */
async function linesOf(bytes: Uint8Array, others: Scan['others'], delimiter: Delimiter): Promise<readonly Line[] | null> {
  const length = others.reduce((sum, { start, end }) => sum + end - start, 0)
  const joined = new Uint8Array(length)
  let at = 0
  for (const { start, end } of others) {
    joined.set(bytes.subarray(start, end), at)
    at += end - start
  }
  const decoded = decode(joined)
  if (!decoded?.sure || decoded.encoding !== 'utf-8' || decoded.broken) return null
  const { grid, openQuote } = await readDelimited(decoded.text, delimiter, length)
  if (openQuote !== null) return null
  const lines = grid.lines.flatMap((line) => {
    const row = others[line.row - 1]?.row
    return row === undefined ? [] : [{ ...line, row }]
  })
  return lines.length === grid.lines.length ? lines : null
}

/** The lines at the start of a text, so that no row and no character is cut. */
function headOf(bytes: Uint8Array): Uint8Array {
  const most = bytes.subarray(0, headBytes)
  let end = 0
  let quoted = false
  for (let [at, line] = [0, 0]; at < most.length && line < headLines; at++) {
    if (most[at] === 0x22) quoted = !quoted
    if (most[at] !== 0x0a) continue
    line++
    if (!quoted) end = at + 1
  }
  return end ? most.subarray(0, end) : bytes
}
