import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { createTables } from '#release/tables.ts'
import { anyProblem, findProblems } from '#sql/checks.ts'
import { statement } from '#sql/statement.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)

let engine: Engine
beforeAll(async () => {
  engine = await openNative()
  await createTables(engine, catalog)
})
afterAll(() => engine.close())

// One with a column of its key that may be empty, one whose key has no period, and one whose key is a period and two others.
const given = ['business_activity', 'parks', 'published_series'] as const

test.each(given)('the short question finds a key of %s that stands twice wherever the long list does, in any order of rows', async (id) => {
  const dataset = datasetOf(catalog, id)
  const isRequired = (column: string) => dataset.columns.find(({ id: own }) => own === column)?.required
  const value = (column: string) =>
    column === 'period' ? fc.constantFrom('2023', '2024', '2025') : fc.constantFrom('a', isRequired(column) ? 'b' : null)
  const row = fc.record(Object.fromEntries(dataset.key.map((column) => [column, value(column)])))
  const rows = fc.oneof(
    fc.array(row, { maxLength: 12 }),
    // As offices sort them: by entity and then in time.
    fc.array(row, { maxLength: 12 }).map((all) => all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))),
  )
  let twice = 0
  // Nothing else is wrong with such rows.
  const columns = dataset.columns.map(({ id: own, name, type }) => ({
    id: own,
    name,
    type,
    required: Boolean(dataset.key.includes(own) && isRequired(own)),
  }))
  const lone = { ...dataset, columns, checks: [] }
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      await engine.query(statement(`delete from ${id}`))
      const values = Object.fromEntries(dataset.key.map((column) => [column, all.map((each) => each[column] ?? null)]))
      await engine.insert(id, toArrow(dataset.columns, { rows: all.length, columns: values }))
      const at = { table: id, line: 'rowid + 1', except: [] }
      const { rows: listed } = await engine.query(findProblems(lone, at))
      const [short] = (await engine.query(anyProblem(lone, at, null))).rows
      expect(listed.every(({ code }) => code === 'duplicate_key')).toBe(true)
      expect(short?.['found']).toBe(listed.length > 0)
      if (listed.length) twice++
    }),
    { seed, numRuns: 150 },
  )
  // About a third of them; chance gives so few as ten once in a thousand million times.
  expect(twice).toBeGreaterThan(10)
})
