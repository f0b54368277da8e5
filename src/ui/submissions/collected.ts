import { catalog } from '#catalog/catalog.ts'
import { type Dataset, isSubmitted } from '#model/dataset.ts'
import { type Due, daysFor } from '#model/due.ts'
import { type Grain, endOfPeriod, periodsBetween, pointOfDate, startOfDate } from '#model/period.ts'
import { type Arrival, type Receipt, arrivalsOf } from '#model/receipt.ts'
import type { Task } from '#model/task.ts'
import { useRelease } from '../data/context.ts'
import { useTasks } from '../data/plan.ts'
import { reportersOf, useReceipts } from '../data/receipts.ts'
import { useParks } from '../data/registers.ts'

const submitted = catalog.datasets.filter(isSubmitted)

/** The cadences that anything comes in, the most common first. */
export const cadences: readonly Grain[] = (['quarter', 'year', 'month'] as const).filter((grain) =>
  submitted.some(({ cadence }) => cadence === grain),
)

/** One data set with what has arrived of it, period by period. */
export interface Collected {
  readonly dataset: Dataset
  readonly arrivals: readonly Arrival[]
}

/** From the first period that anything came of, or where nothing ever did from the start of the plan, to the last that is over. */
function periodsOf(grain: Grain, receipts: readonly (readonly Receipt[])[], tasks: readonly Task[], asOf: string): readonly string[] {
  const ends = receipts.flat().flatMap(({ period }) => endOfPeriod(period) ?? [])
  const starts = tasks.flatMap(({ starts }) => startOfDate(starts) ?? [])
  const now = pointOfDate(asOf) ?? 0
  const from = ends.length ? Math.floor(Math.min(...ends) - 1e-6) : Math.min(...starts, Math.floor(now) - 1)
  return periodsBetween(grain, from, now)
}

/** What has arrived of every data set that somebody owes, by cadence; null while it is on its way. */
export function useCollected(due: Due): Readonly<Partial<Record<Grain, readonly Collected[]>>> | null {
  const { descriptor } = useRelease()
  const parks = useParks()
  const tasks = useTasks()
  const answers = useReceipts(submitted)
  const receipts = answers.flatMap((answer) => (answer ? [answer] : []))
  if (receipts.length < submitted.length) return null
  return Object.fromEntries(
    cadences.map((grain) => {
      const own = submitted.filter(({ cadence }) => cadence === grain)
      const arrived = own.map((dataset) => receipts[submitted.indexOf(dataset)] ?? [])
      const periods = periodsOf(grain, arrived, tasks, descriptor.as_of)
      return [
        grain,
        own.map((dataset, index) => ({
          dataset,
          arrivals: arrivalsOf(periods, arrived[index] ?? [], reportersOf(dataset, parks), daysFor(due, dataset), descriptor.as_of),
        })),
      ]
    }),
  )
}
