import { DuckDBInstance } from '@duckdb/node-api'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { readTable } from '#release/read.ts'
import { readSources } from '#release/files.ts'
import { hashOf } from '#release/hash.ts'
import { writeTable } from '#release/write.ts'
import { passingFolder } from './made.ts'

const folder = passingFolder()

describe.each(['heza', 'demo'])('the tables of %s', (release) => {
  test('come back from what is written of them, CSV byte for byte', { timeout: 240_000 }, async () => {
    const { sources } = await readSources(join('data', release))
    expect(sources.length).toBeGreaterThan(10)
    for (const { dataset: id, format, bytes } of sources) {
      const dataset = datasetOf(catalog, id)
      const table = await readTable(bytes, format, dataset, id)
      for (const other of ['csv', 'parquet'] as const) {
        const written = writeTable(table, other, dataset)
        // The real tables are written by hand, with numbers such as 20.840.
        if (other === 'csv' && format === 'csv' && release === 'demo')
          expect(Buffer.from(written).equals(Buffer.from(bytes)), id).toBe(true)
        expect(hashOf(writeTable(table, other, dataset))).toBe(hashOf(written))
        // Compared as text: a million cells one by one would take longer than everything else.
        if (table.rows || other === 'csv')
          expect(JSON.stringify(await readTable(written, other, dataset, id)) === JSON.stringify(table), id).toBe(true)
      }
    }
  })
})

test('cells of every kind come back, whatever stands in them', async () => {
  const dataset = datasetOf(catalog, 'sources')
  const texts = ['plain', 'a,b', 'say "x"', 'two\nlines', 'cr\rlf\r\n', ' blank ', '=1+1', 'Đặng Thị Hồng', '0', null]
  const table = { rows: texts.length, columns: { source_id: texts.map((_, index) => `S${index}`), source: texts } }
  for (const format of ['csv', 'parquet'] as const)
    expect(await readTable(writeTable(table, format, dataset), format, dataset, 'sources')).toEqual(table)
  const numbers = [0, -1.5, 1e21, 1e-7, 123456789012345, 0.1 + 0.2, null]
  const rates = datasetOf(catalog, 'exchange_rates')
  const figures = { rows: numbers.length, columns: { period: numbers.map((_, index) => `200${index}`), vnd_per_usd: numbers } }
  for (const format of ['csv', 'parquet'] as const)
    expect(await readTable(writeTable(figures, format, rates), format, rates, 'exchange_rates')).toEqual(figures)
})

test('other tools open them: native DuckDB reads both formats alike', async () => {
  const dataset = datasetOf(catalog, 'business_activity')
  const bytes = new Uint8Array(readFileSync('data/demo/business_activity.parquet'))
  const table = await readTable(bytes, 'parquet', dataset, 'business_activity')
  for (const format of ['csv', 'parquet'] as const) writeFileSync(join(folder, `t.${format}`), writeTable(table, format, dataset))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const sums = async (file: string) =>
    (
      await connection.runAndReadAll(`select count(*)::double, sum(fdi_revenue), min(period), max(source_id) from '${join(folder, file)}'`)
    ).getRows()
  expect(readdirSync(folder).sort()).toEqual(['t.csv', 't.parquet'])
  const [csv, parquet] = [await sums('t.csv'), await sums('t.parquet')]
  expect(csv).toEqual(parquet)
  expect(parquet[0]?.[0]).toBe(table.rows)
})
