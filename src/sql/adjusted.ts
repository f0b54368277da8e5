import { type Catalog, datasetOf } from '#model/catalog.ts'
import { type Statement, name, statement } from './statement.ts'
import { Values } from './values.ts'

/** A supposed change: so much is added to what one park reported in one column at the end of a period. */
export interface Adjustment {
  readonly dataset: string
  readonly column: string
  readonly park: string
  readonly add: number
}

/**
 * The same statement over supposed figures: every data set that is changed is shadowed by a CTE of its name, which adds the
 * adjustments to the reports that end in month `last` (the month after the end, from January of year 0). The tables stay untouched
 * and not a word of the statement itself is changed. Throws for a statement without CTEs, and for a column that is not declared.
 */
export function adjusted(asked: Statement, adjustments: readonly Adjustment[], last: number, catalog: Catalog): Statement {
  const head = 'with recursive '
  if (!adjustments.length) return asked
  if (!asked.text.startsWith(head)) throw new Error('only a statement with tables of its own can be asked with supposed figures')
  const values = new Values(asked.params)
  const at = values.add(last)
  const shadows = [...new Set(adjustments.map(({ dataset }) => dataset))].map((id) => {
    const own = adjustments.filter(({ dataset }) => dataset === id)
    const { part, columns } = datasetOf(catalog, id)
    if (part !== 'park_id') throw new Error(`${id} is not reported by park`)
    const changed = [...new Set(own.map(({ column }) => column))].map((column) => {
      if (!columns.some((each) => each.id === column && each.type === 'number')) throw new Error(`unknown column of ${id}: ${column}`)
      const cases = own.filter((each) => each.column === column).map(({ park, add }) => `when ${values.add(park)} then ${values.add(add)}`)
      return `${name(column)} + case when period_span(period).last = ${at} then case park_id ${cases.join(' ')} else 0 end else 0 end as ${name(column)}`
    })
    return `${name(id)} as (select rowid, * replace (${changed.join(', ')}) from main.${name(id)})`
  })
  return statement(`${head}${shadows.join(',\n  ')},\n  ${asked.text.slice(head.length)}`, values.list)
}
