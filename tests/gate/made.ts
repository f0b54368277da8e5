import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { type Arrival, arrivalOf } from '#gate/arrival.ts'
import { read } from '#intake/read.ts'
import type { ReadOptions } from '#intake/result.ts'
import { parks } from '../intake/parks.ts'
import { readSources } from '#release/files.ts'
import { fillTables } from '#release/tables.ts'
import { openWasm } from '../engine/wasm.ts'

/** Both engines that a file may meet. */
export const engines = [
  ['native DuckDB', openNative],
  ['the WASM build under Node', openWasm],
] as const

/** An engine that holds the invented release, opened once for a group of tests. */
export function demo(open: () => Promise<Engine>): () => Engine {
  let engine: Engine | undefined
  beforeAll(async () => {
    engine = await open()
    await fillTables(engine, catalog, (await readSources(join('data', 'demo'))).sources)
  })
  afterAll(() => engine?.close())
  return () => {
    if (!engine) throw new Error('not opened yet')
    return engine
  }
}

/** Lines of a file as bytes. */
export const text = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)

/** A file read with the names of the invented parks, on its way into its data set. */
export async function arriving(bytes: Uint8Array, more: Partial<ReadOptions> = {}): Promise<Arrival> {
  const result = await read(bytes, 'tệp.csv', { datasets: catalog.datasets, registers: { parks }, ...more })
  if (result.questions.length) throw new Error(`asked: ${result.questions.map(({ id }) => id).join(', ')}`)
  return arrivalOf(result, catalog.datasets, bytes)
}
