import type { Column, Dataset } from '#model/dataset.ts'
import { entityOf, overlapProblems } from './overlap.ts'
import { type Signs, comparable, datesOf, defaultJump, monthAfter } from './signs.ts'
import { type Incoming, type Staging, isPeriodic } from './stage.ts'
import { type Statement, literal, name, statement } from './statement.ts'

/** Changes that an entity must have a history of before it is its own measure. */
const enough = 4
/** How many robust standard deviations are unusual; 1.4826 turns a median absolute deviation into one (Rousseeuw and Croux 1993). */
const unusual = 6 * 1.4826
/** Changes below this share of the mean of the column are never told, nor changes of a few where whole things are counted. */
const floor = 0.02
const few = 5
/** Figures of a whole column so many times the ones before, or so many times less, are in another unit: no year brings that. */
const scale = 15

/**
 * The statement that finds what is right in itself and does not fit with the rest, all of it warnings, in the columns of
 * `findProblems` and `context`, the period that a sentence needs. Only rows that say something new are looked at, as far as there
 * are `signs`. Expects the data set as it would be under `after` (`suppose`). `today` is a date such as `2025-10-05`. Null where
 * there is nothing to compare.
 *
 * A jump is a change to the next period of the same length that is far larger than the usual changes of its entity, up or down
 * (median and median absolute deviation of their sizes), or at least twice the declared share where there is too little history.
 */
export function plausible(dataset: Dataset, incoming: Incoming, staging: Staging, today: string, signs: Signs | null): Statement | null {
  if (!isPeriodic(dataset)) return null
  const said = signs && (signs.scaled || signs.jumps.length) ? comparable(dataset, incoming) : []
  const overlap = signs?.overlaps ? overlapProblems(dataset, { table: staging.after, line: 'gate_line' }) : null
  const fresh = `select gate_line from ${name(staging.staged)} where gate_at is null or gate_changed`
  const tables = [...(overlap ? [overlap.tables] : []), ...(signs && said.length ? [jumpTables(dataset, said, staging, fresh, signs)] : [])]
  const found = [
    ...(overlap ? [`select code, severity, line, field, value, other, null as context from (${overlap.rows})`] : []),
    ...(said.length ? [jumps, scales] : []),
    ...times(dataset, staging, today, signs),
  ]
  if (!found.length) return null
  return statement(`${tables.length ? `with recursive ${tables.join(',\n  ')}\n` : ''}select code, severity, cast(line as double) as line, field, value, other, context
from (\n${found.join('\nunion all\n')}\n) order by line nulls first, field, code, value, other`)
}

/** The rows whose entities are looked at: all that say something new where there are many, or a whole column is in doubt. */
const suspects = ({ jumps, scaled }: Signs): string =>
  scaled || jumps === 'many' ? 'gate_at is null or gate_changed' : `gate_line in (${jumps.join(', ')})`

function jumpTables(dataset: Dataset, said: readonly Column[], staging: Staging, fresh: string, signs: Signs): string {
  const { staged, after, periods } = staging
  const cells = said.map(
    ({ id, jump }) => `struct_pack(field := ${literal(id)}, jump := cast(${jump ?? defaultJump} as double), value := ${name(id)})`,
  )
  const means = said.map(({ id }) => `avg(abs(${name(id)})) as ${name(id)}`)
  const sizes = said.map(({ id }) => `struct_pack(field := ${literal(id)}, size := ${name(id)})`)
  return `told as (
    select period, entity, line, first, last, unnest([${cells.join(', ')}], recursive := true)
    from (select *, gate_line as line, ${entityOf(dataset)} as entity from ${name(after)}) join ${name(periods)} on p = period
    where entity in (select ${entityOf(dataset)} from ${name(staged)} where ${suspects(signs)})
  ),
  steps as (
    select *, last - first as length, lag(value) over follows as before, lag(period) over follows as before_period, lag(last) over follows as before_last
    from told where value is not null window follows as (partition by entity, field, last - first order by last, line)
  ),
  changes as (select *, value - before as change from steps where before_last = first),
  usual as (
    select entity, field, length, median(abs(change)) as middle, mad(abs(change)) as spread, count(*) as known
    from changes where line <= 0 group by entity, field, length
  ),
  sizes as (
    select unnest([${sizes.join(', ')}], recursive := true) from (select ${means.join(', ')} from ${name(after)})
  ),
  news as (select * from changes where line in (${fresh})),
  ${signs.scaled ? scaledTables : nothingScaled}`
}

/** Columns as a whole in another unit; only all rows of a file can tell, never the few that jumped. */
const scaledTables = `ratios as (
    select field, median(value / before) as times, count(*) as compared from news where before > 0 and value > 0 group by field
  ),
  scaled as (
    select r.field, r.times from ratios r join news n on n.field = r.field and n.before > 0 and n.value > 0
    where r.compared > 1 and (r.times >= ${scale} or r.times <= 1.0 / ${scale})
    group by r.field, r.times, r.compared having count(*) filter (where n.value / n.before between r.times / 3 and r.times * 3) >= 0.6 * r.compared
  )`
const nothingScaled = 'scaled as (select cast(null as varchar) as field, cast(null as double) as times where false)'

const jumps = `select 'jump' as code, 'warning' as severity, n.line, n.field, cast(n.value as varchar) as value, cast(n.before as varchar) as other, n.before_period as context
    from news n join sizes z on z.field = n.field
    left join usual u on u.entity = n.entity and u.field = n.field and u.length = n.length
    where n.field not in (select field from scaled) and abs(n.change) > ${floor} * z.size
      and not (abs(n.change) < ${few} and n.value = round(n.value) and n.before = round(n.before)) and case when u.known >= ${enough}
      then abs(n.change) > u.middle + ${unusual} * u.spread and abs(n.change) > n.jump * abs(n.before)
      else abs(n.change) > 2 * n.jump * abs(n.before) end`

const scales = `select 'unit_scale' as code, 'warning' as severity, null as line, field, null as value, cast(times as varchar) as other, null as context from scaled`

/** Figures of a period that is not over, and dates before it began. */
function times(dataset: Dataset, { staged, periods }: Staging, today: string, signs: Signs | null): readonly string[] {
  const has = (id: string) => dataset.columns.some((column) => column.id === id)
  const estimate = ['kind', 'qualifier'].filter(has).map((id) => `coalesce(${name(id)}, '') in ('estimated', 'expected')`)
  const fresh = '(gate_at is null or gate_changed)'
  return [
    ...(has('kind') && signs?.ahead
      ? [
          `select 'period_ahead' as code, 'warning' as severity, gate_line as line, 'period' as field, period as value, null as other, period as context from ${name(staged)}
    where period in (select p from ${name(periods)} where "last" > ${monthAfter(today)}) and ${fresh} and not (${estimate.join(' or ')})`,
        ]
      : []),
    ...(signs?.dated ? datesOf(dataset) : []).map(({ id }) => {
      const self = name(id)
      const months = `cast(left(${self}, 4) as integer) * 12 + case when length(${self}) > 4 then cast(${self}[6:7] as integer) - 1 else 11 end`
      return `select 'date_early' as code, 'warning' as severity, gate_line as line, ${literal(id)} as field, ${self} as value, null as other, period as context
    from (select * from ${name(staged)} where ${self} is not null and ${fresh}) join ${name(periods)} on p = period where regexp_full_match(${self}, '[0-9]{4}(-[0-9]{2}){0,2}') and ${months} < "first"`
    }),
  ]
}
