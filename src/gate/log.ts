import { type Catalog, datasetOf } from '#model/catalog.ts'
import { type LogEntry, told } from '#release/log.ts'
import { was } from '#sql/diff.ts'
import { rowsOf } from './accept.ts'
import type { Step } from './step.ts'

/** A step as a release tells it: one entry for every data set it changed, with the figures that say something else now. */
export function logOf(catalog: Catalog, { at, by, note, origin, changes }: Step): readonly LogEntry[] {
  return changes.map((change) => ({
    at: at.slice(0, 10),
    by,
    file: { name: origin.name, hash: origin.hash },
    note,
    dataset: change.dataset,
    ...change.counts,
    cells: changedCells(catalog, change),
  }))
}

/** The cells of a change that said something before, in its order. */
function changedCells(catalog: Catalog, change: Step['changes'][number]): NonNullable<LogEntry['cells']> {
  if (change.counts.changed === 0) return []
  const { key } = datasetOf(catalog, change.dataset)
  const { rows, columns } = rowsOf(catalog, change)
  const at = (id: string, row: number) => columns[id]?.[row] ?? null
  const cells: NonNullable<LogEntry['cells']> = []
  for (let row = 0; row < rows && cells.length < told; row += 1)
    for (const column of change.columns) {
      const [before, after] = [at(was(column), row), at(column, row)]
      if (before !== null && before !== after && cells.length < told)
        cells.push({ key: key.map((id) => at(id, row)), column, before, after })
    }
  return cells
}
