import { clauses } from '#catalog/plan.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'

/** An indicator that nobody has declared yet; newer.spec.ts adds it to a copy of the project. */
const waterSupplied: IndicatorDeclaration = {
  id: 'water_supplied',
  name: { vi: 'Nước cấp thử nghiệm', en: 'Trial water supplied' },
  definition: { vi: 'Lượng nước cấp trong kỳ, chỉ có trong phép thử.', en: 'Water supplied in the period, in a test only.' },
  group: 'land',
  plan: clauses.business,
  leadUnits: ['environment'],
  unit: { vi: 'nghìn m³', en: 'thousand m³' },
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: 'sum(water)',
  terms: { water: [{ dataset: 'water_supply', value: 'supplied_m3 / 1000', measure: 'flow' }] },
  published: [],
  charts: ['columns', 'ranked', 'lanes'],
  formula: { vi: 'Nước cấp = Σ nước đã cấp ÷ 1.000.', en: 'Water supplied = Σ water supplied ÷ 1,000.' },
  example: {
    rows: {
      parks: [{ park_id: 'A', kind: 'park' }],
      water_supply: [
        { park_id: 'A', period: '2024-Q1', supplied_m3: 1000 },
        { park_id: 'A', period: '2024-Q2', supplied_m3: 2000 },
        { park_id: 'A', period: '2024-Q3', supplied_m3: 3000 },
        { park_id: 'A', period: '2024-Q4', supplied_m3: 4000 },
      ],
    },
    period: '2024',
    value: 10,
    words: { vi: '(1.000 + 2.000 + 3.000 + 4.000) ÷ 1.000 = 10 nghìn m³', en: '(1,000 + 2,000 + 3,000 + 4,000) ÷ 1,000 = 10 thousand m³' },
  },
}

export default waterSupplied
