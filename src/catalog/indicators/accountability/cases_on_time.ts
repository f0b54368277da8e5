import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const casesOnTime: IndicatorDeclaration = {
  id: 'cases_on_time',
  name: { vi: 'Tỷ lệ vụ việc hỗ trợ giải quyết đúng hạn', en: 'Support cases solved on time' },
  short: { vi: 'Hỗ trợ đúng hạn', en: 'Cases on time' },
  definition: {
    vi: 'Tỷ lệ vụ việc hướng dẫn, hỗ trợ doanh nghiệp giải quyết đúng hạn trên số giải quyết xong trong kỳ.',
    en: 'Support cases solved on time as a share of those solved in the period.',
  },
  group: 'accountability',
  order: 5,
  plan: clauses.support,
  leadUnits: ['supervision'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(on_time) / nullif(sum(solved), 0)',
  terms: {
    on_time: [{ dataset: 'support_cases', value: 'on_time', measure: 'flow' }],
    solved: [{ dataset: 'support_cases', value: 'solved', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: { vi: 'Tỷ lệ = Σ vụ việc đúng hạn ÷ Σ vụ việc giải quyết xong × 100.', en: 'Share = Σ cases on time ÷ Σ cases solved × 100.' },
  example: {
    rows: {
      support_cases: [
        { field: 'land', period: '2024', on_time: 54, solved: 60 },
        { field: 'labour', period: '2024', on_time: 38, solved: 40 },
      ],
    },
    period: '2024',
    value: 92,
    words: { vi: '(54 + 38) ÷ (60 + 40) × 100 = 92%', en: '(54 + 38) ÷ (60 + 40) × 100 = 92%' },
  },
}

export default casesOnTime
