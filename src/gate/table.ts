import { fromArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { cut, extent } from '#sql/cut.ts'
import type { Row } from '#sql/statement.ts'

/** Rows that the engine keeps together, so that a piece is found at once. */
const piece = 122_880

/** Rows as columns of these ids; what is neither text nor number is a broken promise of the statement. */
export function tableOf(rows: readonly Row[], ids: readonly string[]): Table {
  const columns = ids.map((id) => [id, rows.map((row) => cellOf(row[id], id))] as const)
  return { rows: rows.length, columns: Object.fromEntries(columns) }
}

/** A cell of an answer; null for none. */
export function cellOf(value: unknown, id: string): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`column ${id} is neither text nor number`)
}

/**
 * A data set as it stands in the engine, in the order of its rows. It has the columns of `before`, in their order, and after them
 * the declared ones that hold anything, so that a file that grows by a row does not grow by empty columns.
 */
export async function takeOut(engine: Engine, dataset: Dataset, before: readonly string[]): Promise<Table> {
  const ids = dataset.columns.map(({ id }) => id)
  const columns = new Map(ids.map((id) => [id, new Array<string | number | null>()]))
  const upto = Number((await engine.query(extent(dataset))).rows[0]?.['upto'])
  for (let from = 0; from < upto; from += piece) {
    const found = fromArrow(await engine.extract(cut(dataset, from, from + piece)))
    for (const [index, [id, values]] of [...columns].entries()) {
      const cells = found[index] ?? []
      for (let row = 0; row < cells.length; row += 1) values.push(cellOf(cells[row], id))
    }
  }
  const holds = (id: string) => columns.get(id)?.some((value) => value !== null) ?? false
  const kept = [...before, ...ids.filter((id) => !before.includes(id) && holds(id))]
  const rows = columns.get(ids[0] ?? '')?.length ?? 0
  return { rows, columns: Object.fromEntries(kept.map((id) => [id, columns.get(id) ?? []])) }
}
