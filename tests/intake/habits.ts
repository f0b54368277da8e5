import fc from 'fast-check'

/** A known number as plain digits, so that no float stands between what is written and what is expected. */
export const digits = fc
  .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999n }), fc.integer({ min: 0, max: 4 }), fc.boolean())
  .map(([whole, scale, negative]) => {
    const text = String(whole).padStart(scale + 1, '0')
    const plain = scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text
    return (negative ? '-' : '') + plain
  })

/** How an office writes its files. */
export const style = fc.record({
  decimal: fc.constantFrom(',', '.'),
  group: fc.constantFrom('none', 'sign', 'space', 'nbsp', 'thin'),
  negative: fc.constantFrom('minus', 'u2212', 'parentheses'),
  delimiter: fc.constantFrom(';', '\t', '|', ','),
  end: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  titles: fc.constantFrom([], ['BÁO CÁO'], ['BAN QUẢN LÝ', '', 'BÁO CÁO THÁNG']),
  ordinal: fc.boolean(),
  blank: fc.boolean(),
})
export type Style = typeof style extends fc.Arbitrary<infer T> ? T : never

/** Writes a number the way an office with these habits would. */
export function written(plain: string, { decimal, group, negative }: Style): string {
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  const sign = { none: '', sign: decimal === ',' ? '.' : ',', space: ' ', nbsp: '\u00a0', thin: '\u202f' }[group]
  const grouped = sign ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole
  const body = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
  if (!plain.startsWith('-')) return body
  return negative === 'parentheses' ? `(${body})` : `${negative === 'minus' ? '-' : '−'}${body}`
}

/** A text file of these rows, the row its data starts in, and by how many columns they are shifted. */
export function fileOf(
  rows: readonly (readonly string[])[],
  headers: readonly string[],
  how: Style,
): { text: string; first: number; shift: number } {
  const quote = (field: string) =>
    field.includes(how.delimiter) || field.includes('"') || field.includes('\n') ? `"${field.replaceAll('"', '""')}"` : field
  const lead = how.ordinal ? ['STT'] : []
  const lines = [
    ...how.titles.map((title) => [title]),
    [...lead, ...headers],
    ...(how.blank ? [['']] : []),
    ...rows.map((row, index) => [...(how.ordinal ? [String(index + 1)] : []), ...row]),
  ]
  const text = (how.bom ? '\ufeff' : '') + lines.map((line) => line.map(quote).join(how.delimiter)).join(how.end) + how.end
  return { text, first: how.titles.length + 2 + (how.blank ? 1 : 0), shift: lead.length }
}

/** Minus zero is zero. */
export const said = (plain: string): number => Number(plain) || 0
