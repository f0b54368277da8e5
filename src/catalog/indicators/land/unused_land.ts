import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'

const unusedLand: IndicatorDeclaration = {
  id: 'unused_land',
  name: { vi: 'Đất đã cho thuê nhưng chưa đưa vào sử dụng', en: 'Leased but unused land' },
  short: { vi: 'Đất thuê chưa sử dụng', en: 'Unused leased land' },
  definition: {
    vi: 'Diện tích đất doanh nghiệp thứ cấp đã thuê, thuê lại nhưng chưa đưa vào sử dụng tại thời điểm cuối kỳ.',
    en: 'Land that secondary enterprises have leased but not yet put to use at the end of the period.',
  },
  group: 'land',
  order: 3,
  plan: clauses.land,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: hectare,
  measure: 'stock',
  direction: -1,
  grains: ['year'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(unused)',
  terms: { unused: [{ dataset: 'enterprises', value: 'leased_ha - used_ha', measure: 'stock' }] },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Đất thuê chưa sử dụng = Σ (diện tích đất thuê − diện tích đã đưa vào sử dụng) của các doanh nghiệp.',
    en: 'Unused leased land = Σ (leased land − land in use) of the enterprises.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprises: [
        { enterprise_id: '1', park_id: 'A', period: '2024', leased_ha: 12.5, used_ha: 9 },
        { enterprise_id: '2', park_id: 'B', period: '2024', leased_ha: 8, used_ha: 7.5 },
      ],
    },
    period: '2024',
    value: 4,
    words: { vi: '(12,5 − 9) + (8 − 7,5) = 4 ha', en: '(12.5 − 9) + (8 − 7.5) = 4 ha' },
  },
}

export default unusedLand
