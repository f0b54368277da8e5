import type { Column, ColumnType, Dataset } from '#model/dataset.ts'
import { was } from './diff.ts'
import { type Incoming, type Staging, sameKey } from './stage.ts'
import { type Statement, literal, name, statement } from './statement.ts'
import { typeNames } from './table.ts'
import { Values } from './values.ts'

/** A column of a change: of the key as it is, any other beside what stood there before. */
export interface ChangeColumn {
  readonly id: string
  readonly type: ColumnType
}

/** The columns in which a change is kept: the key, then every changed column and, as `<column>__was`, what it was. */
export function changeColumns(dataset: Dataset, columns: readonly string[]): readonly ChangeColumn[] {
  const of = (id: string): Column => {
    const found = dataset.columns.find((column) => column.id === id)
    if (!found) throw new Error(`unknown column of ${dataset.id}: ${id}`)
    return found
  }
  return [
    ...dataset.key.map((id) => ({ id, type: of(id).type })),
    ...columns.flatMap((id) => [
      { id, type: of(id).type },
      { id: was(id), type: of(id).type },
    ]),
  ]
}

/** Who answers for the rows that are accepted. */
export interface Acceptance {
  /** The source that rows get which do not name their own. */
  readonly source: string
  /** The date they are received on. */
  readonly received: string
}

/**
 * The new and changed rows of a file as they would stand in the data set, in the order of the file: every declared column and what
 * it was before. A row that leaves nothing of the one before standing has the new source alone, any other both; a corrected row
 * counts its corrections.
 */
export function acceptedRows(dataset: Dataset, { fields }: Incoming, { staged }: Staging, { source, received }: Acceptance): Statement {
  const values = new Values()
  const carried: Readonly<Record<string, () => string>> = {
    source_id: () => {
      const id = `cast(${values.add(source)} as varchar)`
      const both = `case when e.source_id is null or ${id} = any(string_split(e.source_id, '+')) then coalesce(e.source_id, ${id}) else e.source_id || '+' || ${id} end`
      return `case when gate_at is null or gate_whole then ${id} else ${both} end`
    },
    received_at: () => `cast(${values.add(received)} as varchar)`,
    revision: () => 'case when gate_at is not null then coalesce(e.revision, 0) + 1 end',
  }
  const own = dataset.columns.map(({ id }) => {
    const carry = carried[id]
    return `${carry && !fields.includes(id) ? carry() : `s.${name(id)}`} as ${name(id)}`
  })
  const old = dataset.columns.map(({ id }) => `e.${name(id)} as ${name(was(id))}`)
  return statement(
    `select ${[...own, ...old].join(', ')} from ${name(staged)} s left join ${name(dataset.id)} e on e.rowid = s.gate_at
where s.gate_at is null or s.gate_changed order by s.gate_line`,
    values.list,
  )
}

/**
 * What accepted rows say in one row: `gate_rows` how many there are, `gate_added` how many of them are new, and of every column but
 * the key whether it says anything else than before.
 */
export function acceptedColumns(dataset: Dataset, { text, params }: Statement): Statement {
  const isNew = dataset.key.map((id) => `${name(was(id))} is null`).join(' and ')
  const differing = dataset.columns
    .filter(({ id }) => !dataset.key.includes(id))
    .map(({ id }) => `coalesce(bool_or(${name(id)} is distinct from ${name(was(id))}), false) as ${name(id)}`)
  return statement(
    `select cast(count(*) as double) as gate_rows, cast(count(*) filter (where ${isNew}) as double) as gate_added, ${differing.join(', ')} from (\n${text}\n)`,
    params,
  )
}

/** Accepted rows as a change keeps them (`changeColumns`), in the order of the file. */
export const acceptedChange = (dataset: Dataset, columns: readonly string[], { text, params }: Statement): Statement =>
  statement(
    `select ${changeColumns(dataset, columns)
      .map(({ id }) => name(id))
      .join(', ')} from (\n${text}\n)`,
    params,
  )

/** The tables that a change passes through on its way into a data set: rows to add or change, and keys to remove. */
export const passing = { rows: 'gate_change', removed: 'gate_removed' } as const

export function createPassing(table: string, columns: readonly ChangeColumn[]): Statement {
  return statement(`create or replace table ${name(table)} (${columns.map(({ id, type }) => `${name(id)} ${typeNames[type]}`).join(', ')})`)
}

/**
 * The statement that puts a change into its data set. A cell is set only where the change says something else than what was there
 * when it was made, so that what others changed beside it stays. Rows keep their place, new ones follow in the order of the change.
 */
export function merge(dataset: Dataset, columns: readonly string[], removes: boolean): Statement {
  const rows = name(passing.rows)
  const kept = dataset.columns.map(({ id }) => {
    const self = name(id)
    if (!columns.includes(id)) return `e.${self} as ${self}`
    return `case when c.rowid is null or c.${self} is not distinct from c.${name(was(id))} then e.${self} else c.${self} end as ${self}`
  })
  const added = dataset.columns.map(({ id, type }) =>
    columns.includes(id) || dataset.key.includes(id) ? `c.${name(id)}` : `cast(null as ${typeNames[type]})`,
  )
  const gone = removes ? ` where not exists (select 1 from ${name(passing.removed)} g where ${sameKey(dataset, 'g', 'e')})` : ''
  return statement(`create or replace table ${name(dataset.id)} as select * exclude (gate_part, gate_place) from (
select 0 as gate_part, e.rowid as gate_place, ${kept.join(', ')} from ${name(dataset.id)} e left join ${rows} c on ${sameKey(dataset, 'c', 'e')}${gone}
union all select 1, c.rowid, ${added.join(', ')} from ${rows} c left join ${name(dataset.id)} e on ${sameKey(dataset, 'c', 'e')} where e.rowid is null
) order by gate_part, gate_place`)
}

/** Whether a data set has a row that carries one of the keys of `gate_change`, as `met`. */
export const meetsAny = (dataset: Dataset): Statement =>
  statement(`select exists (select 1 from ${name(passing.rows)} c join ${name(dataset.id)} e on ${sameKey(dataset, 'c', 'e')}) as met`)

/** The rows of a data set that carry one of the keys of `gate_change`, each with its place in that table as `line`. */
export function meeting(dataset: Dataset): Statement {
  const columns = dataset.columns.map(({ id }) => `e.${name(id)}`).join(', ')
  return statement(
    `select cast(c.rowid as double) as line, ${columns}, ${literal(dataset.id)} as dataset from ${name(passing.rows)} c join ${name(dataset.id)} e on ${sameKey(dataset, 'c', 'e')} order by c.rowid`,
  )
}
