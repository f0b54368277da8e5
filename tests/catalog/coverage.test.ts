import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { templateCsv } from '#intake/write/template.ts'
import { type Dataset, isSubmitted } from '#model/dataset.ts'
import { ask } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'
import { findProblems } from '#sql/checks.ts'
import { tableRows } from '#sql/table.ts'
import { datasetsOf } from '#model/needs.ts'
import { fillRelease } from '../engine/filled.ts'

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

describe('the next period of every data set', () => {
  let engine: Engine
  const submitted = catalog.datasets.filter(isSubmitted)
  const next: Readonly<Record<string, string>> = { month: '2026-10', quarter: '2026-Q4', year: '2026' }

  beforeAll(async () => {
    engine = await openNative()
    await fillRelease(engine, 'demo')
    for (const dataset of submitted) {
      const { rows } = await engine.query(tableRows(dataset, { last: true }))
      const cells = (column: string) =>
        rows.map((row) => {
          const cell = column === 'period' ? next[dataset.cadence] : row[column]
          return typeof cell === 'string' || typeof cell === 'number' ? cell : null
        })
      const columns = Object.fromEntries(dataset.columns.map(({ id }) => [id, cells(id)]))
      await engine.insert(dataset.id, toArrow(dataset.columns, { rows: rows.length, columns }))
    }
  }, 60_000)
  afterAll(() => engine.close())

  test.each(submitted)('$id: arrives, passes the checks and is in the answers with no line of code changed', async (dataset) => {
    const period = next[dataset.cadence] ?? ''
    const receipts = await engine.query(statementFor({ receipts: dataset.id }, catalog))
    expect(receipts.rows.some((row) => row['period'] === period)).toBe(true)
    const errors = (await engine.query(findProblems(dataset))).rows.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual([])
    const answered = []
    for (const indicator of shownBy(dataset))
      for (const grain of indicator.grains) answered.push((await engine.query(statementFor(ask(indicator, { grain }), catalog))).rows)
    expect(answered.some((rows) => rows.some((row) => row['period'] === period && row['value'] !== null))).toBe(true)
  })
})
