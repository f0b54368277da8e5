import type { Dataset } from '#model/dataset.ts'
import { type Cell, isBlank, seen } from '../grid/grid.ts'
import type { Match } from '../match/columns.ts'
import { headerKey } from '../match/key.ts'

/** Two columns that say one period together: `Năm` and `Quý` (or `Tháng`). */
export interface Joined {
  readonly year: number
  readonly part: number
  readonly word: 'Quý' | 'Tháng'
}

/**
 * Finds a year column beside a quarter or month column where both would be the period of a row, and gives the period to the finer
 * one; the year column is then part of it and contested no more.
 */
export function joinPeriods(
  matches: readonly Match[],
  dataset: Dataset,
): { readonly matches: readonly Match[]; readonly joined: Joined | null } {
  const period = dataset.columns.find(({ type }) => type === 'period')
  const pair = matches.filter(({ field, rivals }) => period && field === period.id && rivals.length === 2)
  const named = (key: string) => pair.find(({ header }) => headerKey(header.parts.at(-1) ?? '') === key)
  const year = named('nam')
  const quarter = named('quy')
  const part = quarter ?? named('thang')
  if (!year || !part) return { matches, joined: null }
  return {
    matches: matches.map((match) =>
      match === part ? { ...match, rivals: [] } : match === year ? { ...match, field: null, rivals: [] } : match,
    ),
    joined: { year: year.header.column, part: part.header.column, word: quarter ? 'Quý' : 'Tháng' },
  }
}

/** The text that the two cells make: `Quý 3/2025`; the year alone where the other is blank. */
export function joinedCell(joined: Joined, cell: (column: number) => Cell): Cell {
  const [year, part] = [cell(joined.year), cell(joined.part)]
  if (isBlank(part)) return year
  const text = seen(part).trim()
  const worded = /^(?:\d{1,2}|[ivx]+)$/i.test(text) ? `${joined.word} ${text}` : text
  return isBlank(year) ? worded : `${worded}/${seen(year).trim()}`
}
