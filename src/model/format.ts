import { qualifierSign } from './provenance.ts'
import type { Language } from './text.ts'

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** Digits after the comma that keep three figures of meaning: 12,35 but 1.083,3 and 30.300. */
export function digitsFor(value: number): number {
  const size = Math.abs(value)
  if (size >= 1000) return 0
  return size >= 100 ? 1 : 2
}

/** A number as people read it: `1.234,5` in Vietnamese, `1,234.5` in English; never in exponent form. */
export function formatNumber(value: number, language: Language, digits = digitsFor(value)): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value)
}

/** A figure with the word that was printed around it: `> 14.700`, `gần 16.250`, or a dash where there is none. */
export function formatFigure(
  figure: { readonly value: number | null; readonly qualifier?: string },
  language: Language,
  digits?: number,
): string {
  if (figure.value === null) return '–'
  return qualifierSign(figure.qualifier ?? '', language) + formatNumber(figure.value, language, digits)
}

/** A share as a percentage with one digit: 0.923 reads `92,3%`. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, 1)}%`
}

/** A change with its sign, so that a reader never has to guess the direction: `+0,4`, `−1,2`. */
export function formatChange(change: number, language: Language, digits = digitsFor(change)): string {
  const text = formatNumber(Math.abs(change), language, digits)
  return `${change < 0 ? '−' : '+'}${text}`
}
