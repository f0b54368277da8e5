import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { basesOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { findProblems } from '#sql/checks.ts'
import { series } from '#sql/series.ts'
import type { Row } from '#sql/statement.ts'
import { wholeTable } from '#sql/table.ts'
import { fillRelease } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'

/** The first difference beyond 1e-9 relative, or null. */
function difference(a: readonly Row[], b: readonly Row[]): string | null {
  if (a.length !== b.length) return `${a.length} rows against ${b.length}`
  for (const [index, row] of a.entries())
    for (const [column, left] of Object.entries(row)) {
      const right = b[index]?.[column]
      const near =
        typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right))
      if (left !== right && !near) return `row ${index}, ${column}: ${String(left)} against ${String(right)}`
    }
  return null
}

describe.each(['heza', 'demo'])('%s on native DuckDB and on the WASM build', (release) => {
  let native: Engine
  let wasm: Engine
  beforeAll(async () => {
    native = await openNative()
    wasm = await openWasm()
    await fillRelease(native, release)
    await fillRelease(wasm, release)
  })
  afterAll(async () => {
    await native.close()
    await wasm.close()
  })

  test.each(catalog.indicators)('$id: every basis, grain and split', async (indicator) => {
    let rows = 0
    for (const basis of basesOf(indicator))
      for (const grain of indicator.grains)
        for (const split of ['none', ...indicator.splits] as const) {
          const statement = series(indicator, ask(indicator, { basis, grain, split }), catalog)
          const left = (await native.query(statement)).rows
          rows += left.length
          expect(difference(left, (await wasm.query(statement)).rows), `${basis.join('+')} ${grain} ${split}`).toBeNull()
        }
    if (release === 'demo') expect(rows).toBeGreaterThan(0)
  })

  test.each(catalog.datasets)('$id: the table and its problems', async (dataset) => {
    for (const statement of [wholeTable(dataset), findProblems(dataset)])
      expect(difference((await native.query(statement)).rows, (await wasm.query(statement)).rows)).toBeNull()
  })
})
