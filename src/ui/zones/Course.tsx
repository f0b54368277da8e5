import { steps as stepCodes } from '#catalog/datasets/zones/zone_steps.ts'
import type { StepsData } from '#charts/data.ts'
import { type Zone, type ZoneStep, stagesOf } from '#model/zone.ts'
import { useRelease } from '../data/context.ts'
import { Section } from '../parts/Article.tsx'
import { PictureCard } from '../parts/PictureCard.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { zoneWords as words } from '../words/zone.ts'

const order = stepCodes.map(({ id }) => id)

interface Props {
  readonly title: string
  readonly name: string
  readonly zones: readonly Zone[]
  readonly steps: readonly ZoneStep[]
}

/** Zones along their legal steps, those that have come furthest first. */
export function Course({ title, name, zones, steps }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  if (!zones.length) return null
  const courses = zones
    .map((zone) => {
      const stages = stagesOf(zone.id, steps, order)
      return { zone, stages, reach: stages.findLastIndex(({ state }) => state === 'done') }
    })
    .toSorted((a, b) => b.reach - a.reach)
  const dated = courses.flatMap(({ stages }) => stages.filter(({ state }) => state === 'done')).length
  const told = `${zones.length} ${say(words.zones)}, ${dated} ${say(words.dated)}`
  const data: StepsData = {
    shape: 'steps',
    title: say(words.picture),
    unit: '',
    fictional: descriptor.fictional,
    caption: null,
    steps: stepCodes.map((step) => step.name[language]),
    zones: courses.map(({ zone, stages }) => ({ name: zone.name[language], stages })),
  }
  return (
    <Section title={`${title}: ${told}`}>
      <PictureCard
        title={title}
        sentence={told}
        kind="steps"
        data={data}
        name={name}
        minHeight={120 + zones.length * 48}
        foot={<p>{say(words.pictureFoot)}</p>}
      />
    </Section>
  )
}
