import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Indicator } from '#model/indicator.ts'
import { groups } from './plan.ts'

/** Declarations are found by folder, one folder per theme: adding one file adds a data set or an indicator everywhere. */
const datasets = import.meta.glob<Dataset>('./datasets/**/*.ts', { eager: true, import: 'default' })
const indicators = import.meta.glob<Indicator>('./indicators/**/*.ts', { eager: true, import: 'default' })

const groupOrder = Object.keys(groups)

export const catalog: Catalog = {
  datasets: Object.values(datasets),
  indicators: Object.values(indicators).sort(
    (a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || (a.order ?? 99) - (b.order ?? 99),
  ),
}
