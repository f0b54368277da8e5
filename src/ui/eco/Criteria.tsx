import ecoCriteria from '#catalog/datasets/environment/eco_criteria.ts'
import { type Assessment, type Criterion, isScorable, standingOn } from '#model/eco.ts'
import { formatNumber } from '#model/format.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Cell } from './Cell.tsx'
import style from './Cell.module.css'
import type { EcoSubject } from './subjects.ts'

/** What a criterion asks for: a figure with its unit, else a plain yes. */
export function useRequired(): (criterion: Criterion) => React.ReactNode {
  const say = useSay()
  const language = useLanguage()
  return ({ threshold, unit, valueType }) => {
    if (threshold === null) return valueType === 'yes_no' ? say(words.yes) : '–'
    return (
      <>
        {valueType === 'yes_no' ? '' : '≥ '}
        <span data-value={threshold}>{formatNumber(threshold, language)}</span> {unit}
      </>
    )
  }
}

interface Props {
  readonly criteria: readonly Criterion[]
  readonly subjects: readonly EcoSubject[]
  readonly assessments: readonly Assessment[]
}

/** Criterion by criterion, the parks side by side. */
export function Criteria({ criteria, subjects, assessments }: Props) {
  const say = useSay()
  const required = useRequired()
  return (
    <Section title={say(words.side)}>
      <Grid
        label={say(words.side)}
        rows={criteria}
        keyOf={({ id }) => id}
        columns={[
          {
            name: say(words.criterion),
            wide: true,
            cell: (criterion) => (
              <div className={style.cell}>
                <span>{say(criterion.name)}</span>
                <span className={style.quiet}>
                  {criterion.document}, {criterion.legal}; {say(codeName(ecoCriteria, 'subject', criterion.subject))};{' '}
                  {say(codeName(ecoCriteria, 'verified', criterion.verified))}
                </span>
                {isScorable(criterion) || !criterion.note ? null : <span className={style.quiet}>{criterion.note}</span>}
                <SourceButton ids={criterion.source} />
              </div>
            ),
          },
          { name: say(words.required), cell: required },
          ...subjects.map((subject) => ({
            name: say(subject.name),
            wide: true,
            cell: (criterion: Criterion) => (
              <Cell subject={subject} criterion={criterion} standing={standingOn(criterion, subject.ids, assessments)} />
            ),
          })),
        ]}
      />
    </Section>
  )
}
