import { standingOf } from '#model/standing.ts'
import type { Task } from '#model/task.ts'
import { useRelease } from '../data/context.ts'
import { useTaskReports, useTasks } from '../data/plan.ts'
import { Article, Section } from '../parts/Article.tsx'
import { Failure } from '../parts/Failure.tsx'
import { IndicatorRows } from '../parts/IndicatorRows.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { linkedOf, useLinked } from '../plan/linked.ts'
import { Missing } from '../plan/Missing.tsx'
import { Reports } from '../plan/Reports.tsx'
import { StandingLines } from '../plan/StandingLines.tsx'
import { TaskFacts } from '../plan/TaskFacts.tsx'
import { useRouteId } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { planWords as words, progressNames } from '../words/plan.ts'
import { NotFound } from './Trouble.tsx'
import style from './TaskPage.module.css'

export default function TaskPage() {
  const id = useRouteId()
  const tasks = useTasks()
  const task = tasks.find((each) => each.id === id)
  if (!tasks.length) return <div aria-busy="true" className={style.waiting} />
  return task ? <Told key={task.id} task={task} tasks={tasks} /> : <NotFound />
}

/** One task: its words, where it stands, who leads, what measures it and what is missing. */
function Told({ task, tasks }: { readonly task: Task; readonly tasks: readonly Task[] }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const { reports, error, retry } = useTaskReports()
  const readings = useLinked([task])
  const standing = standingOf(task, reports ?? [], descriptor.as_of)
  const linked = linkedOf(task, readings)
  const place = tasks.indexOf(task)
  return (
    <Article
      title={`${say(words.task)} ${task.id}: ${say(progressNames[standing.progress]).toLowerCase()}${standing.over ? `, ${say(words.overMark)}` : ''}`}
      ready={reports !== undefined || error !== null}
    >
      <div className={style.pair}>
        <div className={style.wording}>
          <p lang="vi">{task.wording.vi}</p>
          {language === 'en' && task.wording.en ? <p>{task.wording.en}</p> : null}
        </div>
        <section className={style.standing}>
          <h2 className="unseen">{say(words.status)}</h2>
          {error ? <Failure error={error} retry={retry} /> : <StandingLines standing={standing} />}
        </section>
      </div>
      <TaskFacts task={task} />
      {linked.length ? (
        <Section title={say(words.indicators)}>
          <IndicatorRows indicators={linked} />
        </Section>
      ) : null}
      <Missing task={task} standing={standing} readings={readings} />
      <Reports task={task} reports={reports ?? []} />
      <nav className={`screen ${style.turn}`} aria-label={say(words.back)}>
        {[tasks[place - 1], tasks[place + 1]].map((other, index) =>
          other ? (
            <PageLink key={other.id} to={`/plan/${other.id}`}>
              {index ? `${other.id} →` : `← ${other.id}`}
            </PageLink>
          ) : null,
        )}
        <PageLink to="/plan">{say(words.back)}</PageLink>
      </nav>
    </Article>
  )
}
