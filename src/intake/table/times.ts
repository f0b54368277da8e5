import { isBlank, seen } from '../grid/grid.ts'
import { dateOfSerial } from '../grid/styles.ts'
import { readDate } from '../value/date.ts'
import { readPeriod } from '../value/period.ts'
import { type Notes, type Spot, isBroken } from './spot.ts'

const isYear = (number: number) => Number.isInteger(number) && number >= 1900 && number <= 2200
/** Serial numbers of 1954 to 2119; smaller ones are years or counts. */
const isSerial = (number: number) => number >= 20_000 && number <= 80_000

/** Reads a column of dates into `2025`, `2025-01` or `2025-01-22`, as precise as written; a time of day is dropped. */
export function readDates(spots: readonly Spot[], notes: Notes): readonly (string | null)[] {
  return spots.map((spot) => {
    const { cell } = spot
    if (isBlank(cell) || isBroken(spot, notes)) return null
    if (typeof cell === 'object' && cell?.kind === 'date') return cell.date.slice(0, 10)
    const number = typeof cell === 'number' ? cell : /^\d{5}$/.test(seen(cell).trim()) ? Number(seen(cell)) : null
    if (number !== null) {
      if (isYear(number)) return String(number)
      const date = isSerial(number) ? dateOfSerial(number, false)?.slice(0, 10) : null
      notes.at(spot, date ? 'date_from_number' : 'date_unreadable', date ? { reading: date.split('-').reverse().join('/') } : {})
      return date ?? null
    }
    const reading = readDate(seen(cell))
    if (reading.kind === 'bad') notes.at(spot, reading.code, {}, reading.suggestion)
    return reading.kind === 'date' ? reading.date : null
  })
}

/** Reads a column of periods into keys. `year` is that of the title, for cells that leave it out. */
export function readPeriods(spots: readonly Spot[], year: string | null, notes: Notes): readonly (string | null)[] {
  // A column repeats few periods over many rows.
  const known = new Map<string, ReturnType<typeof readPeriod>>()
  return spots.map((spot) => {
    const { cell } = spot
    if (isBlank(cell) || isBroken(spot, notes)) return null
    // Excel turns a typed 07/2023 into the first of July; any other day is no period.
    if (typeof cell === 'object' && cell?.kind === 'date') {
      const [of = '', month = '', day] = cell.date.slice(0, 10).split('-')
      notes.at(
        spot,
        day === '01' ? 'period_from_date' : 'period_unreadable',
        day === '01' ? { reading: `${month}/${of}` } : {},
        day === '01' ? null : `${month}/${of}`,
      )
      return day === '01' ? `${of}-${month}` : null
    }
    const text = seen(cell)
    const reading = known.get(text) ?? readPeriod(text, year)
    known.set(text, reading)
    if ('key' in reading) return reading.key
    notes.at(spot, reading.fault)
    return null
  })
}
