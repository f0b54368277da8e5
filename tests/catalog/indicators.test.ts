import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { groups, leadUnits, outsiders } from '#catalog/plan.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { type IndicatorDeclaration, basesOf, basisOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { createTables } from '#release/tables.ts'
import { series } from '#sql/series.ts'
import { name, statement } from '#sql/statement.ts'
import { createTable } from '#sql/table.ts'
import { fillRows } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'

const engines: Engine[] = []
beforeAll(async () => {
  engines.push(await openNative(), await openWasm())
  for (const engine of engines) await createTables(engine, catalog)
})
afterAll(async () => {
  for (const engine of engines) await engine.close()
})

/** Fills the tables of an example, asks, and leaves them empty for the next. */
async function worked(engine: Engine, indicator: IndicatorDeclaration) {
  const example = indicator.example!
  await fillRows(engine, example.rows)
  try {
    const question = ask(indicator, { basis: example.basis ?? [], ...(example.period.match(/^\d{4}-\d{2}$/) ? { grain: 'month' } : {}) })
    const { rows } = await engine.query(series(indicator, question, catalog))
    return rows.find((row) => row['period'] === example.period && row['part'] === null)?.['value']
  } finally {
    for (const id of Object.keys(example.rows))
      for (const emptied of [statement(`drop table ${name(id)}`), createTable(datasetOf(catalog, id))]) await engine.query(emptied)
  }
}

describe('every indicator', () => {
  test.each(catalog.indicators.filter((each) => each.example))('$id: its worked example on native DuckDB and WASM', async (indicator) => {
    for (const engine of engines) expect(await worked(engine, indicator)).toBeCloseTo(indicator.example!.value, 9)
  })

  test.each(catalog.indicators)('$id: is computed only where it has an example, and names what exists', (indicator) => {
    expect(indicator.example === null).toBe(Object.values(indicator.terms).flat().length === 0)
    expect(Object.keys(groups)).toContain(indicator.group)
    for (const unit of indicator.leadUnits) expect(Object.keys({ ...leadUnits, ...outsiders })).toContain(unit)
    const choices = indicator.axes.flatMap((axis) => axis.choices.map((choice) => choice.id))
    expect(choices).toEqual([...new Set(choices)])
    for (const link of [...Object.values(indicator.terms).flat(), ...indicator.published])
      for (const choice of link.when ?? []) expect(choices).toContain(choice)
    expect(basesOf(indicator)).toContainEqual(basisOf(indicator, []))
  })

  test.each(catalog.indicators)('$id: flows and stocks are what the columns say they are', (indicator) => {
    for (const { dataset, value, measure } of Object.values(indicator.terms).flat()) {
      const { columns } = datasetOf(catalog, dataset)
      const used = columns.filter((column) => new RegExp(`\\b${column.id}\\b`).test(value))
      expect(used.length, value).toBeGreaterThan(0)
      const numbers = used.filter((column) => column.type === 'number')
      for (const column of numbers) expect(column.flow ? 'flow' : 'stock', column.id).toBe(measure)
      // What only counts states, such as firms in operation, counts them at the end of the period.
      if (!numbers.length) expect(measure, value).toBe('stock')
    }
  })

  test.each(catalog.indicators.filter(({ aggregate }) => aggregate.includes('/')))(
    '$id: a ratio does not add over periods unless it says how long its period is',
    (indicator) => {
      const measures = Object.values(indicator.terms).map((contributions) => contributions.map(({ measure }) => measure))
      const [numerator, denominator] = measures.map((each) => (each.every((measure) => measure === 'flow') ? 'flow' : 'stock'))
      if (numerator === 'flow') expect(indicator.measure).toBe(denominator === 'flow' ? 'stock' : 'flow')
    },
  )
})
