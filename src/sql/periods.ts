import { statement } from './statement.ts'

const year = 'cast(left(p, 4) as integer) * 12'

/** The shapes of a period key with their start (months from January of year 0) and length; the same as `parsePeriod` of the model, a test compares them. */
const shapes: readonly (readonly [shape: string, start: string, months: string])[] = [
  ['[0-9]{4}', year, '12'],
  ['[0-9]{4}-Q[1-4]', `${year} + cast(right(p, 1) as integer) * 3 - 3`, '3'],
  ['[0-9]{4}-(0[1-9]|1[0-2])', `${year} + cast(right(p, 2) as integer) - 1`, '1'],
  ['[0-9]{4}-(0?[1-9]|1[0-2])T', year, "cast(replace(substr(p, 6), 'T', '') as integer)"],
  ['[0-9]{4}-[0-9]{4}', year, 'nullif(greatest(cast(right(p, 4) as integer) - cast(left(p, 4) as integer) + 1, 0), 0) * 12'],
]

const macro = (name: string, column: 1 | 2) =>
  statement(
    `create or replace macro ${name}(p) as case ${shapes.map((shape) => `when regexp_full_match(p, '${shape[0]}') then ${shape[column]}`).join(' ')} end`,
  )

/** Run once after opening: `period_start(p)` and `period_months(p)`, null where the text is no period. */
export const periodMacros = [macro('period_start', 1), macro('period_months', 2)]
