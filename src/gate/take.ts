import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Staging, Without } from '#sql/stage.ts'
import { applyChange, changeOf } from './accept.ts'
import type { Arrival } from './arrival.ts'
import type { Movement } from './effect.ts'
import { type Source, entering, lacksSource } from './source.ts'
import type { Origin, Step } from './step.ts'

/** Who accepts a file, when and why, and what is decided about it. */
export interface Decision {
  readonly id: string
  /** `2025-10-05T09:30:00`; its day is the day the rows are received. */
  readonly at: string
  readonly by: string
  /** Why accepted figures change; empty where none does. */
  readonly note: string
  readonly origin: Origin
  /** The source of rows that name none. */
  readonly source: Source
  readonly without: Without
}

/**
 * Makes the step that accepting a file is, without taking it: rows are as they were brought in and checked. The source of the
 * file is entered with it where rows need one.
 */
export async function stepOf(
  engine: Engine,
  catalog: Catalog,
  arrival: Arrival,
  staging: Staging,
  { id, at, by, note, origin, source, without }: Decision,
  movements: readonly Movement[],
): Promise<Step> {
  const acceptance = { source: source.source_id, received: at.slice(0, 10) }
  const own = await changeOf(engine, arrival, staging, acceptance, without)
  const first = lacksSource(arrival) && own.counts.added + own.counts.changed > 0 ? await entering(engine, catalog, source) : []
  return { id, at, by, note, origin, dataset: arrival.dataset.id, changes: [...first, own], movements }
}

/** Takes a step on the data sets that the engine holds. */
export async function takeStep(engine: Engine, catalog: Catalog, { changes }: Pick<Step, 'changes'>): Promise<void> {
  for (const change of changes) await applyChange(engine, catalog, change)
}
