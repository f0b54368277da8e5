import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const localPurchaseShare: IndicatorDeclaration = {
  id: 'local_purchase_share',
  name: { vi: 'Tỷ trọng mua của doanh nghiệp trong nước', en: 'Share of purchases from domestic firms' },
  short: { vi: 'Mua trong nước', en: 'Local purchases' },
  definition: {
    vi: 'Tỷ trọng giá trị hàng hóa, dịch vụ mà doanh nghiệp FDI trong khu mua của doanh nghiệp trong nước trên tổng giá trị mua.',
    en: 'Share of what the foreign-invested firms of the parks buy that comes from domestic firms.',
  },
  group: 'business',
  order: 10,
  plan: clauses.linkages,
  leadUnits: ['investment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(local_value) / nullif(sum(purchases), 0)',
  terms: {
    local_value: [{ dataset: 'linkages', value: 'local_purchases', measure: 'flow' }],
    purchases: [{ dataset: 'linkages', value: 'purchases', measure: 'flow' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ giá trị mua của doanh nghiệp trong nước ÷ Σ tổng giá trị mua × 100.',
    en: 'Share = Σ purchases from domestic firms ÷ Σ purchases × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      linkages: [
        { park_id: 'A', period: '2024', local_purchases: 1200, purchases: 5000 },
        { park_id: 'B', period: '2024', local_purchases: 300, purchases: 1000 },
      ],
    },
    period: '2024',
    value: 25,
    words: { vi: '(1.200 + 300) ÷ (5.000 + 1.000) × 100 = 25%', en: '(1,200 + 300) ÷ (5,000 + 1,000) × 100 = 25%' },
  },
}

export default localPurchaseShare
