import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const keySectorShare: IndicatorDeclaration = {
  id: 'key_sector_share',
  name: { vi: 'Tỷ trọng sản phẩm công nghiệp, dịch vụ logistics chủ lực', en: 'Share of key industrial products and logistics' },
  short: { vi: 'Ngành chủ lực, logistics', en: 'Key sectors, logistics' },
  definition: {
    vi: 'Tỷ trọng dự án của doanh nghiệp làm sản phẩm công nghiệp chủ lực, dịch vụ logistics hoặc công nghiệp hỗ trợ trong tổng số dự án của doanh nghiệp thứ cấp.',
    en: 'Share of projects of firms in key industrial products, logistics services or supporting industry in all projects of secondary enterprises.',
  },
  group: 'business',
  order: 14,
  plan: clauses.keySectors,
  leadUnits: ['environment', 'investment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'sector',
      name: { vi: 'Nhóm ngành', en: 'Sectors' },
      choices: [
        { id: 'key_and_logistics', name: { vi: 'Chủ lực + logistics', en: 'Key products + logistics' } },
        { id: 'key_only', name: { vi: 'Sản phẩm công nghiệp chủ lực', en: 'Key industrial products' } },
        { id: 'logistics_only', name: { vi: 'Dịch vụ logistics', en: 'Logistics services' } },
        { id: 'supporting_only', name: { vi: 'Công nghiệp hỗ trợ', en: 'Supporting industry' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(chosen) / nullif(sum(everything), 0)',
  terms: {
    chosen: [
      {
        dataset: 'enterprises',
        value: "case when key_product = 'yes' or sector = 'logistics' then projects else 0 end",
        measure: 'stock',
        when: ['key_and_logistics'],
      },
      { dataset: 'enterprises', value: "case when key_product = 'yes' then projects else 0 end", measure: 'stock', when: ['key_only'] },
      {
        dataset: 'enterprises',
        value: "case when sector = 'logistics' then projects else 0 end",
        measure: 'stock',
        when: ['logistics_only'],
      },
      {
        dataset: 'enterprises',
        value: "case when supporting = 'yes' then projects else 0 end",
        measure: 'stock',
        when: ['supporting_only'],
      },
    ],
    everything: [{ dataset: 'enterprises', value: 'projects', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ trọng = Σ dự án của doanh nghiệp thuộc nhóm ngành ÷ Σ dự án × 100; doanh nghiệp vừa là chủ lực vừa là logistics chỉ tính một lần.',
    en: 'Share = Σ projects of firms in the chosen sectors ÷ Σ projects × 100; a firm in both groups counts once.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprises: [
        { enterprise_id: '1', park_id: 'A', period: '2024', key_product: 'yes', sector: 'electronics', projects: 3 },
        { enterprise_id: '2', park_id: 'A', period: '2024', key_product: 'no', sector: 'logistics', projects: 2 },
        { enterprise_id: '3', park_id: 'B', period: '2024', key_product: 'no', sector: 'food', projects: 5 },
      ],
    },
    period: '2024',
    value: 50,
    words: { vi: '(3 + 2) ÷ (3 + 2 + 5) × 100 = 50%', en: '(3 + 2) ÷ (3 + 2 + 5) × 100 = 50%' },
  },
  note: {
    vi: 'Danh mục sản phẩm công nghiệp chủ lực do cơ quan có thẩm quyền xác định; chưa tìm thấy danh mục được Kế hoạch dẫn chiếu.',
    en: 'The list of key industrial products is set by the competent authority; the one the plan refers to was not found.',
  },
}

export default keySectorShare
