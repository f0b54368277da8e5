import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Series, asked, kpi } from '../cli/run.ts'
import { passingFolder } from '../release/made.ts'
import { type Figures, recompute } from './recompute.mjs'

const folder = passingFolder()

/** A release as the command line publishes it, recomputed from nothing but its files. */
async function published(release: string): Promise<Figures> {
  const out = join(folder, release)
  expect((await kpi('publish', release, '--out', out)).code).toBe(0)
  return recompute(out)
}

const releases: Readonly<Record<string, Figures>> = { heza: await published('heza'), demo: await published('demo') }

test('the script that recomputes shares no line with the product', () => {
  const imports = [...readFileSync('tests/oracle/recompute.mjs', 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => name)
  expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual(['@duckdb/node-api'])
})

describe('demo, recomputed from its files', () => {
  const figures = releases['demo']!

  const told = (
    rows: readonly { period: string; park: string | null; value: number | null; numerator: number | null; denominator: number | null }[],
  ) =>
    Object.fromEntries(
      rows
        .filter(({ value }) => value !== null)
        .map(({ period, park, value, numerator, denominator }) => [
          // A flow of a running year is told under its months, which the script calls by their last quarter.
          `${period.replace(/-(\d)T$/, (_, months: string) => `-Q${Number(months) / 3}`)} ${park ?? 'whole'}`,
          [value, numerator, denominator].map((number) => (number === null ? null : Number(number.toPrecision(9)))),
        ]),
    )

  async function compare(wanted: Figures['revenue'], indicator: string, ...args: readonly string[]) {
    const answers = [await asked<Series>('series', indicator, '--release', 'demo', ...args)]
    if (wanted.some(({ park }) => park !== null))
      answers.push(await asked<Series>('series', indicator, '--release', 'demo', '--by', 'park', ...args))
    const computed = answers.flatMap(({ rows }) => rows.filter(({ numerator }) => numerator !== null))
    expect(wanted.length).toBeGreaterThan(8)
    expect(told(computed)).toEqual(told(wanted))
  }

  test.each(['registered,fdi,leased', 'realised,both,industrial', 'registered,fdi,incl_shares,established'])(
    'investment per ha by year and park: %s',
    async (basis) => compare(figures.investment[basis]!, 'investment_per_ha', '--basis', basis),
  )
  test('occupancy by year and park', () => compare(figures.occupancy, 'occupancy'))
  test('revenue by year', () => compare(figures.revenue, 'revenue'))
  test('budget contribution by year', () => compare(figures.budget, 'budget_contribution'))
  test('FDI attracted by year, with share purchases', () => compare(figures.attracted, 'fdi_attracted'))
})

describe.each(['heza', 'demo'])('%s, what is published', (release) => {
  test.each([
    ['investment_per_ha', 'investment_per_ha'],
    ['fdi_attracted', 'fdi_attracted', 'fdi_attracted_term'],
    ['registered_capital', 'fdi_cumulative'],
    ['occupancy', 'occupancy'],
    ['budget_contribution', 'budget_contribution'],
    ['workers', 'labour'],
  ])('%s is what the file says', async (indicator, ...series) => {
    const wanted = series.flatMap((one) => releases[release]?.published[one] ?? [])
    const { rows, unit } = await asked<Series>('series', indicator, '--release', release)
    const own = rows.filter(
      ({ numerator, kind, sources, value }) => numerator === null && (value !== null || sources.length > 0) && kind !== 'reported',
    )
    const key = ({ period, value }: { readonly period: string; readonly value: number | null }) => `${period} ${value}`
    expect(unit).not.toBe('')
    if (release === 'heza') expect(wanted.length).toBeGreaterThan(0)
    expect(own.map(key).sort()).toEqual(wanted.map(key).sort())
  })
})
