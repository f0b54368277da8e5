import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import { readSources } from '#release/files.ts'
import { fillTables } from '#release/tables.ts'

/** Rows by data set, as few columns as a test needs. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, string | number | null | undefined>>[]>>

/** Puts the sources of a release into an empty engine. */
export async function fillRelease(engine: Engine, release: string): Promise<void> {
  await fillTables(engine, catalog, (await readSources(`data/${release}`)).sources)
}

/** Puts a few rows per data set into an engine; what a row does not say is null, but it is a report unless it says otherwise. */
export async function fillRows(engine: Engine, rows: Rows, declared: Catalog = catalog): Promise<void> {
  for (const [id, given] of Object.entries(rows)) {
    const { columns } = datasetOf(declared, id)
    const absent: Readonly<Record<string, string>> = { kind: 'reported', source_id: 'T' }
    const values = (column: string) => given.map((row) => (row[column] === undefined ? (absent[column] ?? null) : row[column]))
    await engine.insert(
      id,
      toArrow(columns, { rows: given.length, columns: Object.fromEntries(columns.map((column) => [column.id, values(column.id)])) }),
    )
  }
}
