import { type Catalog, indicatorOf } from './catalog.ts'
import { type Indicator, inForce } from './indicator.ts'
import { type AnyQuestion, aboutOf } from './question.ts'

/** The data sets an indicator is computed from under a basis, so that a broken file is named where it matters and nowhere else. */
export function datasetsOf(indicator: Indicator, basis: readonly string[]): readonly string[] {
  const contributions = Object.values(indicator.terms)
    .flat()
    .filter((each) => inForce(each, basis))
  return [
    ...new Set([
      ...(contributions.length ? ['parks'] : []),
      ...contributions.map(({ dataset }) => dataset),
      ...(contributions.some(({ needsRate }) => needsRate) ? ['exchange_rates'] : []),
      ...(indicator.published.some((link) => inForce(link, basis)) ? ['published_series'] : []),
    ]),
  ]
}

/** The data sets that the answer to a question rests on: as long as they stay the same, so does the answer. */
export function restsOn(question: AnyQuestion, catalog: Pick<Catalog, 'indicators'>): readonly string[] {
  return 'indicator' in question ? datasetsOf(indicatorOf(catalog, question.indicator), question.basis) : [aboutOf(question)]
}
