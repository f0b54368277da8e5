import type { ColumnType, Dataset } from '#model/dataset.ts'
import { type Statement, name, statement } from './statement.ts'

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

/** Every row of a data set in the order of its key. */
export function wholeTable(dataset: Dataset): Statement {
  const columns = dataset.columns.map((column) => name(column.id)).join(', ')
  return statement(`select ${columns} from ${name(dataset.id)} order by ${dataset.key.map(name).join(', ')}, rowid`)
}
