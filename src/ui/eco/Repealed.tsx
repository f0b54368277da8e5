import type { Criterion } from '#model/eco.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { useRequired } from './Criteria.tsx'

/** Criteria that no longer hold: kept for reference, away from those that do. */
export function Repealed({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const say = useSay()
  const required = useRequired()
  if (!criteria.length) return null
  return (
    <Section title={say(words.repealed)} lead={say(words.repealedLead)}>
      <Grid
        label={say(words.repealed)}
        rows={criteria}
        keyOf={({ id }) => id}
        columns={[
          { name: say(words.criterion), wide: true, cell: ({ name }) => say(name) },
          { name: say(words.required), cell: required },
          { name: say(pageWords.document), cell: ({ document, legal }) => `${document}, ${legal}` },
          { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
          { name: say(pageWords.source), whole: true, cell: ({ source }) => <SourceButton ids={source} /> },
        ]}
      />
    </Section>
  )
}
