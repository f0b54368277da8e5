import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { createTables } from '#release/tables.ts'
import { described, locking, plain } from '#sql/free.ts'
import { fillRows } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'

describe.each([
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
])('a typed query on %s', async (_, open) => {
  const engine: Engine = await open()
  await createTables(engine, catalog)
  await fillRows(engine, { parks: [{ park_id: 'A', kind: 'park', name_vi: 'KCN Đình Vũ', total_ha: 541 }] })
  for (const statement of locking) await engine.query(statement)

  const run = async (sql: string) => {
    const { columns, rows } = await engine.query(plain(sql, (await engine.query(described(sql))).rows))
    return { columns, rows: rows.map((row) => columns.map((column) => row[column])) }
  }

  test.each([
    ['select park_id, total_ha from parks', [['A', 541]]],
    ['select park_id from parks -- one park', [['A']]],
    ['  select 1 as n ;\n ; ', [[1]]],
    ['select 1 as a, 2 as a', [[1, 2]]],
    ['with recursive n(i) as (select 1 union all select i + 1 from n where i < 3) select * from n', [[1], [2], [3]]],
    ["values ('x', true)", [['x', true]]],
    ['from parks select name_vi', [['KCN Đình Vũ']]],
    [
      "select date '2025-01-01', [1, 2], {a: 1}, 1.25::decimal(4, 2), 7::hugeint, [1.5::double], null",
      [['2025-01-01', '[1, 2]', "{'a': 1}", 1.25, 7, '[1.5]', null]],
    ],
    ['select count(*) from parks', [[1]]],
    ['select 1 as "a b" where false', []],
    [`select 'it''s' as "x""y"`, [["it's"]]],
  ])('%s', async (sql, rows) => {
    expect((await run(sql)).rows).toEqual(rows)
  })

  test('names its columns, two of one name apart', async () => {
    expect((await run('select 1 as a, 2 as a')).columns).toEqual(['a', 'a_1'])
    expect((await run('select 1 as "a b" where false')).columns).toEqual(['a b'])
  })

  test('may ask what is there', async () => {
    expect((await run('SHOW tables')).rows).toEqual([...catalog.datasets.map(({ id }) => [id])].sort())
    expect((await run('describe parks')).rows[0]?.slice(0, 2)).toEqual(['park_id', 'VARCHAR'])
    expect((await run('summarize parks')).columns).toContain('approx_unique')
  })

  const target = join(tmpdir(), `kpi-free-${process.pid}`)
  test.each([
    'drop table parks',
    'delete from parks',
    'delete from parks returning *',
    "insert into parks (park_id) values ('B')",
    "update parks set park_id = 'B'",
    'create table copy as select * from parks',
    'select 1; drop table parks',
    'select 1) as x; drop table parks; select * from (select 1',
    `select 1) as x; copy parks to '${target}'; select * from (select 1`,
    `copy parks to '${target}'`,
    `attach '${target}' as other`,
    `export database '${target}'`,
    "select * from read_csv('package.json')",
    "select * from read_text('package.json')",
    "select * from glob('*')",
    "from 'package.json'",
    'set enable_external_access = true',
    'reset enable_external_access',
    'install httpfs',
    'load httpfs',
    'pragma database_list',
    'call pragma_version()',
    '',
    '--',
  ])('refuses: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow()
    expect((await run('select park_id from parks')).rows).toEqual([['A']])
    expect(existsSync(target)).toBe(false)
  })
})
