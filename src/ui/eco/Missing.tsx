import { type Assessment, type Criterion, isScorable, standingOn } from '#model/eco.ts'
import { dateName } from '#model/period.ts'
import { Section } from '../parts/Article.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { parkWords } from '../words/park.ts'
import { FindingMark } from './FindingMark.tsx'
import type { EcoSubject } from './subjects.ts'

interface Props {
  readonly criteria: readonly Criterion[]
  readonly subjects: readonly EcoSubject[]
  readonly assessments: readonly Assessment[]
}

/** What each park still lacks of the criteria that can be judged. */
export function Missing({ criteria, subjects, assessments }: Props) {
  const say = useSay()
  const language = useLanguage()
  const rows = subjects.flatMap((subject) =>
    criteria
      .filter(isScorable)
      .map((criterion) => ({ subject, criterion, ...standingOn(criterion, subject.ids, assessments) }))
      .filter(({ state }) => state !== 'met' && state !== 'not_applicable'),
  )
  return (
    <Section title={`${say(words.missing)} (${rows.length})`} lead={say(words.missingLead)}>
      {rows.length ? (
        <Grid
          label={say(words.missing)}
          rows={rows}
          keyOf={({ subject, criterion }) => `${subject.id} ${criterion.id}`}
          columns={[
            { name: say(parkWords.name), cell: ({ subject }) => <PageLink to={`/park/${subject.id}`}>{say(subject.name)}</PageLink> },
            { name: say(words.criterion), wide: true, cell: ({ criterion }) => say(criterion.name) },
            { name: say(words.now), cell: ({ state }) => <FindingMark state={state} size={15} /> },
            { name: say(words.next), wide: true, cell: ({ latest }) => latest?.nextAction || '–' },
            { name: say(words.due), whole: true, cell: ({ latest }) => (latest?.due ? dateName(latest.due, language) : '–') },
          ]}
        />
      ) : (
        <p>{say(words.nothingMissing)}</p>
      )}
    </Section>
  )
}
