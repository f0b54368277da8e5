import { outline } from '#catalog/outline.ts'
import { formatFigure } from '#model/format.ts'
import { type Indicator, unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { periodWithin } from '#model/period.ts'
import type { Reading } from '#model/reading.ts'
import { useManyReadings } from '../data/answers.ts'
import { whenWords } from '../data/picture.ts'
import { questionOf } from '../data/subject.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useView } from '../state/navigate.ts'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import type { EcoSubject } from './subjects.ts'

const measured = outline.indicators.filter(
  ({ group, splits }) => splits.includes('park') && (group === 'environment' || group === 'infrastructure'),
)

/** The indicators of environment and energy that any of the parks has a figure of. */
export function Measures({ subjects }: { readonly subjects: readonly EcoSubject[] }) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const question = (indicator: Indicator) => questionOf(indicator, { ...view, parks: [] }, 'park')
  const answers = useManyReadings(measured.map(question))
  // Where sources disagree on the newest instant, all of their figures stand side by side.
  const newest = (index: number, { ids }: EcoSubject): readonly Reading[] => {
    const readings = answers[index]?.value ?? []
    const [latest] = ids.flatMap((id) => latestOf(readings, id, measured[index]!.measure) ?? [])
    return readings.filter(({ part, period, value }) => latest && part === latest.part && period === latest.period && value !== null)
  }
  const rows = measured
    .map((indicator, index) => ({ indicator, figures: subjects.map((subject) => newest(index, subject)) }))
    .filter(({ figures }) => figures.some(({ length }) => length > 0))
  if (!rows.length) return null
  return (
    <Section title={say(words.measures)}>
      <Grid
        label={say(words.measures)}
        rows={rows}
        keyOf={({ indicator }) => indicator.id}
        columns={[
          {
            name: say(words.indicator),
            wide: true,
            cell: ({ indicator }) => <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.name)}</PageLink>,
          },
          ...subjects.map((subject, index) => ({
            name: say(subject.name),
            wide: true,
            cell: ({ indicator, figures }: (typeof rows)[number]) => {
              const own = figures[index] ?? []
              if (!own.length) return say(words.noValue)
              return own.map((figure) => (
                <div key={`${figure.definition} ${figure.value}`}>
                  <strong data-value={figure.value ?? undefined}>{formatFigure(figure, language)}</strong>{' '}
                  {say(unitOf(indicator, question(indicator).basis))} ({periodWithin(whenWords(figure, language), language)}){' '}
                  <SourceButton ids={figure.sources} />
                </div>
              ))
            },
          })),
        ]}
      />
    </Section>
  )
}
