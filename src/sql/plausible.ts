import type { Column, Dataset } from '#model/dataset.ts'
import { comparedFigures, entityOf, overlapProblems } from './overlap.ts'
import type { Incoming, Staging } from './stage.ts'
import { type Row, type Statement, literal, name, statement } from './statement.ts'

/** Changes that an entity must have a history of before it is its own measure. */
const enough = 4
/** How many robust standard deviations are unusual; 1.4826 turns a median absolute deviation into one (Rousseeuw and Croux 1993). */
const unusual = 6 * 1.4826
/** Changes below this share of the mean of the column are never told, nor changes of a few where whole things are counted. */
const floor = 0.02
const few = 5
const defaultJump = 0.5
/** Figures of a whole column so many times the ones before, or so many times less, are in another unit: no year brings that. */
const scale = 15

/** What deserves a closer look, so that a large file without oddities is not asked about them at length. */
export interface Signs {
  /** Whether periods of different lengths, or two keys of one period, stand beside each other. */
  readonly overlaps: boolean
  /** Whether any period is not over, and whether any row is dated. */
  readonly ahead: boolean
  readonly dated: boolean
  /** Rows that changed enough to be a jump: their lines, or `many`; and whether a whole column may be in another unit. */
  readonly jumps: readonly number[] | 'many'
  readonly scaled: boolean
}

const mostLines = 1000

/** The figures of a file that may be held against those of other periods. */
const comparable = (dataset: Dataset, { fields }: Incoming) => comparedFigures(dataset).filter(({ id }) => fields.includes(id))

const isPeriodic = (dataset: Dataset) => dataset.key.includes('period') && dataset.cadence !== 'register'

/**
 * The statement that looks for such signs in one pass: one row, to be read by `signsFrom`. The period before a row mostly stands on
 * the line above it; `where` says whether to compare with that, or with what has the same key for the rows of which it does not
 * hold, `far` as the first answer counts them. Null where there is nothing to look for.
 */
export function plausibleSigns(
  dataset: Dataset,
  incoming: Incoming,
  staging: Staging,
  today: string,
  where: 'above' | 'far',
): Statement | null {
  if (!isPeriodic(dataset)) return null
  const said = comparable(dataset, incoming)
  const suspect = said.map((column) => suspicious(column, name(column.id), before(column))).join(' or ') || 'false'
  const compared = said.map(
    (column) => `cast(count(*) filter (where near and ${before(column)} > 0 and ${name(column.id)} > 0) as double) as ${name(column.id)}`,
  )
  const dates = datesOf(dataset).map(({ id }) => `(select count(${name(id)}) > 0 from ${name(staging.staged)})`)
  return statement(`with ${periodTables(dataset, staging)},
  changes as (${where === 'above' ? changesAbove(dataset, staging, said) : changesByKey(dataset, staging, said)})
select (select count(distinct "last" - "first") > 1 or count(*) > count(distinct "first") from periods) as overlaps,
  (select coalesce(bool_or(own and "last" > ${monthAfter(today)}), false) from periods) as ahead, ${dates.join(' or ') || 'false'} as dated,
  cast(count(*) filter (where near and (${suspect})) as double) as jumps, cast(count(*) filter (where not near) as double) as far,
  array_to_string(min(gate_line, ${mostLines}) filter (where near and (${suspect})), ',') as lines${compared.map((each) => `,\n  ${each}`).join('')}
from changes`)
}

/** What the answers to `plausibleSigns` come to together. */
export function signsFrom(dataset: Dataset, answers: readonly Row[]): Signs {
  const any = (column: string) => answers.some((row) => row[column] === true)
  const sum = (column: string) => answers.reduce((added, row) => added + Number(row[column] ?? 0), 0)
  const lines = answers.flatMap((row) =>
    typeof row['lines'] === 'string' && row['lines'] !== '' ? row['lines'].split(',').map(Number) : [],
  )
  const jumps = sum('jumps')
  // A median is beyond a limit only where half of the values are, and a value so far off is a jump.
  const scaled = dataset.columns.some(({ id }) => sum(id) > 1 && 2 * jumps >= sum(id))
  return { overlaps: any('overlaps'), ahead: any('ahead'), dated: any('dated'), jumps: jumps > mostLines ? 'many' : lines, scaled }
}

/** Whether a change is large enough to be looked at: what both of the rules for jumps ask at least, and another unit at most. */
const suspicious = ({ jump }: Column, value: string, old: string) =>
  `abs(${value} - ${old}) > ${Math.min(jump ?? defaultJump, 0.9)} * abs(${old})`

const before = ({ id }: Pick<Column, 'id'>) => name(`${id}_before`)

/** The periods that are spoken of, `own` those of the file, and for each the one of the same length before it. */
const periodTables = (dataset: Dataset, { staged }: Staging) => `periods as materialized (
    select p, period_span(p)."first" as "first", period_span(p)."last" as "last", bool_or(o) as own
    from (select distinct period as p, true as o from ${name(staged)} union all select distinct period, false from main.${name(dataset.id)})
    where period_span(p) is not null group by p
  ),
  befores as materialized (
    select a.p as period, b.p as before from periods a join periods b on b."last" = a."first" and b."last" - b."first" = a."last" - a."first"
  )`

/** The new and changed rows beside the line above them; `near` where that is the period before of the same entity. */
function changesAbove(dataset: Dataset, { staged }: Staging, said: readonly Column[]): string {
  const entity = dataset.key.filter((id) => id !== 'period')
  const lagged = [...dataset.key, ...said.map(({ id }) => id)].map((id) => `lag(${name(id)}) over () as ${before({ id })}`)
  const near = [...entity.map((id) => `${name(id)} is not distinct from ${before({ id })}`), `period_before = befores.before`]
  return `select n.*, coalesce(${near.join(' and ')}, false) as near
    from (select *, ${lagged.join(', ')} from ${name(staged)}) n join befores on befores.period = n.period
    where gate_at is null or gate_changed`
}

/** The other new and changed rows beside what stands in the period before, in the file itself or in the data set. */
function changesByKey(dataset: Dataset, staging: Staging, said: readonly Column[]): string {
  const keys = dataset.key.filter((id) => id !== 'period')
  const required = (id: string) => dataset.columns.find((column) => column.id === id)?.required
  const same = (other: string) =>
    [
      ...keys.map((id) => `${other}.${name(id)} ${required(id) ? '=' : 'is not distinct from'} n.${name(id)}`),
      `${other}.period = b.before`,
    ].join(' and ')
  const columns = said.flatMap((column) => {
    const self = name(column.id)
    return [`n.${self}`, `case when s.gate_line is not null then s.${self} else e.${self} end as ${before(column)}`]
  })
  // Most are near what they follow, so that few of the others have to be found.
  const [first = 'period'] = keys
  const wanted = `${name(first)} in (select ${name(first)} from others)`
  return `with others as materialized (select * from (${changesAbove(dataset, staging, said)}) where not near)
    select ${['n.gate_line', 'true as near', ...columns].join(', ')} from others n join befores b on b.period = n.period
    left join (select * from ${name(staging.staged)} where ${wanted}) s on ${same('s')}
    left join (select * from main.${name(dataset.id)} where ${wanted}) e on ${same('e')}`
}

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
  const { staged, after } = staging
  const cells = said.map(
    ({ id, jump }) => `struct_pack(field := ${literal(id)}, jump := cast(${jump ?? defaultJump} as double), value := ${name(id)})`,
  )
  const means = said.map(({ id }) => `avg(abs(${name(id)})) as ${name(id)}`)
  const sizes = said.map(({ id }) => `struct_pack(field := ${literal(id)}, size := ${name(id)})`)
  return `told as (
    select period, entity, line, first, last, unnest([${cells.join(', ')}], recursive := true)
    from (select *, gate_line as line, ${entityOf(dataset)} as entity, period_span(period).first as first, period_span(period).last as last from ${name(after)})
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
  ratios as (
    select field, median(value / before) as times, count(*) as compared from news where before > 0 and value > 0 group by field
  ),
  scaled as (
    select r.field, r.times from ratios r join news n on n.field = r.field and n.before > 0 and n.value > 0
    where r.compared > 1 and (r.times >= ${scale} or r.times <= 1.0 / ${scale})
    group by r.field, r.times, r.compared having count(*) filter (where n.value / n.before between r.times / 3 and r.times * 3) >= 0.6 * r.compared
  )`
}

const jumps = `select 'jump' as code, 'warning' as severity, n.line, n.field, cast(n.value as varchar) as value, cast(n.before as varchar) as other, n.before_period as context
    from news n join sizes z on z.field = n.field
    left join usual u on u.entity = n.entity and u.field = n.field and u.length = n.length
    where n.field not in (select field from scaled) and abs(n.change) > ${floor} * z.size
      and not (abs(n.change) < ${few} and n.value = round(n.value) and n.before = round(n.before)) and case when u.known >= ${enough}
      then abs(n.change) > u.middle + ${unusual} * u.spread and abs(n.change) > n.jump * abs(n.before)
      else abs(n.change) > 2 * n.jump * abs(n.before) end`

const scales = `select 'unit_scale' as code, 'warning' as severity, null as line, field, null as value, cast(times as varchar) as other, null as context from scaled`

/** The month after a day, as periods count. */
function monthAfter(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return year * 12 + month - 1
}

const datesOf = (dataset: Dataset) => dataset.columns.filter(({ type, id }) => type === 'date' && id === 'as_of')

/** Figures of a period that is not over, and dates before it began. */
function times(dataset: Dataset, { staged }: Staging, today: string, signs: Signs | null): readonly string[] {
  const has = (id: string) => dataset.columns.some((column) => column.id === id)
  const estimate = ['kind', 'qualifier'].filter(has).map((id) => `coalesce(${name(id)}, '') in ('estimated', 'expected')`)
  // A file speaks of few periods, so they are read once each and not once a row.
  const spans = `(select p, period_span(p) as span from (select distinct period as p from ${name(staged)}))`
  const fresh = '(gate_at is null or gate_changed)'
  return [
    ...(has('kind') && signs?.ahead
      ? [
          `select 'period_ahead' as code, 'warning' as severity, gate_line as line, 'period' as field, period as value, null as other, period as context from ${name(staged)}
    where period in (select p from ${spans} where span.last > ${monthAfter(today)}) and ${fresh} and not (${estimate.join(' or ')})`,
        ]
      : []),
    ...(signs?.dated ? datesOf(dataset) : []).map(({ id }) => {
      const self = name(id)
      const months = `cast(left(${self}, 4) as integer) * 12 + case when length(${self}) > 4 then cast(${self}[6:7] as integer) - 1 else 11 end`
      return `select 'date_early' as code, 'warning' as severity, gate_line as line, ${literal(id)} as field, ${self} as value, null as other, period as context
    from (select * from ${name(staged)} where ${self} is not null and ${fresh}) join ${spans} on p = period where regexp_full_match(${self}, '[0-9]{4}(-[0-9]{2}){0,2}') and ${months} < span.first`
    }),
  ]
}
