import { limits } from '../limits.ts'
import { type Cell, type Grid, type Line, type Merge, columnOf } from './grid.ts'
import { type Look, dateOfSerial } from './styles.ts'
import { scanXml } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface Book {
  readonly strings: readonly string[]
  readonly looks: readonly Look[]
  readonly from1904: boolean
}

/** The texts of xl/sharedStrings.xml by number; runs of one text are joined, phonetic hints left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let reading = false
  let phonetic = false
  let whole = xml === ''
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic
    },
    text: (part) => {
      if (reading) text += part
    },
    close: (name) => {
      if (name === 'sst') whole = true
      if (name === 'si') strings.push(cleaned(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') reading = false
    },
  })
  if (!whole) throw new Error('the texts are cut off')
  return strings
}

/** Excel writes control characters as `_x000D_`; texts are kept in NFC. */
const cleaned = (text: string): string =>
  (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text).normalize(
    'NFC',
  )

/**
 * A worksheet part as a grid: values as Excel keeps them, cached results of formulas, errors, merges, hidden rows and columns.
 * Rows and cells without an address follow the one before them. `onRow` is called with each row number.
 */
export function readSheet(xml: string, { strings, looks, from1904 }: Book, name: string, hidden: boolean): Grid {
  const lines: Line[] = []
  const merges: Merge[] = []
  const hiddenColumns = new Set<number>()
  let cells: Cell[] = []
  let row = 0
  let rowHidden = false
  let column = -1
  let type = ''
  let look: Look = 'plain'
  let value: string | null = null
  let formula = false
  let reading = false
  let whole = false

  const finishCell = () => {
    const cell = cellOf(type, value, look, strings, from1904) ?? (formula && value === null ? ({ kind: 'formula' } as const) : null)
    if (cell === null) return
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }

  scanXml(xml, {
    open: (tag, attribute, empty) => {
      if (tag === 'c') {
        const address = attribute('r')
        column = address ? columnOf(address.replace(/\d+$/, '')) : column + 1
        type = attribute('t') ?? ''
        look = looks[Number(attribute('s') ?? 0)] ?? 'plain'
        value = null
        formula = false
      } else if (tag === 'v' || tag === 't') {
        reading = !empty
        if (reading) value ??= ''
      } else if (tag === 'f') formula = true
      else if (tag === 'row') {
        row = Number(attribute('r') ?? row + 1)
        if (!(row >= 1 && row <= limits.rows)) throw new Error(`row ${row}`)
        rowHidden = isTrue(attribute('hidden'))
        cells = []
        column = -1
      } else if (tag === 'col' && isTrue(attribute('hidden'))) {
        const last = Math.min(Number(attribute('max')), limits.columns)
        for (let at = Number(attribute('min')); at <= last; at++) hiddenColumns.add(at - 1)
      } else if (tag === 'mergeCell') {
        const merge = mergeOf(attribute('ref') ?? '')
        if (merge) merges.push(merge)
      }
    },
    text: (part) => {
      if (reading) value += part
    },
    close: (tag) => {
      if (tag === 'worksheet') whole = true
      if (tag === 'v' || tag === 't') reading = false
      else if (tag === 'c') {
        if (column >= 0 && column < limits.columns) finishCell()
      } else if (tag === 'row' && cells.some((cell) => cell !== null)) lines.push({ row, hidden: rowHidden, cells })
    },
  })
  if (!whole) throw new Error(`sheet ${name} is cut off`)
  return { name, hidden, lines, merges, hiddenColumns }
}

const isTrue = (text: string | null): boolean => text === '1' || text === 'true'

function cellOf(type: string, value: string | null, look: Look, strings: readonly string[], from1904: boolean): Cell {
  if (value === null) return null
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null
    case 'inlineStr':
    case 'str':
      return value === '' ? null : cleaned(value)
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return { kind: 'error', text: value }
    case 'd':
      return {
        kind: 'date',
        date: value
          .slice(0, 16)
          .replace('T', ' ')
          .replace(/ 00:00$/, ''),
      }
    default:
      return value === '' ? null : numberCell(Number(value), look, from1904)
  }
}

/** A stored number as the cell that its look makes of it. */
export function numberCell(number: number, look: Look, from1904: boolean): Cell {
  if (!Number.isFinite(number)) return null
  if (look === 'percent') return { kind: 'percent', share: number }
  if (typeof look === 'number') return number === 0 ? number : { kind: 'divided', shown: number / look, stored: number }
  const date = look === 'date' || look === 'year' ? dateOfSerial(number, from1904) : null
  // A day of which only the year is shown stands for the year.
  if (date && look === 'year') return date.slice(0, 4)
  return date ? { kind: 'date', date } : number
}

function mergeOf(ref: string): Merge | null {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref.replaceAll('$', ''))
  if (!found?.[1] || !found[3]) return null
  return { top: Number(found[2]), left: columnOf(found[1]), bottom: Number(found[4]), right: columnOf(found[3]) }
}
