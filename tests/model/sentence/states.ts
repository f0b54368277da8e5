import { judge } from '#model/progress/judge.ts'
import type { Matter } from '#model/progress/matter.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Text } from '#model/text.ts'
import { computed, falling, flow, matterOf, published, targetOf } from '../progress/cases.ts'

export const hectare: Text = { vi: 'ha', en: 'ha' }
export const percent: Text = { vi: '%', en: '%' }

const rise = targetOf('2025', 13)
const rising = (value: number, period = '2023') => [computed('2020', 9), computed(period, value)]
const judged = (...args: Parameters<typeof matterOf>): Verdict => judge(matterOf(...args))
const fall: Partial<Matter> = { indicator: falling }
const plan: Partial<Matter> = { indicator: flow }

/** One verdict for each thing a sentence can say. */
export const states: Readonly<Record<string, Verdict>> = {
  on_track: judged(rise, rising(11.5), '2024-02-01'),
  on_path: judged(rise, rising(11.4), '2024-02-01'),
  behind: judged(rise, rising(11), '2024-02-01'),
  far_behind: judged(rise, rising(9.5), '2024-02-01'),
  unchanged: judged(rise, rising(9), '2024-02-01'),
  going_back: judged(rise, rising(8.5), '2024-02-01'),
  reached_open: judged(rise, rising(13.2, '2024'), '2025-02-01'),
  reached: judged(rise, rising(13.2, '2025'), '2026-02-01'),
  missed: judged(rise, rising(12.4, '2025'), '2026-02-01'),
  reached_late: judged(rise, [...rising(12.4, '2025'), computed('2026-Q2', 13.1)], '2026-08-01'),
  cannot_judge: judged(rise, [published('2025-01', 12, { as_of: '2025-01-22' })], '2026-01-21'),
  fall_behind: judged(targetOf('2025', 10), [computed('2020', 20), computed('2023', 15.2)], '2024-02-01', fall),
  fall_going_back: judged(targetOf('2025', 10), [computed('2020', 20), computed('2023', 21)], '2024-02-01', fall),
  fall_reached: judged(targetOf('2025', 10), [computed('2020', 20), computed('2025', 9.5)], '2026-02-01', fall),
  fall_missed: judged(targetOf('2025', 10), [computed('2020', 20), computed('2025', 10.6)], '2026-02-01', fall),
  fall_reached_late: judged(
    targetOf('2025', 10),
    [computed('2025', 10.6), computed('2026-Q1', 10), computed('2026-Q2', 9.9)],
    '2026-08-01',
    fall,
  ),
  flow_behind: judged(targetOf('2025', 1200), [computed('2025-Q1', 240), computed('2025-Q2', 240)], '2025-08-01', plan),
  flow_ahead: judged(targetOf('2025', null, { lower: 1000, upper: 1500 }), [published('2025-6T', 600)], '2025-08-01', plan),
  term: judged(targetOf('2021-2025', 5000), [published('2021', 900)], '2022-02-01', plan),
  range_reached: judged(targetOf('2024', null, { lower: 1800, upper: 2300 }), [published('2024', 4350)], '2025-02-01', plan),
  range_missed: judged(targetOf('2024', null, { lower: 1800, upper: 2300 }), [published('2024', 1710)], '2025-02-01', plan),
  estimated: judged(rise, [computed('2020', 9), computed('2023', 11, { kind: 'estimated' })], '2024-02-01'),
  doubtful: judged(rise, [published('2025', 12, { qualifier: 'more_than', confidence: 'low' })], '2026-02-01'),
}
