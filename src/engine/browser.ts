import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm'
import { toStream } from './arrow.ts'
import { type Engine, QueryError, opening } from './engine.ts'
import { fromRows } from './rows.ts'

/** Where the engine's files lie, as absolute addresses, and how long they are: a server's content-length cannot be trusted. */
export interface EngineFiles {
  readonly wasm: string
  readonly wasmGz: string
  readonly worker: string
  readonly wasmBytes: number
  readonly wasmGzBytes: number
}

export type Progress = (received: number, total: number) => void

/**
 * DuckDB-WASM in a worker of its own. There is no time limit: a slow line is told by `progress`, in bytes.
 * Throws what the network or the browser says where the engine's files cannot be had.
 */
export async function openBrowser(files: EngineFiles, progress: Progress): Promise<Engine> {
  const module = URL.createObjectURL(await wasmOf(files, progress))
  const worker = new Worker(files.worker)
  try {
    const db = new AsyncDuckDB(new VoidLogger(), worker)
    const connection = await Promise.race([connect(db, module), failureOf(worker, files.worker)])
    return engineOn(db, connection)
  } catch (cause) {
    worker.terminate()
    throw cause
  } finally {
    URL.revokeObjectURL(module)
  }
}

async function connect(db: AsyncDuckDB, module: string): Promise<AsyncDuckDBConnection> {
  await db.instantiate(module)
  await db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } })
  const connection = await db.connect()
  for (const text of opening) await connection.query(text)
  return connection
}

/** Rejects when the worker's script cannot be had: DuckDB-WASM forgets what it was asked then, and would never answer. */
function failureOf(worker: Worker, script: string): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || `not loaded: ${script}`)), { once: true })
  })
}

function engineOn(db: AsyncDuckDB, connection: AsyncDuckDBConnection): Engine {
  return {
    async query(statement) {
      try {
        const prepared = await connection.prepare(statement.text)
        try {
          return fromRows(await prepared.query(...statement.params))
        } finally {
          await prepared.close()
        }
      } catch (cause) {
        throw new QueryError(statement, cause)
      }
    },
    async extract(statement) {
      try {
        return await connection.useUnsafe(async (bindings, id) => {
          const prepared = await bindings.createPrepared(id, statement.text)
          try {
            return toStream(await bindings.runPrepared(id, prepared, [...statement.params]))
          } finally {
            await bindings.closePrepared(id, prepared)
          }
        })
      } catch (cause) {
        throw new QueryError(statement, cause)
      }
    },
    insert: (table, arrow) => connection.insertArrowFromIPCStream(arrow, { name: table, schema: 'main', create: false }),
    close: () => db.terminate(),
  }
}

/**
 * The module as a blob of the right type, so that neither a server's idea of `.wasm` nor its lack of compression matters.
 * The packed file is inflated here only if it still is packed: a server that announces its encoding has had it inflated already.
 */
async function wasmOf(files: EngineFiles, progress: Progress): Promise<Blob> {
  const packed = await fetch(files.wasmGz)
  const response = packed.ok ? packed : await fetch(files.wasm)
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  const reader = response.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value)
    received += part.value.length
    progress(received, packed.ok && received <= files.wasmGzBytes ? files.wasmGzBytes : files.wasmBytes)
  }
  const blob = new Blob(chunks, { type: 'application/wasm' })
  const start = new Uint8Array(await blob.slice(0, 2).arrayBuffer())
  if (start[0] !== 0x1f || start[1] !== 0x8b) return blob
  const inflated = await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob()
  return inflated.slice(0, inflated.size, 'application/wasm')
}
