import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { type Withheld, isSensitive, openTable } from '#release/audience.ts'
import { name, statement } from '#sql/statement.ts'
import { takeOut } from './table.ts'

/** What an open release of the tables that an engine holds keeps back, by data set; those of which it keeps back nothing are left out. */
export async function withheldFrom(engine: Engine, { datasets }: Catalog): Promise<readonly (Withheld & { readonly dataset: string })[]> {
  const found: (Withheld & { readonly dataset: string })[] = []
  for (const dataset of datasets.filter(isSensitive)) {
    const withheld = await withheldOf(engine, dataset)
    if (withheld.rows + withheld.cells > 0) found.push({ dataset: dataset.id, ...withheld })
  }
  return found
}

async function withheldOf(engine: Engine, dataset: Dataset): Promise<Withheld> {
  if (!dataset.enterprise) return openTable(await takeOut(engine, dataset, []), dataset).withheld
  const { rows } = await engine.query(statement(`select cast(count(*) as double) as "rows" from ${name(dataset.id)}`))
  return { rows: Number(rows[0]?.['rows'] ?? 0), cells: 0 }
}
