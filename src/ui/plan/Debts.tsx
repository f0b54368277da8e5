import { catalog } from '#catalog/catalog.ts'
import { isSubmitted } from '#model/dataset.ts'
import { dateName, periodName } from '#model/period.ts'
import { newestReceipt } from '#model/receipt.ts'
import { useRelease } from '../data/context.ts'
import { lastArrival, useReceipts } from '../data/receipts.ts'
import { useParks } from '../data/registers.ts'
import { Section } from '../parts/Article.tsx'
import { ArrivalMark } from '../parts/ArrivalMark.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useDue } from '../state/due.ts'
import { cadenceNames } from '../words/data.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { unitWords as words } from '../words/unit.ts'

/** The data that a unit sends: how often, what came last, and how the period that is just over stands. */
export function Debts({ unit }: { readonly unit: string }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const parks = useParks()
  const { due } = useDue()
  const owed = catalog.datasets.filter(({ leadUnits }) => leadUnits.includes(unit))
  const sent = owed.filter(isSubmitted)
  const receipts = useReceipts(sent)
  const rows = owed.map((dataset) => {
    const arrived = receipts[sent.indexOf(dataset)] ?? []
    const arrival = isSubmitted(dataset) ? lastArrival(dataset, arrived, parks, due, descriptor.as_of) : null
    return { dataset, newest: newestReceipt(arrived), arrival }
  })
  return (
    <Section title={`${say(words.datasets)} (${owed.length})`}>
      {owed.length ? (
        <Grid
          label={say(words.datasets)}
          rows={rows}
          keyOf={({ dataset }) => dataset.id}
          columns={[
            { name: say(words.dataset), cell: ({ dataset }) => <PageLink to={`/dataset/${dataset.id}`}>{say(dataset.name)}</PageLink> },
            { name: say(words.cadence), cell: ({ dataset }) => say(cadenceNames[dataset.cadence]) },
            {
              name: say(words.last),
              cell: ({ newest, arrival }) => (newest ? periodName(newest.period, language) : arrival ? say(words.nothingReceived) : '–'),
            },
            { name: say(words.received), cell: ({ newest }) => (newest?.receivedAt ? dateName(newest.receivedAt, language) : '–') },
            {
              name: say(words.state),
              cell: ({ arrival }) =>
                arrival ? (
                  <>
                    {periodName(arrival.period, language)}: <ArrivalMark state={arrival.state} />
                  </>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      ) : (
        <p>{say(words.noDatasets)}</p>
      )}
    </Section>
  )
}
