import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { indicators } from './indicators.ts'

/** Data sets are found by folder, one folder per theme: adding one file adds a data set everywhere. */
const datasets = import.meta.glob<Dataset>('./datasets/**/*.ts', { eager: true, import: 'default' })

export const catalog: Catalog = { datasets: Object.values(datasets), indicators }
