import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { behaviours } from '../engine/behaviours.ts'
import { duckdb } from '../tools/duckdb.mjs'
import { expect, test } from './site.ts'

const home = mkdtempSync(join(tmpdir(), 'kpi-engines-'))
test.afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A page that does nothing but run the engine, under the policy of the site. */
async function buildPage() {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(readFileSync('site/index.html', 'utf8'))?.[0]
  if (!policy) throw new Error('the site has no policy')
  await build({
    root: 'tests/e2e/engines',
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [duckdb(), { name: 'policy', transformIndexHtml: (html) => html.replace('<head>', `<head>${policy}`) }],
    build: { outDir: home, emptyOutDir: true, modulePreload: false },
  })
  cpSync('site/data', join(home, 'data'), { recursive: true })
}

const call = (page: Page, code: string): Promise<unknown> => page.evaluate(code)

test('this browser behaves as the other engines do, and computes what native DuckDB published', async ({ page, serve }) => {
  test.slow()
  await buildPage()
  const server = await serve({ root: home })
  await page.goto(server.url)
  const answers = await call(page, 'behave()')
  if (!Array.isArray(answers)) throw new Error('no answers')
  for (const [index, { name, expected }] of behaviours.entries()) expect.soft(answers[index], name).toEqual(expected)
  // The invented release is ten times as large, and its answers are compared with those of the same build under Node.
  for (const release of ['heza']) {
    const found = await call(page, `recompute('${release}')`)
    expect(found).toEqual({ answers: expect.any(Number), differences: [] })
    expect(found).toHaveProperty('answers', answersIn(release))
  }
})

function answersIn(release: string): number {
  const read = (path: string) => JSON.parse(readFileSync(`site/data/${release}/${path}`, 'utf8'))
  const { answers, further } = read('datapackage.json')
  return read(answers.path).length + read(further.path).length
}
