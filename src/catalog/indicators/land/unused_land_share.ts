import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const unusedLandShare: IndicatorDeclaration = {
  id: 'unused_land_share',
  name: { vi: 'Tỷ lệ đất đã cho thuê chưa đưa vào sử dụng', en: 'Share of leased land not in use' },
  short: { vi: 'Tỷ lệ đất chưa sử dụng', en: 'Share of unused land' },
  definition: {
    vi: 'Tỷ lệ diện tích đất doanh nghiệp đã thuê nhưng chưa đưa vào sử dụng trên tổng diện tích đất đã thuê.',
    en: 'Leased land not yet in use as a share of all land leased by enterprises.',
  },
  group: 'land',
  order: 4,
  plan: clauses.land,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: percent,
  measure: 'stock',
  direction: -1,
  grains: ['year'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(unused) / nullif(sum(leased), 0)',
  terms: {
    unused: [{ dataset: 'enterprises', value: 'leased_ha - used_ha', measure: 'stock' }],
    leased: [{ dataset: 'enterprises', value: 'case when used_ha is not null then leased_ha end', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ (đất thuê − đất đã sử dụng) ÷ Σ đất thuê × 100; doanh nghiệp chưa báo cáo đất đã sử dụng không tính vào cả hai vế.',
    en: 'Share = Σ (leased − in use) ÷ Σ leased × 100; firms that do not report land in use count on neither side.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprises: [
        { enterprise_id: '1', park_id: 'A', period: '2024', leased_ha: 12.5, used_ha: 9 },
        { enterprise_id: '2', park_id: 'B', period: '2024', leased_ha: 7.5, used_ha: 7 },
      ],
    },
    period: '2024',
    value: 20,
    words: { vi: '(3,5 + 0,5) ÷ (12,5 + 7,5) × 100 = 20%', en: '(3.5 + 0.5) ÷ (12.5 + 7.5) × 100 = 20%' },
  },
}

export default unusedLandShare
