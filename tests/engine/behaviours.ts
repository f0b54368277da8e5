import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { parsePeriod } from '#model/period.ts'
import { locking } from '#sql/free.ts'
import { periodMacros } from '#sql/periods.ts'
import { statement } from '#sql/statement.ts'

/** What every engine must do the same: native DuckDB, the WASM build under Node, and the browser run this one list on a fresh engine each. */
export interface Behaviour {
  readonly name: string
  readonly answer: (engine: Engine) => Promise<unknown>
  readonly expected: unknown
}

const rows = async (engine: Engine, text: string, params: readonly (string | number | null)[] = []) =>
  (await engine.query(statement(text, params))).rows

const failure = async (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.name : 'not an error'),
  )

const periods = [
  '2024',
  '2025-Q3',
  '2025-08',
  '2025-6T',
  '2025-12T',
  '2025-06T',
  '2016-2020',
  '2025-Q5',
  '2025-13',
  '2025-13T',
  '2020-2016',
  'Quý 3',
  '20255',
  '',
  '2025-Q',
]

export const behaviours: readonly Behaviour[] = [
  {
    name: 'speaks one SQL: the version is pinned',
    answer: (engine) => rows(engine, 'select version() as version'),
    expected: [{ version: 'v1.4.3' }],
  },
  {
    name: 'answers text, number, boolean and null',
    answer: (engine) =>
      rows(engine, "select 'Đình Vũ' as text, cast(1.234 as double) as number, true as yes, cast(null as double) as nothing"),
    expected: [{ text: 'Đình Vũ', number: 1.234, yes: true, nothing: null }],
  },
  {
    name: 'gives a large answer as an Arrow stream, which it takes back',
    answer: async (engine) => {
      await engine.query(statement('create table taken (a varchar, b double)'))
      const bytes = await engine.extract(
        statement("select 'Đình Vũ' || $1 as a, cast(i as double) as b from range(3000) t(i) order by i", ['!']),
      )
      await engine.insert('taken', bytes)
      return rows(engine, 'select min(a) as a, cast(count(*) as double) as n, max(b) as b from taken')
    },
    expected: [{ a: 'Đình Vũ!', n: 3000, b: 2999 }],
  },
  {
    name: 'reads a file that it is lent, and not after it is given back',
    answer: async (engine) => {
      const lent = await engine.lend(new Blob(['a;1,5\nb;2,25\n']))
      const text = `select * from read_csv('${lent.path}', delim = ';', header = false, auto_detect = false, decimal_separator = ',', columns = {a: 'VARCHAR', b: 'DOUBLE'})`
      const read = await rows(engine, text)
      await lent.back()
      return [read, await failure(rows(engine, text))]
    },
    expected: [
      [
        { a: 'a', b: 1.5 },
        { a: 'b', b: 2.25 },
      ],
      'QueryError',
    ],
  },
  {
    name: 'names the columns of an empty answer',
    answer: async (engine) => engine.query(statement("select 'a' as one, 1.0::double as two where false")),
    expected: { columns: ['one', 'two'], rows: [] },
  },
  {
    name: 'binds parameters as values, whatever they contain',
    answer: (engine) => rows(engine, 'select $1 as a, $2 as b, $3 as c', ["'; drop table parks; --", 12.5, null]),
    expected: [{ a: "'; drop table parks; --", b: 12.5, c: null }],
  },
  {
    name: 'keeps a decimal its scale',
    answer: (engine) => rows(engine, 'select sum(v * 1.5)::double as total from (values (1), (2), (3)) t(v)'),
    expected: [{ total: 9 }],
  },
  {
    name: 'divides by zero to null',
    answer: (engine) => rows(engine, 'select 1.0 / nullif(0.0, 0)::double as ratio'),
    expected: [{ ratio: null }],
  },
  {
    name: 'refuses what is no text, number or boolean',
    answer: (engine) => failure(engine.query(statement("select date '2025-01-01' as day, [1, 2] as list"))),
    expected: 'QueryError',
  },
  {
    name: 'throws what was attempted',
    answer: (engine) => failure(engine.query(statement('select * from nowhere'))),
    expected: 'QueryError',
  },
  {
    name: 'refuses a text that holds several statements, and runs none of them',
    answer: async (engine) => {
      const failed = await failure(engine.query(statement('create table made (a double); select 1.0::double as one')))
      return { failed, tables: await rows(engine, "select table_name from information_schema.tables where table_name = 'made'") }
    },
    expected: { failed: 'QueryError', tables: [] },
  },
  {
    name: 'opens no file once it is locked, and stays so',
    answer: async (engine) => {
      for (const lock of locking) await engine.query(lock)
      return Promise.all(
        ["select * from read_csv('package.json')", "copy (select 1) to 'made.csv'", 'set enable_external_access = true'].map((text) =>
          failure(engine.query(statement(text))),
        ),
      )
    },
    expected: ['QueryError', 'QueryError', 'QueryError'],
  },
  {
    name: 'loads no extension, at once and not after a time-out',
    answer: async (engine) => {
      const start = performance.now()
      const set = await rows(
        engine,
        "select name, value from duckdb_settings() where name in ('autoinstall_known_extensions', 'autoload_known_extensions') order by name",
      )
      return { set, quick: performance.now() - start < 5000 }
    },
    expected: {
      set: [
        { name: 'autoinstall_known_extensions', value: 'false' },
        { name: 'autoload_known_extensions', value: 'false' },
      ],
      quick: true,
    },
  },
  {
    name: 'inserts an Arrow stream into a table, nulls and accents kept, rows after rows',
    answer: async (engine) => {
      await engine.query(statement('create table t (a varchar, b double)'))
      const columns = [
        { id: 'a', type: 'text' },
        { id: 'b', type: 'number' },
      ] as const
      await engine.insert('t', toArrow(columns, { rows: 3, columns: { a: ['Ngũ Phúc', null, ''], b: [1.5, -2, null] } }))
      await engine.insert('t', toArrow(columns, { rows: 1, columns: { b: [1e15] } }))
      await engine.insert('t', toArrow(columns, { rows: 0, columns: {} }))
      return rows(engine, 'select a, b from t order by rowid')
    },
    expected: [
      { a: 'Ngũ Phúc', b: 1.5 },
      { a: null, b: -2 },
      { a: '', b: null },
      { a: null, b: 1e15 },
    ],
  },
  {
    name: 'reads period keys as the model does',
    answer: async (engine) => {
      for (const macro of periodMacros) await engine.query(macro)
      const found = []
      for (const period of periods)
        found.push(
          ...(await rows(
            engine,
            'select period_span($1).first::double as start, (period_span($2).last - period_span($3).first)::double as months',
            [period, period, period],
          )),
        )
      return found.map(({ start, months }) => (months === null ? null : { start, months }))
    },
    expected: periods.map((period) => parsePeriod(period)),
  },
]
