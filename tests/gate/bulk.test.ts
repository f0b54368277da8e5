import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { arrivalOf } from '#gate/arrival.ts'
import { bringIn, leave } from '#gate/check.ts'
import { wholeGrids } from '#intake/bulk/whole.ts'
import { isBlank } from '#intake/grid/grid.ts'
import { read } from '#intake/read.ts'
import { type ReadOptions, type ReadResult, rowsIn } from '#intake/result.ts'
import type { Value } from '#intake/table/table.ts'
import { pieceRows } from '#model/table.ts'
import { createTables } from '#release/tables.ts'
import { stagingOf } from '#sql/stage.ts'
import { name, statement } from '#sql/statement.ts'
import { digits, fileOf, style, written } from '../intake/habits.ts'
import { parks } from '../intake/parks.ts'
import { engines } from './made.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
const datasets = catalog.datasets.filter(({ id }) => id === 'business_activity' || id === 'land_use')
const options = { datasets, registers: { parks } }
const staging = stagingOf(9)

/** The rows of a reading by the row they stand in, whoever read them. */
async function rowsOf(
  engine: Engine,
  result: ReadResult,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<number, Readonly<Record<string, Value>>>> {
  const arrival = arrivalOf(result, datasets, bytes)
  await bringIn(engine, arrival, staging)
  const ids = arrival.dataset.columns.map(({ id }) => id)
  const { rows } = await engine.query(
    statement(`select cast(gate_line as double) as line, ${ids.map(name).join(', ')} from ${name(staging.staged)} order by gate_line`),
  )
  await leave(engine, staging)
  return new Map(
    rows.map((row) => {
      const line = Number(row['line'])
      const place = arrival.place(line, null)
      return [place.row, Object.fromEntries(ids.map((id) => [id, row[id] as Value]))]
    }),
  )
}

const told = ({ problems, questions, skipped, totals, period, decimal, columns }: ReadResult) => ({
  problems: problems.map((found) => JSON.stringify(found)).sort(),
  questions: questions.map((question) => JSON.stringify(question)),
  skipped,
  totals: totals.map(({ row, values }) => ({ row, values })),
  period,
  decimal,
  columns,
})

/** Reads a text in bulk and cell by cell, and expects the same of both. Answers how many rows were left to the bulk reader. */
async function same(engine: Engine, text: string, more: Partial<ReadOptions> = {}): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  const whole = await read(bytes.slice(), 'tệp.csv', { ...options, ...more })
  const bulk = await read(bytes, 'tệp.csv', { ...options, ...more, bulkFrom: 1 })
  expect(rowsIn(bulk)).toBe(rowsIn(whole))
  expect(told(bulk)).toEqual(told(whole))
  if (!bulk.bulk || whole.dataset === null || whole.questions.length) return bulk.bulk?.rows ?? 0
  // Given back with marks it has the same sheet, blank rows aside.
  const said = (grids: ReadResult['grids']) => grids.map(({ lines }) => lines.filter(({ cells }) => !cells.every(isBlank)))
  expect(said(await wholeGrids(bytes, bulk, {}))).toEqual(said(whole.grids))
  const expected = new Map(whole.records.map(({ place, values }) => [place.row, values]))
  expect(await rowsOf(engine, bulk, bytes)).toEqual(expected)
  return bulk.bulk.rows
}

const headers = ['Tên KCN', 'Kỳ báo cáo', 'FDI: nộp ngân sách (tỷ đồng)', 'DDI: nộp ngân sách (tỷ đồng)']
const park = (number: number) => `KCN Minh Họa ${String((number % 14) + 1).padStart(2, '0')}`
const odd = fc.constantFrom(
  '',
  '',
  '-',
  'hơn 12',
  '308.702',
  '1,5',
  '12%',
  'abc',
  '#DIV/0!',
  '1.2.3',
  '"',
  '5 tỷ đồng',
  '1e5',
  '0,5',
  '007',
  '-0',
)
const oddRow = fc.constantFrom<readonly string[]>(
  ['Tổng cộng', '', '1', '2'],
  ['Khu không có trong danh mục', 'Quý III/2025', '1', '2'],
  ['KCN Minh Họa 01', 'quý nào đó', '1', '2'],
  [],
  ['KCN Minh Họa 01', 'Quý I/2024', '1', '2', 'thừa'],
  ['KCN Minh\nHọa 01', 'Quý I/2024', '3', ''],
  ['Ghi chú: số ước', '', '', ''],
  headers,
)

test('generated texts: the plain rows that are read in bulk are what the reader of cells reads, and everything told is the same', async () => {
  const engine = await openNative()
  await createTables(engine, catalog)
  let taken = 0
  await fc.assert(
    fc.asyncProperty(
      style,
      fc.array(fc.tuple(fc.nat(20), digits, digits), { minLength: 90, maxLength: 130 }),
      fc.array(fc.tuple(fc.nat(129), fc.constantFrom(2, 3), odd), { maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(129), oddRow), { maxLength: 2 }),
      fc.constantFrom<Readonly<Record<string, string>>>({}, { decimal: 'comma' }, { decimal: 'dot' }, { 'decimal:C': 'comma' }),
      async (how, plain, cells, more, answers) => {
        const rows: (readonly string[])[] = plain.map(([at, ...pair]) => [
          park(at),
          at % 3 ? 'Quý III/2025' : '2024',
          ...pair.map((each) => written(each, how)),
        ])
        for (const [at, column, text] of cells) {
          const row = rows[at]
          if (row) rows[at] = row.map((cell, index) => (index === column ? text : cell))
        }
        for (const [at, row] of more) rows.splice(at, 0, row)
        taken += await same(engine, fileOf(rows, headers, how).text, { answers })
      },
    ),
    { seed, numRuns: 25 },
  )
  await engine.close()
  expect(taken).toBeGreaterThan(60)
}, 300_000)

const rows = (count: number, line: (index: number) => string) => Array.from({ length: count }, (__, index) => line(index)).join('\n')

test('rows that are not plain stand around the end of a piece, and what they say counts for nothing among the plain ones', async () => {
  const engine = await openNative()
  await createTables(engine, catalog)
  const count = pieceRows + 300
  const odd = new Map([
    [0, '1,23456;abc'],
    [100, '7,1234567;hơn 5'],
    [pieceRows + 80, 'khoảng 3;1,5'],
    [pieceRows + 81, '9,87654321;#DIV/0!'],
    [pieceRows + 82, ';-'],
    [count - 1, '1,99999;~2'],
  ])
  const lines = rows(count, (index) => `${park(index)};Quý III/2025;${odd.get(index) ?? `${index},25;${index % 7 ? index : ''}`}`)
  const text = `${headers.join(';')}\n${lines}\n`
  expect(await same(engine, text)).toBe(count - odd.size - 80 + [...odd.keys()].filter((index) => index < 80).length)
  await engine.close()
}, 120_000)

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await createTables(engine, catalog)
  })
  afterAll(() => engine.close())

  test.each([
    [
      'grouped thousands and a decimal comma',
      `${headers.join(';')}\n${rows(200, (index) => `${park(index)};Quý III/2025;1.234.${String(index).padStart(3, '0')},5;${index},25`)}\n`,
    ],
    [
      'a decimal dot beside a decimal comma',
      `${headers.join(';')}\n${rows(200, (index) => `${park(index)};Quý III/2025;${index}.25;${index},75`)}\n`,
    ],
    [
      'a decimal dot in a row that is not plain',
      `${headers.join(';')}\n${rows(200, (index) => `${park(index)};Quý III/2025;${index === 120 ? '7.25;abc' : `${index},25;1`}`)}\n`,
    ],
    [
      'another unit, converted',
      `Tên KCN;Kỳ;FDI: nộp ngân sách (triệu đồng)\n${rows(200, (index) => `${park(index)};Quý III/2025;${index * 7}${index % 10},1`)}\n`,
    ],
    [
      'quoted texts with a delimiter and doubled marks',
      `Tên KCN;Kỳ;Ghi chú;FDI: nộp ngân sách (tỷ đồng)\n${rows(200, (index) => `"${park(index)}";Quý III/2025;"a;""b"" ${index % 3}";${index},5`)}\n`,
    ],
    [
      'a comma between cells and inside quoted figures',
      `${headers.join(',')}\n${rows(200, (index) => `${park(index)},Quý III/2025,"${index},5","${index + 1},25"`)}\n`,
    ],
    [
      'two kinds of line end',
      `${headers.join(';')}\r\n${rows(200, (index) => `${park(index)};Quý III/2025;${index},5;1${index % 2 ? '\r' : ''}`)}\n`,
    ],
    [
      'a total at the end and one that differs',
      `${headers.join(';')}\n${rows(200, (index) => `${park(index)};Quý III/2025;${index},5;1`)}\nTổng cộng;;20000,0;201\n`,
    ],
    [
      'no last line end, a mark of the encoding',
      `\ufeff${headers.join('\t')}\n${rows(200, (index) => `${park(index)}\t9/2025\t${index}\t1`)}`,
    ],
    [
      'letters not composed',
      `${headers.join(';')}\n${rows(200, (index) => `${park(index).normalize('NFD')};Quý III/2025;${index},5;1`)}\n`,
    ],
  ])('%s', async (__, text) => {
    expect(await same(engine, text)).toBeGreaterThan(50)
  })
})
