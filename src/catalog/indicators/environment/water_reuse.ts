import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const waterReuse: IndicatorDeclaration = {
  id: 'water_reuse',
  name: { vi: 'Tỷ lệ nước thải công nghiệp tuần hoàn, tái sử dụng', en: 'Industrial wastewater reused' },
  short: { vi: 'Tái sử dụng nước', en: 'Water reuse' },
  definition: {
    vi: 'Tỷ lệ nước thải công nghiệp được tuần hoàn, tái sử dụng trên lượng phát sinh trong kỳ.',
    en: 'Industrial wastewater reused as a share of what arose in the period.',
  },
  group: 'environment',
  order: 12,
  plan: clauses.protection,
  leadUnits: ['environment', 'infrastructure_firms'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(reused) / nullif(sum(wastewater), 0)',
  terms: {
    reused: [{ dataset: 'environment', value: 'reused', measure: 'flow' }],
    wastewater: [{ dataset: 'environment', value: 'wastewater', measure: 'flow' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ nước thải tuần hoàn, tái sử dụng ÷ Σ nước thải phát sinh × 100; cùng nội dung với chỉ số ENV.3 của mẫu A.5.',
    en: 'Share = Σ wastewater reused ÷ Σ wastewater × 100; the subject of indicator ENV.3 of form A.5.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      environment: [
        { park_id: 'A', period: '2024', reused: 150000, wastewater: 1000000 },
        { park_id: 'B', period: '2024', reused: 50000, wastewater: 600000 },
      ],
    },
    period: '2024',
    value: 12.5,
    words: {
      vi: '(150.000 + 50.000) ÷ (1.000.000 + 600.000) × 100 = 12,5%',
      en: '(150,000 + 50,000) ÷ (1,000,000 + 600,000) × 100 = 12.5%',
    },
  },
}

export default waterReuse
