import { comparePeriods, pointOfDate } from './period.ts'
import { type Row, textOf } from './row.ts'
import type { Task } from './task.ts'
import { type UnitName } from './unit.ts'

/** How far a piece of work is; `unreported` where nobody has said anything yet, which is never a delay. */
export type Progress = 'not_started' | 'in_progress' | 'done' | 'stopped' | 'unreported'

export const progresses: readonly Progress[] = ['done', 'in_progress', 'not_started', 'stopped', 'unreported']

/** What one unit reported of one task in one period, a row of the data set `task_progress`. Percent 0–100, funding in million VND. */
export interface TaskReport {
  readonly task: string
  readonly unit: string
  readonly period: string
  readonly progress: Progress
  readonly percent: number | null
  readonly evidence: string
  readonly difficulties: string
  readonly funding: number | null
  readonly source: string
}

export function taskReportOf(row: Row): TaskReport {
  const number = (column: string) => (typeof row[column] === 'number' ? row[column] : null)
  const status = textOf(row, 'status')
  return {
    task: textOf(row, 'task_id'),
    unit: textOf(row, 'unit_id'),
    period: textOf(row, 'period'),
    progress: progresses.find((each) => each === status) ?? 'unreported',
    percent: number('percent_done'),
    evidence: textOf(row, 'evidence'),
    difficulties: textOf(row, 'difficulties'),
    funding: number('funding'),
    source: textOf(row, 'source_id'),
  }
}

/** The newest report of every unit on one task, in the order of the units. */
export function latestReports(task: Pick<Task, 'id'>, reports: readonly TaskReport[]): readonly TaskReport[] {
  const newest = new Map<string, TaskReport>()
  for (const report of reports) {
    if (report.task !== task.id) continue
    const known = newest.get(report.unit)
    if (!known || comparePeriods(report.period, known.period) > 0) newest.set(report.unit, report)
  }
  return [...newest.values()]
}

/** Where a task stands as a whole. */
export interface Standing {
  readonly progress: Progress
  /** Open although its time is over; only ever of what somebody has reported. */
  readonly over: boolean
  readonly reports: readonly TaskReport[]
}

/**
 * A task is done when all who have reported are done, stopped when nobody is under way any more and somebody stopped, not started
 * when nobody has begun. Its time is over at the end of its last day.
 */
export function standingOf(task: Task, reports: readonly TaskReport[], asOf: string): Standing {
  const latest = latestReports(task, reports)
  const all = (progress: Progress) => latest.every((report) => report.progress === progress)
  const some = (progress: Progress) => latest.some((report) => report.progress === progress)
  const ends = pointOfDate(task.ends)
  const progress = !latest.length
    ? 'unreported'
    : all('done')
      ? 'done'
      : all('not_started')
        ? 'not_started'
        : some('in_progress') || some('not_started')
          ? 'in_progress'
          : 'stopped'
  const open = progress !== 'done' && progress !== 'unreported'
  return { progress, over: open && ends !== null && (pointOfDate(asOf) ?? 0) > ends + 1e-6, reports: latest }
}

/** The tasks that a unit leads by name, or as a member of a collective that leads them. */
export function tasksOf(unit: string, tasks: readonly Task[], units: readonly UnitName[]): readonly Task[] {
  const collectives = units.filter(({ id }) => id === unit).map(({ memberOf }) => memberOf)
  return tasks.filter(({ leadUnits }) => leadUnits.some((lead) => lead === unit || collectives.includes(lead)))
}
