import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { periodMacros } from '#sql/periods.ts'
import { createTable } from '#sql/table.ts'

/** Readies an empty database: every declared table exists, so that a data set that is absent gives gaps and not errors. */
export async function createTables(engine: Engine, catalog: Catalog): Promise<void> {
  for (const statement of [...periodMacros, ...catalog.datasets.map(createTable)]) await engine.query(statement)
}
