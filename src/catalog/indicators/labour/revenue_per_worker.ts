import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { usdPerPerson } from '../../units.ts'

const revenuePerWorker: IndicatorDeclaration = {
  id: 'revenue_per_worker',
  name: {
    vi: 'Doanh thu bình quân một lao động (thay cho năng suất lao động)',
    en: 'Revenue per worker (a proxy for labour productivity)',
  },
  short: { vi: 'Doanh thu/lao động', en: 'Revenue per worker' },
  definition: {
    vi: 'Doanh thu trong kỳ bình quân trên một lao động cuối kỳ. Đây là số thay thế, không phải năng suất lao động theo giá trị tăng thêm: chưa tìm thấy định nghĩa cấp khu.',
    en: 'Revenue of the period per worker at its end. A proxy, not value added per worker: no definition at the level of parks was found.',
  },
  group: 'labour',
  order: 3,
  plan: clauses.productivity,
  leadUnits: ['labour', 'enterprise'],
  unit: usdPerPerson,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '1000000 * sum(revenue) / nullif(sum(workers), 0)',
  terms: {
    revenue: [
      { dataset: 'business_activity', value: 'fdi_revenue', measure: 'flow' },
      { dataset: 'business_activity', value: 'ddi_revenue * 1000 / rate', measure: 'flow', needsRate: true },
    ],
    workers: [
      { dataset: 'business_activity', value: 'domestic_workers', measure: 'stock' },
      { dataset: 'business_activity', value: 'foreign_workers', measure: 'stock' },
    ],
  },
  published: [{ series: 'revenue_per_worker' }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Doanh thu/lao động = (Σ doanh thu FDI + Σ doanh thu trong nước × 1.000 ÷ tỷ giá) × 1.000.000 ÷ Σ lao động cuối kỳ (biểu 2104 cột 10, 18, 22, 23).',
    en: 'Revenue per worker = (Σ foreign revenue + Σ domestic revenue × 1,000 ÷ rate) × 1,000,000 ÷ Σ workers at the end (form 2104 col. 10, 18, 22, 23).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_revenue: 500, ddi_revenue: 2500, domestic_workers: 3900, foreign_workers: 100 },
        { park_id: 'B', period: '2024', fdi_revenue: 100, ddi_revenue: 0, domestic_workers: 990, foreign_workers: 10 },
      ],
      exchange_rates: [{ period: '2024', vnd_per_usd: 25000 }],
    },
    period: '2024',
    value: 140000,
    words: {
      vi: '(500 + 100 + 2.500 × 1.000 ÷ 25.000) × 1.000.000 ÷ (4.000 + 1.000) = 140.000 USD/người',
      en: '(500 + 100 + 2,500 × 1,000 ÷ 25,000) × 1,000,000 ÷ (4,000 + 1,000) = 140,000 USD/person',
    },
  },
  note: {
    vi: 'Phần trong nước quy đổi theo tỷ giá của kỳ, in kèm số liệu. Số theo quý là doanh thu của riêng quý đó, không so với số năm.',
    en: 'The domestic part is converted at the rate of the period, printed with the figure. A quarterly figure is that quarter alone and is not compared with a year.',
  },
}

export default revenuePerWorker
