import type { Engine } from '#engine/engine.ts'
import { toArrow } from '#engine/arrow.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { carriedFields } from '#model/provenance.ts'
import type { Table } from '#model/table.ts'
import { was } from '#sql/diff.ts'
import { createPassing, meeting, meetsAny, passing } from '#sql/merge.ts'
import { passRows, removedOf, rowsOf } from './accept.ts'
import type { Change, Step } from './step.ts'

export type Value = string | number | null
export type Values = Readonly<Record<string, Value>>

/**
 * A cell that a draft and the release it is moved onto both changed, each otherwise; `column` is null where the row itself is at
 * stake: one side changed it, the other took it out. `ours` and `theirs` are what either says, `before` what stood there.
 */
export interface Conflict {
  readonly dataset: string
  readonly key: readonly Value[]
  readonly column: string | null
  readonly before: Value
  readonly ours: Value
  readonly theirs: Value
}

/** What the steps of a draft come to for one row: what its cells were at first and are at last, and whether it is taken out. */
export interface Net {
  readonly key: readonly Value[]
  readonly cells: Map<string, { readonly before: Value; after: Value }>
  /** The row as it was taken out, null where it stays. */
  removed: Values | null
}

export type Nets = ReadonlyMap<string, ReadonlyMap<string, Net>>

/** Where a draft and a later release disagree. `engine` holds the later release, without the draft. */
export async function conflictsOf(engine: Engine, catalog: Catalog, steps: readonly Step[]): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = []
  for (const [id, nets] of netsOf(catalog, await disputable(engine, catalog, steps))) {
    const theirs = await standing(engine, datasetOf(catalog, id), [...nets.values()])
    for (const [key, net] of nets) conflicts.push(...disagreements(datasetOf(catalog, id), net, theirs.get(key) ?? null))
  }
  return conflicts
}

/**
 * The steps with those of their changes that anything can be disputed of. What only adds rows of which the later release has none,
 * while nothing else in the draft speaks of that data set, fits as it is; it may be a million rows, which are not looked at one by one.
 */
export async function disputable(engine: Engine, catalog: Catalog, steps: readonly Step[]): Promise<readonly Step[]> {
  const changes = steps.flatMap((step) => step.changes)
  const fitting = new Set<Change>()
  for (const change of changes) {
    const lone = changes.every((other) => other === change || other.dataset !== change.dataset)
    if (!lone || change.counts.changed > 0 || change.removed) continue
    const dataset = datasetOf(catalog, change.dataset)
    await passRows(engine, dataset, change)
    if (!(await engine.query(meetsAny(dataset))).rows[0]?.['met']) fitting.add(change)
  }
  return steps.map((step) => ({ ...step, changes: step.changes.filter((change) => !fitting.has(change)) }))
}

/** Where one row of the draft and the same row of the release disagree; who sent a row and when is no matter of dispute. */
export function disagreements(dataset: Dataset, net: Net, theirs: Values | null): readonly Conflict[] {
  const about = { dataset: dataset.id, key: net.key }
  const row = { ...about, column: null, before: null, ours: null, theirs: null }
  const disputable = [...net.cells].filter(([id]) => !carriedFields.includes(id))
  const changes = disputable.some(([, { before }]) => before !== null)
  if (!theirs) return net.removed === null && changes ? [row] : []
  const { removed } = net
  if (removed)
    return dataset.columns.some(({ id }) => !carriedFields.includes(id) && (removed[id] ?? null) !== (theirs[id] ?? null)) ? [row] : []
  return disputable.flatMap(([column, { before, after }]): Conflict[] => {
    const their = theirs[column] ?? null
    if (after === before || their === before || their === after) return []
    return [{ ...about, column, before, ours: after, theirs: their }]
  })
}

export const keyText = (key: readonly Value[]): string => JSON.stringify(key)

/** The rows of a table, each as a record. */
export function records({ rows, columns }: Table): readonly Values[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([id, values]) => [id, values[row] ?? null])),
  )
}

/** What steps come to, by data set and key. */
export function netsOf(catalog: Catalog, steps: readonly Step[]): Nets {
  const all = new Map<string, Map<string, Net>>()
  for (const { changes } of steps)
    for (const change of changes) {
      const { key: keys } = datasetOf(catalog, change.dataset)
      const nets = all.get(change.dataset) ?? new Map<string, Net>()
      all.set(change.dataset, nets)
      const netOf = (record: Values): Net => {
        const key = keys.map((id) => record[id] ?? null)
        const net = nets.get(keyText(key)) ?? { key, cells: new Map(), removed: null }
        nets.set(keyText(key), net)
        return net
      }
      for (const record of records(rowsOf(catalog, change))) {
        const net = netOf(record)
        net.removed = null
        for (const id of change.columns) {
          const [before, after] = [record[was(id)] ?? null, record[id] ?? null]
          const cell = net.cells.get(id)
          if (cell) cell.after = after
          else if (before !== after) net.cells.set(id, { before, after })
        }
      }
      for (const record of records(removedOf(catalog, change))) netOf(record).removed = record
    }
  return all
}

/** The rows that a release has for these keys. */
export async function standing(engine: Engine, dataset: Dataset, nets: readonly Net[]): Promise<ReadonlyMap<string, Values>> {
  const columns = dataset.columns
    .filter(({ id }) => dataset.key.includes(id))
    .sort((a, b) => dataset.key.indexOf(a.id) - dataset.key.indexOf(b.id))
  await engine.query(createPassing(passing.rows, columns))
  const keys = {
    rows: nets.length,
    columns: Object.fromEntries(dataset.key.map((id, index) => [id, nets.map(({ key }) => key[index] ?? null)])),
  }
  await engine.insert(passing.rows, toArrow(columns, keys))
  const { rows } = await engine.query(meeting(dataset))
  return new Map(
    rows.map((row) => {
      const values = Object.fromEntries(dataset.columns.map(({ id }) => [id, valueOf(row[id] ?? null)]))
      return [keyText(dataset.key.map((id) => values[id] ?? null)), values]
    }),
  )
}

function valueOf(value: string | number | boolean | null): Value {
  if (typeof value === 'boolean') throw new Error('a cell of a data set is no truth value')
  return value
}
