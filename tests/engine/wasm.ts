import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as Blocking from '@duckdb/duckdb-wasm/blocking'
import { toStream } from '#engine/arrow.ts'
import { type Engine, QueryError, opening } from '#engine/engine.ts'
import { fromRows } from '#engine/rows.ts'

const require = createRequire(import.meta.url)
const blocking = require('@duckdb/duckdb-wasm/blocking') as typeof Blocking
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))

/** The WASM build that browsers run, under Node: what it lacks, such as ICU and JSON, shows here and not at the reader's. */
export async function openWasm(): Promise<Engine> {
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: join(dist, 'duckdb-node-eh.worker.cjs') }
  const db = await blocking.createDuckDB({ mvp: bundle, eh: bundle }, new blocking.VoidLogger(), blocking.NODE_RUNTIME)
  await db.instantiate()
  db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } })
  const connection = db.connect()
  for (const text of opening) connection.query(text)
  return {
    query: async (statement) => {
      try {
        const prepared = connection.prepare(statement.text)
        try {
          return fromRows(prepared.query(...statement.params))
        } finally {
          prepared.close()
        }
      } catch (cause) {
        throw new QueryError(statement, cause)
      }
    },
    extract: async (statement) => {
      try {
        return connection.useUnsafe((bindings, id) => {
          const prepared = bindings.createPrepared(id, statement.text)
          try {
            return toStream(bindings.runPrepared(id, prepared, [...statement.params]))
          } finally {
            bindings.closePrepared(id, prepared)
          }
        })
      } catch (cause) {
        throw new QueryError(statement, cause)
      }
    },
    insert: async (table, arrow) => connection.insertArrowFromIPCStream(arrow, { name: table, schema: 'main', create: false }),
    close: async () => {
      connection.close()
      db.reset()
    },
  }
}
