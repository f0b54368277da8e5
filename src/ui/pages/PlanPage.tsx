import { groups } from '../plan/group.ts'
import { progresses, standingOf } from '#model/standing.ts'
import { Failure } from '../parts/Failure.tsx'
import { Article, Section } from '../parts/Article.tsx'
import { useTaskReports, useTasks } from '../data/plan.ts'
import { useRelease } from '../data/context.ts'
import { spanOfPlan } from '../plan/span.ts'
import { TaskRow } from '../plan/TaskRow.tsx'
import { useLinked } from '../plan/linked.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { planWords as words, progressNames } from '../words/plan.ts'

/** The whole plan as a register: its groups in its own words and order, every task with who leads it and where it stands. */
export default function PlanPage() {
  const say = useSay()
  const language = useLanguage()
  const tasks = useTasks()
  const { reports, error, retry } = useTaskReports()
  const { descriptor } = useRelease()
  const readings = useLinked(tasks)
  const standings = tasks.map((task) => standingOf(task, reports ?? [], descriptor.as_of))
  const over = standings.filter(({ over }) => over).length
  const counts = progresses
    .map((progress) => ({ progress, count: standings.filter((standing) => standing.progress === progress).length }))
    .filter(({ count }) => count > 0)
  const told =
    counts.length === 1 && counts[0]?.progress === 'unreported'
      ? say(words.noReports)
      : counts.map(({ progress, count }) => `${count} ${say(progressNames[progress]).toLowerCase()}`).join(', ')
  const plans = [...new Set(tasks.map(({ document }) => document))]
  const axis = spanOfPlan(tasks, descriptor.as_of)
  return (
    <Article
      title={`${plans.join('; ')}: ${tasks.length} ${say(words.tasks)}, ${told}${over ? `; ${over} ${say(words.tasks)} ${say(words.over)}` : ''}`}
      lead={say(words.lead)}
      ready={reports !== undefined || error !== null}
    >
      {error ? <Failure error={error} retry={retry} /> : null}
      {groups
        .filter(({ id }) => tasks.some(({ group }) => group === id))
        .map(({ id, name }) => (
          <Section key={id} title={`${id}. ${name[language]}`}>
            <div>
              {tasks.map((task, index) =>
                task.group === id ? (
                  <TaskRow key={task.id} task={task} standing={standings[index]!} readings={readings} axis={axis} />
                ) : null,
              )}
            </div>
          </Section>
        ))}
    </Article>
  )
}
