import { seriesNames } from '#catalog/series.ts'
import { textOf } from '#model/row.ts'
import { takenBy } from '#model/zone.ts'
import { useTable } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { useZoneSteps, useZones } from '../data/zones.ts'
import { Article, Section } from '../parts/Article.tsx'
import { Leads } from '../parts/Leads.tsx'
import { Printed } from '../parts/Printed.tsx'
import { useSay } from '../words/language.ts'
import { zoneWords as words } from '../words/zone.ts'
import { Ahead } from '../zones/Ahead.tsx'
import { Areas } from '../zones/Areas.tsx'
import { Course } from '../zones/Course.tsx'
import { Register } from '../zones/Register.tsx'
import { Steps } from '../zones/Steps.tsx'
import { Taken } from '../zones/Taken.tsx'

/** The new and extended zones: where each stands, what that adds up to, what comes next and what the documents disagree on. */
export default function ZonesPage() {
  const say = useSay()
  const zones = useZones()
  const steps = useZoneSteps()
  const { descriptor } = useRelease()
  const { value: published } = useTable('published_series')
  const printed = (published ?? []).filter((row) => textOf(row, 'series').startsWith('new_parks_'))
  const ofPlan = zones.filter(({ inPlan }) => inPlan === 'plan')
  const [started] = takenBy(steps, ['groundbreaking'], descriptor.as_of)
  const told = [
    `${zones.length} ${say(words.zones)}`,
    `${ofPlan.length} ${say(words.ofPlan)}`,
    `${started?.zones ?? 0} ${say(words.started)}`,
  ]
  return (
    <Article title={`${say(words.title)}: ${told.join(', ')}`} lead={say(words.lead)} ready={zones.length > 0 && steps.length > 0}>
      <Leads datasets={['zone_pipeline', 'zone_steps']} />
      <Course title={say(words.planZones)} name="zones-plan" zones={ofPlan} steps={steps} />
      <Course title={say(words.otherZones)} name="zones-other" zones={zones.filter((zone) => !ofPlan.includes(zone))} steps={steps} />
      <Taken steps={steps} />
      {printed.length ? (
        <Section title={say(words.printed)} lead={say(words.printedLead)}>
          <Printed
            label={say(words.printed)}
            rows={printed}
            before={{
              name: say(words.series),
              wide: true,
              cell: (row) => say(seriesNames[textOf(row, 'series')] ?? { vi: textOf(row, 'series'), en: textOf(row, 'series') }),
            }}
          />
        </Section>
      ) : null}
      <Ahead zones={zones} steps={steps} />
      <Areas zones={zones} steps={steps} />
      <Register zones={zones} />
      <Steps zones={zones} steps={steps} />
    </Article>
  )
}
