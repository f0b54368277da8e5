import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const renewableShare: IndicatorDeclaration = {
  id: 'renewable_share',
  name: { vi: 'Tỷ lệ điện tái tạo trong tổng điện sử dụng', en: 'Renewable share of power used' },
  short: { vi: 'Tỷ lệ điện tái tạo', en: 'Renewable share' },
  definition: {
    vi: 'Sản lượng điện mặt trời, điện gió, điện rác trong khu trên tổng sản lượng đó và điện lưới cấp cho khu trong kỳ.',
    en: 'Solar, wind and waste power of the parks as a share of that power and the grid supply of the period.',
  },
  group: 'infrastructure',
  order: 7,
  plan: clauses.renewables,
  leadUnits: ['planning_construction'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(renewable) / nullif(sum(power), 0)',
  terms: {
    renewable: [{ dataset: 'energy', value: "case when energy_source = 'grid' then 0 else output end", measure: 'flow' }],
    power: [{ dataset: 'energy', value: 'output', measure: 'flow' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ sản lượng điện tái tạo ÷ (Σ điện tái tạo + Σ điện lưới) × 100.',
    en: 'Share = Σ renewable output ÷ (Σ renewable output + Σ grid supply) × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      energy: [
        { park_id: 'A', energy_source: 'solar', period: '2024', output: 9000 },
        { park_id: 'A', energy_source: 'grid', period: '2024', output: 111000 },
        { park_id: 'B', energy_source: 'solar', period: '2024', output: 3000 },
        { park_id: 'B', energy_source: 'grid', period: '2024', output: 27000 },
      ],
    },
    period: '2024',
    value: 8,
    words: { vi: '(9.000 + 3.000) ÷ (12.000 + 138.000) × 100 = 8%', en: '(9,000 + 3,000) ÷ (12,000 + 138,000) × 100 = 8%' },
  },
}

export default renewableShare
