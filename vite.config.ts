import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { duckdb } from './tests/tools/duckdb.mjs'
import { outline } from './tests/tools/outline.mjs'

/** Says once what every page may do; the development server needs inline scripts and a socket, so only the build carries it. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

/** The licences ask to travel with the code they cover. */
const notices: Plugin = {
  name: 'notices',
  apply: 'build',
  generateBundle() {
    if (existsSync('THIRD-PARTY-NOTICES.md'))
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: readFileSync('THIRD-PARTY-NOTICES.md') })
  },
}

/** In development `data/<release>/` is what `publish` wrote, as it is on a site; the repository's own `data/` stays unreachable. */
const publishedReleases: Plugin = {
  name: 'published-releases',
  configureServer(server) {
    const files = sirv('release', { dev: true })
    server.middlewares.use('/data', (request, response) => files(request, response))
  },
}

/** `vite build` makes the app in dist/; `vite build --mode cli` makes the command line in .kpi/cli.js. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        build: {
          ssr: 'src/cli.ts',
          outDir: '.kpi',
          target: 'node20',
          copyPublicDir: false,
          minify: false,
          rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
        },
      }
    : {
        base: './',
        plugins: [react(), duckdb(), outline(), contentSecurityPolicy, notices, publishedReleases],
        worker: { format: 'es' },
        server: {
          watch: { ignored: ['**/release/**', '**/site/**', '**/dist/**', '**/.kpi/**', '**/screenshots/**', '**/test-results/**'] },
        },
        build: {
          target: ['chrome111', 'firefox121', 'safari16.4'],
          // Fonts inside a style sheet are forbidden by the policy above, and nothing else gains from it.
          assetsInlineLimit: 0,
          reportCompressedSize: false,
          chunkSizeWarningLimit: 1024,
          manifest: true,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|tslib)[\\/]/ },
                  // Many parts of a few hundred bytes pack badly one by one; what four places share travels together.
                  { name: 'mantine', test: /node_modules[\\/]@mantine[\\/](core|hooks)[\\/]/, minShareCount: 4 },
                ],
              },
            },
          },
        },
        test: {
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The engines use one thread each, so that every core may have a file of its own.
          maxWorkers: '100%',
          // No file leaves anything behind for the next: each would only load the same modules again.
          isolate: false,
        },
      },
)
