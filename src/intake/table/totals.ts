import type { Column } from '#model/dataset.ts'
import { type Problem, problem } from '#model/problem.ts'
import { type Line, letterOf } from '../grid/grid.ts'
import type { Placed } from '../layout/lines.ts'
import { plain } from '../value/digits.ts'
import { parseUnit } from '../value/unit.ts'

/** A row of sums: what it says by field, in declared units, and the rows that it should be the sum of. */
export interface Total {
  readonly row: number
  readonly label: string
  readonly values: Readonly<Record<string, number>>
  readonly of: readonly number[]
}

/** What the figures of a column come to in rows that are not at hand, as they are declared, and how many decimals they have. */
export interface RestSum {
  readonly rows: number
  readonly missing: boolean
  readonly sum: number
  readonly decimals: number
}

/** The rows of data that a row of sums speaks of: all of them for a total, its own group for a subtotal or a band. */
export function coveredBy(placed: readonly Placed[], index: number): readonly Line[] {
  const isData = ({ role }: Placed) => role === 'data'
  const isEdge = ({ role }: Placed) => role === 'band' || role === 'subtotal' || role === 'total'
  const role = placed[index]?.role
  if (role === 'total') return placed.filter(isData).map(({ line }) => line)
  const step = role === 'band' ? 1 : -1
  const covered: Line[] = []
  for (let at = index + step; ; at += step) {
    const next = placed[at]
    if (!next || isEdge(next)) break
    if (isData(next)) covered.push(next.line)
  }
  return covered
}

/** Counts of whole things are exact; measures may be rounded. */
export const isCount = (column: Column): boolean => {
  const dimension = parseUnit(column.unit?.vi ?? '')?.dimension ?? ''
  return ['projects', 'people', 'deals'].includes(dimension) || dimension.startsWith('count ')
}

/** Whether a column may be added up: rates and prices may not. */
export function addsUp(column: Column): boolean {
  const unit = column.unit ? parseUnit(column.unit.vi) : null
  return column.type === 'number' && unit !== null && unit.dimension !== 'percent' && !unit.dimension.includes('/')
}

/**
 * Compares what rows of sums say with the sums. Printed figures are rounded, so each may be off by half of the last digit
 * that any of them shows. A sum over missing figures is not compared.
 */
export function findTotalProblems(
  totals: readonly Total[],
  value: (row: number, field: string) => number | null,
  columns: ReadonlyMap<string, { readonly column: Column; readonly index: number; readonly header: string }>,
  where: { readonly file: string; readonly sheet: string | null },
  rest: ReadonlyMap<string, RestSum> = new Map(),
): readonly Problem[] {
  return totals.flatMap((total) =>
    Object.entries(total.values).flatMap(([field, said]) => {
      const place = columns.get(field)
      const parts = total.of.map((row) => value(row, field))
      const known = parts.flatMap((part) => (part === null ? [] : [part]))
      const more = rest.get(field)
      if (!place || !addsUp(place.column) || known.length < parts.length || !known.length || more?.missing) return []
      const sum = known.reduce((added, part) => added + part, more?.sum ?? 0)
      const digits = [said, ...known].reduce((most, part) => Math.max(most, decimalsIn(part)), more?.decimals ?? 0)
      const slack = isCount(place.column) ? 0 : (0.5 * (known.length + (more?.rows ?? 0) + 1)) / 10 ** digits
      if (Math.abs(sum - said) <= slack + 1e-9 * Math.abs(sum)) return []
      return [
        problem('total_differs', {
          ...where,
          row: total.row,
          column: letterOf(place.index),
          header: place.header,
          field,
          value: total.label,
          values: { total: said, sum: Number(Number(sum.toPrecision(12)).toFixed(Math.min(digits + 2, 10))) },
        }),
      ]
    }),
  )
}

const decimalsIn = (value: number): number => Math.min(plain(value).split('.')[1]?.length ?? 0, 9)
