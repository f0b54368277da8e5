import { outline } from '#catalog/outline.ts'
import { targetNames } from '#catalog/unlinked.ts'
import { formatFigure } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { scopeNames } from '#model/provenance.ts'
import type { Target } from '#model/target.ts'
import { partNames, useParks } from '../data/registers.ts'
import { gapWords as words } from '../words/gap.ts'
import { indicatorWords } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import { tableWords } from '../words/table.ts'
import { SourceButton } from './Foot.tsx'
import { Grid } from './Grid.tsx'
import { PageLink } from './PageLink.tsx'

/** Targets with the document that sets each and where it was found. */
export function TargetList({ label, targets }: { readonly label: string; readonly targets: readonly Target[] }) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  // A lower bound that stands alone is the target itself; two bounds are a range.
  const figure = ({ value, lower, upper, qualifier }: Target) =>
    (value === null ? [lower, upper] : [value])
      .filter((each) => each !== null)
      .map((each, index) => (
        <span key={each}>
          {index ? '–' : value === null && upper === null ? '≥ ' : ''}
          <span data-value={each}>{formatFigure({ value: each, qualifier: index ? '' : qualifier }, language, 2)}</span>
        </span>
      ))
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
