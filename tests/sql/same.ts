import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { basesOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { findProblems } from '#sql/checks.ts'
import { series } from '#sql/series.ts'
import { wholeTable } from '#sql/table.ts'
import { fillRelease } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'
import { difference } from './difference.ts'

/**
 * Every indicator in every basis, grain and split over a release, on native DuckDB and on the WASM build, value by value.
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
    test.each(catalog.indicators)('$id: every basis, grain and split', { timeout: 300_000 }, async (indicator) => {
      let rows = 0
      const bases = basesOf(indicator)
      for (const basis of bases)
        for (const grain of indicator.grains)
          for (const split of ['none', ...indicator.splits] as const) {
            const statement = series(indicator, ask(indicator, { basis, grain, split }), catalog)
            const left = (await native.query(statement)).rows
            rows += left.length
            for (const row of left) readingOf(row)
            // A statement over tables without a row says nothing; one basis of each kind is asked twice all the same.
            if (!left.length && basis !== bases[0]) continue
            expect(difference(left, (await wasm.query(statement)).rows), `${basis.join('+')} ${grain} ${split}`).toBeNull()
          }
      if (release === 'demo') expect(rows).toBeGreaterThan(0)
    })

    test.each(catalog.datasets)('$id: the table and its problems', async (dataset) => {
      for (const statement of [wholeTable(dataset), findProblems(dataset)])
        expect(difference((await native.query(statement)).rows, (await wasm.query(statement)).rows)).toBeNull()
    })
  })
}
