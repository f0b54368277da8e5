import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const powerSupply: IndicatorDeclaration = {
  id: 'power_supply',
  name: { vi: 'Mức đáp ứng công suất điện lưới', en: 'Grid capacity against demand' },
  short: { vi: 'Cấp điện', en: 'Power supply' },
  definition: {
    vi: 'Công suất điện lưới cấp được cho khu so với nhu cầu công suất lớn nhất; dưới 100% là thiếu điện vào giờ cao điểm.',
    en: 'Grid capacity available to the parks against their peak demand; under 100% power is short at peak hours.',
  },
  group: 'infrastructure',
  order: 8,
  plan: clauses.power,
  leadUnits: ['planning_construction', 'infrastructure_firms'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(capacity) / nullif(sum(demand), 0)',
  terms: {
    capacity: [{ dataset: 'energy', value: "case when energy_source = 'grid' then capacity end", measure: 'stock' }],
    demand: [{ dataset: 'energy', value: "case when energy_source = 'grid' then demand end", measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Mức đáp ứng = Σ công suất điện lưới ÷ Σ nhu cầu công suất lớn nhất × 100.',
    en: 'Met = Σ grid capacity ÷ Σ peak demand × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      energy: [
        { park_id: 'A', energy_source: 'grid', period: '2024-Q4', capacity: 126, demand: 100 },
        { park_id: 'B', energy_source: 'grid', period: '2024-Q4', capacity: 54, demand: 50 },
      ],
    },
    period: '2024',
    value: 120,
    words: { vi: '(126 + 54) ÷ (100 + 50) × 100 = 120%', en: '(126 + 54) ÷ (100 + 50) × 100 = 120%' },
  },
}

export default powerSupply
