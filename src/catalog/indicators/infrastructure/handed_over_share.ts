import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const handedOverShare: IndicatorDeclaration = {
  id: 'handed_over_share',
  name: { vi: 'Tỷ lệ đất đã giao để xây dựng hạ tầng', en: 'Land handed over for infrastructure' },
  short: { vi: 'Đất đã giao', en: 'Land handed over' },
  definition: {
    vi: 'Tỷ lệ diện tích đất đã giao để xây dựng hạ tầng trên diện tích thành lập tại thời điểm cuối kỳ.',
    en: 'Land handed over for infrastructure as a share of the established area at the end of the period.',
  },
  group: 'infrastructure',
  order: 2,
  plan: clauses.infrastructure,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: '100 * sum(handed_over) / nullif(sum(established), 0)',
  terms: {
    handed_over: [{ dataset: 'land_use', value: 'handed_over_ha', measure: 'stock' }],
    established: [{ dataset: 'land_use', value: 'established_ha', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ đất đã giao (biểu 2103 cột 16) ÷ Σ diện tích thành lập (cột 10) × 100.',
    en: 'Share = Σ land handed over (form 2103 col. 16) ÷ Σ established area (col. 10) × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', handed_over_ha: 150, established_ha: 200 },
        { park_id: 'B', period: '2024-Q4', handed_over_ha: 90, established_ha: 200 },
      ],
    },
    period: '2024',
    value: 60,
    words: { vi: '(150 + 90) ÷ (200 + 200) × 100 = 60%', en: '(150 + 90) ÷ (200 + 200) × 100 = 60%' },
  },
}

export default handedOverShare
