import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Source } from '#release/tables.ts'
import { writeTable } from '#release/write.ts'
import { takeOut } from './table.ts'

/**
 * The sources of a release after steps were taken on an engine that held it: those of changed data sets written anew in the format
 * and columns they had, all others as they were, a new one as CSV; in the order of their file names. `columns` answers the columns
 * of a source as it was read.
 */
export async function sourcesAfter(
  engine: Engine,
  catalog: Catalog,
  before: readonly Source[],
  columns: (dataset: string) => readonly string[],
  changed: ReadonlySet<string>,
): Promise<readonly Source[]> {
  const kept = before.filter(({ dataset }) => !changed.has(dataset))
  const anew: Source[] = []
  for (const id of changed) {
    const dataset = datasetOf(catalog, id)
    const format = before.find((source) => source.dataset === id)?.format ?? 'csv'
    anew.push({ dataset: id, format, bytes: writeTable(await takeOut(engine, dataset, columns(id)), format, dataset) })
  }
  const file = ({ dataset, format }: Source) => `${dataset}.${format}`
  return [...kept, ...anew].sort((a, b) => (file(a) < file(b) ? -1 : 1))
}
