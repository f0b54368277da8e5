import { type Problem, placeOf, sentenceOf } from '#model/problem.ts'
import type { Language } from '#model/text.ts'
import type { CellObject, SheetData } from 'write-excel-file/universal'
import { type Cell, type Grid, columnOf, seen } from '../grid/grid.ts'
import { widthOf } from '../layout/flat.ts'
import { csvOf, neutral } from './neutral.ts'
import { sheets } from './sheets.ts'

const colours = { error: '#f8c9c4', warning: '#fde8b8', info: null } as const
const severities = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi nhận', en: 'note' },
} as const

/** What a file that is given back needs to know of its reading. */
export interface Marked {
  readonly grids: readonly Grid[]
  readonly headerRows: readonly number[]
  readonly problems: readonly Problem[]
}

/**
 * A file given back as XLSX: every value where it stood, cells with errors and warnings coloured, the sentences in a last column
 * named Lỗi, and all of them listed on a sheet of their own. Texts are neutralised, numbers and dates stay what they are.
 */
export async function annotated({ grids, headerRows, problems }: Marked, language: Language = 'vi'): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal')
  const names = new Set<string>()
  const tables = grids
    .filter(({ hidden }) => !hidden)
    .map((grid, index) => {
      const own = problems.filter(({ sheet }) => sheet === grid.name)
      const width = widthOf(grid.lines)
      const columns = [...Array.from({ length: width }, () => ({ width: 16 })), { width: 80 }]
      return {
        data: marked(grid, headerRows[0] ?? 1, own, width, language),
        sheet: sheetName(grid.name ?? `Tệp ${index + 1}`, names),
        columns,
      }
    })
  const list: SheetData = table(problems, language).map((row, index) =>
    row.map((value): CellObject => ({ value: textOf(value), wrap: true, ...(index === 0 ? { fontWeight: 'bold' } : {}) })),
  )
  const blob = await write([
    ...tables,
    {
      data: list,
      sheet: sheetName(sheets.problems[language], names),
      columns: [12, 28, 24, 80, 24].map((width) => ({ width })),
    },
  ]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** The problems of a file as CSV: how grave, where, what stood there, the sentence, what to write instead. */
export const problemsCsv = (problems: readonly Problem[], language: Language = 'vi'): string => csvOf(table(problems, language))

function table(problems: readonly Problem[], language: Language): readonly (readonly string[])[] {
  const heads =
    language === 'vi' ? ['Mức độ', 'Vị trí', 'Ô ghi', 'Lỗi', 'Gợi ý sửa'] : ['Severity', 'Place', 'Cell', 'Problem', 'Suggestion']
  return [
    heads,
    ...problems.map((found) => [
      severities[found.severity][language],
      placeOf(found, language),
      found.value ?? '',
      sentenceOf(found, language),
      found.suggestion ?? '',
    ]),
  ]
}

function marked(grid: Grid, headerRow: number, problems: readonly Problem[], width: number, language: Language): SheetData {
  const byRow = new Map<number, Problem[]>()
  for (const found of problems)
    if (found.row !== null && found.severity !== 'info') byRow.set(found.row, [...(byRow.get(found.row) ?? []), found])
  const spans = new Map(grid.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]))
  const data: SheetData = []
  for (const { row, cells } of grid.lines) {
    while (data.length < row - 1) data.push([])
    const own = byRow.get(row) ?? []
    const out = Array.from({ length: width + 1 }, (_, column): CellObject | null => {
      const merge = spans.get(`${row} ${column}`)
      const colour = own.find((found) => found.column !== null && columnOf(found.column) === column)?.severity
      const background = colour ? colours[colour] : null
      const cell = column < width ? cellOf(cells[column] ?? null) : null
      if (!cell && !merge && !background) return null
      return {
        ...(cell ?? { value: '' }),
        ...(background ? { backgroundColor: background } : {}),
        ...(merge && merge.right < width ? { columnSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 } : {}),
      }
    })
    if (row === headerRow) out[width] = { value: language === 'vi' ? 'Lỗi' : 'Problem', fontWeight: 'bold' }
    else if (own.length) out[width] = { value: textOf(own.map((found) => inRow(found, language)).join('\n')), wrap: true }
    data.push(out)
  }
  return withoutCovered(data, grid)
}

const inRow = (found: Problem, language: Language): string =>
  [found.column ? `${found.column}: ` : '', sentenceOf(found, language), found.suggestion ? ` → ${found.suggestion}` : ''].join('')

/** Cells under a merge must be absent, or the file would not open. */
function withoutCovered(data: SheetData, { merges }: Grid): SheetData {
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, data.length); row++)
      for (let column = left; column <= right; column++) {
        const line = data[row - 1]
        if (line && (row !== top || column !== left) && column < line.length) line[column] = null
      }
  return data
}

/** Signs that a cell of Excel holds at most; a file with more is no workbook to it. */
const mostSigns = 32_767

/** A text as a cell may hold it: no formula, and cut where it is too long. */
function textOf(text: string): string {
  const safe = neutral(text)
  return safe.length > mostSigns ? `${safe.slice(0, mostSigns - 1)}…` : safe
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: textOf(cell) }
  if (typeof cell !== 'object') return { value: cell }
  if (cell.kind === 'percent') return { value: cell.share, format: '0.##%' }
  if (cell.kind === 'divided') return { value: cell.stored, format: dividing(cell.stored / cell.shown) }
  if (cell.kind === 'date') return { value: new Date(`${cell.date.slice(0, 10)}T00:00:00Z`), format: 'dd/mm/yyyy' }
  const text = seen(cell)
  return text === '' ? null : { value: text }
}

/** The format that divides by a power of 1000 before it shows. */
const dividing = (divisor: number): string => `#,##0.##${','.repeat(Math.round(Math.log10(divisor) / 3))}`

/** A name that Excel takes: at most 31 signs, none of `\ / ? * [ ] :`, each once. */
function sheetName(name: string, taken: Set<string>): string {
  const clean =
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, 31) || 'Trang'
  let free = clean
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${clean.slice(0, 27)} ${number}`
  taken.add(free.toLowerCase())
  return free
}
