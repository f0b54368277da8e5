import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { conflictsOf, keyText } from '#gate/conflict.ts'
import { changeFrom, rowsOf } from '#gate/accept.ts'
import { type Choices, conflictId, rebase } from '#gate/rebase.ts'
import type { Step } from '#gate/step.ts'
import { takeStep } from '#gate/take.ts'
import { datasetOf } from '#model/catalog.ts'
import { createTables } from '#release/tables.ts'
import { was } from '#sql/diff.ts'
import { statement } from '#sql/statement.ts'
import { fillRows } from '../engine/filled.ts'

const dataset = datasetOf(catalog, 'land_use')
type Row = Readonly<Record<string, string | number | null>>

const row = (park_id: string, more: Row = {}): Row => ({
  park_id,
  period: '2025-Q3',
  kind: 'reported',
  source_id: 'T',
  leased_ha: 10,
  industrial_ha: 20,
  ...more,
})
const base = [row('A'), row('B'), row('C')]

/** A step that turns the first rows into the second; null stands for a row that is not there. */
function step(id: string, ...pairs: readonly (readonly [Row | null, Row | null])[]): Step {
  const beside = (before: Row | null, after: Row | null) =>
    Object.fromEntries(
      dataset.columns.flatMap((column) => [
        [column.id, after?.[column.id] ?? null],
        [was(column.id), before?.[column.id] ?? null],
      ]),
    )
  const kept = pairs.filter(([, after]) => after !== null).map(([before, after]) => beside(before, after))
  const gone = pairs.filter(([, after]) => after === null).map(([before]) => beside(before, null))
  const origin = { name: 'tệp.csv', size: 1, hash: 'sha256:1' }
  return {
    id,
    at: '2025-10-05T08:00:00',
    by: 'A',
    note: '',
    origin,
    dataset: dataset.id,
    changes: [changeFrom(dataset, kept, gone)],
    movements: [],
  }
}

/** What the draft and the later release dispute, and the rows that come out under these choices. */
async function moved(
  steps: readonly Step[],
  later: readonly Row[],
  choose: (id: string, column: string | null) => 'ours' | 'theirs' = () => 'theirs',
) {
  const engine = await openNative()
  try {
    await createTables(engine, catalog)
    await fillRows(engine, { land_use: later })
    const conflicts = await conflictsOf(engine, catalog, steps)
    const choices: Choices = Object.fromEntries(conflicts.map((each) => [conflictId(each), choose(String(each.key[0]), each.column)]))
    const own = base.map((each) => [keyText(dataset.key.map((id) => each[id] ?? null)), each] as const)
    const fitted = await rebase(engine, catalog, steps, choices, async () => new Map(own))
    for (const each of fitted) await takeStep(engine, catalog, each)
    const { rows } = await engine.query(
      statement('select park_id, leased_ha, industrial_ha, handed_over_ha, kind from land_use order by rowid'),
    )
    return {
      disputed: conflicts.map(({ key, column, before, ours, theirs }) => [key[0], column, before, ours, theirs]),
      rows: rows.map((each) => Object.values(each)),
      fitted,
      again: await conflictsOf(engine, catalog, fitted),
    }
  } finally {
    await engine.close()
  }
}

describe('a draft on a later release', () => {
  test('keeps what nobody else touched, cell by cell', async () => {
    const steps = [step('1', [base[0]!, row('A', { leased_ha: 11 })], [null, row('D')])]
    const later = [row('A', { industrial_ha: 25 }), row('B'), row('C'), row('E')]
    const { disputed, rows, again } = await moved(steps, later)
    expect([disputed, again]).toEqual([[], []])
    expect(rows).toEqual([
      ['A', 11, 25, null, 'reported'],
      ['B', 10, 20, null, 'reported'],
      ['C', 10, 20, null, 'reported'],
      ['E', 10, 20, null, 'reported'],
      ['D', 10, 20, null, 'reported'],
    ])
  })

  test('keeps as it is what only adds rows that the release lacks, and looks at it where somebody else speaks of them', async () => {
    const steps = [step('1', [null, row('D')], [null, row('E')])]
    const added = steps[0]!.changes[0]!
    const alone = await moved(steps, [...base, row('F')])
    expect(alone.fitted[0]!.changes[0]).toBe(added)
    expect(alone.rows.map(([park]) => park)).toEqual(['A', 'B', 'C', 'F', 'D', 'E'])
    const met = await moved(steps, [...base, row('E', { leased_ha: 99 })])
    expect(met.disputed).toEqual([['E', 'leased_ha', null, 10, 99]])
    expect(met.rows.map(([park, leased]) => [park, leased])).toEqual([['A', 10], ['B', 10], ['C', 10], ['E', 99], ['D', 10]]) // prettier-ignore
    const again = [...steps, step('2', [row('D'), row('D', { leased_ha: 12 })])]
    const twice = await moved(again, base)
    expect(twice.fitted[0]!.changes[0]).not.toBe(added)
    expect(twice.rows.map(([park, leased]) => [park, leased])).toEqual([['A', 10], ['B', 10], ['C', 10], ['D', 12], ['E', 10]]) // prettier-ignore
  })

  test('disputes a cell that both changed otherwise, and nothing that both changed alike', async () => {
    const steps = [
      step('1', [base[0]!, row('A', { leased_ha: 11, industrial_ha: 30 })]),
      step('2', [row('A', { leased_ha: 11, industrial_ha: 30 }), row('A', { leased_ha: 12, industrial_ha: 30 })]),
    ]
    const later = [row('A', { leased_ha: 15, industrial_ha: 30 }), row('B'), row('C')]
    const theirs = await moved(steps, later)
    expect(theirs.disputed).toEqual([['A', 'leased_ha', 10, 12, 15]])
    expect(theirs.rows[0]).toEqual(['A', 15, 30, null, 'reported'])
    expect(theirs.fitted).toEqual([])
    const ours = await moved(steps, later, () => 'ours')
    expect(ours.rows[0]).toEqual(['A', 12, 30, null, 'reported'])
    expect(ours.again).toEqual([])
    expect(ours.fitted.map(({ changes }) => rowsOf(catalog, changes[0]!).columns)).toMatchObject([
      { leased_ha: [11], [was('leased_ha')]: [15] },
      { leased_ha: [12], [was('leased_ha')]: [11] },
    ])
  })

  test('disputes a row that one side took out and the other changed', async () => {
    const gone = [row('B'), row('C')]
    const steps = [step('1', [base[0]!, row('A', { leased_ha: 11 })])]
    expect((await moved(steps, gone)).rows.map(([id]) => id)).toEqual(['B', 'C'])
    const restored = await moved(steps, gone, () => 'ours')
    expect(restored.disputed).toEqual([['A', null, null, null, null]])
    expect(restored.rows.at(-1)).toEqual(['A', 11, 20, null, 'reported'])

    const removing = [step('1', [base[1]!, null], [base[2]!, null])]
    const later = [row('A'), row('B', { leased_ha: 99 }), row('C')]
    const kept = await moved(removing, later)
    expect(kept.disputed).toEqual([['B', null, null, null, null]])
    expect(kept.rows.map(([id]) => id)).toEqual(['A', 'B'])
    expect((await moved(removing, later, () => 'ours')).rows.map(([id]) => id)).toEqual(['A'])
    expect((await moved(removing, [row('A')])).rows.map(([id]) => id)).toEqual(['A'])
  })

  test('disputes the cells of a row that both added, and takes over what only one of them says', async () => {
    const steps = [step('1', [null, row('D', { leased_ha: 5, handed_over_ha: 7 })])]
    const later = [...base, row('D', { leased_ha: 6 })]
    const { disputed, rows } = await moved(steps, later)
    expect(disputed).toEqual([['D', 'leased_ha', null, 5, 6]])
    expect(rows.at(-1)).toEqual(['D', 6, 20, 7, 'reported'])
  })
})
