import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { passingFolder } from '../release/made.ts'
import { type Check, built, kpi } from './run.ts'

const folder = passingFolder()

beforeAll(async () => {
  await kpi('--help')
})

test('templates read back clean, whole and without a row', async () => {
  const files: string[] = []
  for (const id of ['business_activity', 'land_use', 'investment_flows'])
    for (const format of ['csv', 'xlsx']) {
      const out = join(folder, `${id}.${format}`)
      expect(await built('template', id, '--format', format, '--out', out)).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' })
      files.push(out)
    }
  const { code, stdout } = await built('check', ...files, '--json')
  expect(code).toBe(0)
  for (const answer of JSON.parse(stdout) as readonly Check[])
    expect([`${answer.dataset}`, answer.rows, answer.questions, answer.problems.filter(({ severity }) => severity !== 'info')]).toEqual([
      answer.file.replace(/^.*\/|\.\w+$/g, ''),
      0,
      [],
      [],
    ])
}, 120_000)

test('without --out the bytes come on the output, of the format that the name says', async () => {
  const { code, stdout } = await built('template', 'land_use')
  expect([code, stdout.charAt(0)]).toEqual([0, '\ufeff'])
  expect(stdout.trimEnd().split('\r\n')[0]?.split(';').length).toBe(catalog.datasets.find(({ id }) => id === 'land_use')?.columns.length)
  const bytes = execFileSync(process.execPath, ['.kpi/cli.js', 'template', 'land_use', '--format', 'xlsx'])
  const out = join(folder, 'lần hai.xlsx')
  expect((await built('template', 'land_use', '--out', out)).code).toBe(0)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(Math.abs(bytes.length - readFileSync(out).length)).toBeLessThan(64)
})

test('the lists of a workbook are those of the release', async () => {
  const parks = (release: string) => {
    const out = join(folder, `${release}.xlsx`)
    return built('template', 'land_use', '--out', out, '--release', release).then(() => execFileSync('unzip', ['-p', out]).toString())
  }
  expect(await parks('demo')).toContain('KCN Minh Họa 01')
  expect(await parks('heza')).not.toContain('KCN Minh Họa 01')
})
