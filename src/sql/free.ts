import { type Row, type Statement, quoted, statement } from './statement.ts'

/**
 * Run before a query that a person typed, on an engine that holds the tables already: from then on it opens no file, loads no
 * extension, and this cannot be taken back.
 */
export const locking: readonly Statement[] = [statement('set enable_external_access = false'), statement('set lock_configuration = true')]

/** The query as a table; nothing but one that answers rows can stand there. It keeps its own lines, so that a comment at its end ends there. */
function asTable(query: string): string {
  const one = query.replace(/[;\s]+$/, '')
  const listed = /^\s*(describe|desc|show|summarize)\b/i.test(one)
  return `(${listed ? `select * from (\n${one}\n)` : `\n${one}`}\n)`
}

/**
 * The statement that tells `column` and `type` of a query that a person typed: one SELECT, WITH, VALUES, FROM, DESCRIBE, SHOW
 * or SUMMARIZE. Columns of the same name come out as `a`, `a_1`. Any other statement fails as it is prepared.
 */
export function described(query: string): Statement {
  return statement(`select column_name as "column", column_type as "type" from (describe select * from ${asTable(query)})`)
}

const numbers = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/

/** The same query with every column as text, number or boolean, so that no engine changes a value on its way out. `columns` are what `described` answered. */
export function plain(query: string, columns: readonly Row[]): Statement {
  const cast = columns.map(({ column, type }) => {
    const self = quoted(String(column))
    if (type === 'BOOLEAN') return self
    return `cast(${self} as ${numbers.test(String(type)) ? 'double' : 'varchar'}) as ${self}`
  })
  return statement(`select ${cast.join(', ')} from ${asTable(query)}`)
}
