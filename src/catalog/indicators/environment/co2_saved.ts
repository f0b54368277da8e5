import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { tonne } from '../../units.ts'

const co2Saved: IndicatorDeclaration = {
  id: 'co2_saved',
  name: { vi: 'CO2 giảm phát thải', en: 'CO2 avoided' },
  short: { vi: 'CO2 giảm', en: 'CO2 avoided' },
  definition: {
    vi: 'Lượng CO2 giảm phát thải trong năm nhờ tiết kiệm điện và cộng sinh công nghiệp.',
    en: 'CO2 avoided in the year by saving power and by industrial symbioses.',
  },
  group: 'environment',
  order: 10,
  plan: clauses.eco,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: tonne,
  measure: 'flow',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(saved)',
  terms: {
    saved: [
      { dataset: 'eco_monitoring', value: 'co2_cut', measure: 'flow' },
      { dataset: 'eco_monitoring', value: 'symbiosis_co2', measure: 'flow' },
    ],
  },
  published: [],
  charts: ['columns', 'ranked'],
  formula: {
    vi: 'Σ giảm phát thải CO2 từ tiết kiệm điện (mẫu A.4 mục 1.2.5) + Σ từ cộng sinh (mục 3.8).',
    en: 'Σ CO2 cut by saving power (form A.4 item 1.2.5) + Σ by symbioses (item 3.8).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', co2_cut: 580, symbiosis_co2: 320 },
        { park_id: 'B', period: '2024', co2_cut: 290, symbiosis_co2: 60 },
      ],
    },
    period: '2024',
    value: 1250,
    words: { vi: '580 + 320 + 290 + 60 = 1.250 tấn', en: '580 + 320 + 290 + 60 = 1,250 tonnes' },
  },
}

export default co2Saved
