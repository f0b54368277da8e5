import { outline } from '#catalog/outline.ts'
import type { Indicator } from '#model/indicator.ts'
import { textOf } from '#model/row.ts'
import { useTable } from '../data/answers.ts'
import { useParks } from '../data/registers.ts'
import { Section } from '../parts/Article.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Printed } from '../parts/Printed.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useSay } from '../words/language.ts'
import type { EcoSubject } from './subjects.ts'

const shown = outline.indicators.filter(({ group }) => group === 'environment' || group === 'infrastructure')

/** What was printed of the parks and of the whole, then of parks elsewhere, which only stand beside them. */
export function Figures({ subjects }: { readonly subjects: readonly EcoSubject[] }) {
  const say = useSay()
  const parks = useParks()
  const { value } = useTable('published_series')
  const indicatorOf = (series: string) => shown.find(({ published }) => published.some((link) => link.series === series))
  const rows = (value ?? []).filter((row) => indicatorOf(textOf(row, 'series')))
  // One indicator may be printed under several bases, such as parks in a programme and parks with a certificate.
  const nameOf = ({ short, name, axes, published }: Indicator, series: string) => {
    const when = published.find((link) => link.series === series)?.when ?? []
    const choices = axes.flatMap((axis) => axis.choices.filter(({ id }) => when.includes(id)))
    return [short ?? name, ...choices.map((choice) => choice.name)].map(say).join(': ')
  }
  const own = new Set(['', ...subjects.flatMap(({ ids }) => ids)])
  const elsewhere = new Set(parks.filter(({ kind }) => kind === 'comparison').map(({ id }) => id))
  const here = rows.filter((row) => own.has(textOf(row, 'part')))
  const there = rows.filter((row) => elsewhere.has(textOf(row, 'part')))
  const before = {
    name: say(words.series),
    wide: true,
    cell: (row: (typeof rows)[number]) => {
      const indicator = indicatorOf(textOf(row, 'series'))
      return indicator ? <PageLink to={`/indicator/${indicator.id}`}>{nameOf(indicator, textOf(row, 'series'))}</PageLink> : ''
    },
  }
  return (
    <>
      {here.length ? (
        <Section title={say(words.printed)} lead={say(words.printedLead)}>
          <Printed label={say(words.printed)} rows={here} parts before={before} />
        </Section>
      ) : null}
      {there.length ? (
        <Section title={say(words.comparison)}>
          <Printed label={say(words.comparison)} rows={there} parts before={before} />
        </Section>
      ) : null}
    </>
  )
}
