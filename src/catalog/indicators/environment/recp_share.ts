import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const recpShare: IndicatorDeclaration = {
  id: 'recp_share',
  name: { vi: 'Tỷ lệ doanh nghiệp áp dụng RECP', en: 'Enterprises with RECP' },
  short: { vi: 'Áp dụng RECP', en: 'RECP' },
  definition: {
    vi: 'Tỷ lệ doanh nghiệp trong KCN đã áp dụng giải pháp sử dụng hiệu quả tài nguyên và sản xuất sạch hơn (RECP), lũy kế đến hết năm.',
    en: 'Enterprises of the park that apply resource-efficient and cleaner production (RECP) by the end of the year, as a share of all.',
  },
  group: 'environment',
  order: 6,
  plan: clauses.eco,
  leadUnits: ['environment', 'infrastructure_firms'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: '100 * sum(recp) / nullif(sum(enterprises), 0)',
  terms: {
    recp: [
      { dataset: 'eco_monitoring', value: 'recp_before', measure: 'stock' },
      { dataset: 'eco_monitoring', value: 'recp_year', measure: 'flow' },
    ],
    enterprises: [{ dataset: 'eco_monitoring', value: 'enterprises', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ (doanh nghiệp đã áp dụng đến hết năm trước + áp dụng trong năm) ÷ Σ doanh nghiệp trong KCN × 100 (mẫu A.4 mục 1.1.1, 1.1.3).',
    en: 'Share = Σ (enterprises up to the year before + those of the year) ÷ Σ enterprises of the parks × 100 (form A.4 items 1.1.1, 1.1.3).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', recp_before: 8, recp_year: 4, enterprises: 50 },
        { park_id: 'B', period: '2024', recp_before: 2, recp_year: 1, enterprises: 25 },
      ],
    },
    period: '2024',
    value: 20,
    words: { vi: '(8 + 4 + 2 + 1) ÷ (50 + 25) × 100 = 20%', en: '(8 + 4 + 2 + 1) ÷ (50 + 25) × 100 = 20%' },
  },
  note: {
    vi: 'Mức 20% thường được dẫn cho tiêu chí của Nghị định 35/2022/NĐ-CP chưa đối chiếu được nguyên văn nên không dùng để kết luận.',
    en: 'The 20% often quoted for the criterion of Decree 35/2022/NĐ-CP could not be checked word for word and is not used for a finding.',
  },
}

export default recpShare
