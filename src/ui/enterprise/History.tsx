import { type Enterprise, enterpriseOf, unusedOf } from '#model/enterprise.ts'
import { formatNumber } from '#model/format.ts'
import { comparePeriods, periodName } from '#model/period.ts'
import enterprises from '#catalog/datasets/business/enterprises.ts'
import { useTable } from '../data/answers.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'

/** What the register said of one enterprise at the end of every period, newest first. */
export function History({ id }: { readonly id: string }) {
  const say = useSay()
  const language = useLanguage()
  const { value } = useTable('enterprises', { where: { enterprise_id: id } })
  if (!value?.length) return null
  const figure = (amount: number | null) => (amount === null ? '–' : formatNumber(amount, language, 2))
  const column = (name: string, of: (one: Enterprise) => number | null) => ({
    name,
    numeric: true,
    cell: (one: Enterprise) => figure(of(one)),
  })
  return (
    <Section title={say(words.history)}>
      <Grid
        label={say(words.history)}
        rows={value.map(enterpriseOf).toSorted((a, b) => comparePeriods(b.period, a.period))}
        keyOf={({ period }) => period}
        columns={[
          { name: say(words.period), whole: true, cell: ({ period }) => periodName(period, language) },
          { name: say(words.status), cell: ({ status }) => say(codeName(enterprises, 'status', status)) },
          column(say(words.projects), ({ projects }) => projects),
          column(say(words.fdi), ({ fdi }) => fdi),
          column(say(words.ddi), ({ ddi }) => ddi),
          column(say(words.leased), ({ leased }) => leased),
          column(say(words.unused), unusedOf),
          { name: say(pageWords.source), cell: ({ sources }) => <SourceButton ids={sources} /> },
        ]}
      />
    </Section>
  )
}
