import { outline } from '#catalog/outline.ts'
import { dateName } from '#model/period.ts'
import { standingOf, tasksOf } from '#model/standing.ts'
import { useRelease } from '../data/context.ts'
import { useTaskReports, useTasks, useUnitName, useUnits } from '../data/plan.ts'
import { Article, Section } from '../parts/Article.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { IndicatorRows } from '../parts/IndicatorRows.tsx'
import { Units } from '../parts/Units.tsx'
import { Debts } from '../plan/Debts.tsx'
import { Difficulties } from '../plan/Difficulties.tsx'
import { useLinked } from '../plan/linked.ts'
import { spanOfPlan } from '../plan/span.ts'
import { TaskRow } from '../plan/TaskRow.tsx'
import { useRouteId } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { unitWords as words } from '../words/unit.ts'
import { NotFound } from './Trouble.tsx'

export default function UnitPage() {
  const id = useRouteId()
  const units = useUnits()
  if (!units.length) return <div aria-busy="true" style={{ minHeight: '60vh' }} />
  return units.some((unit) => unit.id === id) ? <Told key={id} id={id} /> : <NotFound />
}

/** What one unit owes: tasks, data, indicators, and the difficulties it has told. */
function Told({ id }: { readonly id: string }) {
  const say = useSay()
  const language = useLanguage()
  const name = useUnitName()
  const units = useUnits()
  const all = useTasks()
  const tasks = tasksOf(id, all, units)
  const { reports, error, retry } = useTaskReports()
  const { descriptor } = useRelease()
  const readings = useLinked(tasks)
  const axis = spanOfPlan(all, descriptor.as_of)
  const names = units.filter((unit) => unit.id === id)
  const members = [...new Set(units.filter(({ memberOf }) => memberOf === id).map((unit) => unit.id))]
  const indicators = outline.indicators.filter(({ leadUnits }) => leadUnits.includes(id))
  return (
    <Article title={say(name(id))} lead={say(words.owes)} ready={reports !== undefined || error !== null}>
      {members.length ? (
        <p>
          {say(words.members)}: <Units ids={members} />.
        </p>
      ) : null}
      <Section title={`${say(words.tasks)} (${tasks.length})`}>
        {error ? <Failure error={error} retry={retry} /> : null}
        <div>
          {tasks.map((task) => {
            const standing = standingOf(task, reports ?? [], descriptor.as_of)
            // A task that several share shows here what this unit reported of it.
            const own = { ...standing, reports: standing.reports.filter(({ unit }) => unit === id) }
            return <TaskRow key={task.id} task={task} standing={own} readings={readings} axis={axis} />
          })}
        </div>
        {tasks.length ? null : <p>{say(words.noTasks)}</p>}
      </Section>
      <Debts unit={id} />
      <Difficulties unit={id} tasks={tasks} reports={reports ?? []} />
      {indicators.length ? (
        <Section title={`${say(words.indicators)} (${indicators.length})`}>
          <IndicatorRows indicators={indicators} />
        </Section>
      ) : null}
      <Section title={say(words.names)}>
        <ul>
          {names.map(({ name: called, from, to }) => (
            <li key={from}>
              {say(called)}: {say(words.from)} {dateName(from, language)}
              {to ? ` ${say(words.to)} ${dateName(to, language)}` : ''}
            </li>
          ))}
        </ul>
        <p>
          <SourceButton ids={[...new Set(names.map(({ source }) => source))].join('+')} />
        </p>
      </Section>
    </Article>
  )
}
