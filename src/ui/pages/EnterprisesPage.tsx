import { useMemo } from 'react'
import { enterpriseOf, findEnterprises, sortEnterprises } from '#model/enterprise.ts'
import { periodName, periodWithin } from '#model/period.ts'
import { useTable } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { releaseWords } from '../data/picture.ts'
import { Absent } from '../enterprise/Absent.tsx'
import { Finder } from '../enterprise/Finder.tsx'
import { List } from '../enterprise/List.tsx'
import { useWanted } from '../enterprise/wanted.ts'
import { Article } from '../parts/Article.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Leads } from '../parts/Leads.tsx'
import { save } from '../state/save.ts'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import page from './Page.module.css'

/** The newest register of enterprises, to search, filter and open. */
export default function EnterprisesPage() {
  const say = useSay()
  const language = useLanguage()
  const release = useRelease()
  const { value, error, retry } = useTable('enterprises', { last: true })
  const { wanted, order } = useWanted()
  const all = useMemo(() => (value ?? []).map(enterpriseOf), [value])
  const found = sortEnterprises(findEnterprises(all, wanted), order)
  const operating = all.filter(({ status }) => status === 'operating').length
  const highTech = all.filter(({ highTech: flag }) => flag).length
  const period = all[0]?.period
  const told = period
    ? `${all.length} ${say(words.atEnd)} ${periodWithin(periodName(period, language), language)}, ${operating} ${say(words.operating)}, ${highTech} ${say(words.highTech)}`
    : say(words.none)

  async function download() {
    const { toCsv } = await import('#report/csv.ts')
    const traced = releaseWords(release, language)
    const heads = [words.code, words.name, words.park, words.sector, words.country, words.fdi, words.ddi, words.leased, words.since]
    const lines = found.map((one) => [
      one.id,
      one.name,
      one.park,
      one.sector,
      one.country,
      one.fdi ?? '',
      one.ddi ?? '',
      one.leased ?? '',
      one.since ?? '',
      traced,
    ])
    save(`enterprises-${release.name}.csv`, 'text/csv;charset=utf-8', toCsv([...heads.map(say), say(shell.releaseCode)], lines, language))
  }

  return (
    <Article
      title={`${say(words.title)}: ${told}`}
      lead={say(all.length ? words.lead : words.noneLead)}
      ready={value !== undefined || error !== null}
    >
      <Leads datasets={['enterprises', 'enterprise_activity']} />
      {error ? <Failure error={error} retry={retry} /> : null}
      {value && !all.length ? <Absent /> : null}
      {all.length ? (
        <section className={page.section}>
          <Finder all={all} />
          <p className={page.quiet} role="status">
            {found.length} {say(words.shown)}. <SourceButton ids={[...new Set(all.map(({ sources }) => sources))].join('+')} />{' '}
            <button type="button" className={`screen ${page.link}`} onClick={() => void download()}>
              {say(words.download)}
            </button>
          </p>
          <List found={found} />
        </section>
      ) : null}
    </Article>
  )
}
