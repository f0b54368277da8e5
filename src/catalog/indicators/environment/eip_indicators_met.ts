import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import {} from '../../units.ts'

const eipIndicatorsMet: IndicatorDeclaration = {
  id: 'eip_indicators_met',
  name: { vi: 'Số chỉ số khung KCN sinh thái đạt', en: 'Eco-park framework indicators met' },
  short: { vi: 'Chỉ số khung đạt', en: 'Indicators met' },
  definition: {
    vi: 'Số chỉ số đạt của khung quốc tế về KCN sinh thái.',
    en: 'Number of indicators of the international eco-park framework that are met.',
  },
  group: 'environment',
  order: 3,
  plan: clauses.eco,
  leadUnits: ['environment'],
  unit: { vi: 'chỉ số', en: 'indicators' },
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(met)',
  terms: { met: [{ dataset: 'eco_international', value: "case when result = 'met' then 1 else 0 end", measure: 'stock' }] },
  published: [{ series: 'eip_indicators_met' }],
  charts: ['trend', 'ranked'],
  formula: { vi: 'Đếm số chỉ số có kết luận “đạt”.', en: 'Counts the indicators found met.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_international: [
        { framework: 'F', code: '1', park_id: 'A', period: '2024', result: 'met' },
        { framework: 'F', code: '2', park_id: 'A', period: '2024', result: 'not_met' },
        { framework: 'F', code: '1', park_id: 'B', period: '2024', result: 'met' },
      ],
    },
    period: '2024',
    value: 2,
    words: { vi: '1 + 1 = 2 chỉ số', en: '1 + 1 = 2 indicators' },
  },
}

export default eipIndicatorsMet
