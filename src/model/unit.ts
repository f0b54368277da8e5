import { pointOfDate, startOfDate } from './period.ts'
import { type Row, textOf } from './row.ts'
import type { Text } from './text.ts'

/** One name of one unit with the time it is valid; `to` is empty while it still is. Dates are `2023-02-22` or less precise. */
export interface UnitName {
  readonly id: string
  readonly name: Text
  readonly kind: string
  /** The collective it belongs to, such as the specialised divisions; empty where none. */
  readonly memberOf: string
  readonly from: string
  readonly to: string
  readonly source: string
}

/** A row of the data set `units`; a unit without an English name shows its Vietnamese one. */
export function unitNameOf(row: Row): UnitName {
  const vi = textOf(row, 'name_vi')
  return {
    id: textOf(row, 'unit_id'),
    name: { vi, en: textOf(row, 'name_en') || vi },
    kind: textOf(row, 'unit_kind'),
    memberOf: textOf(row, 'member_of'),
    from: textOf(row, 'valid_from'),
    to: textOf(row, 'valid_to'),
    source: textOf(row, 'source_id'),
  }
}

/**
 * The name of a unit on a date (`2023-02-22`, or `2023` for its last day), the one that began last where two overlap; null where
 * the register knows none for that time. A name counts from its first day to its last.
 */
export function nameAt(units: readonly UnitName[], id: string, date: string): Text | null {
  const at = pointOfDate(date)
  const valid = units.filter(({ id: unit, from, to }) => {
    const start = startOfDate(from)
    const end = to === '' ? Infinity : pointOfDate(to)
    return unit === id && at !== null && start !== null && end !== null && start < at && at <= end
  })
  return valid.sort((a, b) => (startOfDate(b.from) ?? 0) - (startOfDate(a.from) ?? 0))[0]?.name ?? null
}
