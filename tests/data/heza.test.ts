import { readFileSync, readdirSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { parsePeriod, pointOfDate } from '#model/period.ts'

type Row = Readonly<Record<string, string>>

const folder = 'data/heza'
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
const textOf = (id: string) => readFileSync(`${folder}/${id}.csv`, 'utf8')
const rowsOf = (id: string): readonly Row[] => Papa.parse<Row>(textOf(id), { header: true, skipEmptyLines: true }).data
const ids = files.map((name) => name.replace('.csv', ''))
const known = (id: string, column: string) => new Set(rowsOf(id).map((row) => row[column]))

describe('the published data', () => {
  test.each(ids)('%s: header, types and codes follow the declaration', (id) => {
    const dataset = datasetOf(catalog, id)
    const text = textOf(id)
    expect(text).not.toMatch(/^\uFEFF|\r/)
    expect(text.split('\n')[0]).toBe(dataset.columns.map((column) => column.id).join(','))
    for (const row of rowsOf(id)) {
      for (const column of dataset.columns) {
        const value = row[column.id] ?? ''
        const place = `${id}.${column.id}: ${JSON.stringify(row)}`
        if (value === '') expect(column.required, place).not.toBe(true)
        else if (column.codes)
          expect(
            column.codes.map((code) => code.id),
            place,
          ).toContain(value)
        else if (column.type === 'number') expect(value, place).toMatch(/^-?\d+(\.\d+)?$/)
        else if (column.type === 'period') expect(parsePeriod(value), place).not.toBeNull()
        else if (column.type === 'date') expect(pointOfDate(value), place).not.toBeNull()
      }
    }
  })

  test.each(ids)('%s: keys are unique', (id) => {
    const keys = rowsOf(id).map((row) =>
      datasetOf(catalog, id)
        .key.map((column) => row[column])
        .join('|'),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test.each(ids.filter((id) => id !== 'sources'))('%s: every piece of a source is registered', (id) => {
    const sources = known('sources', 'source_id')
    const unknown = rowsOf(id)
      .flatMap((row) => row.source_id!.split('+'))
      .filter((piece) => !sources.has(piece))
    expect(unknown).toEqual([])
  })

  test('every part is in the register of parks, which has 14 parks', () => {
    const parks = rowsOf('parks')
    const have = known('parks', 'park_id')
    const parts = [...rowsOf('published_series'), ...rowsOf('targets')].map((row) => row.part).concat(parks.map((row) => row.group_id))
    expect(parts.filter((part) => part && !have.has(part))).toEqual([])
    expect(parks.filter((row) => row.kind === 'park')).toHaveLength(14)
  })

  test('a figure that was not found says so', () => {
    const empty = rowsOf('published_series').filter((row) => row.value === '')
    expect(empty.length).toBeGreaterThan(0)
    for (const row of empty) expect(row.note).toContain('Chưa tìm thấy số liệu công bố')
  })

  test('cumulative FDI says whether share purchases are inside', () => {
    const stock = rowsOf('published_series').filter((row) => row.series === 'fdi_cumulative' && row.scope === 'kcn_kkt')
    const wanted = (period: string) => (period < '2022' || period === '2022-07' ? 'excl_shares' : 'incl_shares')
    for (const row of stock) expect(row.definition, row.period).toBe(wanted(row.period!))
  })
})
