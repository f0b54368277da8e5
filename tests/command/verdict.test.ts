import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { UsageError } from '#command/usage.ts'
import { answerOf, chosenVerdict } from '#command/verdict.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { indicatorOf } from '#model/catalog.ts'
import { basisOf } from '#model/indicator.ts'
import { fillRelease } from '../engine/filled.ts'
import { differences, recompute } from '../tools/recompute.mjs'
import { rowsOf } from '../tools/recompute/figures.mjs'
import { rules } from '../tools/recompute/rules.mjs'

const asOf = { heza: '2026-01-21', demo: '2026-09-30' }

describe.each(['heza', 'demo'] as const)('%s', (release) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNative()
    await fillRelease(engine, release)
  })
  afterAll(() => engine.close())

  const wanted = { basis: [], part: null, year: null, document: null, asOf: asOf[release], known: [] }
  const ask = (id: string, more: Partial<Parameters<typeof chosenVerdict>[2]> = {}) => {
    const indicator = indicatorOf(catalog, id)
    const basis = basisOf(indicator, more.basis ?? [])
    return chosenVerdict(engine, indicator, { ...wanted, ...more, basis }).then(({ verdict }) => answerOf(verdict, basis, release))
  }

  test('every target is judged the same by a second judge that shares no line with the first', async () => {
    const known = new Set(catalog.indicators.map(({ id }) => id))
    const targets = (await rowsOf(`data/${release}`, 'targets')).filter(({ indicator }) => known.has(indicator))
    expect(targets.filter(({ indicator }) => !(indicator in rules))).toEqual([])
    const second = await recompute(`data/${release}`)
    expect(second.length).toBe(targets.length)
    for (const mine of second) {
      const { indicator, part, year, document } = mine
      const first = await ask(indicator, { part, year: `${year}`, document })
      expect(differences(mine, first), `${indicator} ${part} ${year} ${document}`).toEqual([])
    }
  })

  test('a year or a document without a target is wrong usage, said with what is known', async () => {
    await expect(ask('investment_per_ha', { year: '2031' })).rejects.toThrow(UsageError)
    await expect(ask('investment_per_ha', { year: '2031' })).rejects.toThrow(/known: 2025 \(/)
    await expect(ask('new_capital')).rejects.toThrow('known: none')
  })
})

describe('as a program', () => {
  const kpi = (...args: string[]) =>
    execFileSync(process.execPath, ['tests/tools/kpi.mjs', 'verdict', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  test('the one hard number of the plan today: no closing figure, 92.3 %', () => {
    const answer = JSON.parse(kpi('investment_per_ha', '--json'))
    expect(answer).toEqual({
      indicator: 'investment_per_ha',
      basis: 'registered+fdi+excl_shares+kcn_kkt+leased',
      scope: 'kcn_kkt',
      target: { year: 2025, value: 13, lower: null, upper: null, document: 'Kế hoạch 656/KH-BQL' },
      base: null,
      latest: { period: '2025-01', value: 12, kind: 'published', qualifier: '' },
      status: 'cannot_judge',
      frozen: false,
      measures: {
        pace: null,
        cagr_ratio: null,
        un_share: null,
        effort_ratio: null,
        effort_ratio_cagr: null,
        arrival: null,
        arrival_cagr: null,
        completion: 12 / 13,
      },
      reason: 'no_closing_figure: Chưa tìm thấy số liệu công bố cho năm 2025; gần nhất 12 (22/01/2025)',
      release: 'heza',
    })
  })

  test('without --json the sentences of the screens; what is unknown is exit code 2', () => {
    expect(kpi('investment_per_ha', '--release', 'demo', '--target-year', '2025')).toMatch(/^Không đạt\n/)
    expect(kpi('investment_per_ha', '--release', 'demo', '--park', 'MH04')).toContain('Đã đạt chỉ tiêu năm 2025')
    expect(kpi('investment_per_ha', '--release', 'demo', '--as-of', '2024-06-30', '--json')).toContain('"frozen": false')
    for (const wrong of [
      ['--target-year', '2031'],
      ['--as-of', 'today'],
      ['--basis', 'none'],
      ['--park', 'MH99'],
    ])
      expect(() => kpi('investment_per_ha', '--release', 'demo', ...wrong), wrong.join(' ')).toThrow(expect.objectContaining({ status: 2 }))
  })
})
