import { outline } from '#catalog/outline.ts'
import { standingOf, tasksOf } from '#model/standing.ts'
import { useManyReadings } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { useTaskReports, useTasks, useUnitName, useUnitNote, useUnits } from '../data/plan.ts'
import { questionOf } from '../data/subject.ts'
import { Article } from '../parts/Article.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useView } from '../state/navigate.ts'
import { useSay } from '../words/language.ts'
import { unitWords as words } from '../words/unit.ts'

/** Every unit of the plan with how much it answers for. */
export default function UnitsPage() {
  const say = useSay()
  const view = useView()
  const name = useUnitName()
  const note = useUnitNote()
  const units = useUnits()
  const tasks = useTasks()
  const { reports } = useTaskReports()
  const { descriptor } = useRelease()
  const answers = useManyReadings(outline.indicators.map((indicator) => questionOf(indicator, view, 'none')))
  const rows = [...new Set(units.map(({ id }) => id))].map((id) => {
    const own = tasksOf(id, tasks, units).map((task) => standingOf(task, reports ?? [], descriptor.as_of))
    const led = outline.indicators
      .map((indicator, index) => ({ indicator, answer: answers[index] }))
      .filter(({ indicator }) => indicator.leadUnits.includes(id))
    return {
      id,
      tasks: own.length,
      open: own.filter(({ progress }) => progress !== 'done' && progress !== 'unreported').length,
      datasets: outline.datasets.filter(({ leadUnits, cadence }) => leadUnits.includes(id) && cadence !== 'register').length,
      indicators: led.length,
      told: led.filter(({ answer }) => answer?.value?.some(({ value }) => value !== null)).length,
      difficulties: own.flatMap((standing) => standing.reports).filter((report) => report.unit === id && report.difficulties).length,
    }
  })
  return (
    <Article title={say(words.title)} lead={`${say(words.lead)} (${note})`} ready={units.length > 0}>
      <Grid
        label={say(words.title)}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { name: say(words.unit), cell: ({ id }) => <PageLink to={`/unit/${id}`}>{say(name(id))}</PageLink> },
          {
            name: say(words.tasks),
            numeric: true,
            cell: (row) => (row.open ? `${row.tasks} (${row.open} ${say(words.open)})` : row.tasks),
          },
          { name: say(words.datasets), numeric: true, cell: (row) => row.datasets },
          { name: say(words.indicators), numeric: true, cell: (row) => `${row.told}/${row.indicators} ${say(words.withFigures)}` },
          { name: say(words.difficulties), numeric: true, cell: (row) => row.difficulties },
        ]}
      />
    </Article>
  )
}
