import enterprises from '#catalog/datasets/business/enterprises.ts'
import { type Enterprise, enterpriseOf, flags, unusedOf } from '#model/enterprise.ts'
import { formatNumber } from '#model/format.ts'
import { periodName, periodWithin } from '#model/period.ts'
import { useTable } from '../data/answers.ts'
import { codeName } from '../data/code.ts'
import { partNames, useParks } from '../data/registers.ts'
import { History } from '../enterprise/History.tsx'
import { Months } from '../enterprise/Months.tsx'
import { Article } from '../parts/Article.tsx'
import { Facts } from '../parts/Facts.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useRouteId } from '../state/navigate.ts'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { NotFound } from './Trouble.tsx'

export default function EnterprisePage() {
  const id = useRouteId()
  const { value, error, retry } = useTable('enterprises', { last: true })
  if (error) return <Failure error={error} retry={retry} />
  if (!value) return <div aria-busy="true" style={{ minHeight: '60vh' }} />
  const row = value.find((each) => each['enterprise_id'] === id)
  return row ? <Told key={id} one={enterpriseOf(row)} /> : <NotFound />
}

/** One enterprise: what the register says of it, its months, and the register before. */
function Told({ one }: { readonly one: Enterprise }) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 2))
  const marked = flags.filter((flag) => one[flag]).map((flag) => say(words[flag]))
  return (
    <Article
      title={one.name}
      lead={`${one.id}, ${say(codeName(enterprises, 'status', one.status))}, ${say(words.atEnd)} ${periodWithin(periodName(one.period, language), language)}`}
    >
      <Facts
        facts={[
          [
            say(words.park),
            <PageLink key="park" to={`/park/${one.park}`}>
              {names[one.park] ?? one.park}
            </PageLink>,
          ],
          [say(words.sector), say(codeName(enterprises, 'sector', one.sector))],
          [say(words.source), say(codeName(enterprises, 'capital_source', one.source))],
          [say(words.country), one.country || '–'],
          [say(words.flags), marked.join(', ') || '–'],
          [say(words.since), one.since ?? '–'],
          [say(words.projects), figure(one.projects)],
          ...(one.fdi === null ? [] : [[say(words.fdi), figure(one.fdi)] as const]),
          ...(one.ddi === null ? [] : [[say(words.ddi), figure(one.ddi)] as const]),
          [say(words.leased), figure(one.leased)],
          [say(words.unused), figure(unusedOf(one))],
        ]}
      />
      <p>
        <SourceButton ids={one.sources} />
      </p>
      <Months id={one.id} name={one.name} />
      <History id={one.id} />
    </Article>
  )
}
