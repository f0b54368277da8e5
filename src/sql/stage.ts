import type { Column, Dataset } from '#model/dataset.ts'
import { provenanceFields } from '#model/provenance.ts'
import { type Row, type Statement, name, statement } from './statement.ts'
import { typeNames } from './table.ts'

/**
 * The tables and views through which the rows of one file pass: as the file says them, what they meet, completed from that (`rows`),
 * both beside each other, and the data set as it would be; the periods that either speaks of; and the schema where the supposed one
 * has the name of the data set.
 */
export interface Staging {
  readonly incoming: string
  readonly meets: string
  readonly rows: string
  readonly staged: string
  readonly after: string
  readonly periods: string
  readonly supposed: string
}

export const stagingOf = (number: number): Staging => ({
  incoming: `incoming_${number}`,
  meets: `meets_${number}`,
  rows: `rows_${number}`,
  staged: `staged_${number}`,
  after: `after_${number}`,
  periods: `periods_${number}`,
  supposed: `supposed_${number}`,
})

/** What is known of the rows of a file beside their values. */
export interface Incoming {
  /** The columns that the file has; a blank cell of them says nothing and takes nothing away. */
  readonly fields: readonly string[]
  /** Those of them that were taken for granted and not written in the file, such as the kind. */
  readonly assumed: readonly string[]
}

/** The key of a row, or some columns of it, as a condition between two tables; a column that may be empty matches itself. */
export function sameKey(dataset: Dataset, left: string, right: string, keys: readonly string[] = dataset.key): string {
  return keys
    .map((id) => {
      const required = dataset.columns.find((column) => column.id === id)?.required
      return `${left}.${name(id)} ${required ? '=' : 'is not distinct from'} ${right}.${name(id)}`
    })
    .join(' and ')
}

/** The columns in which a row says something, beside its key and its provenance. */
export const saying = (dataset: Dataset): readonly Column[] =>
  dataset.columns.filter(({ id }) => !dataset.key.includes(id) && !provenanceFields.includes(id))

/**
 * The statement that says of every column beside the key whether rows of the file may get a value of it from the data set, because
 * they lack it and the data set has any: one row, a truth each. Mostly none may, and nothing of a large file is written twice.
 */
export function completable(dataset: Dataset, { fields }: Incoming, { incoming }: Staging): Statement {
  const columns = besideKey(dataset)
  const counted = (ids: readonly string[]) => ['count(*) as gate_rows', ...ids.map((id) => `count(${name(id)}) as ${name(id)}`)].join(', ')
  const own = columns.filter((id) => fields.includes(id))
  const truths = columns.map((id) => {
    const has = `e.${name(id)} > 0`
    return `${own.includes(id) ? `${has} and i.${name(id)} < i.gate_rows` : has} as ${name(id)}`
  })
  return statement(
    `select ${truths.join(', ') || 'false as gate_rows'}
from (select ${counted(columns)} from ${name(dataset.id)}) e, (select ${counted(own)} from ${name(incoming)}) i`,
  )
}

const besideKey = ({ columns, key }: Dataset) => columns.map(({ id }) => id).filter((id) => !key.includes(id))

/** The columns that an answer to `completable` names. */
export const completedBy = (row: Row | undefined): ReadonlySet<string> =>
  new Set(Object.entries(row ?? {}).flatMap(([id, any]) => (any === true ? [id] : [])))

/**
 * The statements that complete the rows of `incoming` from the rows of the data set with the same key. `meets` holds what comes of
 * that row by row, with the values of `completed` columns (`completable`). `rows` has every declared column and `gate_line`, the row
 * of the file from 1, in its order; `staged` has beside them `gate_at`, the rowid of the row it meets, null for a new one;
 * `gate_changed`, whether it says anything else than that; and `gate_whole`, whether it leaves nothing of it standing, so that its
 * provenance goes too. `periods` lists what periods there are. A data set with two rows of one key makes the engine throw.
 * `meets` must stand in the order of the file, which is to be seen to (`isInOrder`) before anything is asked of what rests on it.
 */
export function stage(
  dataset: Dataset,
  { fields, assumed }: Incoming,
  staging: Staging,
  completed: ReadonlySet<string>,
): readonly Statement[] {
  const { incoming, meets, rows, staged } = staging
  const has = (id: string) => fields.includes(id)
  const old = (id: string) => `gate_old.${name(id)}`
  const whole = saying(dataset)
    .filter(({ id }) => completed.has(id))
    .map(({ id }) => (has(id) ? `(${old(id)} is null or i.${name(id)} is not null)` : `${old(id)} is null`))
  const values = [...completed].map((id) => {
    const own = has(id) ? `i.${name(id)}` : 'null'
    const either = `coalesce(${own}, ${old(id)})`
    return `${provenanceFields.includes(id) ? `case when ${wholeName} then ${own} else ${either} end` : either} as ${name(id)}`
  })
  const changed = besideKey(dataset)
    .filter(has)
    .map((id) => {
      const own = `i.${name(id)}`
      // That a report is a report was assumed; it says something only where it ends an estimate or is one.
      if (assumed.includes(id)) return id === 'kind' ? `(${own} = 'estimated') <> (${old(id)} = 'estimated')` : 'false'
      return `(${own} is not null and ${own} is distinct from ${old(id)})`
    })
  const kept = besideKey(dataset).filter((id) => has(id) || completed.has(id))
  const packed = ['gate_at := e.rowid', ...kept.map((id) => `${name(id)} := e.${name(id)}`)]
  const columns = dataset.columns.map(({ id, type }) => {
    if (completed.has(id)) return `m.${name(id)}`
    return dataset.key.includes(id) || has(id) ? `i.${name(id)}` : `cast(null as ${typeNames[type]}) as ${name(id)}`
  })
  const met = ['gate_at', 'gate_changed', wholeName].map((id) => `m.${id}`)
  const beside = `${name(incoming)} i positional join ${name(meets)} m`
  return [
    statement(`create table ${name(meets)} as
select gate_row, gate_old.gate_at as gate_at, gate_old.gate_at is not null and (${changed.join(' or ') || 'false'}) as gate_changed,
  (${whole.join(' and ') || 'true'}) as ${wholeName}${values.map((value) => `, ${value}`).join('')}
from (select *, rowid as gate_row, (select struct_pack(${packed.join(', ')}) from ${name(dataset.id)} e where ${sameKey(dataset, 'i', 'e')}) as gate_old from ${name(incoming)} i) i`),
    // What only asks for values goes past what they meet, where nothing of them comes from there.
    statement(`create view ${name(rows)} as
select i.rowid + 1 as gate_line, ${columns.join(', ')} from ${completed.size ? beside : `${name(incoming)} i`}`),
    statement(`create view ${name(staged)} as
select i.rowid + 1 as gate_line, ${[...met, ...columns].join(', ')} from ${beside}`),
    ...(isPeriodic(dataset) ? [listPeriods(dataset, staging)] : []),
  ]
}

/**
 * The statement that says whether `meets` has the order of the file, as `found`. An engine that looks rows up one after the other keeps
 * it, but none promises to; to look is cheaper than to sort a large table that is sorted.
 */
export const isInOrder = ({ meets }: Staging): Statement =>
  statement(`select coalesce(bool_and(gate_row = rowid), true) as found from ${name(meets)}`)

/** The statement that puts `meets` into the order of the file. */
export const putInOrder = ({ meets }: Staging): Statement =>
  statement(`create or replace table ${name(meets)} as select * from ${name(meets)} order by gate_row`)

const wholeName = 'gate_whole'

/** Whether rows are of periods, so that one may follow another. */
export const isPeriodic = (dataset: Dataset): boolean => dataset.key.includes('period') && dataset.cadence !== 'register'

/**
 * The statement that lists the periods of the file (`own`) and of its data set as `p`, each with its span (`first`, and `last` as the
 * month after it) and the period of the same length `before` it. They are few, so each is read once here and not once a row.
 */
function listPeriods(dataset: Dataset, { rows, periods }: Staging): Statement {
  return statement(`create or replace table ${name(periods)} as with read as materialized (
  select p, span."first" as "first", span."last" as "last", own from (
    select p, period_span(p) as span, bool_or(o) as own
    from (select distinct period as p, true as o from ${name(rows)} union all select distinct period, false from main.${name(dataset.id)}) group by p
  )
)
select a.p, a."first", a."last", a.own, min(b.p) as "before" from read a
left join read b on b."last" = a."first" and b."last" - b."first" = a."last" - a."first"
where a."first" is not null group by all`)
}

/** What is taken out of a data set with the rows of a file: nothing, or those of its periods that it lacks. */
export type Without = 'nothing' | 'missing'

/** The statements that make the data set as it would be, under `after`: `gate_line` is 0 or less where a row was there before. */
export function suppose(dataset: Dataset, staging: Staging, without: Without): readonly Statement[] {
  const { meets, rows, after } = staging
  const columns = dataset.columns.map(({ id }) => name(id)).join(', ')
  const kept = `rowid not in (select gate_at from ${name(meets)} where gate_at is not null)`
  const missing = without === 'missing' ? ` and not (${inScope(dataset, staging)})` : ''
  return [
    statement(`create or replace view ${name(after)} as
select ${columns}, -rowid as gate_line from main.${name(dataset.id)} where ${kept}${missing}
union all select ${columns}, gate_line from main.${name(rows)}`),
  ]
}

/** Which rows of a data set a file speaks of: those of its periods, or all of a register. */
export function inScope(dataset: Dataset, { rows }: Staging): string {
  return isPeriodic(dataset) ? `period in (select period from ${name(rows)})` : 'true'
}
