import type { Dataset } from '#model/dataset.ts'
import { type Statement, name, statement } from './statement.ts'

/** How far the rows of a data set go, as `upto`: a place that none of them has, after all of them. */
export const extent = (dataset: Dataset): Statement =>
  statement(`select cast(coalesce(max(rowid) + 1, 0) as double) as upto from ${name(dataset.id)}`)

/** The rows of a data set from one place to before another, in their order, for taking a large table out without holding all of it twice. */
export function cut(dataset: Dataset, from: number, upto: number): Statement {
  const columns = dataset.columns.map(({ id }) => name(id)).join(', ')
  return statement(
    `select ${columns} from ${name(dataset.id)} where rowid >= ${Math.trunc(from)} and rowid < ${Math.trunc(upto)} order by rowid`,
  )
}
