import { steps as stepCodes } from '#catalog/datasets/zones/zone_steps.ts'
import { dateName } from '#model/period.ts'
import { type Zone, type ZoneStep, areasPrinted } from '#model/zone.ts'
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

/** The zones whose documents do not agree on their area, with every area that was printed. */
export function Areas({ zones, steps }: Props) {
  const say = useSay()
  const language = useLanguage()
  const rows = zones.flatMap((zone) => {
    const printed = areasPrinted(zone, steps)
    return printed.length > 1 ? printed.map((one, index) => ({ ...one, zone, first: index === 0 })) : []
  })
  if (!rows.length) return null
  const stepOf = (step: string) => stepCodes.find(({ id }) => id === step)?.name
  return (
    <Section title={say(words.areas)} lead={say(words.areasLead)}>
      <Grid
        label={say(words.areas)}
        rows={rows}
        keyOf={({ zone, step }, index) => `${zone.id} ${step} ${index}`}
        columns={[
          { name: say(words.zone), wide: true, cell: ({ zone, first }) => (first ? say(zone.name) : '') },
          { name: say(pageWords.area), numeric: true, cell: ({ area }) => <AreaFigure area={area} /> },
          { name: say(words.step), wide: true, cell: ({ step }) => say(stepOf(step) ?? words.inRegister) },
          { name: say(pageWords.document), wide: true, cell: ({ document }) => document },
          { name: say(pageWords.asOf), whole: true, cell: ({ asOf }) => dateName(asOf, language) },
          { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
          { name: say(pageWords.source), whole: true, cell: ({ source }) => <SourceButton ids={source} /> },
        ]}
      />
    </Section>
  )
}
