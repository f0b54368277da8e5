import { packedToArrow, toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { parsePeriod } from '#model/period.ts'
import { type Packed, constantColumn, pieceRows, piecesOf } from '#model/table.ts'
import { locking } from '#sql/free.ts'
import { periodMacros } from '#sql/periods.ts'
import { statement } from '#sql/statement.ts'

/** What every engine must do the same: native DuckDB, the WASM build under Node, and the browser run this one list. */
export interface Behaviour {
  readonly name: string
  /** Leaves the engine other than it was, so that it has one of its own; the others share one. */
  readonly alone?: true
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
    name: 'takes a table of many rows in pieces, texts by their numbers, in order, and what is not there as null',
    answer: async (engine) => {
      await engine.query(statement('create table packed (a varchar, b double, c varchar, d varchar, e double)'))
      const columns = [
        { id: 'a', type: 'text' },
        { id: 'b', type: 'number' },
        { id: 'c', type: 'text' },
        { id: 'd', type: 'text' },
        { id: 'e', type: 'number' },
      ] as const
      const rowCount = pieceRows + 3
      const figures = piecesOf(rowCount).map((_, piece) =>
        Float64Array.from({ length: pieceRows }, (__, row) => (row === 1 ? NaN : piece + row / 4)),
      )
      const numbers = piecesOf(rowCount).map(() => Int32Array.from({ length: pieceRows }, (_, row) => (row % 4) - 1))
      const packed: Packed = {
        rows: rowCount,
        columns: {
          a: { kind: 'texts', pieces: numbers, texts: ['Đình Vũ', null, ''] },
          b: { kind: 'figures', pieces: figures },
          c: constantColumn(rowCount, 'như nhau'),
        },
      }
      for (const stream of packedToArrow(columns, packed)) await engine.insert('packed', stream)
      const some = `${pieceRows - 1}, ${pieceRows}, ${pieceRows + 1}, ${pieceRows + 2}, 0, 3`
      return [
        ...(await rows(engine, `select a, b, c, d, e from packed where rowid in (${some}) order by rowid`)),
        ...(await rows(
          engine,
          'select cast(count(*) as double) as n, cast(count(a) as double) as a, cast(count(b) as double) as b from packed',
        )),
      ]
    },
    expected: [
      { a: null, b: 0, c: 'như nhau', d: null, e: null },
      { a: '', b: 0.75, c: 'như nhau', d: null, e: null },
      { a: '', b: (pieceRows - 1) / 4, c: 'như nhau', d: null, e: null },
      { a: null, b: 1, c: 'như nhau', d: null, e: null },
      { a: 'Đình Vũ', b: null, c: 'như nhau', d: null, e: null },
      { a: null, b: 1.5, c: 'như nhau', d: null, e: null },
      { n: pieceRows + 3, a: pieceRows / 2 + 1, b: pieceRows + 1 },
    ],
  },
  {
    name: 'takes columns of few, of many and of very many texts',
    answer: async (engine) => {
      const counts = [128, 129, 1 << 15, (1 << 15) + 1]
      const columns = counts.map((count) => ({ id: `t${count}`, type: 'text' as const }))
      const packed: Packed = {
        rows: pieceRows,
        columns: Object.fromEntries(
          counts.map((count) => [
            `t${count}`,
            {
              kind: 'texts',
              pieces: [Int32Array.from({ length: pieceRows }, (_, row) => row % count)],
              texts: Array.from({ length: count }, (_, number) => `số ${number}`),
            },
          ]),
        ),
      }
      await engine.query(statement(`create table worded (${columns.map(({ id }) => `${id} varchar`).join(', ')})`))
      for (const stream of packedToArrow(columns, packed)) await engine.insert('worded', stream)
      const wrong = counts.map(
        (count) => `cast(count(*) filter (t${count} is distinct from 'số ' || (rowid % ${count})) as double) as t${count}`,
      )
      return rows(engine, `select ${wrong.join(', ')} from worded`)
    },
    expected: [{ t128: 0, t129: 0, t32768: 0, t32769: 0 }],
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
    alone: true,
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
