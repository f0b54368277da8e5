import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { type Share, decompose } from '#model/decomposition.ts'
import { basisOf } from '#model/indicator.ts'
import { leverColumns } from '#model/lever/column.ts'
import { type Move, changesOf } from '#model/lever/move.ts'
import { smallestLevers } from '#model/lever/smallest.ts'
import { endOfPeriod } from '#model/period.ts'
import { ask } from '#model/question.ts'
import { ratioOf } from '#model/ratio.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import { adjusted } from '#sql/adjusted.ts'
import { series } from '#sql/series.ts'
import { fillRelease } from '../engine/filled.ts'

/** Every ratio of the catalogue that has figures by park, in the invented release; where nothing can be moved, only its parts are added up. */
const ratios = catalog.indicators.filter((indicator) => ratioOf(indicator) && indicator.splits.includes('park'))

let engine: Engine
beforeAll(async () => {
  engine = await openNative()
  await fillRelease(engine, 'demo')
})
afterAll(() => engine.close())

describe.each(ratios)('$id', (indicator) => {
  const { scale } = ratioOf(indicator)!
  const basis = basisOf(indicator, [])
  const columns = leverColumns(indicator, basis, catalog)
  const grain = indicator.grains.includes('quarter') ? 'quarter' : 'year'
  const readings = async (split: 'none' | 'park', moves: readonly Move[] = [], shares: readonly Share[] = [], period = '') => {
    const question = ask(indicator, { basis, grain, split, ...(period ? { from: period, to: period } : {}) })
    const changes = changesOf(moves, shares).map(({ side, park, add }) => ({
      dataset: columns![side].dataset,
      column: columns![side].column.id,
      park,
      add,
    }))
    const statement = adjusted(series(indicator, question, catalog), changes, Math.round((endOfPeriod(period) ?? 0) * 12), catalog)
    return (await engine.query(statement)).rows.map(readingOf).filter(({ parts }) => parts !== null)
  }
  const sharesOf = (all: readonly Reading[], period: string): readonly Share[] =>
    all
      .filter((reading) => reading.period === period)
      .map(({ part, numerator, denominator }) => ({ part: part ?? '', numerator, denominator }))

  test('the change between any two periods is the sum of its effects', async () => {
    const whole = new Map((await readings('none')).map((reading) => [reading.period, reading]))
    const byPark = await readings('park')
    const complete = [...whole.values()].filter(({ parts, expected, value }) => parts === expected && value !== null)
    expect(complete.length).toBeGreaterThan(grain === 'quarter' ? 20 : 2)
    let pairs = 0
    for (const before of complete)
      for (const after of complete) {
        const found = decompose(sharesOf(byPark, before.period), sharesOf(byPark, after.period), scale)
        if ('code' in found) throw new Error(`${before.period} ${after.period}: ${found.code}`)
        const change = after.value! - before.value!
        const effects = found.effects.reduce((sum, { own, mix, joined, left }) => sum + own + mix + joined + left, 0)
        expect(Math.abs(effects - change)).toBeLessThan(1e-9 * Math.max(1, Math.abs(after.value!)))
        expect(Math.abs(found.own + found.mix + found.joined + found.left - change)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(after.value!)),
        )
        pairs += 1
      }
    expect(pairs).toBe(complete.length ** 2)
  })

  test.runIf(columns)('each smallest lever, sent through the same statement, brings the whole exactly to its goal', async () => {
    const period = grain === 'quarter' ? '2025-Q4' : '2025'
    const shares = sharesOf(await readings('park', [], [], period), period)
    const now = (await readings('none', [], [], period))[0]!.value!
    for (const goal of [now * 1.04, now * 1.1]) {
      const levers = Object.values(smallestLevers(shares, scale, goal, 1)!)
      const moves = levers.flatMap((lever) => ('move' in lever ? [lever.move] : []))
      expect(moves.length).toBeGreaterThan(1)
      for (const move of moves) {
        const [moved] = await readings('none', [move], shares, period)
        expect(Math.abs(moved!.value! / goal - 1), JSON.stringify(move)).toBeLessThan(1e-9)
      }
    }
  })
})
