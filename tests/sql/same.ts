import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { basesOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { findProblems } from '#sql/checks.ts'
import { receiptRows } from '#sql/receipts.ts'
import { series } from '#sql/series.ts'
import { tableRows } from '#sql/table.ts'
import { fillRelease } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'
import { difference } from './difference.ts'

/**
 * Every indicator in every basis, in every grain and in every split over a release, on native DuckDB and on the WASM build, value by value.
 * One file calls this per release, so that two releases may run at once.
 */
export function sameOn(release: string): void {
  describe(`${release} on native DuckDB and on the WASM build`, () => {
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

    // Hundreds of statements for the headline alone, which a busy machine may take minutes for.
    test.each(catalog.indicators)('$id: every basis, every grain and every split', { timeout: 300_000 }, async (indicator) => {
      let rows = 0
      const ways = indicator.grains.flatMap((grain) => (['none', ...indicator.splits] as const).map((split) => ({ grain, split })))
      for (const [number, basis] of basesOf(indicator).entries())
        for (const [index, way] of ways.entries()) {
          // A basis chooses tables, a grain and a split group them: the first basis is asked in every way, every other in one, in turn.
          if (number > 0 && index !== number % ways.length) continue
          const statement = series(indicator, ask(indicator, { basis, ...way }), catalog)
          const left = (await native.query(statement)).rows
          rows += left.length
          for (const row of left) readingOf(row)
          expect(difference(left, (await wasm.query(statement)).rows), `${basis.join('+')} ${way.grain} ${way.split}`).toBeNull()
        }
      if (release === 'demo') expect(rows).toBeGreaterThan(0)
    })

    test.each(catalog.datasets)('$id: the table, what has arrived of it, and its problems', async (dataset) => {
      const arrived = dataset.columns.some(({ id }) => id === 'period') ? [receiptRows(dataset)] : []
      for (const statement of [tableRows(dataset), ...arrived, findProblems(dataset)])
        expect(difference((await native.query(statement)).rows, (await wasm.query(statement)).rows)).toBeNull()
    })
  })
}
