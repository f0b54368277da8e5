import { steps as stepCodes } from '#catalog/datasets/zones/zone_steps.ts'
import { dateName } from '#model/period.ts'
import { type Zone, type ZoneStep, aheadOf } from '#model/zone.ts'
import { useRelease } from '../data/context.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { zoneWords as words } from '../words/zone.ts'

interface Props {
  readonly zones: readonly Zone[]
  readonly steps: readonly ZoneStep[]
}

/** What is planned, those whose date has passed first: a date that passed without word is a question to ask. */
export function Ahead({ zones, steps }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const ahead = aheadOf(steps, descriptor.as_of)
  const passed = steps.filter((step) => step.state === 'planned' && step.planned !== '' && !ahead.includes(step))
  const when = ({ plannedFrom, planned }: ZoneStep) =>
    `${plannedFrom ? `${say(words.from)} ${dateName(plannedFrom, language)} – ` : ''}${dateName(planned, language)}`
  return (
    <Section title={say(words.ahead)}>
      {ahead.length + passed.length ? (
        <Grid
          label={say(words.ahead)}
          rows={[...passed, ...ahead]}
          keyOf={({ zone, step }) => `${zone} ${step}`}
          columns={[
            {
              name: say(words.planned),
              wide: true,
              cell: (step) => (passed.includes(step) ? `${when(step)} (${say(words.passed)})` : when(step)),
            },
            {
              name: say(words.zone),
              wide: true,
              cell: ({ zone }) => say(zones.find(({ id }) => id === zone)?.name ?? { vi: zone, en: zone }),
            },
            { name: say(words.step), cell: ({ step }) => say(stepCodes.find(({ id }) => id === step)?.name ?? { vi: step, en: step }) },
            { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
            { name: say(pageWords.source), whole: true, cell: ({ source }) => <SourceButton ids={source} /> },
          ]}
        />
      ) : (
        <p>{say(words.noAhead)}</p>
      )}
    </Section>
  )
}
