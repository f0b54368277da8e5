import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { millionVndPerMonth } from '../../units.ts'

/** A ratio of two flows does not add over periods, so it is read like a stock: at the end of its period. */
const averageIncome: IndicatorDeclaration = {
  id: 'average_income',
  name: { vi: 'Thu nhập bình quân của người lao động', en: 'Average income of workers' },
  short: { vi: 'Thu nhập bình quân', en: 'Average income' },
  definition: {
    vi: 'Thu nhập bình quân tháng của người lao động trong các KCN, KKT. Chưa tìm thấy định nghĩa chính thức của số công bố.',
    en: 'Average monthly income of workers in parks and the economic zone. No official definition of the published figures was found.',
  },
  group: 'labour',
  order: 2,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: millionVndPerMonth,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '1000 * sum(income) / nullif(sum(months), 0)',
  terms: {
    income: [{ dataset: 'labour', value: 'income', measure: 'flow' }],
    months: [{ dataset: 'labour', value: 'person_months', measure: 'flow' }],
  },
  published: [{ series: 'income_avg' }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Thu nhập bình quân tháng = Σ thu nhập của người lao động (tỷ đồng) × 1.000 ÷ Σ người-tháng làm việc; toàn Ban là tổng chia tổng.',
    en: 'Average monthly income = Σ income of workers (billion VND) × 1,000 ÷ Σ person-months worked; the whole is sum over sum.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        { park_id: 'A', period: '2024', income: 552, person_months: 48000 },
        { park_id: 'B', period: '2024', income: 120, person_months: 12000 },
      ],
    },
    period: '2024',
    value: 11.2,
    words: {
      vi: '(552 + 120) × 1.000 ÷ (48.000 + 12.000) = 11,2 triệu đồng/người/tháng',
      en: '(552 + 120) × 1,000 ÷ (48,000 + 12,000) = 11.2 million VND/person/month',
    },
  },
}

export default averageIncome
