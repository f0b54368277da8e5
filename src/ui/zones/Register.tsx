import zonePipeline from '#catalog/datasets/zones/zone_pipeline.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import type { Zone } from '#model/zone.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { zoneWords as words } from '../words/zone.ts'
import { AreaFigure } from './AreaFigure.tsx'

/** Everything that is known of each zone. */
export function Register({ zones }: { readonly zones: readonly Zone[] }) {
  const say = useSay()
  const language = useLanguage()
  const amounts = ({ capitalVnd, capitalUsd }: Zone) => [
    { value: capitalVnd, unit: words.billionVnd },
    { value: capitalUsd, unit: words.millionUsd },
  ]
  const money = (zone: Zone) => {
    const known = amounts(zone).filter(({ value }) => value !== null)
    if (!known.length) return '–'
    return known.map(({ value, unit }) => (
      <div key={unit.en}>
        <span data-value={value ?? undefined}>{formatNumber(value ?? 0, language, 2)}</span> {say(unit)}
      </div>
    ))
  }
  return (
    <Section title={say(words.register)}>
      <Grid
        label={say(words.register)}
        rows={zones}
        keyOf={({ id }) => id}
        columns={[
          {
            name: say(pageWords.name),
            wide: true,
            cell: ({ name, park }) =>
              park ? (
                <>
                  <PageLink to={`/park/${park}`}>{say(name)}</PageLink> ({say(words.isPark)})
                </>
              ) : (
                say(name)
              ),
          },
          { name: say(words.kind), cell: ({ kind }) => say(codeName(zonePipeline, 'zone_kind', kind)) },
          { name: say(words.named), wide: true, cell: ({ inPlan, wording }) => wording || say(codeName(zonePipeline, 'in_plan', inPlan)) },
          { name: say(words.status), cell: ({ status }) => (status ? say(codeName(zonePipeline, 'status', status)) : say(words.notFound)) },
          { name: say(pageWords.area), numeric: true, cell: ({ area }) => <AreaFigure area={area} /> },
          { name: say(words.investor), wide: true, cell: ({ investor }) => investor || say(words.notFound) },
          { name: say(words.capital), numeric: true, cell: money },
          { name: say(words.location), wide: true, cell: ({ location }) => location },
          { name: say(pageWords.asOf), whole: true, cell: ({ asOf }) => dateName(asOf, language) },
          { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
          { name: say(pageWords.source), whole: true, cell: ({ source }) => <SourceButton ids={source} /> },
        ]}
      />
    </Section>
  )
}
