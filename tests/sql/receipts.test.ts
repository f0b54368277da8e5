import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { isSubmitted } from '#model/dataset.ts'
import { statementFor } from '#sql/ask.ts'
import { createTables } from '#release/tables.ts'
import { fillRows } from '../engine/filled.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openNative()
  await createTables(engine, catalog)
  const row = (park_id: string, period: string, received_at: string, revision = 0) => ({ park_id, period, received_at, revision })
  await fillRows(engine, {
    labour: [
      row('B', '2025-Q1', '2025-04-10'),
      row('A', '2025-Q1', '2025-04-10'),
      row('C', '2025-Q1', '2025-05-02', 1),
      row('A', '2025', '2026-01-09'),
    ],
    share_purchases: [{ period: '2024', deals: 2 }],
    enterprises: [
      { enterprise_id: '1', period: '2024', park_id: 'A', name: 'một' },
      { enterprise_id: '2', period: '2025', park_id: 'A', name: 'hai' },
      { enterprise_id: '3', period: '2026-Q1', park_id: 'B', name: 'ba' },
      { enterprise_id: '2', period: '2026-Q1', park_id: 'A', name: 'hai' },
    ],
  })
})
afterAll(() => engine.close())

const rows = async (question: Parameters<typeof statementFor>[0]) => (await engine.query(statementFor(question, catalog))).rows

test('receipts are gathered by period, day and correction, oldest period first', async () => {
  expect(await rows({ receipts: 'labour' })).toEqual([
    { period: '2025-Q1', received_at: '2025-04-10', corrected: false, parts: 'A+B', rows: 2 },
    { period: '2025-Q1', received_at: '2025-05-02', corrected: true, parts: 'C', rows: 1 },
    { period: '2025', received_at: '2026-01-09', corrected: false, parts: 'A', rows: 1 },
  ])
  expect(await rows({ receipts: 'share_purchases' })).toEqual([{ period: '2024', received_at: '', corrected: false, parts: '', rows: 1 }])
  expect(await rows({ receipts: 'reform' })).toEqual([])
})

test('a table is asked for its newest period, or for the rows of one id; a value never enters the text', async () => {
  expect((await rows({ table: 'enterprises', last: true })).map((row) => row['enterprise_id'])).toEqual(['2', '3'])
  expect((await rows({ table: 'enterprises', where: { enterprise_id: '2' } })).map((row) => row['period'])).toEqual(['2025', '2026-Q1'])
  expect(await rows({ table: 'enterprises', where: { enterprise_id: "2' or '1'='1" } })).toEqual([])
  expect(() => statementFor({ table: 'enterprises', where: { nothing: '1' } }, catalog)).toThrow('unknown column of enterprises: nothing')
})

test('what is submitted has a cadence, a period in its key and a day of arrival', () => {
  const submitted = catalog.datasets.filter(isSubmitted).map(({ id }) => id)
  expect(submitted).toContain('labour')
  for (const id of ['parks', 'tasks', 'zone_steps', 'exchange_rates', 'published_series']) {
    expect(datasetOf(catalog, id).id).toBe(id)
    expect(submitted).not.toContain(id)
  }
})
