/**
 * Whether a double keeps the decimal text it was read from. 15 digits always survive (IEEE 754), and the noise that programs
 * print after them up to the 17th is no loss; whole numbers and longer texts must come back digit by digit.
 */
export function keeps(number: number, digits: string): boolean {
  if (digits.length <= 15) return true
  const [whole = '', fraction = ''] = digits.replace(/^[-+]/, '').split('.')
  const length = `${whole}${fraction}`.replace(/^0+/, '').replace(/0+$/, '').length
  if (length <= 15 || (length <= 17 && /[1-9]/.test(fraction))) return true
  const [backWhole = '', backFraction = ''] = plain(Math.abs(number)).split('.')
  return backWhole === (whole.replace(/^0+/, '') || '0') && backFraction === fraction.replace(/0+$/, '')
}

/** A number in plain digits with a dot, never in exponent form. */
export function plain(number: number): string {
  const text = String(number)
  if (!/e/.test(text)) return text
  return number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 21 })
}
