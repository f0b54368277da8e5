import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { applyChange, changeOf } from '#gate/accept.ts'
import { arrivalOf } from '#gate/arrival.ts'
import { bringIn, check } from '#gate/check.ts'
import { countChanges } from '#gate/compare.ts'
import { takeOut } from '#gate/table.ts'
import { letterOf } from '#intake/grid/grid.ts'
import { read } from '#intake/read.ts'
import { datasetOf } from '#model/catalog.ts'
import { readSources } from '#release/files.ts'
import { readTable } from '#release/read.ts'
import { fillTables } from '#release/tables.ts'
import { writeTable } from '#release/write.ts'
import { stagingOf } from '#sql/stage.ts'
import { statement } from '#sql/statement.ts'
import { digits, fileOf, said, style, written } from '../intake/habits.ts'
import { parks } from '../intake/parks.ts'

/** A failure can be repeated with `SEED=… npx vitest run tests/gate/property.test.ts`. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)

const kept = ['park_id', 'period', 'fdi_budget', 'ddi_budget', 'fdi_revenue', 'kind', 'received_at', 'revision', 'source_id']

/** The declaration of form 2104 with three of its figures: statements over all of them take longer and find no more. */
const whole = datasetOf(catalog, 'business_activity')
const dataset = { ...whole, checks: [], columns: whole.columns.filter(({ id }) => kept.includes(id)) }
const small = { ...catalog, datasets: [dataset, datasetOf(catalog, 'parks'), datasetOf(catalog, 'sources')] }
const ids = dataset.columns.map(({ id }) => id)
const staging = stagingOf(1)
const headers = ['Tên KCN', 'Kỳ báo cáo', 'FDI: nộp ngân sách (tỷ đồng)', 'DDI: nộp ngân sách (tỷ đồng)']
const fields = ['fdi_budget', 'ddi_budget'] as const

/** A cell of a file: a known number or nothing. */
const cell = fc.oneof({ weight: 5, arbitrary: digits }, { weight: 1, arbitrary: fc.constantFrom('', '-') })
const isBlank = (plain: string) => plain === '' || plain === '-'

const park = fc.integer({ min: 1, max: 14 }).map((number) => `MH${String(number).padStart(2, '0')}`)
const nameOf = (id: string) => `KCN Minh Họa ${id.slice(2)}`

const figure = fc.option(digits.map(said), { nil: null })
const standing = fc.uniqueArray(fc.record({ park_id: park, fdi_budget: figure, ddi_budget: figure, fdi_revenue: figure }), {
  selector: ({ park_id }) => park_id,
  maxLength: 6,
})

let engine: Engine
beforeAll(async () => {
  engine = await openNative()
  const { sources } = await readSources(join('data', 'demo'))
  await fillTables(
    engine,
    small,
    sources.filter(({ dataset: id }) => id === 'parks' || id === 'sources'),
  )
})
afterAll(() => engine.close())

/** Lets the data set hold these rows of one period and nothing else. */
async function hold(rows: readonly Readonly<Record<string, string | number | null>>[]): Promise<void> {
  await engine.query(statement('delete from business_activity'))
  const filled = rows.map((row): typeof row => ({ ...row, period: '2025-Q3', kind: 'reported', source_id: 'DEMO-2104' }))
  const columns = Object.fromEntries(ids.map((id) => [id, filled.map((row) => row[id] ?? null)]))
  await engine.insert('business_activity', toArrow(dataset.columns, { rows: rows.length, columns }))
}

const limits = (id: string) => dataset.columns.find((column) => column.id === id)!
const outside = (id: string, value: number) => value < (limits(id).min ?? -Infinity) || value > (limits(id).max ?? Infinity)

test('500 generated files through the database: every figure ends as itself or as it was, and whatever is wrong is told', async () => {
  let cells = 0
  await fc.assert(
    fc.asyncProperty(style, standing, fc.array(fc.tuple(park, cell, cell), { minLength: 1, maxLength: 6 }), async (how, before, lines) => {
      await hold(before)
      const rows = lines.map(([id, ...plain]) => [
        nameOf(id),
        'Quý III/2025',
        ...plain.map((each) => (isBlank(each) ? each : written(each, how))),
      ])
      const { text, first, shift } = fileOf(rows, headers, how)
      const answers = { decimal: how.decimal === ',' ? 'comma' : 'dot' }
      const options = { datasets: small.datasets, registers: { parks }, answers }
      const bytes = new TextEncoder().encode(text)
      const result = await read(bytes, 'sinh.csv', options)
      expect([result.dataset, result.questions]).toEqual(['business_activity', []])
      const arrival = arrivalOf(result, small.datasets, bytes)
      await bringIn(engine, arrival, staging)
      const found = await check(engine, small, arrival, staging, result.problems, '2026-10-05')

      const told = found.filter(({ severity }) => severity === 'error').map(({ code, row, column }) => `${code} ${row} ${column}`)
      const wrong = lines.flatMap(([id, ...plain], index) => [
        ...(lines.findIndex(([other]) => other === id) < index ? [`duplicate_key ${first + index} null`] : []),
        ...plain.flatMap((each, at) => {
          const field = fields[at] ?? ''
          // A blank cell is checked as it will stand: it keeps what was there.
          const value = isBlank(each) ? (before.find(({ park_id }) => park_id === id)?.[fields[at] ?? 'fdi_budget'] ?? 0) : said(each)
          const code = value < 0 ? 'below_minimum' : 'above_maximum'
          return outside(field, value) ? [`${code} ${first + index} ${letterOf(2 + shift + at)}`] : []
        }),
        ...(before.some(({ park_id, fdi_revenue }) => park_id === id && fdi_revenue !== null && outside('fdi_revenue', fdi_revenue))
          ? [
              `${(before.find(({ park_id }) => park_id === id)?.fdi_revenue ?? 0) < 0 ? 'below_minimum' : 'above_maximum'} ${first + index} null`,
            ]
          : []),
      ])
      expect(told.sort()).toEqual(wrong.sort())
      if (told.some((each) => each.startsWith('duplicate_key'))) return

      const counts = await countChanges(engine, dataset, staging)
      const change = await changeOf(engine, arrival, staging, { source: 'NEW', received: '2026-10-05' }, 'nothing')
      expect(change.counts).toEqual({ added: counts.added, changed: counts.changed, removed: 0 })
      await applyChange(engine, small, change)

      const expected = new Map(before.map(({ park_id, ...figures }) => [park_id, figures]))
      for (const [id, ...plain] of lines) {
        const old = expected.get(id) ?? { fdi_budget: null, ddi_budget: null, fdi_revenue: null }
        const [fdi, ddi] = plain.map((each) => (isBlank(each) ? null : said(each)))
        expected.set(id, { ...old, fdi_budget: fdi ?? old.fdi_budget, ddi_budget: ddi ?? old.ddi_budget })
        cells += plain.filter((each) => !isBlank(each)).length
      }
      const table = await takeOut(engine, dataset, ids)
      for (const format of ['csv', 'parquet'] as const) {
        const { columns, rows: length } = await readTable(writeTable(table, format, dataset), format, dataset, 'sinh')
        const at = (id: string, row: number) => columns[id]?.[row] ?? null
        const stands = Array.from({ length }, (_, row) => [
          at('park_id', row),
          { fdi_budget: at('fdi_budget', row), ddi_budget: at('ddi_budget', row), fdi_revenue: at('fdi_revenue', row) },
        ])
        expect(stands, format).toEqual([...expected])
      }
    }),
    { seed, numRuns: 500 },
  )
  expect(cells).toBeGreaterThan(500)
}, 300_000)
