import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalSummedFirst, inOwnUnit, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const revenue: IndicatorDeclaration = {
  id: 'revenue',
  name: { vi: 'Doanh thu của doanh nghiệp', en: 'Revenue of firms' },
  short: { vi: 'Doanh thu', en: 'Revenue' },
  definition: {
    vi: 'Tổng doanh thu của các doanh nghiệp phát sinh trong kỳ, không lũy kế từ các năm trước.',
    en: 'Revenue of firms within the period, not carried over from earlier years.',
  },
  group: 'business',
  order: 1,
  plan: clauses.business,
  leadUnits: ['enterprise'],
  unit: musd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalSummedFirst, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(revenue)',
  terms: { revenue: inOwnUnit('business_activity', 'revenue', 'flow') },
  published: [{ series: 'revenue', when: ['both'] }],
  charts: ['columns', 'ranked', 'parts'],
  formula: {
    vi: 'Doanh thu = Σ biểu 2104 cột 10 (FDI, triệu USD) + cột 18 (trong nước, tỷ đồng × 1.000 ÷ tỷ giá của kỳ).',
    en: 'Revenue = Σ form 2104 col. 10 (FDI, million USD) + col. 18 (domestic, billion VND × 1,000 ÷ rate of the period).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_revenue: 900, ddi_revenue: 2000 },
        { park_id: 'B', period: '2024', fdi_revenue: 400, ddi_revenue: 500 },
      ],
      exchange_rates: [{ period: '2024', vnd_per_usd: 25000 }],
    },
    period: '2024',
    value: 1400,
    words: {
      vi: '(900 + 400) + (2.000 + 500) × 1.000 ÷ 25.000 = 1.400 triệu USD',
      en: '(900 + 400) + (2,000 + 500) × 1,000 ÷ 25,000 = 1,400 million USD',
    },
  },
}

export default revenue
