import { outline } from '#catalog/outline.ts'
import type { Reading } from '#model/reading.ts'
import type { Task } from '#model/task.ts'
import { useManyReadings } from '../data/answers.ts'
import { questionOf } from '../data/subject.ts'
import { useView } from '../state/navigate.ts'

export type ReadingsById = ReadonlyMap<string, readonly Reading[] | undefined>

/** The readings of every indicator that these tasks name, by id; an id that no declaration knows is not among them. */
export function useLinked(tasks: readonly Pick<Task, 'indicators'>[]): ReadingsById {
  const view = useView()
  const indicators = outline.indicators.filter(({ id }) => tasks.some((task) => task.indicators.includes(id)))
  const answers = useManyReadings(indicators.map((indicator) => questionOf(indicator, view, 'none')))
  return new Map(indicators.map(({ id }, index) => [id, answers[index]?.value]))
}

/** The indicators of a task in its order, those with a figure first. */
export function linkedOf(task: Pick<Task, 'indicators'>, readings: ReadingsById) {
  const known = task.indicators.flatMap((id) => outline.indicators.find((each) => each.id === id) ?? [])
  const told = (id: string) => readings.get(id)?.some(({ value }) => value !== null) ?? false
  return [...known.filter(({ id }) => told(id)), ...known.filter(({ id }) => !told(id))]
}
