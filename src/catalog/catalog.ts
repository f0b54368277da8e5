import type { Declarations } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'
import { groups } from './plan.ts'

/** Declarations are found by folder, one folder per theme: adding one file adds a data set or an indicator everywhere. */
const datasets = import.meta.glob<Dataset>('./datasets/**/*.ts', { eager: true, import: 'default' })
const indicators = import.meta.glob<IndicatorDeclaration>('./indicators/**/*.ts', { eager: true, import: 'default' })

const groupOrder = Object.keys(groups)

/** All of it, with every explanation: for computing, checking and the pages of declarations. `outline.ts` is for screens that only draw. */
export const catalog: Declarations = {
  datasets: Object.values(datasets),
  indicators: Object.values(indicators).sort(
    (a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || (a.order ?? 99) - (b.order ?? 99),
  ),
}
