import type { Cell, Grid, Line } from './grid.ts'
import { numberCell } from './sheet.ts'
import { lookOfPattern } from './styles.ts'

/** An old workbook that asks for a password. */
export class XlsEncrypted extends Error {}

/**
 * The sheets of an old Excel file (.xls, BIFF). The decoder is fetched only when such a file comes; it also hands over
 * formats, so dates and percentages are told as in readSheet. Throws XlsEncrypted, or the decoder's error for damaged files.
 */
export async function readXls(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { read } = await import('@e965/xlsx')
  const book = (() => {
    try {
      return read(bytes, {
        type: 'array',
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellFormula: true,
        cellStyles: true,
        dense: true,
      })
    } catch (error) {
      if (error instanceof Error && /password/i.test(error.message)) throw new XlsEncrypted(error.message)
      throw error
    }
  })()
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] ?? {}
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    const rows: readonly unknown[] = Array.isArray(sheet['!data']) ? sheet['!data'] : []
    const properties = sheet['!rows'] ?? []
    const lines: Line[] = []
    if (!hidden)
      rows.forEach((row, at) => {
        const cells = Array.isArray(row) ? Array.from(row, (cell: unknown) => cellOf(cell, from1904)) : []
        if (cells.some((cell) => cell !== null)) lines.push({ row: at + 1, hidden: properties[at]?.hidden ?? false, cells })
      })
    return {
      name: name.normalize('NFC'),
      hidden,
      lines,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })),
      hiddenColumns: new Set((sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden ? [at] : []))),
    }
  })
}

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

/** The decoder's cells are `{ t: type, v: value, z: format, f: formula }`; whatever else comes is no cell. */
function cellOf(cell: unknown, from1904: boolean): Cell {
  if (typeof cell !== 'object' || cell === null || !('t' in cell)) return null
  const value = 'v' in cell ? cell.v : undefined
  if (cell.t === 'e') return { kind: 'error', text: (typeof value === 'number' && errors.get(value)) || '#ERROR' }
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFC')
  if (typeof value !== 'number') return 'f' in cell ? { kind: 'formula' } : null
  const pattern = 'z' in cell && typeof cell.z === 'string' ? cell.z : ''
  return numberCell(value, lookOfPattern(pattern), from1904)
}
