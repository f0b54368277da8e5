import type { Dataset } from '#model/dataset.ts'
import { type Staging, inScope } from './stage.ts'
import { type Statement, name, statement } from './statement.ts'

/** What a row of a file does to the data set. `removed` rows stand in it and not in the file. */
export type Effect = 'added' | 'changed' | 'unchanged' | 'removed'

const conditions = {
  added: 'gate_at is null',
  changed: 'gate_at is not null and gate_changed',
  unchanged: 'gate_at is not null and not gate_changed',
} as const

/** Rows of the data set that the file speaks of but does not have. */
const missing = (dataset: Dataset, staging: Staging) =>
  `${inScope(dataset, staging)} and rowid not in (select gate_at from ${name(staging.meets)} where gate_at is not null)`

/** One row: how many rows of the file are `added`, `changed`, `unchanged`, and how many of the data set it lacks (`removed`). */
export function countEffects(dataset: Dataset, staging: Staging): Statement {
  const counts = Object.entries(conditions).map(
    ([effect, condition]) => `cast(count(*) filter (where ${condition}) as double) as ${effect}`,
  )
  return statement(
    `select ${counts.join(', ')}, (select cast(count(*) as double) from ${name(dataset.id)} where ${missing(dataset, staging)}) as removed from ${name(staging.meets)}`,
  )
}

/** The name under which the old value of a column stands beside the new one. */
export const was = (column: string): string => `${column}__was`

/**
 * Rows of one effect, in the order of the file (removed ones in that of the data set): `line` (null where removed), every declared
 * column, and what stood in it before as `<column>__was`. `page` cuts out a piece; without it all of them come.
 */
export function listEffects(
  dataset: Dataset,
  staging: Staging,
  effect: Effect,
  page?: { readonly offset: number; readonly limit: number },
): Statement {
  const cut = page ? ` limit ${Math.trunc(page.limit)} offset ${Math.trunc(page.offset)}` : ''
  const old = dataset.columns.map(({ id }) => `e.${name(id)} as ${name(was(id))}`).join(', ')
  if (effect === 'removed') {
    const own = dataset.columns.map(({ id }) => `null as ${name(id)}`).join(', ')
    return statement(
      `select cast(null as double) as line, ${own}, ${old} from ${name(dataset.id)} e where ${missing(dataset, staging)} order by e.rowid${cut}`,
    )
  }
  const own = dataset.columns.map(({ id }) => `s.${name(id)}`).join(', ')
  return statement(
    `select cast(s.gate_line as double) as line, ${own}, ${old} from ${name(staging.staged)} s left join ${name(dataset.id)} e on e.rowid = s.gate_at where ${conditions[effect]} order by s.gate_line${cut}`,
  )
}
