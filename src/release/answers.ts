import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { isSubmitted } from '#model/dataset.ts'
import { type AnyQuestion, type Question, ask, questionKey } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'
import type { Row } from '#sql/statement.ts'

/** An answered question, as the files of answers list them. */
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

/** The indicator that the overview opens with, of which it shows the parks. */
const headline: Asking = ({ indicators }) =>
  indicators.filter(({ id }) => id === 'investment_per_ha').map((indicator) => ask(indicator, { split: 'park' }))

/** What the frame and the overview open with. Nothing is drawn before it is there, so it stays small. */
const first: readonly Asking[] = [tables('parks', 'targets', 'series_breaks', 'sources', 'units', 'tasks'), series('none'), headline]

/** What the other pages open with beside that, and the alerts below the overview. */
const further: Readonly<Record<string, readonly Asking[]>> = {
  overview: [receipts, tables('task_progress')],
  indicator: [series('park'), tables('published_series')],
  park: [series('park')],
  plan: [tables('task_progress')],
  unit: [receipts, tables('task_progress')],
  submissions: [receipts],
  eco: [series('park'), tables('eco_criteria', 'eco_assessments', 'eco_indicators', 'eco_international', 'published_series')],
  zones: [tables('zone_pipeline', 'zone_steps', 'published_series')],
  gaps: [tables('published_series', 'zone_pipeline', 'zone_steps')],
  map: [series('park')],
  enterprises: [enterprises],
}

export interface Opening {
  readonly first: readonly AnyQuestion[]
  readonly further: readonly AnyQuestion[]
}

/** The questions that screens open with and what verdicts are judged on, each once, those before anything is drawn apart. */
export function openingQuestions(catalog: Catalog, judged: readonly Question[] = []): Opening {
  const asked = (askings: readonly Asking[]) => askings.flatMap((asking) => asking(catalog))
  const all = [...asked(first), ...judged]
  const early = new Map(all.map((question) => [questionKey(question), question]))
  const late = new Map(asked(Object.values(further).flat()).map((question) => [questionKey(question), question]))
  return { first: [...early.values()], further: [...late].flatMap(([key, question]) => (early.has(key) ? [] : question)) }
}

/** An empty cell is left out and read back as null, which halves the file. */
function lean(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''))
}

/** Who answers questions of one release. */
export type Ask = (question: AnyQuestion) => Promise<readonly Row[]>

/** Answers on an engine whose figures do not change meanwhile: what is asked again, or answered by `given`, is not computed again. */
export function asking(engine: Engine, catalog: Catalog, given: readonly Answer[] = []): Ask {
  const known = new Map(given.map(({ question, rows }) => [questionKey(question), rows]))
  return async (question) => {
    const key = questionKey(question)
    const rows = known.get(key) ?? (await engine.query(statementFor(question, catalog))).rows
    known.set(key, rows)
    return rows
  }
}

/** Answers questions one after the other. */
export async function answerAll(ask: Ask, questions: readonly AnyQuestion[]): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) answers.push({ question, rows: (await ask(question)).map(lean) })
  return answers
}
