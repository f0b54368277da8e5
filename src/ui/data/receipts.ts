import type { DatasetOutline } from '#model/catalog.ts'
import { type Due, daysFor } from '#model/due.ts'
import { periodsBetween, pointOfDate } from '#model/period.ts'
import { type Arrival, type Receipt, type Reporter, arrivalsOf, receiptOf } from '#model/receipt.ts'
import { useManyRows } from './answers.ts'
import { type Park } from './registers.ts'

/** What has arrived of these data sets, in their order; undefined until it is known. */
export function useReceipts(datasets: readonly DatasetOutline[]): readonly (readonly Receipt[] | undefined)[] {
  return useManyRows(datasets.map(({ id }) => ({ receipts: id }))).map(({ value }) => value?.map(receiptOf))
}

/** Who owes a data set: every park where it is reported by park, unless it is voluntary. */
export function reportersOf({ part, voluntary }: DatasetOutline, parks: readonly Park[]): readonly Reporter[] {
  return part === 'park_id' && !voluntary ? parks.filter(({ kind }) => kind === 'park' || kind === 'rest') : []
}

/** How the period stands that was over last at the date of the release; null for what is kept without periods. */
export function lastArrival(
  dataset: DatasetOutline,
  receipts: readonly Receipt[],
  parks: readonly Park[],
  due: Due,
  asOf: string,
): Arrival | null {
  if (dataset.cadence === 'register') return null
  const now = pointOfDate(asOf) ?? 0
  const period = periodsBetween(dataset.cadence, now - 1.01, now).at(-1)
  return period === undefined ? null : (arrivalsOf([period], receipts, reportersOf(dataset, parks), daysFor(due, dataset), asOf)[0] ?? null)
}
