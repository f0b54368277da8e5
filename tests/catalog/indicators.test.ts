import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { groups, leadUnits } from '#catalog/plan.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { basesOf, basisOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { createTables } from '#release/tables.ts'
import { series } from '#sql/series.ts'
import { fillRows } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'

async function worked(open: () => Promise<Engine>, id: string) {
  const indicator = catalog.indicators.find((each) => each.id === id)!
  const example = indicator.example!
  const engine = await open()
  try {
    await createTables(engine, catalog)
    await fillRows(engine, example.rows)
    const { rows } = await engine.query(series(indicator, ask(indicator, { basis: example.basis ?? [] }), catalog))
    return rows.find((row) => row['period'] === example.period && row['part'] === null)?.['value']
  } finally {
    await engine.close()
  }
}

describe('every indicator', () => {
  test.each(catalog.indicators.filter((each) => each.example))(
    '$id: its worked example on native DuckDB and WASM',
    async ({ id, example }) => {
      expect(await worked(openNative, id)).toBeCloseTo(example!.value, 9)
      expect(await worked(openWasm, id)).toBeCloseTo(example!.value, 9)
    },
  )

  test.each(catalog.indicators)('$id: is computed only where it has an example, and names what exists', (indicator) => {
    expect(indicator.example === null).toBe(Object.values(indicator.terms).flat().length === 0)
    expect(Object.keys(groups)).toContain(indicator.group)
    for (const unit of indicator.leadUnits) expect(Object.keys(leadUnits)).toContain(unit)
    const choices = indicator.axes.flatMap((axis) => axis.choices.map((choice) => choice.id))
    expect(choices).toEqual([...new Set(choices)])
    for (const link of [...Object.values(indicator.terms).flat(), ...indicator.published])
      for (const choice of link.when ?? []) expect(choices).toContain(choice)
    expect(basesOf(indicator)).toContainEqual(basisOf(indicator, []))
  })

  test.each(catalog.indicators)('$id: flows and stocks are what the columns say they are', (indicator) => {
    for (const { dataset, value, measure } of Object.values(indicator.terms).flat()) {
      const used = datasetOf(catalog, dataset).columns.filter(
        (column) => column.type === 'number' && new RegExp(`\\b${column.id}\\b`).test(value),
      )
      expect(used.length, value).toBeGreaterThan(0)
      for (const column of used) expect(column.flow ? 'flow' : 'stock', column.id).toBe(measure)
    }
  })
})
