import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { isSubmitted } from '#model/dataset.ts'
import { type AnyQuestion, type Question, ask, questionKey } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'
import type { Row } from '#sql/statement.ts'

/** An answered question, as `answers.json` lists them. */
export interface Answer {
  readonly question: AnyQuestion
  readonly rows: readonly Row[]
}

type Asking = (catalog: Catalog) => readonly AnyQuestion[]

const tables =
  (...ids: readonly string[]): Asking =>
  ({ datasets }) =>
    datasets.filter(({ id }) => ids.includes(id)).map(({ id }) => ({ table: id }))

/** Every indicator by year in its first basis. */
const series =
  (split: 'none' | 'park'): Asking =>
  ({ indicators }) =>
    indicators.filter(({ splits }) => split === 'none' || splits.includes(split)).map((indicator) => ask(indicator, { split }))

const receipts: Asking = ({ datasets }) => datasets.filter(isSubmitted).map(({ id }) => ({ receipts: id }))

const enterprises: Asking = ({ datasets }) => datasets.filter(({ id }) => id === 'enterprises').map(({ id }) => ({ table: id, last: true }))

/** What each page opens with, before the engine is there; `every` is what the frame and all pages may need. */
export const openings: Readonly<Record<string, readonly Asking[]>> = {
  every: [tables('parks', 'targets', 'series_breaks', 'sources', 'units', 'tasks')],
  overview: [series('none'), series('park'), receipts, tables('task_progress')],
  indicator: [series('none'), series('park'), tables('published_series')],
  park: [series('none'), series('park')],
  plan: [series('none'), tables('task_progress')],
  unit: [series('none'), receipts, tables('task_progress')],
  theme: [series('none')],
  submissions: [receipts],
  eco: [series('park'), tables('eco_criteria', 'eco_assessments', 'eco_indicators', 'eco_international', 'published_series')],
  zones: [tables('zone_pipeline', 'zone_steps', 'published_series')],
  gaps: [series('none'), tables('published_series', 'zone_pipeline', 'zone_steps')],
  map: [series('park')],
  enterprises: [enterprises],
}

/** The questions that screens open with and what verdicts are judged on, each once. */
export function openingQuestions(catalog: Catalog, judged: readonly Question[] = []): readonly AnyQuestion[] {
  const all = [...Object.values(openings).flatMap((page) => page.flatMap((asking) => asking(catalog))), ...judged]
  return [...new Map(all.map((question) => [questionKey(question), question])).values()]
}

/** An empty cell is left out and read back as null, which halves the file. */
function lean(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''))
}

/** Answers questions one after the other on an engine that holds the release. */
export async function answerAll(engine: Engine, catalog: Catalog, questions: readonly AnyQuestion[]): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) answers.push({ question, rows: (await engine.query(statementFor(question, catalog))).rows.map(lean) })
  return answers
}
