import { Article } from '../parts/Article.tsx'
import { useDue } from '../state/due.ts'
import { Calendar } from '../submissions/Calendar.tsx'
import { DueDays } from '../submissions/DueDays.tsx'
import { Entries } from '../submissions/Entries.tsx'
import { cadences, useCollected } from '../submissions/collected.ts'
import { useSay } from '../words/language.ts'
import { submissionWords as words } from '../words/submission.ts'

/** Which data have come, which are late and which are missing, by data set and period. */
export default function SubmissionsPage() {
  const say = useSay()
  const { due } = useDue()
  const collected = useCollected(due)
  const all = cadences.flatMap((grain) => collected?.[grain] ?? [])
  const last = all.flatMap(({ arrivals }) => arrivals.at(-1) ?? [])
  const heard = all.some(({ arrivals }) =>
    arrivals.some(({ came, first, state }) => came.length > 0 || first !== '' || state === 'received'),
  )
  const full = last.filter(({ state }) => state === 'received' || state === 'late').length
  const overdue = last.filter(({ state }) => state === 'missing').length
  const told = [
    heard ? `${full}/${all.length} ${say(words.complete)}` : say(words.none),
    Object.keys(due).length ? `${overdue} ${say(words.overdue)}` : say(words.noRule),
  ]
  return (
    <Article title={`${say(words.title)}: ${told.join('; ')}`} lead={say(words.lead)} ready={collected !== null}>
      {collected ? (
        <>
          {cadences.map((grain) => (
            <Calendar key={grain} grain={grain} collected={collected[grain] ?? []} />
          ))}
          <Entries collected={all} />
          <DueDays />
        </>
      ) : null}
    </Article>
  )
}
