import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { passingFolder } from '../release/made.ts'
import { type Series, asked, built, kpi } from './run.ts'

const folder = passingFolder()

// The first run builds the program; `built` and `asked` then run it as it is.
beforeAll(() => kpi('--help'))

describe('series', () => {
  test('answers in the shape that is promised, and nothing else', async () => {
    const { code, stdout, stderr } = await kpi('series', 'investment_per_ha', '--release', 'demo', '--json')
    expect([code, stderr]).toEqual([0, ''])
    const answer = JSON.parse(stdout) as Series
    expect(Object.keys(answer)).toEqual(['indicator', 'basis', 'unit', 'grain', 'scope', 'release', 'rows'])
    expect(answer).toMatchObject({
      indicator: 'investment_per_ha',
      basis: 'registered+fdi+excl_shares+kcn_kkt+leased',
      unit: 'triệu USD/ha',
      grain: 'year',
      scope: 'kcn_kkt',
      release: 'demo',
    })
    for (const row of answer.rows) {
      expect(Object.keys(row)).toEqual(['period', 'park', 'value', 'kind', 'qualifier', 'numerator', 'denominator', 'sources'])
      expect(['published', 'reported', 'estimated']).toContain(row.kind)
      expect(row.sources.length).toBeGreaterThan(0)
    }
    const whole = answer.rows.find(({ period, kind }) => period === '2025' && kind === 'reported')
    expect(whole).toMatchObject({ park: null, qualifier: '', sources: ['DEMO-2103', 'DEMO-2104'] })
    expect(whole?.value).toBeCloseTo(whole!.numerator! / whole!.denominator!, 12)
  })

  test('answers by park and by quarter, gaps included', async () => {
    const { rows } = await asked<Series>('series', 'investment_per_ha', '--release', 'demo', '--by', 'park', '--grain', 'quarter')
    expect(new Set(rows.map(({ park }) => park)).size).toBe(15)
    expect(rows.filter(({ value }) => value === null).map(({ period, park, sources }) => [period, park, sources])).toEqual([
      ['2020-Q2', 'MH09', []],
      ['2022-Q1', 'MH04', []],
      ['2023-Q3', 'MH07', []],
      ['2024-Q2', 'MH11', []],
    ])
  })

  test('by position names the position', async () => {
    const { rows } = await asked<Series>('series', 'fdi_attracted', '--release', 'demo', '--by', 'position', '--basis', 'excl_shares')
    expect(Object.keys(rows[0]!)).toEqual(['period', 'position', 'value', 'kind', 'qualifier', 'numerator', 'denominator', 'sources'])
  })

  test('takes a basis in every way that people write a list', async () => {
    const said = await Promise.all(
      [['realised+both'], ['both,realised'], ['both, realised'], ['realised', '--basis', 'both'], ['both', '--basis=realised']].map(
        (basis) => asked<Series>('series', 'investment_per_ha', '--release', 'demo', '--basis', ...basis),
      ),
    )
    for (const answer of said) {
      expect(answer.basis).toBe('realised+both+excl_shares+kcn_kkt+leased')
      expect(answer.rows).toEqual(said[0]?.rows)
    }
    const again = await asked<Series>('series', 'investment_per_ha', '--release', 'demo', '--basis', said[0]!.basis)
    expect(again).toEqual(said[0])
  })

  test('takes the unit and the scope from the basis', async () => {
    expect(await asked<Series>('series', 'registered_capital', '--basis', 'ddi')).toMatchObject({
      unit: 'tỷ đồng',
      scope: 'kcn_kkt',
      release: 'heza',
    })
    expect(await asked<Series>('series', 'registered_capital', '--basis', 'kcn')).toMatchObject({ unit: 'triệu USD', scope: 'kcn' })
  })

  test('of heza holds published figures only, with their sources and qualifiers', async () => {
    for (const indicator of ['investment_per_ha', 'fdi_attracted', 'registered_capital', 'budget_contribution']) {
      const { rows } = await asked<Series>('series', indicator)
      expect(rows.length, indicator).toBeGreaterThan(0)
      for (const row of rows)
        expect([row.numerator, row.denominator, row.sources.every((id) => /^S\d+$/.test(id))], indicator).toEqual([null, null, true])
    }
  })

  test('says on stderr why nothing is computed', async () => {
    const { code, stdout, stderr } = await built(
      'series',
      'investment_per_ha',
      '--basis',
      'incl_shares',
      '--by',
      'park',
      '--release',
      'demo',
      '--json',
    )
    expect([code, (JSON.parse(stdout) as Series).rows]).toEqual([0, []])
    expect(stderr).toContain('share_purchases is known for the whole authority only')
  })

  test('without --json is a table with its names, for eyes and spreadsheets', async () => {
    const { stdout } = await built('series', 'occupancy', '--release', 'demo')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(lines[0]).toEqual(['period', 'park', 'value', 'unit', 'kind', 'qualifier', 'reported', 'sources'])
    expect(lines.find(([period, , , , kind]) => period === '2025' && kind === 'reported')).toEqual([
      '2025',
      '',
      expect.stringMatching(/^\d+\.\d+$/),
      '%',
      'reported',
      '',
      '15/15',
      'DEMO-2103',
    ])
  })
})

describe('query', () => {
  test('answers columns and rows of values in their order', async () => {
    const sql =
      "select park_id, leased_ha, leased_ha > 100 as large, null as nothing, cast(established_ha as integer) as whole from land_use where period = '2025-Q4' order by park_id limit 2"
    const { code, stdout, stderr } = await kpi('query', sql, '--release', 'demo', '--json')
    expect([code, stderr]).toEqual([0, ''])
    const answer = JSON.parse(stdout) as { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
    expect(Object.keys(answer)).toEqual(['columns', 'rows'])
    expect(answer.columns).toEqual(['park_id', 'leased_ha', 'large', 'nothing', 'whole'])
    expect(answer.rows).toEqual([
      ['MH01', expect.any(Number), expect.any(Boolean), null, expect.any(Number)],
      ['MH02', expect.any(Number), expect.any(Boolean), null, expect.any(Number)],
    ])
  })

  test('names the columns of an empty answer, and may be read as a table', async () => {
    expect(await asked('query', 'select park_id from land_use')).toEqual({ columns: ['park_id'], rows: [] })
    expect((await built('query', 'show tables')).stdout.split('\n')).toEqual(['name', ...catalog.datasets.map(({ id }) => id).sort(), ''])
  })

  test.each([
    'drop table parks',
    "copy parks to 'parks.csv'",
    "select 1) as x; copy parks to 'parks.csv'; select * from (select 1",
    "select * from read_csv('package.json')",
    'select * from nowhere',
    'selec 1',
  ])('refuses %s as wrong usage, with what is wrong', async (sql) => {
    const { code, stdout, stderr } = await built('query', sql, '--json')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/Error: /)
    expect(existsSync('parks.csv')).toBe(false)
  })
})

describe('publish and verify', { timeout: 300_000 }, () => {
  test('a release is published, is whole, and is the same when published again', async () => {
    const out = join(folder, 'heza')
    const first = await kpi('publish', 'heza', '--out', out)
    expect([first.code, first.stderr]).toEqual([0, ''])
    const descriptor = readFileSync(join(out, 'datapackage.json'))
    expect(await kpi('verify', out)).toMatchObject({ code: 0, stderr: '' })
    expect((await kpi('publish', 'heza', '--out', out)).code).toBe(0)
    expect(readFileSync(join(out, 'datapackage.json')).equals(descriptor)).toBe(true)

    const land = readdirSync(out).find((name) => name.startsWith('published_series'))!
    writeFileSync(join(out, land), readFileSync(join(out, land)).subarray(1))
    const cut = await kpi('verify', out)
    expect([cut.code, cut.stdout]).toEqual([1, ''])
    expect(cut.stderr).toContain(`${land}: length`)
    rmSync(join(out, land))
    expect((await kpi('verify', out)).stderr).toContain(`${land}: missing`)
    expect((await kpi('publish', 'heza', '--out', out)).code).toBe(0)
    expect((await kpi('verify', out)).code).toBe(0)
  })

  test('a warning of the checks is told and does not stop it', async () => {
    const out = join(folder, 'demo')
    const { code, stdout, stderr } = await kpi('publish', 'demo', '--out', out)
    expect(code).toBe(0)
    expect(stdout).toMatch(/: \d+ data sets, boundaries, \d+ bytes\n$/)
    expect(stderr).toBe('warning business_activity row 444: fdi_revenue overlap_differs 1608.0 1558.1\n')
  })

  test('a folder without a readable descriptor is a finding, no folder at all is wrong usage', async () => {
    expect(await built('verify', folder)).toMatchObject({ code: 1, stderr: expect.stringContaining('datapackage.json: missing') })
    cpSync('package.json', join(folder, 'datapackage.json'))
    expect(await built('verify', folder)).toMatchObject({ code: 1, stderr: expect.stringContaining('datapackage.json: unreadable') })
    expect(await built('verify', join(folder, 'nowhere'))).toMatchObject({ code: 2, stderr: expect.stringContaining('no such folder') })
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'unknown command:  (known: publish, verify, series, verdict, query'],
    [['report'], 'unknown command: report (known: publish, verify, series, verdict, query'],
    [['series'], 'unknown indicator:  (known: investment_per_ha, '],
    [['series', 'suất đầu tư'], 'unknown indicator: suất đầu tư (known: '],
    [['series', 'revenue', 'export'], 'one INDICATOR is wanted'],
    [['series', 'revenue', '--release', 'heza2'], 'unknown release: heza2 (known: demo, heza)'],
    [['series', 'revenue', '--release', '../data/heza'], 'unknown release: '],
    [['series', 'revenue', '--grain', 'month'], 'unknown grain of revenue: month (known: year, quarter)'],
    [['series', 'revenue', '--by', 'firm'], 'unknown split of revenue: firm (known: park, position)'],
    [['series', 'share_purchases', '--by', 'park'], 'unknown split of share_purchases: park (known: none)'],
    [['series', 'revenue', '--basis', 'usd'], 'unknown basis: usd (known: both or fdi or ddi; kcn_kkt or kcn)'],
    [['series', 'revenue', '--basis', 'fdi+ddi'], 'these exclude each other: fdi, ddi (known: both or fdi or ddi; kcn_kkt or kcn)'],
    [['series', 'share_purchases', '--basis', 'fdi'], 'unknown basis: fdi (known: none)'],
    [['series', 'revenue', '--year', '2024'], "Unknown option '--year'"],
    [['query'], 'one SQL text is wanted'],
    [['query', 'select', '*', 'from', 'parks'], 'one SQL text is wanted, in quotes if it has spaces: 4 given'],
    [['verify'], 'one DIR is wanted'],
    [['tasks', 'II.1'], 'tasks takes no argument: II.1'],
    [['publish', 'nothing'], 'unknown release: nothing (known: demo, heza)'],
    [['publish', 'heza', 'demo'], 'one RELEASE is wanted'],
  ])('%j says what is known and exits with 2', async (args, message) => {
    const { code, stdout, stderr } = await built(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toContain('usage: ')
  })

  test('is no use of --help', async () => {
    const { code, stdout, stderr } = await kpi('--help')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^usage: /)
  })
})

test('whoever stops reading early is no fault', async () => {
  const run = spawn(process.execPath, ['.kpi/cli.js', 'query', 'select * from range(200000)', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  run.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()))
  run.stdout.once('data', () => run.stdout.destroy())
  const code = await new Promise((resolve) => run.on('exit', resolve))
  expect([code, stderr]).toEqual([0, ''])
})
