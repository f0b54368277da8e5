// @ts-check
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { Readable, pipeline } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { createGzip, gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * @typedef {object} Options
 * @property {string} root the folder to serve
 * @property {string} [prefix] the folder's place on the site, such as '/a/b/'; nothing else on the host exists
 * @property {string} [host] the name pages are visited under
 * @property {string} [wasmType] the content type of .wasm files
 * @property {boolean} [compress] gzip on the way what is asked for with gzip
 * @property {boolean} [packed] announce files that end in .gz as encoded, so that browsers inflate them; otherwise they are plain bytes
 * @property {readonly string[]} [fail] globs, relative to the prefix, answered 404
 * @property {number | Readonly<Record<string, number>>} [delay] milliseconds before an answer, for all or by glob
 * @property {Readonly<Record<string, number>>} [pace] bytes per second on the way, by glob; others are sent as fast as they go
 * @property {Readonly<Record<string, (bytes: Buffer) => Buffer>>} [alter] what to do to a file on the way, by glob
 */

/**
 * `*` stays within a folder, `**` crosses folders.
 * @param {string} glob
 * @param {string} path
 */
function matches(glob, path) {
  const pattern = glob
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) =>
      part === '**/' ? '(?:.*/)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${pattern}$`).test(path)
}

/**
 * The value that a table by glob has for a path.
 * @template Value
 * @param {Readonly<Record<string, Value>> | undefined} table
 * @param {string} path
 */
const lookup = (table, path) => Object.entries(table ?? {}).find(([glob]) => matches(glob, path))?.[1]

/**
 * The same bytes at so many a second, in pieces small enough for a reader to see them grow.
 * @param {AsyncIterable<Buffer>} source
 * @param {number} pace
 */
async function* dripping(source, pace) {
  const size = Math.max(1, Math.floor(pace / 20))
  for await (const chunk of source)
    for (let at = 0; at < chunk.length; at += size) {
      yield chunk.subarray(at, at + size)
      await wait(50)
    }
}

/**
 * A plain static server, as simple-minded as an office's own; tests change `options` while it runs.
 * @param {Options} given
 */
export async function start(given) {
  const options = { prefix: '/', host: 'kpi.heza.test', wasmType: 'application/wasm', compress: false, packed: false, ...given }
  const root = resolve(options.root)
  /** @type {{ path: string, status: number }[]} */
  const log = []

  /** @param {string} path */
  const delayOf = (path) => {
    return typeof options.delay === 'number' ? options.delay : (lookup(options.delay, path) ?? 0)
  }

  /** @param {string} pathname */
  function find(pathname) {
    if (!pathname.startsWith(options.prefix)) return null
    const path = pathname.slice(options.prefix.length) || 'index.html'
    const file = join(root, path)
    if (!file.startsWith(root + sep) || options.fail?.some((glob) => matches(glob, path))) return null
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats?.isFile() ? { path, file, size: stats.size } : null
  }

  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))
    const found = find(pathname)
    const pause = delayOf(pathname.slice(options.prefix.length))
    if (pause) await wait(pause)
    log.push({ path: pathname, status: found ? 200 : 404 })
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    const extension = extname(found.path)
    response.setHeader('content-type', extension === '.wasm' ? options.wasmType : (types[extension] ?? 'application/octet-stream'))
    const zip = options.compress && extension !== '.gz' && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (zip || (options.packed && extension === '.gz')) response.setHeader('content-encoding', 'gzip')
    const change = lookup(options.alter, found.path)
    if (change) {
      const bytes = change(readFileSync(found.file))
      return void response.end(zip ? gzipSync(bytes) : bytes)
    }
    if (!zip) response.setHeader('content-length', found.size)
    const file = createReadStream(found.file)
    const pace = lookup(options.pace, found.path)
    const body = zip ? file.pipe(createGzip({ level: 1 })) : file
    // A reader that leaves in the middle, as browsers do when a page closes, is no fault of the server.
    pipeline(pace ? Readable.from(dripping(body, pace)) : body, response, () => undefined)
  })

  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://${options.host}:${port}${options.prefix}`,
    /** Every request, in order, also those outside the prefix. */
    log,
    options,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined))
        server.closeAllConnections()
      }),
  }
}
