import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Table } from '#model/table.ts'
import { periodMacros } from '#sql/periods.ts'
import { createTable } from '#sql/table.ts'
import { ReleaseError } from './fault.ts'
import { type Format, readTable } from './read.ts'

/** One data set as a file. */
export interface Source {
  readonly dataset: string
  readonly format: Format
  readonly bytes: Uint8Array
}

/** Readies an empty database: every declared table exists, so that a data set that is absent gives gaps and not errors. */
export async function createTables(engine: Engine, catalog: Catalog): Promise<void> {
  for (const statement of [...periodMacros, ...catalog.datasets.map(createTable)]) await engine.query(statement)
}

/**
 * Readies an empty database and puts every source into its table; answers the tables as read, by data set. Throws
 * `ReleaseError` for a file that cannot be read, that no data set is declared for, or that gives one a second time.
 */
export async function fillTables(engine: Engine, catalog: Catalog, sources: readonly Source[]): Promise<ReadonlyMap<string, Table>> {
  await createTables(engine, catalog)
  return insertSources(engine, catalog, sources)
}

/** Puts sources into the tables of a database that is ready for them; see `fillTables`. */
export async function insertSources(engine: Engine, catalog: Catalog, sources: readonly Source[]): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>()
  for (const { dataset: id, format, bytes } of sources) {
    const file = `${id}.${format}`
    const unfit = (detail: string) => new ReleaseError({ code: 'unreadable', file, detail })
    if (!catalog.datasets.some((dataset) => dataset.id === id)) throw unfit(`unknown data set: ${id}`)
    if (tables.has(id)) throw unfit(`a second file of ${id}`)
    const dataset = datasetOf(catalog, id)
    const table = await readTable(bytes, format, dataset, file)
    await engine.insert(id, toArrow(dataset.columns, table))
    tables.set(id, table)
  }
  return tables
}
