import type { Catalog } from '#model/catalog.ts'
import { restsOn } from '#model/needs.ts'
import type { AnyQuestion } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'
import { periodMacros } from '#sql/periods.ts'
import { createTable } from '#sql/table.ts'
import type { Answer } from './answers.ts'
import type { Descriptor } from './descriptor.ts'
import { hashOf } from './hash.ts'

/** The hash of all that is said in SQL to answer questions: answers under the same hash were computed alike. */
export function statementsHash(questions: readonly AnyQuestion[], catalog: Catalog): string {
  const said = [...periodMacros, ...catalog.datasets.map(createTable), ...questions.map((question) => statementFor(question, catalog))]
  return hashOf(new TextEncoder().encode(JSON.stringify(said.map(({ text, params }) => [text, params]))))
}

/**
 * Those of all the answers of a release that need not be computed again where some data sets have changed; none where this app
 * would compute them in another way than the one that made the release did.
 */
export function lastingAnswers(
  answers: readonly Answer[],
  { statements }: Pick<Descriptor, 'statements'>,
  catalog: Catalog,
  changed: (dataset: string) => boolean,
): readonly Answer[] {
  const questions = answers.map(({ question }) => question)
  if (!statements || !questions.every((question) => isKnown(question, catalog))) return []
  if (statementsHash(questions, catalog) !== statements) return []
  return answers.filter(({ question }) => !restsOn(question, catalog).some(changed))
}

function isKnown(question: AnyQuestion, { datasets, indicators }: Catalog): boolean {
  if ('indicator' in question) return indicators.some(({ id }) => id === question.indicator)
  return datasets.some(({ id }) => id === ('table' in question ? question.table : question.receipts))
}
