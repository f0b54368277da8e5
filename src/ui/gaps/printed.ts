import publishedSeries from '#catalog/datasets/published_series.ts'
import { outline } from '#catalog/outline.ts'
import { seriesNames } from '#catalog/series.ts'
import type { PrintedFigure } from '#model/conflict.ts'
import type { Indicator } from '#model/indicator.ts'
import { textOf } from '#model/row.ts'
import type { Text } from '#model/text.ts'
import type { Row } from '#sql/statement.ts'

/** A published row with what it is about. */
export interface PrintedRow extends PrintedFigure {
  readonly row: Row
  readonly indicator: Indicator | null
}

/** The indicator that shows a series, if any. */
export function indicatorOf(series: string): Indicator | null {
  return outline.indicators.find(({ published }) => published.some((link) => link.series === series)) ?? null
}

/** What the rows say of themselves need not be said of their series. */
const definitions = publishedSeries.columns.find(({ id }) => id === 'definition')?.codes?.map(({ id }) => id) ?? []

/** What a series is about: its indicator with the choices it stands for, else its own name. */
export function subjectName(series: string): Text {
  const indicator = indicatorOf(series)
  if (!indicator) return seriesNames[series] ?? { vi: series, en: series }
  const when = indicator.published.find((link) => link.series === series)?.when ?? []
  const choices = indicator.axes.flatMap((axis) => axis.choices.filter(({ id }) => when.includes(id) && !definitions.includes(id)))
  const all = [indicator.short ?? indicator.name, ...choices.map(({ name }) => name)]
  return { vi: all.map(({ vi }) => vi).join(': '), en: all.map(({ en }) => en).join(': ') }
}

/** A series whose rows all name their definition is about the same as any other such series of its indicator. */
export function printedOf(row: Row): PrintedRow {
  const series = textOf(row, 'series')
  const definition = textOf(row, 'definition')
  const indicator = indicatorOf(series)
  return {
    subject: indicator?.published.some((link) => link.series === series && link.when?.includes(definition))
      ? indicator.published[0]!.series
      : series,
    part: textOf(row, 'part'),
    period: textOf(row, 'period'),
    value: typeof row['value'] === 'number' ? row['value'] : null,
    unit: textOf(row, 'unit'),
    scope: textOf(row, 'scope'),
    definition,
    note: textOf(row, 'note'),
    row,
    indicator,
  }
}
