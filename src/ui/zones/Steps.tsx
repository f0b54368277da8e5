import zoneSteps from '#catalog/datasets/zones/zone_steps.ts'
import { dateName } from '#model/period.ts'
import type { Zone, ZoneStep } from '#model/zone.ts'
import { codeName } from '../data/code.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { zoneWords as words } from '../words/zone.ts'
import { AreaFigure } from './AreaFigure.tsx'

interface Props {
  readonly zones: readonly Zone[]
  readonly steps: readonly ZoneStep[]
}

/** Every step that is known, with the document and the source that the picture has no room for. */
export function Steps({ zones, steps }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Section title={say(words.steps)}>
      <Grid
        label={say(words.steps)}
        rows={steps}
        keyOf={({ zone, step }) => `${zone} ${step}`}
        columns={[
          {
            name: say(words.zone),
            wide: true,
            cell: ({ zone }) => say(zones.find(({ id }) => id === zone)?.name ?? { vi: zone, en: zone }),
          },
          { name: say(words.step), wide: true, cell: ({ step }) => say(codeName(zoneSteps, 'step', step)) },
          { name: say(words.state), cell: ({ state }) => say(codeName(zoneSteps, 'state', state)) },
          { name: say(pageWords.date), whole: true, cell: ({ actual, planned }) => dateName(actual || planned, language) },
          { name: say(pageWords.area), numeric: true, cell: ({ area }) => <AreaFigure area={area} /> },
          { name: say(pageWords.document), wide: true, cell: ({ document }) => document },
          { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
          { name: say(pageWords.source), whole: true, cell: ({ source }) => <SourceButton ids={source} /> },
        ]}
      />
    </Section>
  )
}
