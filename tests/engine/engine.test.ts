import { describe, expect, test } from 'vitest'
import { openNative } from '#engine/native.ts'
import { behaviours } from './behaviours.ts'
import { openWasm } from './wasm.ts'

describe.each([
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
])('%s', (_, open) => {
  test.each(behaviours)('$name', async ({ answer, expected }) => {
    const engine = await open()
    try {
      expect(await answer(engine)).toEqual(expected)
    } finally {
      await engine.close()
    }
  })
})
