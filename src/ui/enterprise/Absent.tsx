import { outline } from '#catalog/outline.ts'
import { basisOf } from '#model/indicator.ts'
import { datasetsOf } from '#model/needs.ts'
import { Section } from '../parts/Article.tsx'
import { IndicatorRows } from '../parts/IndicatorRows.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'

const needed = outline.datasets.filter(({ id }) => id === 'enterprises' || id === 'enterprise_activity')
const computed = outline.indicators.filter((indicator) => datasetsOf(indicator, basisOf(indicator, [])).includes('enterprises'))

/** No register: which data are missing, who would supply them, and what was published all the same. */
export function Absent() {
  const say = useSay()
  return (
    <>
      <Section title={say(words.needs)}>
        <ul>
          {needed.map(({ id, name, leadUnits }) => (
            <li key={id}>
              <PageLink to={`/dataset/${id}`}>{say(name)}</PageLink>. {say(pageWords.supplier)}: <Units ids={leadUnits} />.
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(words.indicators)}>
        <IndicatorRows indicators={computed} />
      </Section>
    </>
  )
}
