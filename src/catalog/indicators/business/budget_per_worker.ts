import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { millionVndPerPerson } from '../../units.ts'

const budgetPerWorker: IndicatorDeclaration = {
  id: 'budget_per_worker',
  name: { vi: 'Nộp ngân sách bình quân một lao động', en: 'Budget contribution per worker' },
  short: { vi: 'Nộp ngân sách/lao động', en: 'Budget per worker' },
  definition: {
    vi: 'Số nộp ngân sách nhà nước trong kỳ bình quân trên một lao động tại thời điểm cuối kỳ.',
    en: 'Budget contribution of the period per worker at its end.',
  },
  group: 'business',
  order: 7,
  plan: clauses.budget,
  leadUnits: ['enterprise', 'labour'],
  unit: millionVndPerPerson,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '1000 * sum(budget) / nullif(sum(workers), 0)',
  terms: {
    budget: [
      { dataset: 'business_activity', value: 'fdi_budget', measure: 'flow' },
      { dataset: 'business_activity', value: 'ddi_budget', measure: 'flow' },
    ],
    workers: [
      { dataset: 'business_activity', value: 'domestic_workers', measure: 'stock' },
      { dataset: 'business_activity', value: 'foreign_workers', measure: 'stock' },
    ],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Nộp ngân sách/lao động = Σ nộp ngân sách trong kỳ (biểu 2104 cột 13, 21) × 1.000 ÷ Σ lao động cuối kỳ (cột 22, 23); toàn Ban là tổng chia tổng.',
    en: 'Budget per worker = Σ budget contribution of the period (form 2104 col. 13, 21) × 1,000 ÷ Σ workers at its end (col. 22, 23); the whole is sum over sum.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_budget: 240, ddi_budget: 60, domestic_workers: 4900, foreign_workers: 100 },
        { park_id: 'B', period: '2024', fdi_budget: 80, ddi_budget: 20, domestic_workers: 2950, foreign_workers: 50 },
      ],
    },
    period: '2024',
    value: 50,
    words: {
      vi: '(240 + 60 + 80 + 20) × 1.000 ÷ (5.000 + 3.000) = 50 triệu đồng/người',
      en: '(240 + 60 + 80 + 20) × 1,000 ÷ (5,000 + 3,000) = 50 million VND/person',
    },
  },
  note: {
    vi: 'Số theo quý là phần nộp của riêng quý đó, không so với số năm.',
    en: 'A quarterly figure is that quarter alone and is not compared with a year.',
  },
}

export default budgetPerWorker
