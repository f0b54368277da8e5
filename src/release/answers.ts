import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { type Question, type TableQuestion, ask, questionKey } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'
import type { Row } from '#sql/statement.ts'

/** An answered question, as `answers.json` lists them. */
export interface Answer {
  readonly question: Question | TableQuestion
  readonly rows: readonly Row[]
}

/** Registers that screens need before the engine is there: names, targets, breaks, sources, published figures, the plan, its zones and criteria. */
const registers = [
  'parks',
  'targets',
  'series_breaks',
  'sources',
  'published_series',
  'units',
  'tasks',
  'task_progress',
  'zone_pipeline',
  'zone_steps',
  'eco_criteria',
  'eco_assessments',
]

/**
 * The questions that screens open with: every indicator by year as a whole and by park, the registers, and what verdicts are
 * judged on; each once.
 */
export function openingQuestions(catalog: Catalog, judged: readonly Question[] = []): readonly (Question | TableQuestion)[] {
  const tables = catalog.datasets.filter(({ id }) => registers.includes(id)).map(({ id }) => ({ table: id }))
  const series = catalog.indicators.flatMap((indicator) =>
    (['none', 'park'] as const)
      .filter((split) => split === 'none' || indicator.splits.includes(split))
      .map((split) => ask(indicator, { split })),
  )
  const all = [...tables, ...series, ...judged]
  return [...new Map(all.map((question) => [questionKey(question), question])).values()]
}

/** An empty cell is left out and read back as null, which halves the file. */
function lean(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''))
}

/** Answers questions one after the other on an engine that holds the release. */
export async function answerAll(
  engine: Engine,
  catalog: Catalog,
  questions: readonly (Question | TableQuestion)[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) answers.push({ question, rows: (await engine.query(statementFor(question, catalog))).rows.map(lean) })
  return answers
}
