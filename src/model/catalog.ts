import type { Dataset } from './dataset.ts'
import type { Indicator } from './indicator.ts'

/** Everything that is measured; passed as an argument wherever declarations are needed. */
export interface Catalog {
  readonly datasets: readonly Dataset[]
  readonly indicators: readonly Indicator[]
}

/** The data set of this id; an unknown one is a broken promise, not bad data. */
export function datasetOf(catalog: Catalog, id: string): Dataset {
  const found = catalog.datasets.find((dataset) => dataset.id === id)
  if (!found) throw new Error(`unknown data set: ${id}`)
  return found
}

/** The indicator of this id; an unknown one is a broken promise, not bad data. */
export function indicatorOf(catalog: Pick<Catalog, 'indicators'>, id: string): Indicator {
  const found = catalog.indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`unknown indicator: ${id}`)
  return found
}
