import type { Catalog } from '#model/catalog.ts'
import type { Indicator } from '#model/indicator.ts'
import { parsePeriod } from '#model/period.ts'
import type { Question } from '#model/question.ts'
import { computedRows } from './computed.ts'
import { counted, obstacle } from './obstacle.ts'
import { columns, publishedRows } from './published.ts'
import { type Statement, statement } from './statement.ts'
import { Values } from './values.ts'

/**
 * The statement that answers a question about one indicator, in columns of `Reading` and in time order: what is computed from
 * the reports (`computed.ts`) and, beside it, published figures of the same series, unit and scope (`published.ts`).
 * Throws where `from` or `to` is no period.
 */
export function series(indicator: Indicator, question: Question, catalog: Catalog): Statement {
  const values = new Values()
  const contributions = obstacle(indicator, question, catalog) ? [] : counted(indicator, question.basis, catalog)
  const computed = contributions.length ? computedRows(indicator, question, contributions, catalog, values) : null
  const published = publishedRows(indicator, question, values)
  const sets = [...(computed ? [computed.rows] : []), ...(published ? [published] : [])]
  if (!sets.length) return statement(`select ${columns.map((column) => `null as ${column}`).join(', ')} limit 0`)
  const text = `${computed ? `with recursive ${computed.tables}\n` : ''}select ${columns.join(', ')} from (${sets.join('\n  union all')}
)${during(question, values)} order by last, last - first, part nulls first, kind, sources, value`
  return statement(text, values.list)
}

/** Only whole periods within `from` and `to` are answered. */
function during({ from, to }: Question, values: Values): string {
  const spanOf = (period: string) => {
    const span = parsePeriod(period)
    if (!span) throw new Error(`not a period: ${period}`)
    return span
  }
  const conditions: string[] = []
  if (from !== null) conditions.push(`first >= ${values.add(spanOf(from).start)}`)
  if (to !== null) conditions.push(`last <= ${values.add(spanOf(to).start + spanOf(to).months)}`)
  return conditions.length ? ` where ${conditions.join(' and ')}` : ''
}
