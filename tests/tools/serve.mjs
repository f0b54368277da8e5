// @ts-check
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

const site = 'site'
if (!existsSync(`${site}/index.html`)) {
  console.error(`${site}/ is not there yet: npm start builds it`)
  process.exit(1)
}

/** Names with a hash in them never change; everything else is asked for again, and the descriptor is never kept at all. */
const hashed = /[-.][0-9a-zA-Z_-]{8,}\.[a-z0-9.]+$/

const files = sirv(site, {
  // Looks at the disk on every request, so that a release put in place while serving is seen.
  dev: true,
  etag: true,
  dotfiles: false,
  setHeaders(response, path) {
    // The app inflates these itself; announcing an encoding would make the browser do it and the byte count meaningless.
    if (path.endsWith('.gz')) response.setHeader('Content-Encoding', 'identity')
    if (path.endsWith('/datapackage.json')) response.setHeader('Cache-Control', 'no-store')
    else if (path.startsWith('/assets/') || (path.startsWith('/data/') && hashed.test(path)))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  },
})

const server = createServer((request, response) => {
  // In `dev` mode sirv serves dot files whatever it is told; the second form is a dot in disguise.
  if (/\/(\.|%2e)/i.test(request.url ?? '')) return void response.writeHead(404).end()
  files(request, response)
})

let port = Number(process.env['PORT'] ?? 4173)
const listen = () => server.listen(port, '0.0.0.0')
server.on('error', (error) => {
  if (!('code' in error && error.code === 'EADDRINUSE')) throw error
  port += 1
  listen()
})
server.on('listening', () => {
  const address = server.address()
  console.log(`\n  http://localhost:${typeof address === 'object' && address ? address.port : port}\n`)
})
listen()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0))
