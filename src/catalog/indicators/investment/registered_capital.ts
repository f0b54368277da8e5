import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scope, shares } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const registeredCapital: IndicatorDeclaration = {
  id: 'registered_capital',
  name: { vi: 'Tổng vốn đầu tư đăng ký lũy kế', en: 'Cumulative registered capital' },
  short: { vi: 'Vốn đăng ký', en: 'Registered capital' },
  definition: {
    vi: 'Tổng vốn đầu tư đăng ký của các dự án còn hiệu lực tại thời điểm cuối kỳ.',
    en: 'Registered capital of all projects in force at the end of the period.',
  },
  group: 'investment',
  order: 4,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musd,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalInOwnUnit, shares, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital)',
  terms: {
    capital: [
      ...inOwnUnit('business_activity', 'registered', 'stock'),
      { dataset: 'share_purchases', value: 'cumulative_value', measure: 'stock', when: ['fdi', 'incl_shares'] },
      { dataset: 'share_purchases', value: 'cumulative_value', measure: 'stock', when: ['both', 'incl_shares'] },
    ],
  },
  published: [
    { series: 'fdi_cumulative', when: ['fdi'] },
    { series: 'ddi_cumulative', when: ['ddi'] },
    { series: 'registered_capital_total', when: ['both'] },
    { series: 'investment_total', when: ['both'] },
  ],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Vốn đăng ký = Σ biểu 2104 cột 7 (FDI, triệu USD) hoặc cột 15 (trong nước, tỷ đồng), số cuối kỳ; cộng hai nguồn: tỷ đồng × 1.000 ÷ tỷ giá.',
    en: 'Registered capital = Σ form 2104 col. 7 (FDI, million USD) or col. 15 (domestic, billion VND) at the end of the period; the sum converts billion VND × 1,000 ÷ rate.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_registered: 800, ddi_registered: 3000 },
        { park_id: 'B', period: '2024-Q4', fdi_registered: 200, ddi_registered: 2000 },
      ],
      exchange_rates: [{ period: '2024-Q4', vnd_per_usd: 25000 }],
    },
    basis: ['both'],
    period: '2024',
    value: 1200,
    words: {
      vi: '(800 + 200) + (3.000 + 2.000) × 1.000 ÷ 25.000 = 1.200 triệu USD',
      en: '(800 + 200) + (3,000 + 2,000) × 1,000 ÷ 25,000 = 1,200 million USD',
    },
  },
  note: {
    vi: 'Số FDI lũy kế công bố có lúc gồm, có lúc không gồm góp vốn, mua cổ phần; không so sánh qua mốc đổi định nghĩa.',
    en: 'Published cumulative FDI sometimes includes share purchases and sometimes does not; nothing is compared across a change of definition.',
  },
}

export default registeredCapital
