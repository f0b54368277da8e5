import { readFileSync, readdirSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { parsePeriod, pointOfDate } from '#model/period.ts'
import { findProblems } from '#sql/checks.ts'
import { fillRelease } from '../engine/filled.ts'

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

  test('has no problem that the checks of the declarations find', async () => {
    const engine = await openNative()
    try {
      await fillRelease(engine, 'heza')
      for (const id of ids) expect((await engine.query(findProblems(datasetOf(catalog, id)))).rows, id).toEqual([])
    } finally {
      await engine.close()
    }
  })

  test('has a file for every data set: what offices have not supplied is a gap with someone to ask', () => {
    expect(ids.sort()).toEqual(catalog.datasets.map(({ id }) => id).sort())
    const empty = ids.filter((id) => rowsOf(id).length === 0)
    expect(empty).toContain('labour')
    expect(empty).toContain('task_progress')
    for (const id of empty) expect(datasetOf(catalog, id).leadUnits.length, id).toBeGreaterThan(0)
  })

  test('knows the fourteen zones of the plan by the words of the plan, two of them as established parks', () => {
    const plan = readFileSync('tests/data/plan.txt', 'utf8').replace(/\s+/g, ' ')
    const zones = rowsOf('zone_pipeline').filter((zone) => zone.in_plan === 'plan')
    expect(zones).toHaveLength(14)
    for (const zone of zones) expect(plan).toContain(zone.plan_wording)
    const parks = known('parks', 'park_id')
    expect(rowsOf('zone_pipeline').flatMap((zone) => (zone.park_id ? [zone.park_id] : []))).toEqual(['XUAN_CAU', 'TIEN_THANH'])
    for (const park of ['XUAN_CAU', 'TIEN_THANH']) expect(parks).toContain(park)
  })

  test('infers no step of a zone: what is done has a date and a source, what is not has neither period nor date', () => {
    for (const step of rowsOf('zone_steps')) {
      expect(step.state === 'done', JSON.stringify(step)).toBe(step.actual !== '')
      expect(step.actual!.startsWith(step.period!)).toBe(true)
      expect(step.period === '').toBe(step.actual === '')
    }
  })

  test('scores no eco criterion, for none that a published figure speaks of was checked word for word', () => {
    const criteria = new Map(rowsOf('eco_criteria').map((row) => [row.criterion_id, row]))
    for (const { criterion_id, result } of rowsOf('eco_assessments')) {
      const { verified, force } = criteria.get(criterion_id)!
      if (verified !== 'yes' || force !== 'in_force') expect(result).toBe('not_assessed')
    }
    const repealed = [...criteria.values()].filter(({ force }) => force === 'repealed').map((row) => row.criterion_id)
    expect(repealed).toEqual(['D82-42.3a', 'D82-42.5b'])
  })

  test('prints 83% and what 52 of 64 make side by side, and keeps parks elsewhere for comparison', () => {
    const compliance = rowsOf('published_series').filter((row) => row.series === 'eip_international_compliance' && row.period === '2024-04')
    const own = compliance.filter((row) => row.part === 'DINH_VU')
    expect(own.map(({ value, definition, qualifier }) => [Number(value), definition, qualifier])).toEqual([
      [83, '', ''],
      [(52 / 64) * 100, 'full_list', 'derived'],
    ])
    const kinds = new Map(rowsOf('parks').map((row) => [row.park_id, row.kind]))
    for (const row of compliance) if (row.part !== 'DINH_VU') expect(kinds.get(row.part)).toBe('comparison')
  })

  test('says of the eighth PCI sub-index by which method it was counted', () => {
    const rows = rowsOf('published_series').filter((row) => row.series === 'pci_support')
    expect(rows.map(({ period, definition }) => [period, definition])).toEqual([
      ['2019', 'before_2021'],
      ['2020', 'before_2021'],
      ['2021', 'since_2021'],
      ['2022', 'since_2021'],
    ])
  })

  test('lists the park count of the register beside the printed one for 2019', () => {
    const counts = rowsOf('published_series').filter((row) => row.series === 'parks_established' && row.period === '2019')
    const listed = rowsOf('parks').filter((row) => row.kind === 'park' && !(Number(row.established) > 2019))
    expect(counts.map((row) => Number(row.value)).sort()).toEqual([listed.length, 13])
    expect(counts.map((row) => row.kind).sort()).toEqual(['estimated', 'published'])
  })
})
