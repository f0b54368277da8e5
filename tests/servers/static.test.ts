import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from './static.mjs'

const root = mkdtempSync(join(tmpdir(), 'kpi-static-'))
let server: Awaited<ReturnType<typeof start>>

beforeAll(async () => {
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), 'page')
  writeFileSync(join(root, 'assets/a.wasm'), 'wasm')
  writeFileSync(join(root, 'assets/a.wasm.gz'), 'gz')
  server = await start({ root, prefix: '/a/b/', host: 'localhost', wasmType: 'application/octet-stream', compress: true })
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const get = (path: string) => fetch(new URL(path, server.url), { headers: { 'accept-encoding': 'gzip' } })

test('only the folder under the prefix exists', async () => {
  expect(await (await get('')).text()).toBe('page')
  expect((await get('/')).status).toBe(404)
  expect((await get('/a/b/%2e%2e/x')).status).toBe(404)
  expect(server.log.map(({ path, status }) => `${path} ${status}`)).toContain('/ 404')
})

test('files are sent as a simple server sends them', async () => {
  const wasm = await get('assets/a.wasm')
  expect(wasm.headers.get('content-type')).toBe('application/octet-stream')
  expect(wasm.headers.get('content-encoding')).toBe('gzip')
  expect(await wasm.text()).toBe('wasm')
  expect((await get('assets/a.wasm.gz')).headers.get('content-encoding')).toBe(null)
  server.options.packed = true
  const { headers } = await fetch(new URL('assets/a.wasm.gz', server.url), { method: 'HEAD' })
  expect(headers.get('content-encoding')).toBe('gzip')
  server.options.packed = false
})

test('a file can be missing, altered or late', async () => {
  server.options.fail = ['**/*.gz']
  server.options.alter = { 'assets/*': (bytes) => bytes.subarray(1) }
  server.options.delay = { 'index.html': 60 }
  expect((await get('assets/a.wasm.gz')).status).toBe(404)
  expect(await (await get('assets/a.wasm')).text()).toBe('asm')
  const before = performance.now()
  await (await get('index.html')).text()
  expect(performance.now() - before).toBeGreaterThan(50)
})

test('a file can come slowly and come whole', async () => {
  writeFileSync(join(root, 'slow.txt'), 'x'.repeat(200))
  Object.assign(server.options, { compress: false, pace: { 'slow.txt': 1000 } })
  const before = performance.now()
  expect(await (await get('slow.txt')).text()).toBe('x'.repeat(200))
  expect(performance.now() - before).toBeGreaterThan(140)
})
