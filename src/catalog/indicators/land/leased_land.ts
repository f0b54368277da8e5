import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'

const leasedLand: IndicatorDeclaration = {
  id: 'leased_land',
  name: { vi: 'Diện tích đất công nghiệp, dịch vụ đã cho thuê', en: 'Leased industrial and service land' },
  short: { vi: 'Đất đã cho thuê', en: 'Leased land' },
  definition: {
    vi: 'Diện tích đất công nghiệp, đất dịch vụ đã cho thuê, cho thuê lại tại thời điểm cuối kỳ.',
    en: 'Industrial and service land leased or subleased at the end of the period.',
  },
  group: 'land',
  order: 2,
  plan: clauses.land,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: hectare,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(leased)',
  terms: { leased: [{ dataset: 'land_use', value: 'leased_ha', measure: 'stock' }] },
  published: [{ series: 'leased_industrial_ha' }],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Đất đã cho thuê = Σ biểu 2103 cột 12, số cuối kỳ.',
    en: 'Leased land = Σ form 2103 col. 12 at the end of the period.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', leased_ha: 120 },
        { park_id: 'B', period: '2024-Q4', leased_ha: 40 },
      ],
    },
    period: '2024',
    value: 160,
    words: { vi: '120 + 40 = 160 ha', en: '120 + 40 = 160 ha' },
  },
}

export default leasedLand
