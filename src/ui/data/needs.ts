import { type Indicator, inForce } from '#model/indicator.ts'

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
