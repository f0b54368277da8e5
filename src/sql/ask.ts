import { type Catalog, datasetOf, indicatorOf } from '#model/catalog.ts'
import type { AnyQuestion } from '#model/question.ts'
import { receiptRows } from './receipts.ts'
import { series } from './series.ts'
import type { Statement } from './statement.ts'
import { tableRows } from './table.ts'

/** The statement that answers any question of the product. Unknown ids throw. */
export function statementFor(question: AnyQuestion, catalog: Catalog): Statement {
  if ('indicator' in question) return series(indicatorOf(catalog, question.indicator), question, catalog)
  if ('table' in question) return tableRows(datasetOf(catalog, question.table), question)
  return receiptRows(datasetOf(catalog, question.receipts))
}
