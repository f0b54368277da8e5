import type { Dataset } from '#model/dataset.ts'
import { type Statement, name, statement } from './statement.ts'

/** A piece of a data set in the order its rows have, for taking a large table out without holding all of it twice. */
export function cut(dataset: Dataset, offset: number, limit: number): Statement {
  const columns = dataset.columns.map(({ id }) => name(id)).join(', ')
  return statement(`select ${columns} from ${name(dataset.id)} order by rowid limit ${Math.trunc(limit)} offset ${Math.trunc(offset)}`)
}
