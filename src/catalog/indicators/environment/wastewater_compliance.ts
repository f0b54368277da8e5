import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const wastewaterCompliance: IndicatorDeclaration = {
  id: 'wastewater_compliance',
  name: { vi: 'Tỷ lệ mẫu nước thải đạt quy chuẩn', en: 'Wastewater samples within the standard' },
  short: { vi: 'Nước thải đạt quy chuẩn', en: 'Wastewater compliance' },
  definition: {
    vi: 'Tỷ lệ mẫu quan trắc nước thải sau xử lý đạt quy chuẩn trên tổng số mẫu trong kỳ.',
    en: 'Samples of treated wastewater within the standard as a share of all samples of the period.',
  },
  group: 'environment',
  order: 13,
  plan: clauses.protection,
  leadUnits: ['environment', 'infrastructure_firms'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(passed) / nullif(sum(samples), 0)',
  terms: {
    passed: [{ dataset: 'environment', value: 'samples_passed', measure: 'flow' }],
    samples: [{ dataset: 'environment', value: 'samples', measure: 'flow' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: { vi: 'Tỷ lệ = Σ mẫu đạt quy chuẩn ÷ Σ mẫu quan trắc × 100.', en: 'Share = Σ samples within the standard ÷ Σ samples × 100.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      environment: [
        { park_id: 'A', period: '2024', samples_passed: 47, samples: 48 },
        { park_id: 'B', period: '2024', samples_passed: 29, samples: 32 },
      ],
    },
    period: '2024',
    value: 95,
    words: { vi: '(47 + 29) ÷ (48 + 32) × 100 = 95%', en: '(47 + 29) ÷ (48 + 32) × 100 = 95%' },
  },
}

export default wastewaterCompliance
