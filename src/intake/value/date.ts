/** A date read from text, as precise as it was written (`2025`, `2025-01`, `2025-01-22`), or why it is none. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad'; readonly code: 'date_unreadable' | 'date_order' | 'date_short_year'; readonly suggestion: string | null }

const two = (number: number): string => String(number).padStart(2, '0')

/** `2025-01-22` where that day exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null
}

export const monthOf = (year: number, month: number): string | null =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 ? `${year}-${two(month)}` : null

const clock = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?Z?$'
const dayFirst = new RegExp(`^(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{2}|\\d{4})${clock}`, 'iu')
const yearFirst = new RegExp(`^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})${clock}`)

/** A date as offices write it: day before month, always. A month in the place of the day is bad with the likely date as suggestion. */
export function readDate(text: string): DateReading {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (clean === '' || /^[-–—]$/.test(clean)) return { kind: 'missing' }
  const bad = (code: 'date_unreadable' | 'date_order' | 'date_short_year', suggestion: string | null = null) =>
    ({ kind: 'bad', code, suggestion }) as const
  const good = (date: string | null): DateReading => (date === null ? bad('date_unreadable') : { kind: 'date', date })

  const written = yearFirst.exec(clean)
  if (written) return good(dayOf(Number(written[1]), Number(written[2]), Number(written[3])))
  const found = dayFirst.exec(clean)
  if (found) {
    const [day, month] = [Number(found[1]), Number(found[2])]
    if (found[3]?.length === 2) return bad('date_short_year', shown(dayOf(2000 + Number(found[3]), month, day)))
    const date = dayOf(Number(found[3]), month, day)
    if (date) return { kind: 'date', date }
    const turned = month > 12 ? dayOf(Number(found[3]), day, month) : null
    return turned ? bad('date_order', shown(turned)) : bad('date_unreadable')
  }
  const month = /^(?:tháng )?(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/iu.exec(clean) ?? null
  if (month) return good(monthOf(Number(month[2]), Number(month[1])))
  const isoMonth = /^(\d{4})[/-](\d{1,2})$/.exec(clean)
  if (isoMonth) return good(monthOf(Number(isoMonth[1]), Number(isoMonth[2])))
  const year = /^(?:năm )?((?:19|20|21)\d{2})$/iu.exec(clean)
  return year?.[1] ? { kind: 'date', date: year[1] } : bad('date_unreadable')
}

const shown = (date: string | null): string | null => date && date.split('-').reverse().join('/')
