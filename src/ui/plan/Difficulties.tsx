import { periodName, periodWithin } from '#model/period.ts'
import { type TaskReport, latestReports } from '#model/standing.ts'
import type { Task } from '#model/task.ts'
import { Section } from '../parts/Article.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { unitWords as words } from '../words/unit.ts'

interface Props {
  readonly unit: string
  readonly tasks: readonly Task[]
  readonly reports: readonly TaskReport[]
}

/** The difficulties in the newest report of each task of a unit; those of older reports are history. */
export function Difficulties({ unit, tasks, reports }: Props) {
  const say = useSay()
  const language = useLanguage()
  const open = tasks.flatMap((task) =>
    latestReports(task, reports).filter((report) => report.unit === unit && report.difficulties !== '' && report.progress !== 'done'),
  )
  const heard = reports.some((report) => report.unit === unit)
  return (
    <Section title={say(words.difficulties)}>
      {open.length ? (
        <ul>
          {open.map((report) => (
            <li key={report.task}>
              <PageLink to={`/plan/${report.task}`}>{report.task}</PageLink>: {report.difficulties} (
              {periodWithin(periodName(report.period, language), language)})
            </li>
          ))}
        </ul>
      ) : (
        <p>{say(heard ? words.noDifficulties : words.noReports)}</p>
      )}
    </Section>
  )
}
