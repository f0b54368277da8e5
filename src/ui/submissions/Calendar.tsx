import type { ReceiptData } from '#charts/data.ts'
import type { Grain } from '#model/period.ts'
import { useRelease } from '../data/context.ts'
import { Section } from '../parts/Article.tsx'
import { PictureCard } from '../parts/PictureCard.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { byCadence, pictureOfCadence, submissionWords as words } from '../words/submission.ts'
import type { Collected } from './collected.ts'

/** Data sets of one cadence by period, as a heat-map. */
export function Calendar({ grain, collected }: { readonly grain: Grain; readonly collected: readonly Collected[] }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const periods = collected[0]?.arrivals.map(({ period }) => period) ?? []
  const full = collected.filter(({ arrivals }) => ['received', 'late'].includes(arrivals.at(-1)?.state ?? '')).length
  const data: ReceiptData = {
    shape: 'receipts',
    title: say(pictureOfCadence[grain]),
    unit: '',
    fictional: descriptor.fictional,
    caption: null,
    periods,
    rows: collected.map(({ dataset, arrivals }) => ({ name: dataset.name[language], states: arrivals.map(({ state }) => state) })),
  }
  const told = `${full}/${collected.length} ${say(words.complete)}`
  return (
    <Section title={`${say(byCadence[grain])}: ${told}`}>
      <PictureCard
        title={say(pictureOfCadence[grain])}
        sentence={told}
        minHeight={120 + collected.length * 28}
        kind="heat"
        data={data}
        name={`submissions-${grain}`}
        foot={<p>{say(words.foot)}</p>}
      />
    </Section>
  )
}
