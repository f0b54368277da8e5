import { type Outline, datasetOf } from '#model/catalog.ts'
import { type Contribution, type Indicator, inForce, scopeOf } from '#model/indicator.ts'
import type { Question } from '#model/question.ts'

/** A contribution that counts under a basis, with its term and the level its data set is reported at. */
export interface Counted extends Contribution {
  readonly term: string
  readonly part: 'park_id' | 'position' | null
}

/** The contributions of an indicator under a basis, in the order of its terms. */
export function counted(indicator: Indicator, basis: readonly string[], catalog: Outline): readonly Counted[] {
  return Object.entries(indicator.terms).flatMap(([term, contributions]) =>
    contributions
      .filter((each) => inForce(each, basis))
      .map((each) => ({ ...each, term, part: datasetOf(catalog, each.dataset).part ?? null })),
  )
}

/**
 * The data set whose figures are not known at the level or in the scope that is asked for, or null. Share purchases, for one,
 * are known for the whole authority only: leaving them out of one park silently would change the definition, and adding them
 * to the parks alone would mix two scopes, so nothing is computed.
 */
export function obstacle(indicator: Indicator, question: Question, catalog: Outline): string | null {
  const byPark = question.split === 'park' || question.parks.length > 0
  const byPosition = question.split === 'position' || question.position !== null
  const narrow = scopeOf(indicator, question.basis) !== indicator.scope
  const found = counted(indicator, question.basis, catalog).find(
    ({ part }) => (byPark && part !== 'park_id') || ((byPosition || narrow) && part === null),
  )
  return found?.dataset ?? null
}
