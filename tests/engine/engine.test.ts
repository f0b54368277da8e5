import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { behaviours } from './behaviours.ts'
import { openWasm } from './wasm.ts'

describe.each([
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
])('%s', (_, open) => {
  let shared: Engine
  beforeAll(async () => {
    shared = await open()
  })
  afterAll(() => shared.close())

  test.each(behaviours)('$name', async ({ answer, expected, alone }) => {
    const engine = alone ? await open() : shared
    try {
      expect(await answer(engine)).toEqual(expected)
    } finally {
      if (alone) await engine.close()
    }
  })
})
