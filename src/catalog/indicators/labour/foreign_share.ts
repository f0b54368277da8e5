import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const foreignShare: IndicatorDeclaration = {
  id: 'foreign_share',
  name: { vi: 'Tỷ lệ lao động nước ngoài', en: 'Foreign workers' },
  short: { vi: 'Lao động nước ngoài', en: 'Foreign workers' },
  definition: {
    vi: 'Tỷ lệ lao động nước ngoài trên tổng số lao động tại thời điểm cuối kỳ.',
    en: 'Foreign workers as a share of all workers at the end of the period.',
  },
  group: 'labour',
  order: 7,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: percent,
  measure: 'stock',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(foreigners) / nullif(sum(workers), 0)',
  terms: {
    foreigners: [{ dataset: 'labour', value: 'foreign_workers', measure: 'stock' }],
    workers: [{ dataset: 'labour', value: 'domestic_workers + foreign_workers', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ lao động nước ngoài ÷ Σ lao động (trong nước + nước ngoài) × 100.',
    en: 'Share = Σ foreign workers ÷ Σ workers (domestic + foreign) × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        { park_id: 'A', period: '2024-Q4', foreign_workers: 50, domestic_workers: 3950 },
        { park_id: 'B', period: '2024-Q4', foreign_workers: 10, domestic_workers: 990 },
      ],
    },
    period: '2024',
    value: 1.2,
    words: { vi: '(50 + 10) ÷ (4.000 + 1.000) × 100 = 1,2%', en: '(50 + 10) ÷ (4,000 + 1,000) × 100 = 1.2%' },
  },
}

export default foreignShare
