import type { Page } from '@playwright/test'
import { positionCodes } from '#catalog/datasets/parks.ts'
import { endOfPeriod } from '#model/period.ts'
import { kindNames } from '#model/provenance.ts'
import { chartWords } from '#ui/words/chart.ts'
import { tableWords } from '#ui/words/table.ts'
import { settled } from '../tools/screens.mjs'
import { download, linesOf } from './download.ts'
import { type SeriesRow, series } from './kpi.ts'
import { expect, open, test } from './site.ts'

interface Case {
  readonly release: 'heza' | 'demo'
  readonly indicator: string
  readonly basis?: string
  readonly grain?: 'year' | 'quarter'
  readonly by?: 'park' | 'position'
}

const cases: readonly Case[] = [
  { release: 'heza', indicator: 'investment_per_ha' },
  { release: 'heza', indicator: 'fdi_attracted' },
  { release: 'heza', indicator: 'average_income' },
  { release: 'demo', indicator: 'investment_per_ha', by: 'park' },
  { release: 'demo', indicator: 'investment_per_ha', basis: 'realised,both,incl_shares,established' },
  { release: 'demo', indicator: 'investment_per_ha', basis: 'industrial,kcn', grain: 'quarter' },
  { release: 'demo', indicator: 'export', grain: 'quarter' },
  { release: 'demo', indicator: 'new_capital', basis: 'both', by: 'position' },
]

const asked = ({ release, basis, grain }: Case) => [
  ...['--release', release],
  ...(basis ? ['--basis', basis] : []),
  ...(grain ? ['--grain', grain] : []),
]

/** The newest figure: the last in time, a computed one before a printed one of the same time; a term of years is no year. */
function latest(rows: readonly SeriesRow[]): SeriesRow {
  const end = (row: SeriesRow) => endOfPeriod(row.period) ?? 0
  const known = rows.filter(({ period, value }) => value !== null && !/^\d{4}-\d{4}$/.test(period))
  return known.toSorted((a, b) => end(b) - end(a) || Number(b.numerator !== null) - Number(a.numerator !== null))[0]!
}

/** What an export says, row by row, in the shape of the command line. */
async function exported(page: Page, index: number, codes: Readonly<Record<string, string>>) {
  const { bytes } = await download(page, page.locator('figure').nth(index), 'csv')
  const [head = [], ...lines] = linesOf(bytes)
  return lines.map((line) => {
    const cell = (word: 'period' | 'part' | 'value' | 'numerator' | 'denominator' | 'kind') =>
      line[head.indexOf({ ...tableWords, kind: chartWords.kind }[word].vi)] ?? 'no such column'
    const number = (text: string) => (text === '' ? null : Number(text.replace(',', '.')))
    return {
      period: cell('period'),
      park: cell('part') === tableWords.whole.vi ? null : (codes[cell('part')] ?? `no code of ${cell('part')}`),
      value: number(cell('value')),
      kind: cell('kind'),
      numerator: number(cell('numerator')),
      denominator: number(cell('denominator')),
    }
  })
}

const expected = (rows: readonly SeriesRow[]) =>
  rows.map(({ period, park, position, value, kind, numerator, denominator }) => ({
    period,
    park: park ?? position ?? null,
    value,
    kind: kindNames[kind].vi,
    numerator,
    denominator,
  }))

/** The code of every part by the name that pages and exports give it. */
async function codesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const links = page.locator('main a[href*="#/park/"]')
  const parks = await links.evaluateAll((all) =>
    all.map((link) => [link.textContent, /park\/(\w+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '']),
  )
  return Object.fromEntries([...parks, ...positionCodes.map(({ id, name }) => [name.vi, id])])
}

for (const release of ['heza', 'demo'] as const)
  test(`what the pages of ${release} show and export is what the command line answers`, async ({ page, serve }) => {
    const server = await serve()
    await open(page, server, '/parks', { release })
    await settled(page)
    const codes = await codesOf(page)
    for (const each of cases.filter((one) => one.release === release)) {
      const { indicator, basis = '', grain, by } = each
      const [whole, parts] = await Promise.all([
        series(indicator, ...asked(each)),
        by ? series(indicator, ...asked(each), '--by', by) : null,
      ])
      await open(page, server, `/indicator/${indicator}`, { release, basis, ...(grain ? { grain } : {}), ...(by ? { split: by } : {}) })
      await settled(page)
      const last = latest(whole.rows)
      const label = `${indicator} ${basis} ${grain ?? ''}`
      const head = page.locator('[data-size="head"]')
      expect(Number(await head.locator('[data-value]').getAttribute('data-value')), label).toBe(last.value)
      await expect(head, label).toContainText(whole.unit)
      expect(await exported(page, 0, codes), label).toEqual(expected(whole.rows))
      if (parts) expect(await exported(page, 1, codes), `${label} by ${by}`).toEqual(expected(parts.rows))
    }
  })

test('the overview and a park show what the command line answers', async ({ page, serve }) => {
  const server = await serve()
  const shown = (indicator: string) => page.locator(`[data-indicator="${indicator}"] [data-value]`).getAttribute('data-value')
  const park = 'MH07'
  const answers = await Promise.all(
    ['registered_capital', 'revenue'].map(async (indicator) => ({
      indicator,
      all: await series(indicator, '--release', 'demo'),
      own: await series(indicator, '--release', 'demo', '--by', 'park'),
    })),
  )
  await open(page, server, '/', { release: 'demo' })
  await settled(page)
  for (const { indicator, all } of answers) expect(Number(await shown(indicator)), indicator).toBe(latest(all.rows).value)
  await open(page, server, `/park/${park}`, { release: 'demo' })
  await settled(page)
  const figures = (await page.locator('main [data-value]').evaluateAll((all) => all.map((each) => each.getAttribute('data-value')))).map(
    Number,
  )
  for (const { indicator, own } of answers) expect(figures, indicator).toContain(latest(own.rows.filter((row) => row.park === park)).value)
})
