import Papa from 'papaparse'
import type { Language } from '#model/text.ts'

type Cell = string | number | null

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/**
 * A table as CSV for the spreadsheet of the reader: with a byte order mark, and in Vietnamese with semicolons and decimal commas,
 * because that is how a Vietnamese Excel opens a file right.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[], language: Language): string {
  const number = (value: number) => (language === 'vi' ? String(value).replace('.', ',') : String(value))
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? number(cell) : harmless(cell))))
  return `\uFEFF${Papa.unparse([header.map(harmless), ...cells], { delimiter: language === 'vi' ? ';' : ',', newline: '\r\n' })}\r\n`
}
