import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { templateCsv } from '#intake/write/template.ts'
import type { Dataset } from '#model/dataset.ts'
import { datasetsOf } from '#model/needs.ts'

/** Registers are drawn or listed as they are, each on a page of its own kind; nobody computes an indicator from them. */
const registers: Readonly<Record<string, string>> = {
  parks: '/map',
  sources: '/zones',
  targets: '/gaps',
  series_breaks: '/indicator/$id',
  units: '/units',
  tasks: '/plan',
  zone_pipeline: '/zones',
  eco_criteria: '/eco',
}

/** Every basis of an indicator, so that no contribution is overlooked. */
const everyChoice = (indicator: (typeof catalog.indicators)[number]) => indicator.axes.flatMap(({ choices }) => choices.map(({ id }) => id))

const shownBy = ({ id }: Dataset) =>
  catalog.indicators.filter((indicator) => indicator.charts.length > 0 && datasetsOf(indicator, everyChoice(indicator)).includes(id))

const routes = Object.values(import.meta.glob<string>('/src/ui/router.tsx', { eager: true, query: '?raw', import: 'default' })).join()

describe.each(catalog.datasets.map((dataset) => ({ id: dataset.id, dataset })))('the data set $id', ({ id, dataset }) => {
  test('is declared in both languages and has a template with every column', () => {
    expect(dataset.about.vi).not.toBe('')
    expect(dataset.about.en).not.toBe('')
    const [header = ''] = templateCsv(dataset)
      .replace(/^\uFEFF/, '')
      .split('\r\n')
    for (const { name } of dataset.columns) expect(header).toContain(name.vi)
  })

  test('is shown by an indicator with a chart, or is a register with a page', () => {
    if (shownBy(dataset).length) return
    expect(Object.keys(registers)).toContain(id)
    expect(routes).toContain(`'${registers[id]}'`)
  })
})
