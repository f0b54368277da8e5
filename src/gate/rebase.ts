import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { carriedFields } from '#model/provenance.ts'
import { was } from '#sql/diff.ts'
import { changeFrom, removedOf, rowsOf } from './accept.ts'
import {
  type Conflict,
  type Net,
  type Value,
  type Values,
  disagreements,
  disputable,
  keyText,
  netsOf,
  records,
  standing,
} from './conflict.ts'
import type { Change, Step } from './step.ts'

/** What is decided about a conflict, by `conflictId`; what is not decided stays theirs, since it is published. */
export type Choices = Readonly<Record<string, 'ours' | 'theirs'>>

export const conflictId = ({ dataset, key, column }: Pick<Conflict, 'dataset' | 'key' | 'column'>): string =>
  JSON.stringify([dataset, key, column])

/**
 * The steps fitted to a later release: what was theirs by choice is no longer changed, and every cell says what it changes from
 * now. `own` answers the rows as the draft has them, for those that the release took out and the draft keeps. Steps of which
 * nothing is left are dropped. `engine` holds the later release, without the draft.
 */
export async function rebase(
  engine: Engine,
  catalog: Catalog,
  steps: readonly Step[],
  choices: Choices,
  own: (dataset: Dataset, nets: readonly Net[]) => Promise<ReadonlyMap<string, Values>>,
): Promise<readonly Step[]> {
  const [theirs, ours] = [new Map<string, ReadonlyMap<string, Values>>(), new Map<string, ReadonlyMap<string, Values>>()]
  const open = await disputable(engine, catalog, steps)
  const atStake = new Set(open.flatMap(({ changes }) => changes))
  const nets = netsOf(catalog, open)
  for (const [id, all] of nets) {
    const [dataset, rows] = [datasetOf(catalog, id), [...all.values()]]
    theirs.set(id, await standing(engine, dataset, rows))
    ours.set(id, await own(dataset, rows))
  }
  // What every row says after the steps before; at first what the release says.
  const state = new Map([...theirs].map(([id, rows]) => [id, new Map<string, Values | null>(rows)]))
  const fitted = steps.map((step) => ({
    ...step,
    changes: step.changes.flatMap((change) => {
      if (!atStake.has(change)) return [change]
      const dataset = datasetOf(catalog, change.dataset)
      const fit = fitTo(dataset, change, {
        rows: state.get(change.dataset) ?? new Map<string, Values | null>(),
        decided: (key, column) => choices[conflictId({ dataset: change.dataset, key, column })] ?? 'theirs',
        disputed: (key) => {
          const net = nets.get(change.dataset)?.get(keyText(key))
          return net ? disagreements(dataset, net, theirs.get(change.dataset)?.get(keyText(key)) ?? null) : []
        },
        whole: (key) => ours.get(change.dataset)?.get(keyText(key)) ?? null,
        catalog,
      })
      return fit ? [fit] : []
    }),
  }))
  return fitted.filter(({ changes }) => changes.length > 0)
}

interface Ground {
  readonly rows: Map<string, Values | null>
  readonly decided: (key: readonly Value[], column: string | null) => 'ours' | 'theirs'
  readonly disputed: (key: readonly Value[]) => readonly Conflict[]
  readonly whole: (key: readonly Value[]) => Values | null
  readonly catalog: Catalog
}

function fitTo(dataset: Dataset, change: Change, { rows, decided, disputed, whole, catalog }: Ground): Change | null {
  const kept = records(rowsOf(catalog, change)).flatMap((record) => {
    const key = dataset.key.map((id) => record[id] ?? null)
    const disputes = disputed(key)
    if (disputes.some(({ column }) => column === null) && decided(key, null) === 'theirs') return []
    const lost = new Set(disputes.flatMap(({ column }) => (column !== null && decided(key, column) === 'theirs' ? [column] : [])))
    const current = rows.get(keyText(key)) ?? null
    const own = change.columns.filter(
      (id) => !lost.has(id) && (record[id] ?? null) !== (record[was(id)] ?? null) && (record[id] ?? null) !== (current?.[id] ?? null),
    )
    if (!own.some((id) => !carriedFields.includes(id)) && current) return []
    const restored = current ? null : whole(key)
    const after: Values = {
      ...(current ?? restored ?? keyed(dataset, key)),
      ...Object.fromEntries(own.map((id) => [id, record[id] ?? null])),
    }
    rows.set(keyText(key), after)
    return [beside(dataset, current, after)]
  })
  const gone = records(removedOf(catalog, change)).flatMap((record) => {
    const key = dataset.key.map((id) => record[id] ?? null)
    const current = rows.get(keyText(key)) ?? null
    if (!current || (disputed(key).length > 0 && decided(key, null) === 'theirs')) return []
    rows.set(keyText(key), null)
    return [beside(dataset, current, null)]
  })
  return kept.length || gone.length ? changeFrom(dataset, kept, gone) : null
}

/** A row beside what it was, as `changeFrom` takes it. */
function beside(dataset: Dataset, before: Values | null, after: Values | null): Values {
  return Object.fromEntries(
    dataset.columns.flatMap(({ id }) => [
      [id, after?.[id] ?? null],
      [was(id), before?.[id] ?? null],
    ]),
  )
}

const keyed = (dataset: Dataset, key: readonly Value[]): Values =>
  Object.fromEntries(dataset.key.map((id, index) => [id, key[index] ?? null]))
