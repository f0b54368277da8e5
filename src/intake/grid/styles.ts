import { scanXml } from './xml.ts'

/** How a number format shows its number, as far as that changes what the number means; divided by 1000 or more, a look is the divisor. */
export type Look = 'plain' | 'date' | 'year' | 'percent' | number

const dateIds = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** The look of every cell style of a workbook, by the index that cells name; an absent part means that every style is plain. */
export function looksOf(stylesXml: string): readonly Look[] {
  const codes = new Map<number, string>()
  const looks: Look[] = []
  let inCells = false
  scanXml(stylesXml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) looks.push(lookOf(Number(attribute('numFmtId') ?? 0), codes))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return looks
}

function lookOf(id: number, codes: ReadonlyMap<number, string>): Look {
  const code = codes.get(id)
  if (code === undefined) return dateIds.has(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'plain'
  return lookOfPattern(code)
}

/** The look that a format pattern such as `dd/mm/yyyy` or `0.0%` gives; only its first section, that of positive numbers, counts. */
export function lookOfPattern(code: string): Look {
  // Quoted words, escaped signs, colours and locales are no part of the pattern; elapsed time in brackets is.
  const [pattern = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hmsHMS]+\])[^\]]*\]/g, '')
    .split(';')
  if (/General/i.test(pattern)) return 'plain'
  if (/^\s*y{2,4}\s*$/i.test(pattern)) return 'year'
  if (/[ymdhs]/i.test(pattern)) return 'date'
  if (pattern.includes('%')) return 'percent'
  const thousands = /\[[<>=]/.test(code) ? 0 : divisions(pattern)
  return thousands ? 1000 ** thousands : 'plain'
}

/**
 * How often a pattern divides by 1000: commas after the last digit before or after the decimal point (ECMA-376 18.8.31). One that
 * depends on the number divides none, since numbers of one column would be divided differently.
 */
const divisions = (pattern: string): number =>
  pattern
    .split('.')
    .map((digits) => /[0#?](,+)[^0#?,]*$/.exec(digits)?.[1]?.length ?? 0)
    .reduce((sum, count) => sum + count, 0)

/**
 * An Excel date number as `2025-03-31`, with ` 08:30` where it has a time; null outside what Excel shows.
 * In the 1900 system day 60 is the 29/02/1900 that never was, so days before it count from one day later (ECMA-376 18.17.4).
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const minutes = Math.round(serial * 1440)
  const day = Math.floor(minutes / 1440)
  if (!(serial >= 0) || day > 2_958_465 || (!from1904 && (day === 60 || day === 0))) return null
  const date = new Date(Date.UTC(1970, 0, 1) + (day - (from1904 ? 24_107 : day < 60 ? 25_568 : 25_569)) * 86_400_000)
  const time = minutes - day * 1440
  const clock = time ? ` ${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}` : ''
  return date.toISOString().slice(0, 10) + clock
}
