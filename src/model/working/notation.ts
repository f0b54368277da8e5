import type { Language } from '../text.ts'

/** Enough figures of meaning that whoever types a printed number into a calculator comes to the printed result. */
const meaning = 8

/** A number as it enters a calculation: eight figures of meaning, `10,149652`. */
export function exact(value: number, language: Language): string {
  const whole = Math.floor(Math.log10(Math.abs(value) || 1)) + 1
  const digits = Math.min(12, Math.max(0, meaning - whole))
  const text = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits }).format(Math.abs(value))
  return value < 0 && text !== '0' ? `−${text}` : text
}

/** A number inside a calculation: a negative one stands in brackets. */
export function term(value: number, language: Language): string {
  return value < 0 ? `(${exact(value, language)})` : exact(value, language)
}

/** A place on the year axis; the end of 2024 is 2025. Years are not grouped by thousands. */
export function axis(t: number, language: Language): string {
  const text = String(Number(t.toFixed(6)))
  return language === 'vi' ? text.replace('.', ',') : text
}
