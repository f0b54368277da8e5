import { type Cell, type Grid, type Line, type Merge } from './grid.ts'
import { scanXml } from './xml.ts'

const blocks = new Set(['p', 'div', 'br', 'li'])
const silent = new Set(['style', 'script', 'title', 'xml'])

/** One table while it is read; `taken` are columns that a cell of an earlier row still covers, with the last row of each. */
interface Open {
  readonly lines: Line[]
  readonly merges: Merge[]
  readonly taken: Map<number, number>
  row: number
  cells: Cell[]
  text: string | null
  span: { readonly column: number; readonly width: number; readonly height: number }
}

/**
 * The tables of an HTML text as Excel, Word and web pages put it on the clipboard or save it as .xls: one grid per table,
 * inner tables before the one around them. Cells are text only: no markup, script or style of the page survives.
 */
export function readHtml(html: string): readonly Grid[] {
  const grids: Grid[] = []
  const open: Open[] = []
  let mute = 0
  let before: string[] = []
  const cellDone = (table: Open) => {
    if (table.text === null) return
    const text = table.text
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ ?\ue000 ?/g, '\n')
      .trim()
      .normalize('NFC')
    const { column, width, height } = table.span
    while (table.cells.length < column) table.cells.push(null)
    table.cells[column] = text === '' ? null : text
    if (width > 1 || height > 1)
      table.merges.push({ top: table.row, left: column, bottom: table.row + height - 1, right: column + width - 1 })
    for (let at = column; at < column + width; at++) table.taken.set(at, table.row + height - 1)
    table.text = null
  }
  const rowDone = (table: Open) => {
    cellDone(table)
    if (table.cells.some((cell) => cell !== null)) table.lines.push({ row: table.row, hidden: false, cells: table.cells })
    table.cells = []
  }
  scanXml(html, {
    open: (tag, attribute) => {
      const name = tag.toLowerCase()
      const table = open.at(-1)
      if (silent.has(name)) mute++
      else if (name === 'table')
        open.push({ lines: [], merges: [], taken: new Map(), row: 0, cells: [], text: null, span: { column: 0, width: 1, height: 1 } })
      else if (!table) return
      else if (name === 'tr') {
        rowDone(table)
        table.row++
      } else if (name === 'td' || name === 'th') {
        cellDone(table)
        let column = table.cells.length
        while ((table.taken.get(column) ?? 0) >= table.row) column++
        table.span = {
          column,
          width: spanOf(attribute('colspan') ?? attribute('COLSPAN')),
          height: spanOf(attribute('rowspan') ?? attribute('ROWSPAN')),
        }
        table.text = ''
      } else if (blocks.has(name) && table.text) table.text += '\ue000'
    },
    text: (part) => {
      const table = open.at(-1)
      if (mute) return
      if (table) {
        if (table.text !== null) table.text += part
      } else if (part.trim()) before.push(part.replace(/\s+/gu, ' ').trim().normalize('NFC'))
    },
    close: (tag) => {
      const name = tag.toLowerCase()
      if (silent.has(name)) mute = Math.max(0, mute - 1)
      const table = open.at(-1)
      if (!table) return
      if (name === 'td' || name === 'th') cellDone(table)
      else if (name === 'tr') rowDone(table)
      else if (name === 'table') {
        rowDone(table)
        open.pop()
        if (!table.lines.length) return
        grids.push({ name: null, hidden: false, lines: table.lines, merges: table.merges, hiddenColumns: new Set(), before })
        before = []
      }
    },
  })
  return grids
}

function spanOf(text: string | null): number {
  const span = Number(text ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= 1000 ? span : 1
}
