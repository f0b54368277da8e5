import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assemble } from './package.mjs'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kpi-package-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}
const read = (path: string) => readFileSync(join(home, path), 'utf8')
const run = () => assemble({ app: join(home, 'dist'), releases: join(home, 'release'), site: join(home, 'site') })

test('a site is the app and every release that has a descriptor', () => {
  write('dist/index.html', 'one')
  write('dist/assets/main-1.js', '1')
  write('dist/.vite/manifest.json', '{}')
  write('release/heza/datapackage.json', '{}')
  write('release/heza/parks-1.csv', 'a')
  write('release/unfinished/parks-1.csv', 'a')
  run()
  expect(read('site/index.html')).toBe('one')
  expect(read('site/data/heza/parks-1.csv')).toBe('a')
  expect(existsSync(join(home, 'site/.vite'))).toBe(false)
  expect(existsSync(join(home, 'site/data/unfinished'))).toBe(false)
})

test('a newer app leaves the data alone and takes its own earlier assets away', () => {
  write('dist/index.html', 'two')
  write('dist/assets/main-2.js', '2')
  write('site/index.html', 'one')
  write('site/assets/main-1.js', '1')
  write('site/data/heza/datapackage.json', '{"kept":true}')
  write('site/data/heza/parks-0.csv', 'older')
  write('site/web.config', 'the server’s own')
  run()
  expect(read('site/index.html')).toBe('two')
  expect(existsSync(join(home, 'site/assets/main-1.js'))).toBe(false)
  expect(read('site/data/heza/datapackage.json')).toBe('{"kept":true}')
  expect(read('site/data/heza/parks-0.csv')).toBe('older')
  expect(read('site/web.config')).toBe('the server’s own')
})

test('a newer release keeps the files of the one before', () => {
  write('dist/index.html', 'app')
  write('site/data/heza/datapackage.json', 'before')
  write('site/data/heza/parks-0.csv', 'before')
  write('release/heza/datapackage.json', 'after')
  write('release/heza/parks-1.csv', 'after')
  run()
  expect(read('site/data/heza/datapackage.json')).toBe('after')
  expect(read('site/data/heza/parks-0.csv')).toBe('before')
})

test('without an app there is nothing to assemble', () => {
  expect(run).toThrow('no app in')
})

test('a release for everybody leaves nothing of one for the authority behind', () => {
  write('dist/index.html', 'app')
  write('site/data/heza/datapackage.json', '{"audience":"internal"}')
  write('site/data/heza/enterprises-0.csv', 'secret')
  write('release/heza/datapackage.json', '{"audience":"open"}')
  write('release/heza/parks-1.csv', 'after')
  run()
  expect(existsSync(join(home, 'site/data/heza/enterprises-0.csv'))).toBe(false)
  expect(read('site/data/heza/parks-1.csv')).toBe('after')
})
