import { type Row, textOf } from './row.ts'
import type { Text } from './text.ts'

/** One task of the plan as the data set `tasks` holds it, word for word; ids lead to units, indicators and data sets. */
export interface Task {
  readonly id: string
  /** `II.1` to `II.6`, or `III` for how the plan is carried out. */
  readonly group: string
  readonly place: number
  /** The English is empty where nobody has translated it. */
  readonly wording: Text
  readonly leadUnits: readonly string[]
  /** The lead units as the plan prints them, without the full stop. */
  readonly leads: string
  /** As the plan prints it; empty where it names none. */
  readonly timeFrame: string
  /** Dates of any precision, `2023`; empty where the plan names none. */
  readonly starts: string
  readonly ends: string
  /** The documents that the wording names. */
  readonly legal: readonly string[]
  readonly indicators: readonly string[]
  readonly datasets: readonly string[]
  readonly document: string
  readonly note: string
  readonly source: string
}

/** A row of the data set `tasks` as a task; a row without an id or a wording is a broken promise and throws. */
export function taskOf(row: Row): Task {
  const text = (column: string) => textOf(row, column)
  const list = (column: string, separator: string) => text(column).split(separator).filter(Boolean)
  if (!text('task_id') || !text('wording')) throw new Error(`not a task: ${JSON.stringify(row)}`)
  return {
    id: text('task_id'),
    group: text('group_id'),
    place: Number(row['place'] ?? 0),
    wording: { vi: text('wording'), en: text('wording_en') },
    leadUnits: list('lead_units', '+'),
    leads: text('leads'),
    timeFrame: text('time_frame'),
    starts: text('starts'),
    ends: text('ends'),
    legal: list('legal', '|'),
    indicators: list('indicators', '+'),
    datasets: list('datasets', '+'),
    document: text('document'),
    note: text('note'),
    source: text('source_id'),
  }
}

/** Tasks in the order of the plan. */
export function inPlanOrder(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : a.place - b.place))
}

/** The lines of a task as the plan prints them: its wording, its lead units and its time frame, those that it has. */
export function printedLines(task: Task): readonly string[] {
  return [
    task.wording.vi,
    ...(task.leads ? [`Đơn vị chủ trì: ${task.leads}.`] : []),
    ...(task.timeFrame ? [`Thời gian thực hiện: ${task.timeFrame}.`] : []),
  ]
}

/** A task as the register prints it for other programs, in the names of the data set; `lines` are its lines as the plan prints them. */
export function entryOf(task: Task) {
  return {
    id: task.id,
    group: task.group,
    wording: task.wording.vi,
    lead_units: task.leads.split(', ').filter(Boolean),
    time_frame: task.timeFrame,
    legal: task.legal,
    indicators: task.indicators,
    datasets: task.datasets,
    lines: printedLines(task),
  }
}
