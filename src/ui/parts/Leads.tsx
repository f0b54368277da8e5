import { useTasks } from '../data/plan.ts'
import { pageWords as words } from '../words/page.ts'
import { useSay } from '../words/language.ts'
import { PageLink } from './PageLink.tsx'
import { Units } from './Units.tsx'

/** Which tasks of the plan a page answers for and who leads each; nothing where no task names its data. */
export function Leads({ datasets }: { readonly datasets: readonly string[] }) {
  const say = useSay()
  const tasks = useTasks().filter((task) => task.datasets.some((id) => datasets.includes(id)))
  if (!tasks.length) return null
  return (
    <p>
      {say(words.tasks)}:{' '}
      {tasks.map(({ id, leadUnits }, index) => (
        <span key={id}>
          {index ? '; ' : ''}
          <PageLink to={`/plan/${id}`}>{id}</PageLink>
          {leadUnits.length ? (
            <>
              {' '}
              (<Units ids={leadUnits} />)
            </>
          ) : null}
        </span>
      ))}
      .
    </p>
  )
}
