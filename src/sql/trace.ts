import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Question } from '#model/question.ts'
import { computedRows } from './computed.ts'
import { counted, obstacle } from './obstacle.ts'
import { publishedCondition } from './published.ts'
import { optionalText, rated } from './reported.ts'
import { type Statement, literal, name, statement } from './statement.ts'
import { Values } from './values.ts'

/**
 * The statement that lists the rows a computed figure is made of, for the periods named: the same CTEs as the series, ended by the
 * rows instead of their sum. Columns: `period` and `part` of the figure, `dataset`, `line` (1-based row of the data file), `field`
 * (what is taken from it), `row_period`, `value`, `kind`, `qualifier`, `as_of`, `sources`. Null where nothing is computed.
 */
export function computedLines(indicator: Indicator, question: Question, periods: readonly string[], catalog: Catalog): Statement | null {
  const contributions = obstacle(indicator, question, catalog) ? [] : counted(indicator, question.basis, catalog)
  if (!contributions.length || !periods.length) return null
  const values = new Values()
  const { tables, period } = computedRows(indicator, question, contributions, catalog, values)
  const text = ({ dataset }: { readonly dataset: string }, column: string) => optionalText(datasetOf(catalog, dataset), column)
  const wanted = periods.map((period) => values.add(period)).join(', ')
  const rows = contributions.map(
    (each, ci) => `
    select u.period, u.part, ${literal(each.dataset)} as dataset, cast(t.line + 1 as double) as line, ${literal(each.value)} as field, t.period as row_period,
      cast(${each.value} as double) as value, coalesce(nullif(${text(each, 'kind')}, ''), 'reported') as kind, ${text(each, 'qualifier')} as qualifier, ${text(each, 'as_of')} as as_of,
      concat_ws('+', nullif(${text(each, 'source_id')}, ''), rate_source) as sources, ${ci} as ci
    from used u join ${rated(each)} t on t.line = u.line where u.ci = ${ci}`,
  )
  return statement(
    `with recursive ${tables},
  keyed as (select first, last, ${period} as period from buckets),
  used as (
    select c.ci, k.period, c.part, unnest(c.lines) as line
    from keyed k join cells c on c.bucket = k.last
      join given g on g.bucket = c.bucket and g.part is not distinct from c.part
      join expected e on e.last = c.bucket and e.part is not distinct from c.part
    where k.period in (${wanted})
  )
select period, part, dataset, line, field, row_period, value, kind, qualifier, as_of, sources from (${rows.join('\n    union all')}
) order by period, ci, part nulls first, row_period, line`,
    values.list,
  )
}

/** The same columns for the published figures that a question finds; null where none can be asked for. */
export function publishedLines(indicator: Indicator, question: Question): Statement | null {
  const values = new Values()
  const condition = publishedCondition(indicator, question, values)
  if (condition === null) return null
  return statement(
    `select period, part, 'published_series' as dataset, cast(rowid + 1 as double) as line, 'value' as field, period as row_period, value, kind,
  coalesce(qualifier, '') as qualifier, coalesce(as_of, '') as as_of, coalesce(source_id, '') as sources
from published_series where ${condition} and value is not null order by rowid`,
    values.list,
  )
}

/** Where the targets of an indicator stand in their file: `part`, `period`, `document`, `line` (1-based row). */
export function targetLines(indicator: string): Statement {
  return statement(
    `select part, period, document, cast(rowid + 1 as double) as line from ${name('targets')} where indicator = $1 order by rowid`,
    [indicator],
  )
}
