import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import { computed, flow, matterOf, published, targetOf } from './cases.ts'

const target = targetOf('2025', 13)

describe('which figure counts', () => {
  test('other parts, other scopes and later figures are not seen', () => {
    const readings = [
      computed('2022', 10),
      computed('2024', 12),
      computed('2024', 99, { part: 'P1' }),
      computed('2024', 99, { scope: 'city' }),
      computed('2025-Q1', 99),
    ]
    expect(judge(matterOf(target, readings, '2025-02-01')).latest?.value).toBe(12)
  })

  test('for a park the park is the scope', () => {
    const verdict = judge(
      matterOf(targetOf('2025', 13, { part: 'P1', scope: 'part' }), [computed('2024', 12, { part: 'P1' })], '2025-02-01'),
    )
    expect(verdict).toMatchObject({ part: 'P1', latest: { value: 12 } })
  })

  test('partial totals are passed over and said', () => {
    const readings = [computed('2022', 10), computed('2024', 12), computed('2025-Q1', 13.5, { parts: 2, expected: 3 })]
    expect(judge(matterOf(target, readings, '2025-05-01'))).toMatchObject({
      latest: { period: '2024' },
      passedOver: { period: '2025-Q1', parts: 2, expected: 3 },
    })
    expect(judge(matterOf(target, readings.slice(2), '2025-05-01')).reason).toEqual({
      code: 'partial',
      period: '2025-Q1',
      parts: 2,
      expected: 3,
    })
  })

  test('an empty figure is a gap, never zero', () => {
    expect(judge(matterOf(target, [published('2024', null)], '2025-05-01')).reason).toEqual({ code: 'no_figure' })
  })

  test('a gap within a flow is said, not bridged', () => {
    const plan = targetOf('2025', 1000)
    const verdict = judge(matterOf(plan, [computed('2025-Q1', 300), computed('2025-Q3', 300)], '2025-10-05', { indicator: flow }))
    expect(verdict).toMatchObject({
      status: 'cannot_judge',
      reason: { code: 'gap', from: '2025-04', to: '2025-06' },
      latest: { value: 300 },
    })
    expect(judge(matterOf(plan, [computed('2025-Q2', 300)], '2025-08-05', { indicator: flow })).reason).toEqual({
      code: 'gap',
      from: '2025-01',
      to: '2025-03',
    })
  })
})

describe('evidence is never mixed', () => {
  // computed: 10 → 12.4 at the end of 2025; printed: 11 → 13.1
  const readings = [computed('2022', 10), computed('2025', 12.4), published('2022', 11), published('2025', 13.1)]

  test('computed figures speak first, printed ones are listed with what they say', () => {
    const verdict = judge(matterOf(target, readings, '2026-05-01'))
    expect(verdict).toMatchObject({ status: 'missed', evidence: { origin: 'computed' }, base: { value: 10 } })
    expect(verdict.alternatives).toEqual([
      {
        origin: 'published',
        definition: '',
        status: 'reached',
        frozen: true,
        latest: expect.objectContaining({ value: 13.1 }),
        pace: expect.closeTo(2.1 / 2),
      },
    ])
    expect(verdict.rivals).toEqual([{ figure: expect.objectContaining({ value: 13.1, origin: 'published' }), status: 'reached' }])
  })

  test('what closes comes before what does not, whatever it says', () => {
    const verdict = judge(matterOf(target, [computed('2022', 10), computed('2025-Q3', 12.9), published('2025', 12.5)], '2026-02-01'))
    expect(verdict).toMatchObject({ status: 'missed', frozen: true, evidence: { origin: 'published' } })
  })

  test('printed figures of different definitions are different evidence', () => {
    const mixed = [published('2020', 9, { definition: 'excl_shares' }), published('2023', 11, { definition: 'incl_shares' })]
    expect(judge(matterOf(target, mixed, '2024-05-01'))).toMatchObject({ status: 'cannot_judge', reason: { code: 'one_point' } })
  })
})

describe('strength and conflict', () => {
  const base = published('2020', 9)

  test('the stronger kind leads its instant, the weaker is listed', () => {
    const readings = [base, published('2025', 13.2, { kind: 'estimated' }), published('2025', 12.5, { sources: 'S2' })]
    const verdict = judge(matterOf(target, readings, '2026-05-01'))
    expect(verdict).toMatchObject({ status: 'missed', latest: { value: 12.5 } })
    expect(verdict.rivals).toEqual([{ figure: expect.objectContaining({ value: 13.2, kind: 'estimated' }), status: 'reached' }])
  })

  test('an expected figure counts as estimated and the verdict says so', () => {
    const verdict = judge(matterOf(target, [base, published('2025', 12.5, { qualifier: 'expected' })], '2026-05-01'))
    expect(verdict).toMatchObject({
      status: 'missed',
      latest: { kind: 'estimated' },
      doubts: { latest: { estimated: true, qualifier: 'expected' }, base: null },
    })
  })

  test('equal figures that give different words are not chosen between', () => {
    const verdict = judge(matterOf(target, [base, published('2025', 12.5), published('2025', 13.2, { sources: 'S2' })], '2026-05-01'))
    expect(verdict).toMatchObject({ status: 'cannot_judge', frozen: false, reason: { code: 'conflict' } })
    expect(verdict.reason).toMatchObject({
      figures: [
        { figure: { value: 12.5 }, status: 'missed' },
        { figure: { value: 13.2 }, status: 'reached' },
      ],
    })
  })

  test('equal figures that give one word stand, on the least favourable', () => {
    const verdict = judge(matterOf(target, [base, published('2025', 12.5), published('2025', 12.7, { sources: 'S2' })], '2026-05-01'))
    expect(verdict).toMatchObject({ status: 'missed', latest: { value: 12.5 }, rivals: [{ figure: { value: 12.7 }, status: 'missed' }] })
  })

  test.each([
    ['nearly', 'cannot_judge'],
    ['about', 'cannot_judge'],
    ['rounded', 'cannot_judge'],
    ['more_than', 'reached'],
    ['at_least', 'reached'],
    ['', 'reached'],
  ])('exactly the target, printed with the word "%s": %s', (qualifier, status) => {
    expect(judge(matterOf(target, [published('2025', 13, { qualifier })], '2026-05-01')).status).toBe(status)
  })
})

describe('what cannot be judged says why', () => {
  test.each([
    ['no direction', matterOf(target, [computed('2024', 12)], '2025-05-01', { indicator: { ...flow, direction: 0 } }), 'no_direction'],
    ['no level', matterOf(targetOf('2025', null), [computed('2024', 12)], '2025-05-01'), 'no_threshold'],
    ['another unit', matterOf(targetOf('2025', 13, { unit: 'tỷ đồng' }), [computed('2024', 12)], '2025-05-01'), 'unit'],
    ['beyond the limit', matterOf(targetOf('2025', 130), [computed('2024', 12)], '2025-05-01', { naturalLimit: 100 }), 'beyond_limit'],
    ['not begun', matterOf(targetOf('2026', 13), [computed('2024', 12)], '2025-12-31', { indicator: flow }), 'not_started'],
    ['other scope', matterOf(target, [computed('2024', 12, { scope: 'city' })], '2025-05-01'), 'other_scope'],
    ['one figure', matterOf(target, [computed('2024', 12)], '2025-05-01'), 'one_point'],
    ['less than a year', matterOf(target, [computed('2024-Q2', 12), computed('2024-Q4', 12)], '2025-05-01'), 'base_too_near'],
    [
      'base at the figure',
      matterOf(target, [computed('2024', 12)], '2025-05-01', { baseline: { period: '2024', value: 11 } }),
      'same_instant',
    ],
    [
      'base after the figure',
      matterOf(target, [computed('2024', 12)], '2025-05-01', { baseline: { period: '2025-Q1', value: 11 } }),
      'base_after',
    ],
    ['base on the target', matterOf(target, [computed('2022', 14), computed('2024', 12)], '2025-05-01'), 'path_not_ahead'],
    ['a ceiling', matterOf(target, [computed('2025-Q1', 12)], '2025-05-01', { indicator: { ...flow, direction: -1 } }), 'ceiling'],
  ])('%s', (_, matter, code) => {
    expect(judge(matter)).toMatchObject({ status: 'cannot_judge', reason: { code } })
  })

  test('a ceiling is judged when its time is over', () => {
    const indicator = { ...flow, direction: -1 } as const
    expect(judge(matterOf(target, [computed('2025', 12)], '2026-01-05', { indicator })).status).toBe('reached')
    expect(judge(matterOf(target, [computed('2025', 14)], '2026-01-05', { indicator })).status).toBe('missed')
  })

  test('the total of a term is not the nearest figure of a year, nor the other way round', () => {
    const figures = [published('2020-2025', 18600, { as_of: '2025-06' }), published('2024', 4350)]
    const year = judge(matterOf(targetOf('2025', 3000), figures, '2026-01-21', { indicator: flow }))
    expect(year.reason).toMatchObject({ code: 'no_closing_figure', latest: { value: 4350 } })
    const term = judge(matterOf(targetOf('2020-2025', 10000), figures, '2026-01-21', { indicator: flow }))
    expect(term).toMatchObject({ status: 'reached', frozen: false, latest: { value: 18600 } })
  })

  test('broken promises throw', () => {
    expect(() => judge(matterOf(targetOf('next year', 13), [], '2025-05-01'))).toThrow('not a period: next year')
    expect(() => judge(matterOf(target, [], 'today'))).toThrow('not a date: today')
  })
})

describe('the base', () => {
  const readings = [computed('2019', 8), computed('2022-Q4', 10), computed('2023-Q2', 10.4), computed('2024', 12)]

  test('the system takes the last figure before the document, a year before the figure judged at least', () => {
    const dated = targetOf('2025', 13, { document_date: '2023-02-22' })
    expect(judge(matterOf(dated, readings, '2025-02-01')).base).toMatchObject({ period: '2022-Q4', chosen: 'system' })
    expect(judge(matterOf(dated, readings, '2023-08-01')).base).toMatchObject({ period: '2019' })
    expect(judge(matterOf(target, readings, '2025-02-01')).base).toMatchObject({ period: '2019' })
  })

  test('a given base is used as given', () => {
    // from 9.5 (end 2021) to 13 (end 2025), 12 at the end of 2024: pace = 2.5 / 2.625
    const verdict = judge(matterOf(target, readings, '2025-02-01', { baseline: { period: '2021', value: 9.5 } }))
    expect(verdict.base).toEqual({ period: '2021', value: 9.5, t: 2022, chosen: 'given', figure: null })
    expect(verdict.measures.pace).toBeCloseTo(2.5 / 2.625, 12)
  })

  test('after a break the base is the first figure on the same side', () => {
    const printed = [published('2019', 8), published('2022', 10), published('2024', 12)]
    const breaks = [{ date: '2022-01-01', name_vi: '', name_en: '', indicators: 'a, k' }]
    expect(judge(matterOf(target, printed, '2025-02-01', { breaks })).base).toMatchObject({ period: '2022' })
    const elsewhere = [{ ...breaks[0]!, indicators: 'a,b' }]
    expect(judge(matterOf(target, printed, '2025-02-01', { breaks: elsewhere })).base).toMatchObject({ period: '2019' })
  })

  test('projections stop at a natural limit', () => {
    // from 50 (2020) to 80 (2023) of 90 (2025): growth alone would give 50 · 1.6^(5/3) = 109.4, so S = (100 − 50) / 40 = 1.25
    const verdict = judge(matterOf(targetOf('2025', 90), [computed('2020', 50), computed('2023', 80)], '2024-02-01', { naturalLimit: 100 }))
    expect(verdict.measures.un_share).toBeCloseTo(1.25, 12)
  })
})

test('second opinions that disagree are named', () => {
  // 1 (end 2020) → 16 (end 2025), 4 at the end of 2023: expected 10, pace 3/9 = 0.333 (far behind)
  // growth 4^(1/3) − 1 = 0.5874 against 16^(1/5) − 1 = 0.7411: R = 0.793 (behind); projected 4^(5/3) = 10.079, S = 9.079/15 = 0.605
  const verdict = judge(matterOf(targetOf('2025', 16), [computed('2020', 1), computed('2023', 4)], '2024-02-01'))
  expect(verdict.status).toBe('far_behind')
  expect(verdict.opinions).toEqual([
    { measure: 'cagr_ratio', value: expect.closeTo(0.7926, 3), says: ['behind'], agrees: false },
    { measure: 'un_share', value: expect.closeTo(0.6053, 3), says: ['behind', 'far_behind'], agrees: true },
  ])
})
