import ecoInternational from '#catalog/datasets/environment/eco_international.ts'
import { comparePeriods, periodName, periodWithin } from '#model/period.ts'
import { textOf } from '#model/row.ts'
import { useTable } from '../data/answers.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { FindingMark } from './FindingMark.tsx'
import type { EcoSubject } from './subjects.ts'

const findings = ['met', 'not_met', 'not_assessed', 'not_applicable'] as const

/** The newest findings of an uploaded framework, indicator by indicator. */
export function Framework({ subjects }: { readonly subjects: readonly EcoSubject[] }) {
  const say = useSay()
  const language = useLanguage()
  const { value } = useTable('eco_international')
  if (!value) return null
  const codes = [...new Map(value.map((row) => [`${textOf(row, 'framework')} ${textOf(row, 'code')}`, row])).values()]
  const rows = value.toSorted((a, b) => comparePeriods(textOf(b, 'period'), textOf(a, 'period')))
  const newest = (code: (typeof codes)[number], { ids }: EcoSubject) =>
    rows.find(
      (row) =>
        textOf(row, 'framework') === textOf(code, 'framework') &&
        textOf(row, 'code') === textOf(code, 'code') &&
        ids.includes(textOf(row, 'park_id')),
    )
  return (
    <Section title={say(words.international)} lead={say(words.internationalLead)}>
      {codes.length ? (
        <Grid
          label={say(words.international)}
          rows={codes}
          keyOf={(_, index) => String(index)}
          columns={[
            { name: say(words.code), wide: true, cell: (code) => `${textOf(code, 'code')}. ${textOf(code, 'name')}` },
            { name: say(words.international), cell: (code) => textOf(code, 'framework') },
            {
              name: say(words.criterion),
              cell: (code) =>
                [
                  codeName(ecoInternational, 'topic', textOf(code, 'topic')),
                  codeName(ecoInternational, 'requirement', textOf(code, 'requirement')),
                ]
                  .map(say)
                  .filter(Boolean)
                  .join('; '),
            },
            ...subjects.map((subject) => ({
              name: say(subject.name),
              cell: (code: (typeof codes)[number]) => {
                const row = newest(code, subject)
                const state = findings.find((each) => each === row?.['result'])
                return row && state ? (
                  <>
                    <FindingMark state={state} size={14} /> {periodWithin(periodName(textOf(row, 'period'), language), language)}
                  </>
                ) : (
                  '–'
                )
              },
            })),
            { name: say(pageWords.source), whole: true, cell: (code) => <SourceButton ids={textOf(code, 'source_id')} /> },
          ]}
        />
      ) : (
        <p>
          {say(words.noForm)} <PageLink to="/dataset/eco_international">{say(ecoInternational.name)}</PageLink>.
        </p>
      )}
    </Section>
  )
}
