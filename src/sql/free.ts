import { type Row, type Statement, quoted, statement } from './statement.ts'

/** The statement that tells the columns and types of a query that a person typed. */
export function described(query: string): Statement {
  return statement(`select column_name as "column", column_type as "type" from (describe ${query.replace(/;\s*$/, '')})`)
}

const numbers = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL)/

/** The same query with every column as text, number or boolean, so that no engine changes a value on its way out. */
export function plain(query: string, columns: readonly Row[]): Statement {
  const cast = columns.map(({ column, type }) => {
    const self = quoted(String(column))
    if (type === 'BOOLEAN') return self
    return `cast(${self} as ${numbers.test(String(type)) ? 'double' : 'varchar'}) as ${self}`
  })
  return statement(`select ${cast.join(', ')} from (${query.replace(/;\s*$/, '')})`)
}
