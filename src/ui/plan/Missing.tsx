import { outline } from '#catalog/outline.ts'
import type { Standing } from '#model/standing.ts'
import type { Task } from '#model/task.ts'
import { tablesOf } from '#release/descriptor.ts'
import { useRelease } from '../data/context.ts'
import { Section } from '../parts/Article.tsx'
import { Names } from '../parts/Names.tsx'
import { Units } from '../parts/Units.tsx'
import { useSay } from '../words/language.ts'
import { planWords as words } from '../words/plan.ts'
import { type ReadingsById, linkedOf } from './linked.ts'

interface Props {
  readonly task: Task
  readonly standing: Standing
  readonly readings: ReadingsById
}

/** What a head of unit would be asked for: indicators without a figure, data sets without a row, units without a report. */
export function Missing({ task, standing, readings }: Props) {
  const say = useSay()
  const { descriptor } = useRelease()
  const silent = linkedOf(task, readings).filter(({ id }) => readings.get(id)?.every(({ value }) => value === null))
  const empty = outline.datasets.filter(
    ({ id }) => task.datasets.includes(id) && !tablesOf(descriptor).some((resource) => resource.name === id && resource.rows > 0),
  )
  const unheard = task.leadUnits.filter((unit) => !standing.reports.some((report) => report.unit === unit))
  const nothing = !silent.length && !empty.length && !unheard.length
  return (
    <Section title={say(words.missing)}>
      {nothing ? (
        <p>{say(words.nothingMissing)}</p>
      ) : (
        <div>
          <Names
            label={say(words.missingFigures)}
            items={silent.map((one) => ({ to: `/indicator/${one.id}`, name: one.short ?? one.name }))}
          />
          <Names label={say(words.missingRows)} items={empty.map(({ id, name }) => ({ to: `/dataset/${id}`, name }))} />
          {unheard.length ? (
            <p>
              {say(words.missingReports)}: <Units ids={unheard} />.
            </p>
          ) : null}
        </div>
      )}
    </Section>
  )
}
