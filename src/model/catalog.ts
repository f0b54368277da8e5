import type { Dataset } from './dataset.ts'
import type { Indicator, IndicatorDeclaration } from './indicator.ts'

/** Everything that is measured; passed as an argument wherever declarations are needed. */
export interface Catalog {
  readonly datasets: readonly Dataset[]
  readonly indicators: readonly Indicator[]
}

/** The catalogue with every explanation in it, as the declarations give it. */
export interface Declarations extends Catalog {
  readonly indicators: readonly IndicatorDeclaration[]
}

/** The head of a data set: what it is called, how often it comes and who sends it, without its columns and checks. */
export type DatasetOutline = Pick<Dataset, 'id' | 'name' | 'form' | 'cadence' | 'leadUnits' | 'part' | 'voluntary'>

/** As much of the catalogue as a screen needs that only draws; any catalogue will do in its place. */
export interface Outline {
  readonly datasets: readonly DatasetOutline[]
  readonly indicators: readonly Indicator[]
}

/** The data set of this id; an unknown one is a broken promise, not bad data. */
export function datasetOf<Item extends DatasetOutline>(catalog: { readonly datasets: readonly Item[] }, id: string): Item {
  const found = catalog.datasets.find((dataset) => dataset.id === id)
  if (!found) throw new Error(`unknown data set: ${id}`)
  return found
}

/** The indicator of this id; an unknown one is a broken promise, not bad data. */
export function indicatorOf<Item extends Indicator>(catalog: { readonly indicators: readonly Item[] }, id: string): Item {
  const found = catalog.indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`unknown indicator: ${id}`)
  return found
}
