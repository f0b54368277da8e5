import { plain } from '../value/digits.ts'

/**
 * A text that no spreadsheet takes for a formula: one that starts with `=`, `+`, `-`, `@` or a control sign gets an apostrophe
 * before it (OWASP, CSV injection). Plain numbers and lone dashes stay, since they are what they look like.
 */
export function neutral(text: string): string {
  if (!/^[=+\-@\t\r\n＝＋－＠]/u.test(text) || /^[-+]?\d[\d.,\s]*%?$/u.test(text) || /^-+$/.test(text)) return text
  return `'${text}`
}

/**
 * A table as CSV that Excel with Vietnamese settings opens by a double click: UTF-8 with its mark, semicolons, decimal commas.
 * Texts are neutralised; numbers are written in full, never in exponent form.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const field = (value: string | number | null) => {
    if (value === null) return ''
    if (typeof value === 'number') return plain(value).replace('.', ',')
    const text = neutral(value)
    return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return '\ufeff' + rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')
}
