import type { Column, Dataset } from '#model/dataset.ts'
import { overlapProblems } from './overlap.ts'
import { type Statement, literal, name, statement } from './statement.ts'

/**
 * The statement that finds every problem of a table, one row each: `code`, `severity`, `line` (1-based row of the table),
 * `field` (the column, or null), `value` (what stands there) and `other` (what it was compared with), in the order of the table.
 */
export function findProblems(dataset: Dataset): Statement {
  const overlap = overlapProblems(dataset)
  const found = [
    ...dataset.columns.flatMap((column) => columnProblems(dataset, column)),
    keyProblem(dataset),
    ...rowProblems(dataset),
    ...(overlap ? [overlap.rows] : []),
  ]
  return statement(
    `${overlap ? `with recursive ${overlap.tables}\n` : ''}select code, severity, cast(line + 1 as double) as line, field, value, other
from (\n${found.join('\nunion all\n')}\n) order by line, field, code, value, other`,
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
  if (column.type === 'period') checks.push(`${problem('not_a_period', 'error', column, 'null')} ${from} period_span(${self}) is null`)
  if (column.type === 'date') checks.push(`${problem('not_a_date', 'error', column, 'null')} ${from} not coalesce(${isDate(self)}, false)`)
  if (column.refers) {
    const known = name(column.refers.column)
    const pieces = column.refers.separator ? `unnest(string_split(${self}, ${literal(column.refers.separator)}))` : self
    checks.push(
      `select 'unknown_reference' as code, 'error' as severity, line, ${literal(column.id)} as field, piece as value, ${literal(column.refers.dataset)} as other
      from (select rowid as line, ${pieces} as piece ${from} true) where piece not in (select ${known} from ${name(column.refers.dataset)} where ${known} is not null)`,
    )
  }
  return checks
}

/** A year, a month or a day that the calendar has; the day is cast, which needs no time zone. */
function isDate(self: string): string {
  return `regexp_full_match(${self}, '[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?') and (length(${self}) < 10 or try_cast(${self} as date) is not null)`
}

function keyProblem(dataset: Dataset): string {
  const keys = dataset.key.map(name).join(', ')
  return `select 'duplicate_key' as code, 'error' as severity, rowid as line, null as field, concat_ws(' | ', ${keys}) as value, cast(first as varchar) as other
    from (select rowid, ${keys}, min(rowid) over (partition by ${keys}) + 1 as first from ${name(dataset.id)}) where rowid + 1 > first`
}

function rowProblems(dataset: Dataset): readonly string[] {
  return (dataset.checks ?? []).map(
    (check) => `${problem(check.code, 'error', null, 'null')} from ${name(dataset.id)} where not (${check.holds})`,
  )
}
