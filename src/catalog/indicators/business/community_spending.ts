import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { millionVnd } from '../../units.ts'

const communitySpending: IndicatorDeclaration = {
  id: 'community_spending',
  name: { vi: 'Chi hỗ trợ cộng đồng', en: 'Community spending' },
  short: { vi: 'Chi cộng đồng', en: 'Community spending' },
  definition: {
    vi: 'Khoản doanh nghiệp trong khu chi hỗ trợ cộng đồng trong năm.',
    en: 'What the enterprises of the parks spent on the community in the year.',
  },
  group: 'business',
  order: 13,
  plan: clauses.responsibility,
  leadUnits: ['enterprise', 'infrastructure_firms'],
  unit: millionVnd,
  measure: 'flow',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(spending)',
  terms: { spending: [{ dataset: 'social_responsibility', value: 'community_spending', measure: 'flow' }] },
  published: [],
  charts: ['columns', 'ranked'],
  formula: { vi: 'Σ khoản chi hỗ trợ cộng đồng của các khu trong năm.', en: 'Σ community spending of the parks in the year.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      social_responsibility: [
        { park_id: 'A', period: '2024', community_spending: 820 },
        { park_id: 'B', period: '2024', community_spending: 180 },
      ],
    },
    period: '2024',
    value: 1000,
    words: { vi: '820 + 180 = 1.000 triệu đồng', en: '820 + 180 = 1,000 million VND' },
  },
}

export default communitySpending
