import type { Column, Dataset } from '#model/dataset.ts'
import { entityKeys, hasKey, overlapProblems } from './overlap.ts'
import { sameKey } from './stage.ts'
import { type Statement, literal, name, statement } from './statement.ts'

/** Which rows are checked: those of a table, numbered from 1 by `line`, without the columns of `except`. */
export interface Checked {
  readonly table: string
  readonly line: string
  readonly except: readonly string[]
}

/** One way in which a column or row can be wrong, as a condition over the columns of the row. */
interface Check {
  readonly code: string
  readonly column: Column | null
  readonly bad: string
  readonly other: string
}

const ownTable = (dataset: Dataset): Checked => ({ table: dataset.id, line: 'rowid + 1', except: [] })

/**
 * The statement that finds every problem of a table, one row each: `code`, `severity`, `line` (1-based row of the table),
 * `field` (the column, or null), `value` (what stands there) and `other` (what it was compared with), in the order of the table.
 * Rows on their way into a data set are checked in their own table; how they fit in with the others is for `plausible`.
 */
export function findProblems(dataset: Dataset, given?: Checked): Statement {
  const at = given ?? ownTable(dataset)
  const overlap = given ? null : overlapProblems(dataset)
  const found = [
    ...checksOf(dataset, at).map((check) => problem(check, at)),
    ...references(dataset, at).map((column) => referenceProblem(column, at)),
    keyProblem(dataset, at),
    ...(overlap ? [overlap.rows] : []),
  ]
  return statement(
    `${overlap ? `with recursive ${overlap.tables}\n` : ''}select code, severity, cast(line as double) as line, field, value, other
from (\n${found.join('\nunion all\n')}\n) order by line, field, code, value, other`,
  )
}

/**
 * The statement that only says whether there is any problem that `findProblems` would list: one row, one column `found`. One pass
 * over the table, so that a large file without problems is not asked a dozen questions. `periods` is the table of those it has, as
 * `stage` lists them, where it has any.
 */
export function anyProblem(dataset: Dataset, at: Checked, periods: string | null): Statement {
  const table = name(at.table)
  // A column has few periods and dates, so each is read once and not once a row.
  const few = ({ code, column }: Check) => code !== 'required' && (column?.type === 'period' || column?.type === 'date')
  const checks = checksOf(dataset, at)
  const conditions = checks.filter((check) => !few(check)).map(({ bad }) => `coalesce(bool_or(${bad}), false)`)
  const distinct = checks.filter(few).map(({ code, bad, column }) => {
    const self = name(column?.id ?? '')
    const wrong = code === 'not_a_period' && column?.id === 'period' && periods ? `${self} not in (select p from ${name(periods)})` : bad
    return `exists (select 1 from (select distinct ${self} from ${table}) where ${wrong})`
  })
  const unknown = references(dataset, at).map(
    (column) => `exists (select 1 from (${piecesOf(column, at, 'distinct ')}) where ${isUnknown(column)})`,
  )
  return statement(
    `select ${[...(conditions.length ? [`(select ${conditions.join(' or ')} from ${table})`] : []), ...distinct, ...unknown, keyTwice(dataset, table)].join('\n or ')} as found`,
  )
}

/**
 * Whether any key stands twice. An entity whose rows all follow each other, and in time, has none twice; of large files only the
 * others need to be counted.
 */
function keyTwice(dataset: Dataset, table: string): string {
  const keys = dataset.key.map(name)
  const rows = `select ${keys.join(', ')} from ${table} where ${hasKey(dataset)}`
  const counted = (from: string) => `exists (select 1 from (${from}) group by ${keys.join(', ')} having count(*) > 1)`
  const entity = entityKeys(dataset)
  if (!entity.length || entity.length === keys.length) return counted(rows)
  const columns = entity.map(name).join(', ')
  const before = (key: string) => `lag(${key}) over ()`
  const follows = [...entity.map(name).map((key) => `${key} is not distinct from ${before(key)}`), `period > ${before('period')}`]
  const starts = `select ${columns} from (select *, coalesce(${follows.join(' and ')}, false) as follows from (${rows})) where not follows`
  const many = `select ${columns} from (${starts}) group by all having count(*) > 1`
  return counted(`select r.* from (${rows}) r semi join (${many}) m on ${sameKey(dataset, 'r', 'm', entity)}`)
}

function checksOf(dataset: Dataset, { except }: Checked): readonly Check[] {
  return [
    ...dataset.columns.filter(({ id }) => !except.includes(id)).flatMap(columnChecks),
    ...(dataset.checks ?? []).map(({ code, holds }) => ({ code, column: null, bad: `not (${holds})`, other: 'null' })),
  ]
}

function columnChecks(column: Column): readonly Check[] {
  const self = name(column.id)
  const check = (code: string, bad: string, other = 'null'): Check => ({ code, column, bad, other })
  return [
    ...(column.required ? [check('required', `${self} is null`)] : []),
    ...(column.min === undefined ? [] : [check('below_minimum', `${self} < ${column.min}`, `'${column.min}'`)]),
    ...(column.max === undefined ? [] : [check('above_maximum', `${self} > ${column.max}`, `'${column.max}'`)]),
    ...(column.codes ? [check('unknown_code', `${self} not in (${column.codes.map((code) => literal(code.id)).join(', ')})`)] : []),
    ...(column.type === 'period' ? [check('not_a_period', `${self} is not null and period_span(${self}) is null`)] : []),
    ...(column.type === 'date' ? [check('not_a_date', `${self} is not null and not coalesce(${isDate(self)}, false)`)] : []),
  ]
}

function problem({ code, column, bad, other }: Check, { table, line }: Checked): string {
  const value = column ? `cast(${name(column.id)} as varchar)` : 'null'
  return `select ${literal(code)} as code, 'error' as severity, ${line} as line, ${column ? literal(column.id) : 'null'} as field, ${value} as value, ${other} as other from ${name(table)} where ${bad}`
}

const references = (dataset: Dataset, { except }: Checked): readonly Column[] =>
  dataset.columns.filter(({ id, refers }) => refers && !except.includes(id))

/** The codes that a column holds, several in one cell taken apart, as column `piece`. */
function piecesOf({ id, refers }: Column, { table }: Checked, select: string): string {
  const self = name(id)
  const pieces = refers?.separator ? `unnest(string_split(${self}, ${literal(refers.separator)}))` : self
  return `select ${select}${pieces} as piece from ${name(table)} where ${self} is not null`
}

function isUnknown({ refers }: Column): string {
  const known = name(refers?.column ?? '')
  return `piece not in (select ${known} from ${name(refers?.dataset ?? '')} where ${known} is not null)`
}

function referenceProblem(column: Column, at: Checked): string {
  return `select 'unknown_reference' as code, 'error' as severity, line, ${literal(column.id)} as field, piece as value, ${literal(column.refers?.dataset ?? '')} as other
      from (${piecesOf(column, at, `${at.line} as line, `)}) where ${isUnknown(column)}`
}

/** A year, a month or a day that the calendar has; the day is cast, which needs no time zone. */
function isDate(self: string): string {
  return `regexp_full_match(${self}, '[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?') and (length(${self}) < 10 or try_cast(${self} as date) is not null)`
}

function keyProblem(dataset: Dataset, { table, line }: Checked): string {
  const keys = dataset.key.map(name).join(', ')
  return `select 'duplicate_key' as code, 'error' as severity, line, null as field, concat_ws(' | ', ${keys}) as value, cast(first as varchar) as other
    from (select ${line} as line, ${keys}, min(${line}) over (partition by ${keys}) as first from ${name(table)} where ${hasKey(dataset)}) where line > first`
}
