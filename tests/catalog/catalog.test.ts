import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { groups, leadUnits } from '#catalog/plan.ts'

const files = (declarations: Record<string, unknown>, folder: string) =>
  Object.keys(declarations).map((path) => path.slice(path.indexOf(folder) + folder.length + 1).replace('.ts', ''))
const indicatorFiles = files(import.meta.glob('../../src/catalog/indicators/**/*.ts'), 'indicators')
const datasetFiles = files(import.meta.glob('../../src/catalog/datasets/**/*.ts'), 'datasets')

describe('the catalogue', () => {
  test('keeps every indicator under its group and name, so that the folder list is the menu', () => {
    expect([...indicatorFiles].sort()).toEqual(catalog.indicators.map(({ id, group }) => `${group}/${id}`).sort())
  })

  test('keeps every data set under its name, in the folder of a theme or among the shared registers', () => {
    const themes = ['', ...Object.keys(groups)]
    for (const file of datasetFiles) expect(themes).toContain(file.split('/').slice(0, -1).join('/'))
    expect(datasetFiles.map((file) => file.split('/').at(-1)).sort()).toEqual(catalog.datasets.map(({ id }) => id).sort())
  })

  test('has an indicator in every group, each at its own place', () => {
    for (const group of Object.keys(groups)) {
      const places = catalog.indicators.filter((each) => each.group === group).map(({ order }) => order)
      expect(places.length, group).toBeGreaterThan(1)
      expect(new Set(places).size, group).toBe(places.length)
    }
  })

  test('shows every data set of reports through an indicator', () => {
    const used = new Set(
      catalog.indicators.flatMap(({ terms }) =>
        Object.values(terms)
          .flat()
          .map(({ dataset }) => dataset),
      ),
    )
    const reports = catalog.datasets.filter(({ cadence, key }) => cadence !== 'register' && key.includes('period'))
    expect(reports.map(({ id }) => id).filter((id) => !used.has(id) && id !== 'exchange_rates')).toEqual([])
  })

  test('has columns that a contribution can be traced by wherever one reads', () => {
    const used = new Set(
      catalog.indicators.flatMap(({ terms }) =>
        Object.values(terms)
          .flat()
          .map(({ dataset }) => dataset),
      ),
    )
    for (const { id, columns } of catalog.datasets.filter((each) => used.has(each.id)))
      for (const column of ['period', 'kind', 'qualifier', 'as_of', 'received_at', 'note', 'source_id'])
        expect(
          columns.map((each) => each.id),
          id,
        ).toContain(column)
  })

  test('names every lead unit as the register of the published release does', () => {
    const rows = Papa.parse<Record<string, string>>(readFileSync('data/heza/units.csv', 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data
    const named = rows.filter((row) => row.valid_from === '2023-02-22').map((row) => [row.unit_id, { vi: row.name_vi, en: row.name_en }])
    expect(Object.fromEntries(named)).toEqual(leadUnits)
    for (const { leadUnits: units } of catalog.datasets) for (const unit of units) expect(Object.keys(leadUnits)).toContain(unit)
  })

  test('refers only to columns that exist', () => {
    for (const { id, columns, key, part } of catalog.datasets) {
      const own = columns.map((column) => column.id)
      for (const column of key) expect(own, id).toContain(column)
      if (part) expect(own, id).toContain(part)
      for (const { refers } of columns)
        if (refers)
          expect(
            catalog.datasets.find((each) => each.id === refers.dataset)?.columns.map((column) => column.id),
            id,
          ).toContain(refers.column)
    }
  })
})
