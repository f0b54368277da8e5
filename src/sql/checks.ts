import type { Column, Dataset } from '#model/dataset.ts'
import { type Statement, literal, name, statement } from './statement.ts'

/** Figures further apart than this share of the larger one are a difference, not rounding. */
const tolerance = 0.005

/**
 * The statement that finds every problem of a table, one row each: `code`, `severity`, `line` (1-based row of the table),
 * `field` (the column, or null), `value` (what stands there) and `other` (what it was compared with), in the order of the table.
 */
export function findProblems(dataset: Dataset): Statement {
  const found = [
    ...dataset.columns.flatMap((column) => columnProblems(dataset, column)),
    ...keyProblems(dataset),
    ...rowProblems(dataset),
    ...overlapProblems(dataset),
  ]
  return statement(
    `select code, severity, cast(line + 1 as double) as line, field, value, other from (\n${found.join('\nunion all\n')}\n) order by line, field, code`,
  )
}

function problem(code: string, severity: 'error' | 'warning', column: Column | null, other: string): string {
  const value = column ? `cast(${name(column.id)} as varchar)` : 'null'
  return `select ${literal(code)} as code, ${literal(severity)} as severity, rowid as line, ${column ? literal(column.id) : 'null'} as field, ${value} as value, ${other} as other`
}

function columnProblems(dataset: Dataset, column: Column): readonly string[] {
  const self = name(column.id)
  const from = `from ${name(dataset.id)} where ${self} is not null and`
  const checks: string[] = []
  if (column.required) checks.push(`${problem('required', 'error', column, 'null')} from ${name(dataset.id)} where ${self} is null`)
  if (column.min !== undefined)
    checks.push(`${problem('below_minimum', 'error', column, `'${column.min}'`)} ${from} ${self} < ${column.min}`)
  if (column.max !== undefined)
    checks.push(`${problem('above_maximum', 'error', column, `'${column.max}'`)} ${from} ${self} > ${column.max}`)
  if (column.codes)
    checks.push(
      `${problem('unknown_code', 'error', column, 'null')} ${from} ${self} not in (${column.codes.map((code) => literal(code.id)).join(', ')})`,
    )
  if (column.type === 'period') checks.push(`${problem('not_a_period', 'error', column, 'null')} ${from} period_months(${self}) is null`)
  if (column.type === 'date')
    checks.push(
      `${problem('not_a_date', 'error', column, 'null')} ${from} not regexp_full_match(${self}, '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')`,
    )
  if (column.refers) {
    const pieces = column.refers.separator ? `unnest(string_split(${self}, ${literal(column.refers.separator)}))` : self
    checks.push(
      `select 'unknown_reference' as code, 'error' as severity, line, ${literal(column.id)} as field, piece as value, ${literal(column.refers.dataset)} as other
      from (select rowid as line, ${pieces} as piece ${from} true) where piece not in (select ${name(column.refers.column)} from ${name(column.refers.dataset)})`,
    )
  }
  return checks
}

function keyProblems(dataset: Dataset): readonly string[] {
  const keys = dataset.key.map(name).join(', ')
  return [
    `select 'duplicate_key' as code, 'error' as severity, rowid as line, null as field, concat_ws(' | ', ${keys}) as value, cast(first as varchar) as other
    from (select rowid, ${keys}, min(rowid) over (partition by ${keys}) + 1 as first from ${name(dataset.id)}) where rowid + 1 > first`,
  ]
}

function rowProblems(dataset: Dataset): readonly string[] {
  return (dataset.checks ?? []).map(
    (check) => `${problem(check.code, 'error', null, 'null')} from ${name(dataset.id)} where not (${check.holds})`,
  )
}

/** A report of a longer period beside complete shorter ones must say the same: flows add up, a state is that of the last one. */
function overlapProblems(dataset: Dataset): readonly string[] {
  if (!dataset.key.includes('period') || dataset.cadence === 'register') return []
  const entity = dataset.key
    .filter((column) => column !== 'period')
    .map((column) => `a.${name(column)} is not distinct from b.${name(column)}`)
  const spans = `select *, rowid as line, period_start(period) as first, period_start(period) + period_months(period) as last from ${name(dataset.id)}`
  return dataset.columns
    .filter((column) => column.type === 'number' && !['revision'].includes(column.id))
    .map((column) => {
      const self = name(column.id)
      const parts = column.flow
        ? `case when sum(b.last - b.first) = any_value(a.last - a.first) then sum(b.${self}) end`
        : `max(b.${self}) filter (where b.last = a.last)`
      return `select 'overlap_differs' as code, 'warning' as severity, line, ${literal(column.id)} as field, cast(whole as varchar) as value, cast(parts as varchar) as other from (
      select a.line, b.last - b.first as step, any_value(a.${self}) as whole, ${parts} as parts
      from (${spans}) a join (${spans}) b on ${[...entity, 'b.first >= a.first', 'b.last <= a.last', 'b.last - b.first < a.last - a.first'].join(' and ')}
      where a.${self} is not null and b.${self} is not null group by a.line, b.last - b.first
    ) where abs(whole - parts) > ${tolerance} * greatest(abs(whole), abs(parts))`
    })
}
