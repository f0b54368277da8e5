import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { join } from 'node:path'
import { readSources } from '#release/files.ts'
import { fillTables } from '#release/tables.ts'
import { anyProblem, findProblems } from '#sql/checks.ts'
import { name, statement } from '#sql/statement.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openNative()
  await fillTables(engine, catalog, (await readSources(join('data', 'demo'))).sources)
})
afterAll(() => engine.close())

test.each(catalog.datasets.map((dataset) => [dataset.id, dataset] as const))(
  'rows of %s on their way in are checked as well as those that are in',
  async (id, dataset) => {
    const rows = async (sql: ReturnType<typeof findProblems>) => (await engine.query(sql)).rows
    await engine.query(statement(`create or replace table on_the_way as select * from ${name(id)}`))
    const at = { table: 'on_the_way', line: 'rowid + 1', except: [] }
    const own = { ...at, table: id }
    expect(await rows(findProblems(dataset, at))).toEqual(await rows(findProblems(dataset, own)))
    const [any] = await rows(anyProblem(dataset, at, null))
    expect(Boolean(any?.['found'])).toBe((await rows(findProblems(dataset, at))).length > 0)
  },
)
