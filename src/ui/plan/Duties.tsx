import { outline } from '#catalog/outline.ts'
import { daysFor } from '#model/due.ts'
import { standingOf } from '#model/standing.ts'
import { useFurther } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { useTaskReports, useTasks } from '../data/plan.ts'
import { lastArrival, useReceipts } from '../data/receipts.ts'
import { useParks } from '../data/registers.ts'
import { PageLink } from '../parts/PageLink.tsx'
import { useDue } from '../state/due.ts'
import { useSay } from '../words/language.ts'
import { overviewWords as words } from '../words/overview.ts'

/** What of the plan and of the data asks for attention: only what somebody has reported, and only days that somebody has set. */
export default function Duties() {
  return (
    <>
      <OverTasks />
      <LateData />
    </>
  )
}

function OverTasks() {
  const say = useSay()
  const { descriptor } = useRelease()
  const { reports = [] } = useTaskReports()
  const standings = useTasks().map((task) => standingOf(task, reports, descriptor.as_of))
  const over = standings.filter((standing) => standing.over).length
  const stopped = standings.filter(({ progress }) => progress === 'stopped').length
  if (!over) return null
  return (
    <li>
      <strong>{say(words.over)}</strong>
      <span>
        <PageLink to="/plan">
          {over} {say(words.overTasks)}
        </PageLink>
        {stopped ? `; ${stopped} ${say(words.stopped)}` : ''}
      </span>
    </li>
  )
}

function LateData() {
  const { due } = useDue()
  return Object.keys(due).length ? <Late /> : null
}

function Late() {
  const say = useSay()
  const { descriptor } = useRelease()
  const { answers = [] } = useFurther() ?? {}
  const { due } = useDue()
  const parks = useParks()
  const asked = new Set(answers.flatMap(({ question }) => ('receipts' in question ? [question.receipts] : [])))
  const datasets = outline.datasets.filter((dataset) => asked.has(dataset.id) && daysFor(due, dataset) !== null)
  const receipts = useReceipts(datasets)
  const late = datasets.filter(
    (dataset, index) => lastArrival(dataset, receipts[index] ?? [], parks, due, descriptor.as_of)?.state === 'missing',
  )
  if (!late.length) return null
  return (
    <li>
      <strong>{say(words.late)}</strong>
      <span>
        <PageLink to="/submissions">
          {late.length} {say(words.lateSets)}
        </PageLink>
      </span>
    </li>
  )
}
