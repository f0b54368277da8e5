import ecoIndicators from '#catalog/datasets/environment/eco_indicators.ts'
import { formatNumber } from '#model/format.ts'
import { comparePeriods, periodName, periodWithin } from '#model/period.ts'
import { textOf } from '#model/row.ts'
import type { Row } from '#sql/statement.ts'
import { useTable } from '../data/answers.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import type { EcoSubject } from './subjects.ts'

const asked = ecoIndicators.columns.filter(({ field, id }) => field && id !== 'park_id' && id !== 'period')

/** The newest answers of each park to the report form, side by side. */
export function Form({ subjects }: { readonly subjects: readonly EcoSubject[] }) {
  const say = useSay()
  const language = useLanguage()
  const { value } = useTable('eco_indicators')
  const newest = subjects.map(({ ids }) =>
    (value ?? [])
      .filter((row) => ids.includes(textOf(row, 'park_id')))
      .toSorted((a, b) => comparePeriods(textOf(a, 'period'), textOf(b, 'period')))
      .at(-1),
  )
  const answer = (row: Row | undefined, column: (typeof asked)[number]) => {
    const cell = row?.[column.id]
    if (typeof cell === 'number') return `${formatNumber(cell, language)} ${column.unit ? say(column.unit) : ''}`
    return typeof cell === 'string' && cell ? say(codeName(ecoIndicators, column.id, cell)) : '–'
  }
  if (!value) return null
  return (
    <Section title={`${say(words.form)} (${ecoIndicators.form})`} lead={say(words.formLead)}>
      {newest.some((row) => row) ? (
        <>
          <Grid
            label={say(words.form)}
            rows={asked}
            keyOf={({ id }) => id}
            columns={[
              { name: say(words.code), wide: true, cell: ({ field, name }) => `${field}. ${say(name)}` },
              ...subjects.map((subject, index) => ({
                name: `${say(subject.name)}${newest[index] ? `, ${periodWithin(periodName(textOf(newest[index], 'period'), language), language)}` : ''}`,
                cell: (column: (typeof asked)[number]) => answer(newest[index], column),
              })),
            ]}
          />
          <p>
            <SourceButton ids={[...new Set(newest.flatMap((row) => (row ? [textOf(row, 'source_id')] : [])))].join('+')} />
          </p>
        </>
      ) : (
        <p>
          {say(words.noForm)} <PageLink to="/dataset/eco_indicators">{say(ecoIndicators.name)}</PageLink>.
        </p>
      )}
    </Section>
  )
}
