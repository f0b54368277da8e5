import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const femaleShare: IndicatorDeclaration = {
  id: 'female_share',
  name: { vi: 'Tỷ lệ lao động nữ', en: 'Women among workers' },
  short: { vi: 'Lao động nữ', en: 'Women' },
  definition: {
    vi: 'Tỷ lệ lao động nữ trên tổng số lao động tại thời điểm cuối kỳ.',
    en: 'Women as a share of all workers at the end of the period.',
  },
  group: 'labour',
  order: 6,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: percent,
  measure: 'stock',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(women) / nullif(sum(workers), 0)',
  terms: {
    women: [{ dataset: 'labour', value: 'female_workers', measure: 'stock' }],
    workers: [{ dataset: 'labour', value: 'domestic_workers + foreign_workers', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ lao động nữ ÷ Σ lao động (trong nước + nước ngoài) × 100.',
    en: 'Share = Σ women ÷ Σ workers (domestic + foreign) × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        { park_id: 'A', period: '2024-Q4', female_workers: 2300, domestic_workers: 3950, foreign_workers: 50 },
        { park_id: 'B', period: '2024-Q4', female_workers: 700, domestic_workers: 990, foreign_workers: 10 },
      ],
    },
    period: '2024',
    value: 60,
    words: { vi: '(2.300 + 700) ÷ (4.000 + 1.000) × 100 = 60%', en: '(2,300 + 700) ÷ (4,000 + 1,000) × 100 = 60%' },
  },
}

export default femaleShare
