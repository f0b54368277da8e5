import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { datasetOf } from '#model/catalog.ts'
import { readSources } from '#release/files.ts'
import { readTable } from '#release/read.ts'
import { createTables } from '#release/tables.ts'

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>

/** Puts the sources of a release into an empty engine. */
export async function fillRelease(engine: Engine, release: string): Promise<void> {
  const { sources } = await readSources(`data/${release}`)
  await createTables(engine, catalog)
  for (const { dataset, format, bytes } of sources) {
    const table = await readTable(bytes, format, datasetOf(catalog, dataset), dataset)
    await engine.insert(dataset, toArrow(datasetOf(catalog, dataset).columns, table))
  }
}

/** Puts a few rows per data set into an engine; what a row does not say is null, but it is a report unless it says otherwise. */
export async function fillRows(engine: Engine, rows: Rows): Promise<void> {
  for (const [id, given] of Object.entries(rows)) {
    const { columns } = datasetOf(catalog, id)
    const values = (column: string) =>
      given.map((row) => row[column] ?? (column === 'kind' ? 'reported' : column === 'source_id' ? 'T' : null))
    await engine.insert(
      id,
      toArrow(columns, { rows: given.length, columns: Object.fromEntries(columns.map((column) => [column.id, values(column.id)])) }),
    )
  }
}
