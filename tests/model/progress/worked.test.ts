import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import { computed, falling, flow, matterOf, published, targetOf } from './cases.ts'

const near = (value: number | null, expected: number) => expect(value).toBeCloseTo(expected, 3)

describe('the vector of the design', () => {
  // y0 = 9.0 (end 2020), yt = 11.0 (end 2023), T = 13.0 (end 2025)
  const verdict = judge(matterOf(targetOf('2025', 13), [published('2020', 9), published('2023', 11)], '2024-06-30'))

  test('headline and second opinions', () => {
    // expected(2023) = 9 + 4 · 3/5 = 11.4; pace = 2 / 2.4 = 0.8333
    near(verdict.measures.pace, 0.8333)
    near(verdict.measures.expected, 11.4)
    near(verdict.measures.lag, 0.4)
    // R = ((11/9)^(1/3) − 1) / ((13/9)^(1/5) − 1) = 0.06918 / 0.07633 = 0.906
    near(verdict.measures.cagr_ratio, 0.9064)
    // projected = 9 · (11/9)^(5/3) = 12.5746; S = 3.5746 / 4 = 0.894
    near(verdict.measures.un_share, 0.8936)
    expect(verdict.status).toBe('behind')
    expect(verdict.opinions.map(({ measure, agrees }) => [measure, agrees])).toEqual([
      ['cagr_ratio', true],
      ['un_share', true],
    ])
  })

  test('effort and arrival, linear and by growth', () => {
    // linear: ((13 − 11)/2) / ((11 − 9)/3) = 1 / 0.6667 = 1.5; 2 / 0.6667 = 3 years after the end of 2023
    near(verdict.measures.effort_ratio, 1.5)
    near(verdict.measures.arrival, 2026.0)
    // growth: ((13/11)^(1/2) − 1) / 0.06918 = 0.08711 / 0.06918 = 1.259; 3 · ln(13/11)/ln(11/9) = 2.4974 years
    near(verdict.measures.effort_ratio_cagr, 1.2593)
    near(verdict.measures.arrival_cagr, 2025.4974)
  })

  test('the base is named as chosen by the system', () => {
    expect(verdict.base).toMatchObject({ period: '2020', value: 9, chosen: 'system' })
    expect(verdict).toMatchObject({ frozen: false, reason: null, window: { from: '2025-10-01', to: '2026-03-31', state: 'ahead' } })
  })
})

describe('worked by hand', () => {
  test('stock with a milestone on the way: the path bends at it', () => {
    // 10 (end 2022) → 13 (end 2025) → 16 (end 2030); at 2027: expected = 13 + 3 · 2/5 = 14.2; pace = (13.6 − 10) / 4.2 = 0.857
    const targets = [targetOf('2025', 13), targetOf('2030', 16)]
    const verdict = judge(matterOf(targets[1]!, [computed('2022', 10), computed('2027', 13.6)], '2028-02-01', { targets }))
    near(verdict.measures.expected, 14.2)
    near(verdict.measures.pace, 0.8571)
    // required (16 − 13.6)/3 = 0.8 a year against (13.6 − 10)/5 = 0.72: 1.111
    near(verdict.measures.effort_ratio, 1.1111)
    expect(verdict.status).toBe('behind')
    expect(verdict.path.map((knot) => knot.value)).toEqual([10, 13, 16])
  })

  test('flow of a yearly plan, a part of the year', () => {
    // Q1 300 + Q2 250 + Q3 290 = 840 of 1200: completion 0.70, elapsed 9/12 = 0.75, pace 0.9333
    const readings = [computed('2025-Q1', 300), computed('2025-Q2', 250), computed('2025-Q3', 290)]
    const verdict = judge(matterOf(targetOf('2025', 1200), readings, '2025-10-15', { indicator: flow }))
    near(verdict.measures.completion, 0.7)
    near(verdict.measures.pace, 0.9333)
    // the rest: 360 in a quarter of a year = 1440 a year, against 840 / 0.75 = 1120 a year: 1.2857
    near(verdict.measures.effort_ratio, 1.2857)
    // arrival: 1200 / 1120 = 1.0714 years after the end of 2024
    near(verdict.measures.arrival, 2025.0714)
    expect(verdict).toMatchObject({ status: 'behind', latest: { period: '2025-9T', value: 840 }, base: { value: 0, chosen: 'plan_start' } })
    expect(verdict.measures.cagr_ratio).toBeNull()
    expect(verdict.why.cagr_ratio).toEqual({ code: 'zero_base' })
  })

  test('flow of a term: years and a part of a year', () => {
    // 2021–2024: 900 + 1100 + 1000 + 1000 = 4000, and 9 months of 2025: 900, together 4900 of 5000
    // elapsed 4.75 / 5 = 0.95; completion 0.98; pace 1.0316
    const readings = [
      published('2021', 900),
      published('2022', 1100),
      published('2023', 1000),
      published('2024', 1000),
      published('2025-9T', 900),
    ]
    const verdict = judge(matterOf(targetOf('2021-2025', 5000), readings, '2025-10-10', { indicator: flow }))
    near(verdict.measures.completion, 0.98)
    near(verdict.measures.pace, 1.0316)
    expect(verdict.status).toBe('on_track')
    expect(verdict.latest?.readings).toHaveLength(5)
  })

  test('range: completion counts on the lower bound', () => {
    // 4350 / 1800 = 2.4167, as printed "242%"
    const target = targetOf('2024', null, { lower: 1800, upper: 2300 })
    const verdict = judge(matterOf(target, [published('2024', 4350, { as_of: '2024-12-31' })], '2025-02-01', { indicator: flow }))
    near(verdict.measures.completion, 2.4167)
    expect(verdict).toMatchObject({ status: 'reached', frozen: true, target: { threshold: 1800 } })
  })

  test('decreasing target: everything is mirrored', () => {
    // from 20 (end 2020) to 10 (end 2025), 15.2 at the end of 2023: expected 14; pace = −4.8 / −6 = 0.8
    const verdict = judge(
      matterOf(targetOf('2025', 10), [computed('2020', 20), computed('2023', 15.2)], '2024-03-01', { indicator: falling }),
    )
    near(verdict.measures.pace, 0.8)
    near(verdict.measures.distance, 5.2)
    near(verdict.measures.lag, 1.2)
    // observed (15.2/20)^(1/3) − 1 = −0.08741; required (10/20)^(1/5) − 1 = −0.12945; R = 0.08741 / 0.12945 = 0.6753
    near(verdict.measures.cagr_ratio, 0.6753)
    // required (10 − 15.2)/2 = −2.6 a year against −1.6: 1.625
    near(verdict.measures.effort_ratio, 1.625)
    expect(verdict.status).toBe('behind')
    expect(verdict.why.completion).toEqual({ code: 'not_a_share' })
  })

  test('zero base: pace is judged, growth is not', () => {
    // from 0 (end 2021) to 8 (end 2025); 3 at the end of 2023: expected 4, pace 0.75
    const verdict = judge(matterOf(targetOf('2025', 8), [computed('2021', 0), computed('2023', 3)], '2024-01-31'))
    near(verdict.measures.pace, 0.75)
    near(verdict.measures.effort_ratio, 5 / 2 / (3 / 2))
    expect(verdict.status).toBe('behind')
    for (const name of ['cagr_ratio', 'un_share', 'effort_ratio_cagr', 'arrival_cagr'] as const) {
      expect(verdict.measures[name]).toBeNull()
      expect(verdict.why[name]).toEqual({ code: 'zero_base' })
    }
  })

  test('sign change and negative base: pace is judged, growth is not', () => {
    // from −4 (end 2021) to 4 (end 2025); 1 at the end of 2023: expected 0, pace = 5 / 4 = 1.25
    const rising = judge(matterOf(targetOf('2025', 4), [computed('2021', -4), computed('2023', 1)], '2024-01-31'))
    near(rising.measures.pace, 1.25)
    expect(rising.status).toBe('on_track')
    expect(rising.why.cagr_ratio).toEqual({ code: 'negative_base' })
    // from 4 to 8, but −2 at the end of 2023: expected 6, pace = −6 / 2 = −3
    const turned = judge(matterOf(targetOf('2025', 8), [computed('2021', 4), computed('2023', -2)], '2024-01-31'))
    near(turned.measures.pace, -3)
    expect(turned.status).toBe('going_back')
    expect(turned.why.un_share).toEqual({ code: 'sign_change' })
    expect(turned.why.arrival).toEqual({ code: 'no_progress' })
  })

  test('closed year: missed by so much, frozen', () => {
    // 12.4 against 13 at the end of 2025: 95.38 %, 0.6 short; pace = (12.4 − 9) / 4 = 0.85
    const readings = [computed('2020', 9), computed('2025-Q3', 12.2), computed('2025-Q4', 12.4), computed('2026-Q1', 12.6)]
    const verdict = judge(matterOf(targetOf('2025', 13), readings, '2026-04-10'))
    expect(verdict).toMatchObject({ status: 'missed', frozen: true, latest: { period: '2025-Q4' }, newest: { period: '2026-Q1' } })
    near(verdict.measures.distance, 0.6)
    near(verdict.measures.completion, 0.9538)
    near(verdict.measures.pace, 0.85)
    expect(verdict.why.effort_ratio).toEqual({ code: 'past_target' })
    expect(verdict.rivals).toEqual([{ figure: expect.objectContaining({ period: '2026-Q1' }), status: 'missed' }])
  })

  test('reached late: the miss stays on the record', () => {
    const readings = [computed('2020', 9), computed('2025', 12.4), computed('2026-Q2', 13.1), computed('2026-Q3', 12.9)]
    const verdict = judge(matterOf(targetOf('2025', 13), readings, '2026-10-10'))
    expect(verdict).toMatchObject({ status: 'reached_late', frozen: true, latest: { period: '2025' }, late: { period: '2026-Q2' } })
    near(verdict.measures.distance, 0.6)
  })

  test('a break between base and figure: no measure crosses it, the distance is still said', () => {
    const breaks = [{ date: '2022-01-01', name_vi: 'Đổi cách tính', name_en: 'New definition', indicators: 'k' }]
    const readings = [published('2020', 9), published('2023', 11)]
    const verdict = judge(matterOf(targetOf('2025', 13), readings, '2024-06-30', { breaks }))
    expect(verdict).toMatchObject({ status: 'cannot_judge', reason: { code: 'break', date: '2022-01-01' } })
    expect(verdict.measures.pace).toBeNull()
    near(verdict.measures.completion, 11 / 13)
    // both ends share a printed definition, or one formula: then it may be crossed
    const shared = readings.map((reading) => ({ ...reading, definition: 'excl_shares' }))
    near(judge(matterOf(targetOf('2025', 13), shared, '2024-06-30', { breaks })).measures.pace, 0.8333)
    const forms = [computed('2020', 9), computed('2023', 11)]
    near(judge(matterOf(targetOf('2025', 13), forms, '2024-06-30', { breaks })).measures.pace, 0.8333)
    // a base given without a definition may not
    const given = judge(
      matterOf(targetOf('2025', 13), [published('2023', 11)], '2024-06-30', { breaks, baseline: { period: '2020', value: 9 } }),
    )
    expect(given.reason).toMatchObject({ code: 'break' })
  })

  test('the year of a break judges whole figures, but does not add across it', () => {
    const breaks = [{ date: '2025-07-01', name_vi: 'Sáp nhập', name_en: 'Merger', indicators: '*' }]
    const halves = [published('2025-6T', 700), published('2025-Q3', 400)]
    const verdict = judge(matterOf(targetOf('2025', 1200), halves, '2025-10-10', { indicator: flow, breaks }))
    expect(verdict.reason).toMatchObject({ code: 'break', date: '2025-07-01' })
    const whole = judge(matterOf(targetOf('2025', 1200), [published('2025', 1300)], '2026-01-31', { indicator: flow, breaks }))
    expect(whole.status).toBe('reached')
  })
})
