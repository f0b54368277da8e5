import { outline } from '#catalog/outline.ts'
import { targetNames } from '#catalog/unlinked.ts'
import { formatFigure } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { scopeNames } from '#model/provenance.ts'
import type { Target } from '#model/target.ts'
import { partNames, useParks, useTargets } from '../data/registers.ts'
import { Section } from '../parts/Article.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { gapWords as words } from '../words/gap.ts'
import { indicatorWords } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { tableWords } from '../words/table.ts'

const level = ({ value, lower, upper }: Target) => `${value} ${lower} ${upper}`

/** Targets for the same thing and time that different documents set differently, and targets that nothing measures. */
export function Targets() {
  const say = useSay()
  const targets = useTargets()
  const rivals = targets.filter((one) =>
    targets.some(
      (other) =>
        other.indicator === one.indicator &&
        other.part === one.part &&
        other.period === one.period &&
        other.scope === one.scope &&
        level(other) !== level(one),
    ),
  )
  const free = targets.filter(({ indicator }) => !outline.indicators.some(({ id }) => id === indicator))
  return (
    <>
      {rivals.length ? (
        <Section title={say(words.targets)}>
          <List label={say(words.targets)} targets={rivals} />
        </Section>
      ) : null}
      {free.length ? (
        <Section title={say(words.freeTargets)}>
          <List label={say(words.freeTargets)} targets={free} />
        </Section>
      ) : null}
    </>
  )
}

function List({ label, targets }: { readonly label: string; readonly targets: readonly Target[] }) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const figure = ({ value, lower, upper, qualifier }: Target) => {
    if (value !== null) return formatFigure({ value, qualifier }, language, 2)
    return upper === null
      ? `≥ ${formatFigure({ value: lower, qualifier }, language, 2)}`
      : `${formatFigure({ value: lower, qualifier }, language, 2)}–${formatFigure({ value: upper }, language, 2)}`
  }
  return (
    <Grid
      label={label}
      rows={targets}
      keyOf={(_, index) => String(index)}
      columns={[
        {
          name: say(words.series),
          wide: true,
          cell: ({ indicator: id, part }) => {
            const indicator = outline.indicators.find((each) => each.id === id)
            const suffix = part ? `, ${names[part] ?? part}` : ''
            if (!indicator) return say(targetNames[id] ?? { vi: id, en: id }) + suffix
            return (
              <>
                <PageLink to={`/indicator/${id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
                {suffix}
              </>
            )
          },
        },
        { name: say(indicatorWords.period), whole: true, cell: ({ period }) => periodName(period, language) },
        { name: say(words.target), numeric: true, cell: figure },
        { name: say(words.unit), cell: ({ unit }) => unit },
        { name: say(indicatorWords.scope), cell: ({ scope }) => say(scopeNames[scope] ?? tableWords.whole) },
        { name: say(pageWords.document), wide: true, cell: ({ document }) => document },
        { name: say(pageWords.note), wide: true, cell: ({ note }) => note },
        { name: say(pageWords.source), whole: true, cell: ({ source_id }) => <SourceButton ids={source_id} /> },
      ]}
    />
  )
}
