import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { symbiosis } from '../../units.ts'

const symbioses: IndicatorDeclaration = {
  id: 'symbioses',
  name: { vi: 'Số cộng sinh công nghiệp', en: 'Industrial symbioses' },
  short: { vi: 'Cộng sinh công nghiệp', en: 'Symbioses' },
  definition: {
    vi: 'Số cộng sinh công nghiệp đã thực hiện trong KCN đến hết năm.',
    en: 'Industrial symbioses in operation in the parks by the end of the year.',
  },
  group: 'environment',
  order: 7,
  plan: clauses.eco,
  leadUnits: ['environment', 'infrastructure_firms'],
  unit: symbiosis,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(symbioses)',
  terms: { symbioses: [{ dataset: 'eco_monitoring', value: 'symbioses', measure: 'stock' }] },
  published: [{ series: 'symbioses' }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Σ số cộng sinh đến hết năm (mẫu A.4 mục 2.1.1; mẫu A.5 chỉ số ENV.1).',
    en: 'Σ symbioses by the end of the year (form A.4 item 2.1.1; form A.5 indicator ENV.1).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', symbioses: 3 },
        { park_id: 'B', period: '2024', symbioses: 1 },
      ],
    },
    period: '2024',
    value: 4,
    words: { vi: '3 + 1 = 4 cộng sinh', en: '3 + 1 = 4 symbioses' },
  },
}

export default symbioses
