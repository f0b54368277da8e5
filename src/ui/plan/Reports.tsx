import { comparePeriods, periodName } from '#model/period.ts'
import { formatNumber } from '#model/format.ts'
import type { TaskReport } from '#model/standing.ts'
import type { Task } from '#model/task.ts'
import { useUnitName } from '../data/plan.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { ProgressMark } from '../parts/ProgressMark.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { planWords as words } from '../words/plan.ts'
import { indicatorWords } from '../words/indicator.ts'

interface Props {
  readonly task: Task
  readonly reports: readonly TaskReport[]
}

/** Every report on a task, newest first; where there is none, where it would come from. */
export function Reports({ task, reports }: Props) {
  const say = useSay()
  const language = useLanguage()
  const unit = useUnitName()
  const own = reports.filter((report) => report.task === task.id).toSorted((a, b) => comparePeriods(b.period, a.period))
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
  return (
    <Section title={say(words.history)}>
      {own.length ? (
        <Grid
          label={say(words.history)}
          rows={own}
          keyOf={(report) => `${report.period} ${report.unit}`}
          columns={[
            { name: say(words.period), cell: (report) => periodName(report.period, language) },
            { name: say(words.units), cell: (report) => say(unit(report.unit)) },
            { name: say(words.status), cell: (report) => <ProgressMark progress={report.progress} size={14} /> },
            { name: `${say(words.percent)} (%)`, numeric: true, cell: (report) => number(report.percent) },
            { name: say(words.funding), numeric: true, cell: (report) => number(report.funding) },
            { name: say(words.evidence), cell: (report) => report.evidence },
            { name: say(words.difficulties), cell: (report) => report.difficulties },
            { name: say(indicatorWords.source), cell: (report) => <SourceButton ids={report.source} /> },
          ]}
        />
      ) : (
        <p>
          {say(words.noHistory)} <PageLink to="/dataset/task_progress">{say(words.progressDataset)}</PageLink>.
        </p>
      )}
    </Section>
  )
}
