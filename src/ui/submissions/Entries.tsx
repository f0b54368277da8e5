import { positionCodes } from '#catalog/datasets/parks.ts'
import { dateName, periodName } from '#model/period.ts'
import type { Arrival } from '#model/receipt.ts'
import type { Dataset } from '#model/dataset.ts'
import { Checkbox } from '@mantine/core'
import { useParks } from '../data/registers.ts'
import { ArrivalMark } from '../parts/ArrivalMark.tsx'
import { Section } from '../parts/Article.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { useDue } from '../state/due.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { submissionWords as words } from '../words/submission.ts'
import type { Collected } from './collected.ts'
import { Days } from './Days.tsx'
import style from './Entries.module.css'

interface Entry {
  readonly dataset: Dataset
  readonly arrival: Arrival
}

const complete = (arrival: Arrival) => arrival.state === 'received' || arrival.state === 'late'

/** The same as a list: who has sent, when, and who has not; each data set may have due days of its own. */
export function Entries({ collected }: { readonly collected: readonly Collected[] }) {
  const say = useSay()
  const language = useLanguage()
  const { due, set } = useDue()
  const view = useView()
  const change = useChangeView()
  const parks = useParks()
  const back = Number(view.own['back'] ?? '0') || 0
  const own = (entry: Readonly<Record<string, string>>) => change({ own: { ...view.own, ...entry } })
  const entries = collected.flatMap(({ dataset, arrivals }): Entry[] => {
    const arrival = arrivals.at(-1 - back)
    return arrival && !(view.own['only'] === '1' && complete(arrival)) ? [{ dataset, arrival }] : []
  })
  const name = (id: string) => say([...parks, ...positionCodes].find((each) => each.id === id)?.name ?? { vi: id, en: id })
  // A list of everybody says nothing.
  const names = (ids: readonly string[], { came, missing }: Arrival) =>
    ids.length > 3 && ids.length === came.length + missing.length
      ? `${say(words.all)} ${ids.length} ${say(words.reporters)}`
      : ids.map(name).join(', ')
  return (
    <Section title={say(words.list)}>
      <div className={`screen ${style.choices}`}>
        <Choice
          label={say(words.choose)}
          value={String(back)}
          options={Array.from({ length: 8 }, (_, index) => ({
            value: String(index),
            name: index ? `${index} ${say(words.before)}` : say(words.shows),
          }))}
          choose={(value) => own({ back: value === '0' ? '' : value })}
        />
        <Checkbox
          size="sm"
          label={say(words.only)}
          checked={view.own['only'] === '1'}
          onChange={(event) => own({ only: event.currentTarget.checked ? '1' : '' })}
        />
      </div>
      <Grid
        label={say(words.list)}
        rows={entries}
        keyOf={({ dataset }) => dataset.id}
        columns={[
          {
            name: say(words.dataset),
            wide: true,
            cell: ({ dataset }) => <PageLink to={`/dataset/${dataset.id}`}>{say(dataset.name)}</PageLink>,
          },
          { name: say(words.period), whole: true, cell: ({ arrival }) => periodName(arrival.period, language) },
          { name: say(words.state), whole: true, cell: ({ arrival }) => <ArrivalMark state={arrival.state} /> },
          {
            name: say(words.received),
            cell: ({ arrival: { first, last, corrected } }) =>
              [first === last ? first : `${first} ${last}`]
                .flatMap((dates) => dates.split(' ').filter(Boolean))
                .map((date) => dateName(date, language))
                .join(' – ') + (corrected ? ` (${say(words.corrected)})` : ''),
          },
          { name: say(words.due), whole: true, cell: ({ arrival }) => (arrival.due ? dateName(arrival.due, language) : say(words.unset)) },
          {
            name: say(words.parts),
            numeric: true,
            cell: ({ arrival: { came, missing } }) => (came.length ? `${came.length}/${came.length + missing.length}` : '–'),
          },
          {
            name: say(words.missing),
            wide: true,
            cell: ({ arrival }) =>
              [names(arrival.missing, arrival), arrival.lately.length ? `${say(words.lately)} ${names(arrival.lately, arrival)}` : '']
                .filter(Boolean)
                .join('; '),
          },
          { name: say(words.units), cell: ({ dataset }) => <Units ids={dataset.leadUnits} /> },
          {
            name: say(words.setDays),
            cell: ({ dataset }) => (
              <Days
                value={due[dataset.id] ?? null}
                empty="–"
                label={`${say(words.setDays)}: ${say(dataset.name)}`}
                change={(days) => set(dataset.id, days)}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}
