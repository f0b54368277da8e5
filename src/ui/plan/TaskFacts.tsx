import type { Task } from '#model/task.ts'
import { outline } from '#catalog/outline.ts'
import { useUnitNote } from '../data/plan.ts'
import { Facts } from '../parts/Facts.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { useSay } from '../words/language.ts'
import { planWords as words } from '../words/plan.ts'

/** What the plan says of a task beside its words, and which data show it. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const say = useSay()
  const note = useUnitNote()
  const datasets = task.datasets.flatMap((id) => outline.datasets.find((each) => each.id === id) ?? [])
  return (
    <Facts
      facts={[
        [`${say(words.units)} (${note})`, task.leadUnits.length ? <Units key="units" ids={task.leadUnits} /> : say(words.noUnit)],
        ...(task.leads ? [[`${say(words.units)} (${say(words.printed)})`, task.leads] as const] : []),
        [say(words.time), task.timeFrame || say(words.noTime)],
        ...(task.legal.length ? [[say(words.legal), task.legal.join('; ')] as const] : []),
        [say(words.document), task.document],
        [
          say(words.datasets),
          datasets.map(({ id, name }, index) => (
            <span key={id}>
              {index ? ', ' : ''}
              <PageLink to={`/dataset/${id}`}>{say(name)}</PageLink>
            </span>
          )),
        ],
        ...(task.note ? [[say(words.note), task.note] as const] : []),
        ...(task.source ? [[say(words.source), <SourceButton key="source" ids={task.source} />] as const] : []),
      ]}
    />
  )
}
