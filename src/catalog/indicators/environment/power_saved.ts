import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { kilowattHour } from '../../units.ts'

const powerSaved: IndicatorDeclaration = {
  id: 'power_saved',
  name: { vi: 'Điện năng tiết kiệm', en: 'Power saved' },
  short: { vi: 'Điện tiết kiệm', en: 'Power saved' },
  definition: {
    vi: 'Điện năng tiết kiệm trong năm nhờ RECP và cộng sinh công nghiệp.',
    en: 'Power saved in the year by RECP and industrial symbioses.',
  },
  group: 'environment',
  order: 9,
  plan: clauses.eco,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: kilowattHour,
  measure: 'flow',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(saved)',
  terms: {
    saved: [
      { dataset: 'eco_monitoring', value: 'power_saved', measure: 'flow' },
      { dataset: 'eco_monitoring', value: 'symbiosis_power', measure: 'flow' },
    ],
  },
  published: [{ series: 'energy_saved' }],
  charts: ['columns', 'ranked'],
  formula: {
    vi: 'Σ điện năng tiết kiệm (mẫu A.4 mục 1.2.3) + Σ điện năng tiết kiệm từ cộng sinh (mục 3.2).',
    en: 'Σ power saved (form A.4 item 1.2.3) + Σ power saved by symbioses (item 3.2).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', power_saved: 800000, symbiosis_power: 200000 },
        { park_id: 'B', period: '2024', power_saved: 400000, symbiosis_power: 100000 },
      ],
    },
    period: '2024',
    value: 1500000,
    words: { vi: '800.000 + 200.000 + 400.000 + 100.000 = 1.500.000 kWh', en: '800,000 + 200,000 + 400,000 + 100,000 = 1,500,000 kWh' },
  },
}

export default powerSaved
