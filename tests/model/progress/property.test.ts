import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import type { Matter } from '#model/progress/matter.ts'
import { statuses } from '#model/progress/status.ts'
import type { Reading } from '#model/reading.ts'
import { computed, matterOf, published, targetOf } from './cases.ts'

const value = fc.double({ min: -500, max: 500, noNaN: true, noDefaultInfinity: true }).map((one) => Math.round(one * 100) / 100 + 0)
const quarter = fc.tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 4 })).map(([year, q]) => `${year}-Q${q}`)
const word = fc.constantFrom('', '', '', 'about', 'nearly', 'estimated', 'more_than')

const reading: fc.Arbitrary<Reading> = fc
  .record({ period: quarter, value, printed: fc.boolean(), qualifier: word })
  .map(({ period, value, printed, qualifier }) => (printed ? published(period, value, { qualifier }) : computed(period, value)))

const day = fc
  .tuple(fc.integer({ min: 2022, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const matter: fc.Arbitrary<Matter> = fc
  .record({
    readings: fc.array(reading, { maxLength: 12 }),
    goal: value,
    milestone: fc.option(value),
    asOf: day,
    measure: fc.constantFrom('stock' as const, 'flow' as const),
    direction: fc.constantFrom(1 as const, -1 as const),
    document_date: fc.constantFrom('', '2021-02-22'),
  })
  .map(({ readings, goal, milestone, asOf, measure, direction, document_date }) => {
    const target = targetOf('2025', goal, { document_date })
    const targets = milestone === null ? [] : [targetOf('2023', milestone), target]
    return matterOf(target, readings, asOf, { targets, indicator: { id: 'k', measure, direction, unit: { vi: 'ha', en: 'ha' } } })
  })

/** The same case with every value times a factor; a negative one turns the direction and the printed words round. */
function times(one: Matter, factor: number): Matter {
  const scale = (number: number | null) => (number === null ? null : number * factor)
  const turned = factor < 0 ? { more_than: 'nearly', nearly: 'more_than' } : {}
  const { direction } = one.indicator
  return {
    ...one,
    indicator: { ...one.indicator, direction: factor < 0 && direction !== 0 ? (direction === 1 ? -1 : 1) : direction },
    target: { ...one.target, value: scale(one.target.value) },
    targets: one.targets?.map((target) => ({ ...target, value: scale(target.value) })),
    readings: one.readings.map((reading) => ({
      ...reading,
      value: scale(reading.value),
      numerator: scale(reading.numerator),
      qualifier: new Map(Object.entries(turned)).get(reading.qualifier) ?? reading.qualifier,
    })),
  }
}

const close = (a: number | null, b: number | null, factor = 1) => {
  if (a === null || b === null) return a === b
  return Math.abs(a - b * factor) <= 1e-6 * Math.max(1, Math.abs(a))
}

const ratios = ['pace', 'effort_ratio', 'arrival', 'completion'] as const
const growths = ['cagr_ratio', 'un_share', 'effort_ratio_cagr', 'arrival_cagr'] as const
const amounts = ['distance', 'lag'] as const
const signed = ['expected', 'achieved_change', 'required_change'] as const

describe('properties of every verdict', () => {
  test('flipping the direction mirrors the verdict', () => {
    fc.assert(
      fc.property(matter, (one) => {
        const [plain, mirrored] = [judge(one), judge(times(one, -1))]
        expect(mirrored.status).toBe(plain.status)
        expect(mirrored.reason?.code).toBe(plain.reason?.code)
        expect(mirrored.frozen).toBe(plain.frozen)
        for (const name of [...ratios, ...amounts])
          expect([name, close(mirrored.measures[name], plain.measures[name])]).toEqual([name, true])
        for (const name of signed) expect([name, close(mirrored.measures[name], plain.measures[name], -1)]).toEqual([name, true])
      }),
      { numRuns: 1000 },
    )
  })

  test('the unit changes nothing but the amounts', () => {
    fc.assert(
      fc.property(matter, fc.constantFrom(0.001, 0.5, 3, 1000), (one, factor) => {
        const [plain, scaled] = [judge(one), judge(times(one, factor))]
        expect(scaled.status).toBe(plain.status)
        expect(scaled.reason?.code).toBe(plain.reason?.code)
        for (const name of [...ratios, ...growths]) expect([name, close(scaled.measures[name], plain.measures[name])]).toEqual([name, true])
        for (const name of [...amounts, ...signed]) {
          const wanted = plain.measures[name]
          expect([name, close(scaled.measures[name], wanted === null ? null : wanted * factor)]).toEqual([name, true])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a later figure never unfreezes a closed year, and only turns a miss into a late success', () => {
    const closed = fc
      .record({ one: matter, last: value, later: value, printed: fc.boolean(), gap: fc.integer({ min: 1, max: 6 }) })
      .map(({ one, last, later, printed, gap }) => {
        const readings = [...one.readings.filter(({ period }) => period < '2025'), computed('2025', last)]
        const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']
        const added = printed ? published(quarters[gap - 1]!, later) : computed(quarters[gap - 1]!, later)
        return { before: { ...one, readings, asOf: '2026-01-15' }, after: { ...one, readings: [...readings, added], asOf: '2028-01-01' } }
      })
    fc.assert(
      fc.property(closed, ({ before, after }) => {
        const [then, now] = [judge(before), judge(after)]
        expect(then.frozen).toBe(true)
        expect(now.frozen).toBe(true)
        expect(now.latest?.value).toBe(then.latest?.value)
        expect(then.status === 'missed' ? ['missed', 'reached_late'] : [then.status]).toContain(now.status)
      }),
      { numRuns: 1000 },
    )
  })

  test('every verdict says a known word, gives a reason exactly when it cannot be judged, and holds no NaN', () => {
    fc.assert(
      fc.property(matter, (one) => {
        const verdict = judge(one)
        expect(statuses).toContain(verdict.status)
        expect(verdict.reason !== null).toBe(verdict.status === 'cannot_judge')
        for (const [name, number] of Object.entries(verdict.measures))
          expect([name, number === null || Number.isFinite(number)]).toEqual([name, true])
        expect(judge({ ...one, readings: [...one.readings].reverse() })).toMatchObject({
          status: verdict.status,
          measures: verdict.measures,
        })
      }),
      { numRuns: 1000 },
    )
  })
})
