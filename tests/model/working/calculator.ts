import type { Language } from '#model/text.ts'

/** A pocket calculator for printed workings: reads ÷ × − ^ ln and | | as they stand on paper, in the number form of a language. */
export function calculate(numbers: string, language: Language): number {
  const plain = language === 'vi' ? numbers.replaceAll('.', '').replaceAll(',', '.') : numbers.replaceAll(',', '')
  const tokens = plain.match(/\d+(?:\.\d+)?|ln|[÷×−+^()|]/g) ?? []
  if (tokens.join('') !== plain.replaceAll(' ', '')) throw new Error(`not a calculation: ${numbers}`)
  let at = 0
  const take = (token: string) => tokens[at] === token && Boolean(++at)

  function sum(): number {
    let value = take('−') ? -product() : product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('−')) value -= product()
      else return value
    }
  }
  function product(): number {
    let value = power()
    for (;;) {
      if (take('×')) value *= power()
      else if (take('÷')) value /= power()
      else return value
    }
  }
  function power(): number {
    const value = atom()
    return take('^') ? value ** atom() : value
  }
  function atom(): number {
    if (take('ln')) return Math.log(atom())
    if (take('(')) return closed(')')
    if (take('|')) return Math.abs(closed('|'))
    return Number(tokens[at++])
  }
  function closed(end: string): number {
    const value = sum()
    if (!take(end)) throw new Error(`${end} is missing: ${numbers}`)
    return value
  }

  const value = sum()
  if (at !== tokens.length) throw new Error(`not a calculation: ${numbers}`)
  return value
}
