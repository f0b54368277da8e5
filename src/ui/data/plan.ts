import { useMemo } from 'react'
import { leadUnits, outsiders } from '#catalog/plan.ts'
import { dateName } from '#model/period.ts'
import { taskReportOf } from '#model/standing.ts'
import { inPlanOrder, taskOf } from '#model/task.ts'
import type { Text } from '#model/text.ts'
import { nameAt, unitNameOf } from '#model/unit.ts'
import { useLanguage } from '../words/language.ts'
import { unitWords as words } from '../words/unit.ts'
import { useTable } from './answers.ts'
import { useRelease } from './context.ts'
import { useRegister } from './registers.ts'

/** The tasks of the plan in its order. */
export function useTasks() {
  const tasks = useRegister('tasks', taskOf)
  return useMemo(() => inPlanOrder(tasks), [tasks])
}

/** Every name of every unit, with the time it is valid. */
export const useUnits = () => useRegister('units', unitNameOf)

/** What units have reported of their tasks; undefined until it is known. */
export function useTaskReports() {
  const { value, error, retry } = useTable('task_progress')
  return { reports: useMemo(() => value?.map(taskReportOf), [value]), error, retry }
}

/**
 * What a unit is called at the date of the release. A release that has no register of units is told the names of the catalogue,
 * unless it is an invented one, whose units have no real names.
 */
export function useUnitName(): (id: string) => Text {
  const units = useUnits()
  const { descriptor } = useRelease()
  const { as_of, fictional } = descriptor
  return useMemo(
    () => (id) => nameAt(units, id, as_of) ?? outsiders[id] ?? (fictional ? undefined : leadUnits[id]) ?? { vi: id, en: id },
    [units, as_of, fictional],
  )
}

/** Where the names of units come from: the plan, as long as none of them has changed since. */
export function useUnitNote(): string {
  const units = useUnits()
  const [task] = useTasks()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const dates = new Set(units.filter(({ to }) => to === '').map(({ from }) => from))
  const [from] = [...dates].sort()
  if (!from || !task) return words.register[language]
  return dates.size === 1
    ? `${words.asIn[language]} ${task.document}`
    : `${words.register[language]} ${words.on[language]} ${dateName(descriptor.as_of, language)}`
}
