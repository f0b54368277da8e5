import { steps as stepCodes } from '#catalog/datasets/zones/zone_steps.ts'
import { formatFigure, formatNumber } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import type { Target } from '#model/target.ts'
import { type ZoneStep, takenBy } from '#model/zone.ts'
import { useRelease } from '../data/context.ts'
import { useTargets } from '../data/registers.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { zoneWords as words } from '../words/zone.ts'

/** What every step adds up to, beside the targets that name no step. */
export function Taken({ steps }: { readonly steps: readonly ZoneStep[] }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const targets = useTargets().filter(({ part }) => part === null)
  const of = (indicator: string) => targets.filter((target) => target.indicator === indicator)
  const counts = of('new_industrial_parks')
  const areas = of('new_industrial_area')
  const level = (target: Target) => formatFigure({ value: target.value ?? target.lower, qualifier: target.qualifier }, language, 0)
  const against = (value: number, own: readonly Target[]) =>
    [...new Set(own.map(level))].map((target) => `${formatNumber(value, language, 2)} / ${target}`).join('; ') ||
    formatNumber(value, language, 2)
  return (
    <Section title={say(words.taken)} lead={say(words.takenLead)}>
      <Grid
        label={say(words.taken)}
        rows={takenBy(
          steps,
          stepCodes.map(({ id }) => id),
          descriptor.as_of,
        )}
        keyOf={({ step }) => step}
        columns={[
          { name: say(words.step), wide: true, cell: ({ step }) => say(stepCodes.find(({ id }) => id === step)!.name) },
          { name: say(words.count), numeric: true, cell: ({ zones }) => <span data-value={zones}>{against(zones, counts)}</span> },
          {
            name: say(words.hectares),
            numeric: true,
            cell: ({ hectares }) => <span data-value={hectares}>{against(hectares, areas)}</span>,
          },
          { name: say(words.unmeasured), numeric: true, cell: ({ unmeasured }) => unmeasured || '–' },
        ]}
      />
      <Grid
        label={say(words.targets)}
        rows={[...counts, ...areas]}
        keyOf={(target, index) => `${target.indicator} ${index}`}
        columns={[
          {
            name: say(words.targets),
            numeric: true,
            cell: (target) => (
              <PageLink to={`/indicator/${target.indicator}`}>
                <span data-value={target.value ?? target.lower ?? undefined}>{level(target)}</span> {target.unit}
              </PageLink>
            ),
          },
          { name: say(words.year), cell: (target) => periodName(target.period, language) },
          { name: say(pageWords.document), wide: true, cell: (target) => target.document },
          { name: say(pageWords.note), cell: (target) => target.note },
          { name: say(pageWords.source), whole: true, cell: (target) => <SourceButton ids={target.source_id} /> },
        ]}
      />
    </Section>
  )
}
