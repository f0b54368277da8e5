import { outline } from '#catalog/outline.ts'
import { datasetsOf } from '#model/needs.ts'
import type { Indicator } from '#model/indicator.ts'
import { basisOf } from '#model/indicator.ts'
import { Section } from '../parts/Article.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { useSay } from '../words/language.ts'
import { themeWords as words } from '../words/theme.ts'

/** Registers and published figures are nobody's report; a gap is filled by the data sets that offices send. */
const kept = ['parks', 'exchange_rates', 'published_series']

/** Indicators without any figure: what they would say, which data they need and who would supply it. */
export function Silent({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const say = useSay()
  const needs = (indicator: Indicator) =>
    outline.datasets.filter(({ id }) => datasetsOf(indicator, basisOf(indicator, [])).includes(id) && !kept.includes(id))
  return (
    <Section title={say(words.silent)} lead={say(words.silentLead)}>
      <Grid
        label={say(words.silent)}
        rows={indicators}
        keyOf={({ id }) => id}
        columns={[
          { name: say(words.indicator), cell: (one) => <PageLink to={`/indicator/${one.id}`}>{say(one.short ?? one.name)}</PageLink> },
          { name: say(words.definition), cell: (one) => say(one.definition) },
          {
            name: say(words.needs),
            cell: (one) =>
              needs(one).map(({ id, name }, index) => (
                <span key={id}>
                  {index ? ', ' : ''}
                  <PageLink to={`/dataset/${id}`}>{say(name)}</PageLink>
                </span>
              )),
          },
          { name: say(words.supplier), cell: (one) => <Units ids={one.leadUnits} /> },
        ]}
      />
    </Section>
  )
}
