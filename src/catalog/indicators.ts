import type { Indicator } from '#model/indicator.ts'
import { groups } from './plan.ts'

/** Indicators are found by folder, one folder per theme: adding one file adds an indicator everywhere. */
const files = import.meta.glob<Indicator>('./indicators/**/*.ts', { eager: true, import: 'default' })

const groupOrder = Object.keys(groups)

/** What is measured, in reading order. The first screen needs no more than this; how the data sets look comes with the engine. */
export const indicators: readonly Indicator[] = Object.values(files).sort(
  (a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || (a.order ?? 99) - (b.order ?? 99),
)
