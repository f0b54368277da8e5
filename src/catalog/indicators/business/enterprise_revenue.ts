import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { billionVnd } from '../../units.ts'

const enterpriseRevenue: IndicatorDeclaration = {
  id: 'enterprise_revenue',
  name: { vi: 'Doanh thu doanh nghiệp thứ cấp theo tháng', en: 'Monthly revenue of secondary enterprises' },
  short: { vi: 'Doanh thu theo tháng', en: 'Monthly revenue' },
  definition: {
    vi: 'Doanh thu phát sinh trong kỳ cộng từ báo cáo tháng của từng doanh nghiệp thứ cấp, để thấy mùa vụ và đối chiếu với biểu 2104.',
    en: 'Revenue of the period added up from the monthly reports of secondary enterprises: it shows the season and checks form 2104.',
  },
  group: 'business',
  order: 9,
  plan: clauses.business,
  leadUnits: ['enterprise'],
  unit: billionVnd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter', 'month'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(revenue)',
  terms: { revenue: [{ dataset: 'enterprise_activity', value: 'revenue', measure: 'flow' }] },
  published: [],
  charts: ['columns', 'ranked'],
  formula: {
    vi: 'Doanh thu = Σ doanh thu tháng của các doanh nghiệp. Doanh nghiệp thiếu một tháng thì khu của doanh nghiệp đó chưa đủ số liệu trong kỳ.',
    en: 'Revenue = Σ monthly revenue of the enterprises. Where one misses a month, its park is incomplete in that period.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprise_activity: [
        { enterprise_id: '1', park_id: 'A', period: '2024-12', revenue: 40 },
        { enterprise_id: '2', park_id: 'A', period: '2024-12', revenue: 25 },
        { enterprise_id: '3', park_id: 'B', period: '2024-12', revenue: 35 },
      ],
    },
    period: '2024-12',
    value: 100,
    words: { vi: '40 + 25 + 35 = 100 tỷ đồng (tháng 12/2024)', en: '40 + 25 + 35 = 100 billion VND (December 2024)' },
  },
}

export default enterpriseRevenue
