import type { Dataset } from '#model/dataset.ts'
import { type Statement, name, statement } from './statement.ts'

/**
 * What has arrived of a data set: a row per period, day of arrival (empty where it was not told) and whether it was a correction,
 * with the parts it is about joined by `+` (empty where the data set has none) and the number of its rows. Rows without a
 * period are left out.
 */
export function receiptRows(dataset: Dataset): Statement {
  const has = (id: string) => dataset.columns.some((column) => column.id === id)
  const received = has('received_at') ? `coalesce("received_at", '')` : `''`
  const corrected = has('revision') ? 'coalesce("revision", 0) > 0' : 'false'
  const part = dataset.part ? name(dataset.part) : 'cast(null as varchar)'
  return statement(`select period, received_at, corrected, coalesce(string_agg(distinct part, '+' order by part), '') as parts, cast(count(*) as double) as "rows"
  from (select period, ${received} as received_at, ${corrected} as corrected, ${part} as part from ${name(dataset.id)} where period is not null)
  group by period, received_at, corrected order by max(period_span(period)."last"), period, received_at, corrected`)
}
