import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { cubicMetre } from '../../units.ts'

const waterSaved: IndicatorDeclaration = {
  id: 'water_saved',
  name: { vi: 'Nước tiết kiệm', en: 'Water saved' },
  short: { vi: 'Nước tiết kiệm', en: 'Water saved' },
  definition: {
    vi: 'Lượng nước tiết kiệm trong năm nhờ RECP và cộng sinh công nghiệp.',
    en: 'Water saved in the year by RECP and industrial symbioses.',
  },
  group: 'environment',
  order: 11,
  plan: clauses.eco,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: cubicMetre,
  measure: 'flow',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(saved)',
  terms: {
    saved: [
      { dataset: 'eco_monitoring', value: 'water_saved', measure: 'flow' },
      { dataset: 'eco_monitoring', value: 'symbiosis_water', measure: 'flow' },
    ],
  },
  published: [{ series: 'water_saved' }],
  charts: ['columns', 'ranked'],
  formula: {
    vi: 'Σ nước tiết kiệm (mẫu A.4 mục 1.3.2) + Σ từ cộng sinh (mục 3.9).',
    en: 'Σ water saved (form A.4 item 1.3.2) + Σ by symbioses (item 3.9).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', water_saved: 32000, symbiosis_water: 8000 },
        { park_id: 'B', period: '2024', water_saved: 12000, symbiosis_water: 3000 },
      ],
    },
    period: '2024',
    value: 55000,
    words: { vi: '32.000 + 8.000 + 12.000 + 3.000 = 55.000 m³', en: '32,000 + 8,000 + 12,000 + 3,000 = 55,000 m³' },
  },
}

export default waterSaved
