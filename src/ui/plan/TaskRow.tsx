import type { Standing } from '#model/standing.ts'
import type { Task } from '#model/task.ts'
import { KeyFigure } from '../parts/KeyFigure.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Timeline } from '../parts/Timeline.tsx'
import { Units } from '../parts/Units.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { planWords as words } from '../words/plan.ts'
import { type ReadingsById, linkedOf } from './linked.ts'
import { StandingLines } from './StandingLines.tsx'
import style from './TaskRow.module.css'

interface Props {
  readonly task: Task
  readonly standing: Standing
  readonly readings: ReadingsById
  readonly axis: { readonly from: number; readonly to: number }
}

/** So many indicators stand in a row; the page of the task has all of them. */
const shown = 3

/** One task: its words, who leads it and how far they are, when it is due, and what measures it. */
export function TaskRow({ task, standing, readings, axis }: Props) {
  const say = useSay()
  const language = useLanguage()
  const linked = linkedOf(task, readings)
  return (
    <section className={style.row} data-task={task.id}>
      <div className={style.wording}>
        <h3>
          <PageLink to={`/plan/${task.id}`}>{task.id}</PageLink>
        </h3>
        <p lang={language === 'en' && task.wording.en ? 'en' : 'vi'}>{task.wording[language] || task.wording.vi}</p>
      </div>
      <div className={style.who}>
        <p>{task.leadUnits.length ? <Units ids={task.leadUnits} /> : <span className={style.quiet}>{say(words.noUnit)}</span>}</p>
        <div>
          <p className={style.quiet}>{task.timeFrame || say(words.noTime)}</p>
          <Timeline starts={task.starts} ends={task.ends} label={`${task.timeFrame}: ${task.starts}–${task.ends}`} {...axis} />
        </div>
        <StandingLines standing={standing} brief />
      </div>
      <div className={style.figures}>
        {linked.slice(0, shown).map((indicator) => (
          <KeyFigure key={indicator.id} indicator={indicator} readings={readings.get(indicator.id)} />
        ))}
        {linked.length > shown ? (
          <p className={style.quiet}>
            <PageLink to={`/plan/${task.id}`}>
              + {linked.length - shown} {say(words.more)}
            </PageLink>
          </p>
        ) : null}
      </div>
    </section>
  )
}
