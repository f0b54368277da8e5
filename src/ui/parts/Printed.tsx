import publishedSeries from '#catalog/datasets/published_series.ts'
import { formatFigure } from '#model/format.ts'
import { dateName, periodName } from '#model/period.ts'
import { confidenceNames, scopeNames } from '#model/provenance.ts'
import { textOf } from '#model/row.ts'
import type { Row } from '#sql/statement.ts'
import { codeName } from '../data/code.ts'
import { partNames, useParks } from '../data/registers.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { tableWords } from '../words/table.ts'
import { SourceButton } from './Foot.tsx'
import { Grid, type GridColumn } from './Grid.tsx'

interface Props {
  readonly label: string
  readonly rows: readonly Row[]
  /** Whether the rows are of several parts. */
  readonly parts?: boolean
  /** What stands before the period, such as the name of the series. */
  readonly before?: GridColumn<Row>
}

/** Rows of published figures, each as its source gives it, with the source one click away. */
export function Printed({ label, rows, parts = false, before }: Props) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const partOf = (row: Row) => names[textOf(row, 'part')] ?? (textOf(row, 'part') || say(tableWords.whole))
  return (
    <Grid
      label={label}
      rows={rows}
      keyOf={(row, index) => `${textOf(row, 'series')} ${textOf(row, 'period')} ${index}`}
      columns={[
        ...(before ? [before] : []),
        { name: say(words.period), whole: true, cell: (row) => periodName(textOf(row, 'period'), language) },
        ...(parts ? [{ name: say(words.part), cell: partOf }] : []),
        {
          name: say(words.value),
          numeric: true,
          cell: (row) =>
            typeof row['value'] === 'number' ? (
              <span data-value={row['value']}>
                {formatFigure({ value: row['value'], qualifier: textOf(row, 'qualifier') }, language, 3)}
              </span>
            ) : (
              say(words.notFound)
            ),
        },
        { name: say(words.unit), cell: (row) => textOf(row, 'unit') },
        {
          name: say(words.scope),
          cell: (row) =>
            [
              say(scopeNames[textOf(row, 'scope')] ?? { vi: textOf(row, 'scope'), en: textOf(row, 'scope') }),
              say(codeName(publishedSeries, 'definition', textOf(row, 'definition'))),
            ]
              .filter(Boolean)
              .join('; '),
        },
        { name: say(words.asOf), whole: true, cell: (row) => dateName(textOf(row, 'as_of'), language) },
        { name: say(words.confidence), cell: (row) => say(confidenceNames[textOf(row, 'confidence')] ?? { vi: '', en: '' }) },
        { name: say(words.sourceNote), wide: true, cell: (row) => textOf(row, 'note') },
        { name: say(words.source), cell: (row) => <SourceButton ids={textOf(row, 'source_id')} /> },
      ]}
    />
  )
}
