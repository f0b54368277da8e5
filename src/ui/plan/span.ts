import { pointOfDate, startOfDate } from '#model/period.ts'
import type { Task } from '#model/task.ts'

/** The years that the time bars of a plan share: from its first task to its last, and on to the date of the data. */
export function spanOfPlan(tasks: readonly Task[], asOf: string): { readonly from: number; readonly to: number } {
  const starts = tasks.flatMap(({ starts }) => startOfDate(starts) ?? [])
  const ends = [...tasks.flatMap(({ ends }) => pointOfDate(ends) ?? []), ...[pointOfDate(asOf) ?? 0]]
  const from = Math.floor(Math.min(...starts, ...ends))
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...ends))) }
}
