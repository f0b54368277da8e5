import type { Engine } from '#engine/engine.ts'
import type { Dataset } from '#model/dataset.ts'
import { type Effect, countEffects, listEffects, was } from '#sql/diff.ts'
import type { Staging } from '#sql/stage.ts'
import type { Cell, Row } from '#sql/statement.ts'

/** How many rows of a file are new, say something else, say the same; and how many rows of its periods it does not have. */
export type Counts = Readonly<Record<Effect, number>>

/** A row before and after, in declared columns; `line` is that of the file, null where the file does not have it. */
export interface Compared {
  readonly line: number | null
  readonly before: Row | null
  readonly after: Row | null
}

/** Counts what the rows of a file, brought in before, would do to the data set. */
export async function countChanges(engine: Engine, dataset: Dataset, staging: Staging): Promise<Counts> {
  const [row = {}] = (await engine.query(countEffects(dataset, staging))).rows
  const count = (effect: Effect) => Number(row[effect] ?? 0)
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged'), removed: count('removed') }
}

/** A piece of the rows of one effect, old and new side by side. */
export async function listChanges(
  engine: Engine,
  dataset: Dataset,
  staging: Staging,
  effect: Effect,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly Compared[]> {
  const { rows } = await engine.query(listEffects(dataset, staging, effect, page))
  return rows.map((row) => ({
    line: typeof row['line'] === 'number' ? row['line'] : null,
    before: effect === 'added' ? null : pick(dataset, (id) => row[was(id)] ?? null),
    after: effect === 'removed' ? null : pick(dataset, (id) => row[id] ?? null),
  }))
}

const pick = (dataset: Dataset, value: (id: string) => Cell): Row => Object.fromEntries(dataset.columns.map(({ id }) => [id, value(id)]))
