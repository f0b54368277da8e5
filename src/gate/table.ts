import type { Engine } from '#engine/engine.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { cut } from '#sql/cut.ts'
import type { Row } from '#sql/statement.ts'

const piece = 20_000

/** Rows as columns of these ids; what is neither text nor number is a broken promise of the statement. */
export function tableOf(rows: readonly Row[], ids: readonly string[]): Table {
  const columns = ids.map((id) => [id, rows.map((row) => cellOf(row[id] ?? null, id))] as const)
  return { rows: rows.length, columns: Object.fromEntries(columns) }
}

function cellOf(value: string | number | boolean | null, id: string): string | number | null {
  if (typeof value === 'boolean') throw new Error(`column ${id} is a truth value`)
  return value
}

/**
 * A data set as it stands in the engine, in the order of its rows. It has the columns of `before`, in their order, and after them
 * the declared ones that hold anything, so that a file that grows by a row does not grow by empty columns.
 */
export async function takeOut(engine: Engine, dataset: Dataset, before: readonly string[]): Promise<Table> {
  const ids = dataset.columns.map(({ id }) => id)
  const columns = new Map<string, (string | number | null)[]>(ids.map((id) => [id, []]))
  let rows = 0
  for (;;) {
    const found = (await engine.query(cut(dataset, rows, piece))).rows
    for (const id of ids) {
      const values = columns.get(id)
      for (const row of found) values?.push(cellOf(row[id] ?? null, id))
    }
    rows += found.length
    if (found.length < piece) break
  }
  const holds = (id: string) => columns.get(id)?.some((value) => value !== null) ?? false
  const kept = [...before, ...ids.filter((id) => !before.includes(id) && holds(id))]
  return { rows, columns: Object.fromEntries(kept.map((id) => [id, columns.get(id) ?? []])) }
}
