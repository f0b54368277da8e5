import type { Indicator } from '#model/indicator.ts'
import { formatFigure } from '#model/format.ts'
import { comparePeriods, dateName, periodName } from '#model/period.ts'
import { confidenceNames, scopeNames } from '#model/provenance.ts'
import type { Row } from '#sql/statement.ts'
import { useTable } from '../data/answers.ts'
import { partNames, useParks } from '../data/registers.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { tableWords } from '../words/table.ts'
import { SourceButton } from './Foot.tsx'
import { Grid } from './Grid.tsx'
import style from './Published.module.css'

const text = (row: Row, column: string) => String(row[column] ?? '')

/** Every figure that was printed of an indicator, of any scope and unit, as its source gives it: nothing published is hidden by a choice. */
export function Published({ indicator, part }: { readonly indicator: Indicator; readonly part?: string }) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const { value } = useTable('published_series')
  const series = indicator.published.map((link) => link.series)
  const rows = (value ?? [])
    .filter((row) => series.includes(text(row, 'series')) && (part === undefined || text(row, 'part') === part))
    .toSorted((a, b) => text(a, 'part').localeCompare(text(b, 'part'), 'vi') || comparePeriods(text(b, 'period'), text(a, 'period')))
  if (!rows.length) return null
  return (
    <section className={style.place}>
      <h2>{say(words.published)}</h2>
      <p className={style.note}>{say(words.publishedNote)}</p>
      <Grid
        label={say(words.published)}
        rows={rows}
        keyOf={(row, index) => `${text(row, 'period')} ${index}`}
        columns={[
          { name: say(words.period), cell: (row) => periodName(text(row, 'period'), language) },
          ...(part === undefined
            ? [{ name: say(words.part), cell: (row: Row) => names[text(row, 'part')] ?? (text(row, 'part') || say(tableWords.whole)) }]
            : []),
          {
            name: say(words.value),
            numeric: true,
            cell: (row) =>
              typeof row['value'] === 'number'
                ? formatFigure({ value: row['value'], qualifier: text(row, 'qualifier') }, language, 3)
                : say(words.notFound),
          },
          { name: say(words.unit), cell: (row) => text(row, 'unit') },
          {
            name: say(words.scope),
            cell: (row) => say(scopeNames[text(row, 'scope')] ?? { vi: text(row, 'scope'), en: text(row, 'scope') }),
          },
          { name: say(words.asOf), cell: (row) => dateName(text(row, 'as_of'), language) },
          {
            name: say(words.confidence),
            cell: (row) => (confidenceNames[text(row, 'confidence')] ? say(confidenceNames[text(row, 'confidence')]!) : ''),
          },
          { name: say(words.sourceNote), cell: (row) => text(row, 'note') },
          { name: say(words.source), cell: (row) => <SourceButton ids={text(row, 'source_id')} /> },
        ]}
      />
    </section>
  )
}
