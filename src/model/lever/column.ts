import { type Catalog, datasetOf } from '../catalog.ts'
import type { Column } from '../dataset.ts'
import { type Indicator, inForce } from '../indicator.ts'
import { ratioOf } from '../ratio.ts'
import type { Side } from './move.ts'

/** The reported column that a lever of one side moves. */
export interface LeverColumn {
  readonly dataset: string
  readonly column: Column
}

/**
 * The column of each side of a ratio that can be moved under a basis: the first one that counts as it is reported, by park, in the
 * unit of its sum. Null where there is none, such as for an indicator that is no ratio or a term that is a condition.
 */
export function leverColumns(indicator: Indicator, basis: readonly string[], catalog: Catalog): Readonly<Record<Side, LeverColumn>> | null {
  const ratio = ratioOf(indicator)
  if (!ratio) return null
  const columnOf = (term: string): LeverColumn | undefined =>
    (indicator.terms[term] ?? [])
      .filter((contribution) => inForce(contribution, basis))
      .flatMap(({ dataset, value }) => {
        const { part, columns } = datasetOf(catalog, dataset)
        const column = columns.find(({ id }) => id === value)
        return part === 'park_id' && column ? [{ dataset, column }] : []
      })[0]
  const [numerator, denominator] = [columnOf(ratio.numerator), columnOf(ratio.denominator)]
  return numerator && denominator ? { numerator, denominator } : null
}
