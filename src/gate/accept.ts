import { fromArrow, toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { listEffects, was } from '#sql/diff.ts'
import { type Acceptance, acceptedChange, acceptedColumns, acceptedRows, changeColumns, createPassing, merge, passing } from '#sql/merge.ts'
import type { Staging, Without } from '#sql/stage.ts'
import type { Row } from '#sql/statement.ts'
import type { Arrival } from './arrival.ts'
import type { Change } from './step.ts'
import { cellOf, tableOf } from './table.ts'

/**
 * What accepting the rows of a file does to its data set, as a change that can be kept and put on any later state of it. The rows
 * were brought in and checked before. `without` says whether rows that the file lacks in its periods are removed.
 */
export async function changeOf(
  engine: Engine,
  { dataset, fields, assumed }: Arrival,
  staging: Staging,
  acceptance: Acceptance,
  without: Without,
): Promise<Change> {
  const accepted = acceptedRows(dataset, { fields, assumed }, staging, acceptance)
  const [told = {}] = (await engine.query(acceptedColumns(dataset, accepted))).rows
  const columns = dataset.columns.map(({ id }) => id).filter((id) => told[id] === true)
  const [rows, added] = [Number(told['gate_rows']), Number(told['gate_added'])]
  const gone = without === 'missing' ? (await engine.query(listEffects(dataset, staging, 'removed'))).rows : []
  return {
    dataset: dataset.id,
    columns,
    // A large file has more rows than a page could hold one by one.
    rows: await engine.extract(acceptedChange(dataset, columns, accepted)),
    removed: removedFrom(dataset, gone),
    counts: { added, changed: rows - added, removed: gone.length },
  }
}

/** A change from rows in declared columns with `<column>__was` beside them; `gone` are rows to remove, in `<column>__was`. */
export function changeFrom(dataset: Dataset, rows: readonly Row[], gone: readonly Row[]): Change {
  const ids = dataset.columns.map(({ id }) => id)
  const columns = ids.filter((id) => !dataset.key.includes(id) && rows.some((row) => (row[id] ?? null) !== (row[was(id)] ?? null)))
  const kept = changeColumns(dataset, columns)
  const isNew = (row: Row) => dataset.key.every((id) => (row[was(id)] ?? null) === null)
  const added = rows.filter(isNew).length
  return {
    dataset: dataset.id,
    columns,
    rows: toArrow(
      kept,
      tableOf(
        rows,
        kept.map(({ id }) => id),
      ),
    ),
    removed: removedFrom(dataset, gone),
    counts: { added, changed: rows.length - added, removed: gone.length },
  }
}

function removedFrom(dataset: Dataset, gone: readonly Row[]): Uint8Array | null {
  if (!gone.length) return null
  const ids = dataset.columns.map(({ id }) => id)
  const rows = gone.map((row) => Object.fromEntries(ids.map((id) => [id, row[was(id)] ?? null])))
  return toArrow(dataset.columns, tableOf(rows, ids))
}

/** Puts a change on the data set that the engine holds: the same on the state it was made on and on any later one. */
export async function applyChange(engine: Engine, catalog: Catalog, { dataset: id, columns, rows, removed }: Change): Promise<void> {
  const dataset = datasetOf(catalog, id)
  await passRows(engine, dataset, { columns, rows })
  await engine.query(createPassing(passing.removed, dataset.columns))
  if (removed) await engine.insert(passing.removed, removed.slice())
  await engine.query(merge(dataset, columns, removed !== null))
}

/** Puts the new and changed rows of a change where the statements over `gate_change` look for them. */
export async function passRows(engine: Engine, dataset: Dataset, { columns, rows }: Pick<Change, 'columns' | 'rows'>): Promise<void> {
  await engine.query(createPassing(passing.rows, changeColumns(dataset, columns)))
  // An engine may keep the bytes it is given; a change is needed again.
  await engine.insert(passing.rows, rows.slice())
}

/** The rows of a change as a typed table: the key, and every changed column beside what it was. */
export function rowsOf(catalog: Catalog, { dataset: id, columns, rows }: Change): Table {
  return readBack(
    rows,
    changeColumns(datasetOf(catalog, id), columns).map((column) => column.id),
  )
}

/** The rows that a change removes, in declared columns. */
export function removedOf(catalog: Catalog, { dataset, removed }: Change): Table {
  const ids = datasetOf(catalog, dataset).columns.map(({ id }) => id)
  return removed ? readBack(removed, ids) : { rows: 0, columns: Object.fromEntries(ids.map((id) => [id, []])) }
}

function readBack(bytes: Uint8Array, ids: readonly string[]): Table {
  const found = fromArrow(bytes)
  const columns = ids.map((id, index) => [id, Array.from(found[index] ?? [], (value) => cellOf(value, id))] as const)
  return { rows: found[0]?.length ?? 0, columns: Object.fromEntries(columns) }
}
