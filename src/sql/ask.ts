import { type Catalog, datasetOf, indicatorOf } from '#model/catalog.ts'
import type { Question, TableQuestion } from '#model/question.ts'
import { series } from './series.ts'
import type { Statement } from './statement.ts'
import { wholeTable } from './table.ts'

/** The statement that answers any question of the product. Unknown ids throw. */
export function statementFor(question: Question | TableQuestion, catalog: Catalog): Statement {
  return 'table' in question
    ? wholeTable(datasetOf(catalog, question.table))
    : series(indicatorOf(catalog, question.indicator), question, catalog)
}
