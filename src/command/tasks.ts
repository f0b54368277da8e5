import { catalog } from '#catalog/catalog.ts'
import { entryOf, inPlanOrder, taskOf } from '#model/task.ts'
import { statementFor } from '#sql/ask.ts'
import { type OpenEngine, openRelease } from './open.ts'
import { print, printJson } from './print.ts'
import { UsageError, type Values } from './usage.ts'

export async function runTasks(given: readonly string[], { release, json }: Values, open: OpenEngine): Promise<number> {
  if (given.length) throw new UsageError(`tasks takes no argument: ${given.join(' ')}`)
  const { engine } = await openRelease(release, open, ['tasks'])
  const { rows } = await engine.query(statementFor({ table: 'tasks' }, catalog))
  const tasks = inPlanOrder(rows.map(taskOf)).map(entryOf)
  if (json) printJson(tasks)
  else for (const { id, lines } of tasks) print([id, ...lines].join('\t'))
  return 0
}
