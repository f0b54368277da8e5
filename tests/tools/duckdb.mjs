// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const from = new URL('../../node_modules/@duckdb/duckdb-wasm/dist/', import.meta.url)
const cache = new URL('../../node_modules/.cache/kpi/', import.meta.url)

/** @param {Buffer} bytes */
const short = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)

/**
 * Level 9 takes seconds on 34 MB and the file changes only with its version, so the twin is kept between builds.
 * @param {Buffer} bytes
 * @param {string} hash
 */
function gzipped(bytes, hash) {
  const file = new URL(`duckdb-eh-${hash}.wasm.gz`, cache)
  if (existsSync(file)) return readFileSync(file)
  const packed = gzipSync(bytes, { level: 9 })
  const unfinished = new URL(`${file.href}.${process.pid}`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(unfinished, packed)
  renameSync(unfinished, file)
  return packed
}

function read() {
  const wasm = readFileSync(new URL('duckdb-eh.wasm', from))
  // The map is not shipped, so the reference to it would only be a request that fails.
  const script = readFileSync(new URL('duckdb-browser-eh.worker.js', from), 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '')
  const worker = Buffer.from(script)
  const hash = short(wasm)
  const packed = gzipped(wasm, hash)
  const paths = {
    wasm: `assets/duckdb-eh-${hash}.wasm`,
    wasmGz: `assets/duckdb-eh-${hash}.wasm.gz`,
    worker: `assets/duckdb-eh.worker-${short(worker)}.js`,
  }
  /** @type {Map<string, Buffer>} */
  const files = new Map([
    [paths.wasm, wasm],
    [paths.wasmGz, packed],
    [paths.worker, worker],
  ])
  return { facts: { ...paths, wasmBytes: wasm.length, wasmGzBytes: packed.length }, files }
}

/** @type {ReturnType<typeof read> | undefined} */
let engine
const load = () => (engine ??= read())

/**
 * The module `virtual:duckdb`: where the engine's files lie, relative to the document, and how many bytes a progress
 * bar may expect (content-length cannot be trusted, a server may compress on the way).
 * The development server answers under the same paths as the built site.
 * @returns {import('vite').Plugin}
 */
export function duckdb() {
  return {
    name: 'duckdb',
    resolveId: (id) => (id === 'virtual:duckdb' ? '\0virtual:duckdb' : null),
    load(id) {
      if (id !== '\0virtual:duckdb') return null
      const { facts, files } = load()
      if (this.environment.mode === 'build') for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
      return Object.entries(facts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
        const bytes = path.startsWith('assets/duckdb-eh') ? load().files.get(path) : undefined
        if (!bytes) return next()
        response.setHeader(
          'content-type',
          path.endsWith('.js') ? 'text/javascript' : path.endsWith('.gz') ? 'application/gzip' : 'application/wasm',
        )
        response.end(bytes)
      })
    },
  }
}
