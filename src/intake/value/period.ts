import { parsePeriod } from '#model/period.ts'
import { monthOf } from './date.ts'

/** A period key as the model writes it, or what is wrong: `year` where only the year is missing. */
export type PeriodReading = { readonly key: string } | { readonly fault: 'period_unreadable' | 'period_without_year' }

const roman: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

/** Without accents and case, one blank between words; slashes, dots and dashes stay, long dashes become short ones. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[–—−]/g, '-')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

const year = '((?:19|20|21)\\d{2})'
const ofYear = `(?: ?(?:\\/|-|\\.|,)? ?(?:(?:cua|dau) )?(?:nam )?${year})`

/** Each way to write a period: a pattern over folded text, and the key its parts give for a year. */
const forms: readonly [string, (part: string, year: string) => string | null][] = [
  [`(?:quy|q) ?(iv|iii|ii|i|[1-4])\\b${ofYear}?`, (part, of) => `${of}-Q${roman.get(part) ?? part}`],
  [
    `(\\d{1,2}) thang(?: dau nam)?(?! cuoi)${ofYear}?`,
    (part, of) => (Number(part) >= 1 && Number(part) <= 12 ? `${of}-${Number(part)}T` : null),
  ],
  [`(?:thang|t) ?(\\d{1,2})\\b${ofYear}?`, (part, of) => monthOf(Number(of), Number(part))],
]

const whole = forms.map(([pattern, key]) => [new RegExp(`^(?:ky bao cao:? )?${pattern}$`), key] as const)
const keys: readonly RegExp[] = [/^(\d{4})-q([1-4])$/, /^(\d{4})-(\d{1,2})t$/]

const said = {
  lone: new RegExp(`^(?:(?:ca )?nam )?${year}$`),
  term: new RegExp(`^(?:giai doan |nhiem ky )?${year} ?- ?${year}$`),
  month: new RegExp(`^(\\d{1,2}) ?[/.-] ?${year}$`),
  toDate: new RegExp(`^(\\d{1,2}) ?t ?[/.-] ?${year}$`),
  romanQuarter: new RegExp(`^(iv|iii|ii|i) ?[/.-] ?${year}$`),
  isoMonth: new RegExp(`^${year}[/-](\\d{1,2})$`),
  yearQuarter: new RegExp(`^${year}[ /.-]?q([1-4])$`),
}

/** The period that a cell is. `fallback` is the year of the title, for cells such as `Quý 1`, `6 tháng` or `Năm`. */
export function readPeriod(text: string, fallback: string | null): PeriodReading {
  const clean = folded(text)
  const made = (key: string | null): PeriodReading => (key && parsePeriod(key) ? { key } : { fault: 'period_unreadable' })
  if (keys.some((form) => form.test(clean))) return made(clean.toUpperCase())
  if (/^(?:ca )?nam$/.test(clean)) return fallback ? made(fallback) : { fault: 'period_without_year' }
  const lone = said.lone.exec(clean)
  if (lone?.[1]) return made(lone[1])
  const term = said.term.exec(clean)
  if (term) return made(`${term[1]}-${term[2]}`)
  const month = said.month.exec(clean)
  if (month) return made(monthOf(Number(month[2]), Number(month[1])))
  const toDate = said.toDate.exec(clean)
  if (toDate) return made(`${toDate[2]}-${Number(toDate[1])}T`)
  const romanQuarter = said.romanQuarter.exec(clean)
  if (romanQuarter) return made(`${romanQuarter[2]}-Q${roman.get(romanQuarter[1] ?? '')}`)
  const isoMonth = said.isoMonth.exec(clean)
  if (isoMonth) return made(monthOf(Number(isoMonth[1]), Number(isoMonth[2])))
  const yearQuarter = said.yearQuarter.exec(clean)
  if (yearQuarter) return made(`${yearQuarter[1]}-Q${yearQuarter[2]}`)
  for (const [form, key] of whole) {
    const found = form.exec(clean)
    if (!found?.[1]) continue
    const of = found[2] ?? fallback
    return of ? made(key(found[1], of)) : { fault: 'period_without_year' }
  }
  return { fault: 'period_unreadable' }
}

/** A period found in running text, with the words it was read from. */
export interface Mention {
  readonly key: string
  readonly words: string
}

/**
 * The periods that a title or file name speaks of, each once. Full dates and the numbers of documents (35/2022/NĐ-CP) are none;
 * a year counts only where nothing finer is said, and lends itself to a quarter without one. A date whose day is left blank is one too.
 */
export function periodsIn(text: string): readonly Mention[] {
  let rest = ` ${folded(text)} `
    .replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, '#')
    .replace(/ngay [\d ._…]{0,12}thang [\d ._…]{0,12}nam \d{4}/g, '#')
    .replace(/\d+\/\d{4}\/[\w-]+/g, '#')
    .replace(/\d+\/[a-z][\w-]*/g, '#')
  const spans = [...rest.matchAll(new RegExp(`(?<![\\d/.])${year}(?![\\d/])`, 'g'))]
  const lent = spans.length && new Set(spans.map((found) => found[1])).size === 1 ? (spans[0]?.[1] ?? null) : null
  const found = new Map<string, string>()
  for (const [pattern, key] of forms)
    rest = rest.replace(new RegExp(`(?<=[\\s(_,:.-])${pattern}(?=[\\s),;:._-])`, 'g'), (words, part: string, of?: string) => {
      const made = (of ?? lent) ? key(part, of ?? lent ?? '') : null
      if (made && parsePeriod(made) && !found.has(made)) found.set(made, words.trim())
      return '#'
    })
  for (const [, of, quarter] of rest.matchAll(new RegExp(`${year}[ ._-]?q([1-4])\\b`, 'g')))
    found.set(`${of}-Q${quarter}`, `${of}-Q${quarter}`)
  if (!found.size) for (const [words, of] of rest.matchAll(new RegExp(`\\bnam ${year}\\b`, 'g'))) if (of) found.set(of, words)
  return [...found].map(([key, words]) => ({ key, words }))
}
