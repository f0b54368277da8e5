import type { ColumnType, Dataset } from '#model/dataset.ts'
import type { TableQuestion } from '#model/question.ts'
import { type Statement, name, statement } from './statement.ts'
import { Values } from './values.ts'

/** The types that the columns of a declaration have in the database. */
export const typeNames: Readonly<Record<ColumnType, 'VARCHAR' | 'DOUBLE'>> = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  period: 'VARCHAR',
  date: 'VARCHAR',
}

/** The table of a data set, without constraints: bad rows are found by checks and told, not refused by the database. */
export function createTable(dataset: Dataset): Statement {
  return statement(
    `create table ${name(dataset.id)} (${dataset.columns.map((column) => `${name(column.id)} ${typeNames[column.type]}`).join(', ')})`,
  )
}

/**
 * The rows of a data set in the order of its key: all of them, those whose columns hold the texts of `where`, or with `last` those
 * whose period ends last. A column that is not declared throws.
 */
export function tableRows(dataset: Dataset, { where = {}, last = false }: Pick<TableQuestion, 'where' | 'last'> = {}): Statement {
  const columns = dataset.columns.map((column) => name(column.id)).join(', ')
  const values = new Values()
  const conditions = Object.entries(where).map(([id, text]) => {
    if (!dataset.columns.some((column) => column.id === id)) throw new Error(`unknown column of ${dataset.id}: ${id}`)
    return `${name(id)} = ${values.add(text)}`
  })
  const end = 'period_span(period)."last"'
  if (last) conditions.push(`${end} = (select max(${end}) from ${name(dataset.id)})`)
  const filter = conditions.length ? ` where ${conditions.join(' and ')}` : ''
  return statement(`select ${columns} from ${name(dataset.id)}${filter} order by ${dataset.key.map(name).join(', ')}, rowid`, values.list)
}
