// @ts-check
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, '.kpi/cli.js')
const stamp = join(root, '.kpi/stamp')
const sources = ['src', 'data', 'vite.config.ts', 'package.json', 'package-lock.json']

/**
 * @param {string} path
 * @returns {string[]}
 */
function lines(path) {
  const stats = statSync(path)
  if (stats.isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => lines(join(path, name)))
  return [`${path} ${stats.size} ${stats.mtimeMs}`]
}

/** Names, sizes and times of every source: unlike "newer than the output" it also sees a deleted file or an older branch. */
function fingerprint() {
  const all = sources
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .flatMap(lines)
  return createHash('sha256').update(all.join('\n')).digest('hex')
}

/**
 * Written beside the final name and renamed, so that two runs at once never read half a file.
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, path)
}

async function build() {
  const now = fingerprint()
  if (existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const vite = await import('vite')
  const built = await vite.build({ root, mode: 'cli', logLevel: 'error', build: { write: false } })
  const [result] = [built].flat()
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('the command line was not built')
  mkdirSync(join(root, '.kpi'), { recursive: true })
  write(program, chunk.code)
  write(stamp, now)
}

await build()
const run = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => run.kill(signal))
run.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 130 : 1)
})
