import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const workerHousing: IndicatorDeclaration = {
  id: 'worker_housing',
  name: { vi: 'Mức đáp ứng chỗ ở cho người lao động', en: 'Housing for workers' },
  short: { vi: 'Nhà ở công nhân', en: 'Worker housing' },
  definition: {
    vi: 'Số chỗ ở đã có cho người lao động so với số lao động có nhu cầu chỗ ở tại thời điểm cuối kỳ.',
    en: 'Places available for workers against the workers who need housing at the end of the period.',
  },
  group: 'infrastructure',
  order: 5,
  plan: clauses.infrastructure,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: '100 * sum(places) / nullif(sum(demand), 0)',
  terms: {
    places: [{ dataset: 'infrastructure', value: 'housing_places', measure: 'stock' }],
    demand: [{ dataset: 'infrastructure', value: 'housing_demand', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Mức đáp ứng = Σ số chỗ ở đã có ÷ Σ số lao động có nhu cầu × 100.',
    en: 'Met = Σ places available ÷ Σ workers who need housing × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      infrastructure: [
        { park_id: 'A', period: '2024', housing_places: 1800, housing_demand: 6000 },
        { park_id: 'B', period: '2024', housing_places: 600, housing_demand: 2000 },
      ],
    },
    period: '2024',
    value: 30,
    words: { vi: '(1.800 + 600) ÷ (6.000 + 2.000) × 100 = 30%', en: '(1,800 + 600) ÷ (6,000 + 2,000) × 100 = 30%' },
  },
}

export default workerHousing
