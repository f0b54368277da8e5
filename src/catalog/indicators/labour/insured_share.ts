import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const insuredShare: IndicatorDeclaration = {
  id: 'insured_share',
  name: { vi: 'Tỷ lệ lao động tham gia bảo hiểm xã hội', en: 'Workers with social insurance' },
  short: { vi: 'Tham gia BHXH', en: 'Insured' },
  definition: {
    vi: 'Tỷ lệ lao động tham gia bảo hiểm xã hội trên tổng số lao động tại thời điểm cuối kỳ.',
    en: 'Workers with social insurance as a share of all workers at the end of the period.',
  },
  group: 'labour',
  order: 4,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(insured) / nullif(sum(workers), 0)',
  terms: {
    insured: [{ dataset: 'labour', value: 'insured_workers', measure: 'stock' }],
    workers: [{ dataset: 'labour', value: 'domestic_workers + foreign_workers', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ lao động tham gia BHXH ÷ Σ lao động (trong nước + nước ngoài) × 100.',
    en: 'Share = Σ insured workers ÷ Σ workers (domestic + foreign) × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        { park_id: 'A', period: '2024-Q4', insured_workers: 3800, domestic_workers: 3950, foreign_workers: 50 },
        { park_id: 'B', period: '2024-Q4', insured_workers: 950, domestic_workers: 990, foreign_workers: 10 },
      ],
    },
    period: '2024',
    value: 95,
    words: { vi: '(3.800 + 950) ÷ (4.000 + 1.000) × 100 = 95%', en: '(3,800 + 950) ÷ (4,000 + 1,000) × 100 = 95%' },
  },
}

export default insuredShare
