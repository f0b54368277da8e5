import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { billionVndPerHa } from '../../units.ts'

/** A flow over a stock: what the period brought, per hectare leased at its end. Land is not divided into FDI and domestic, so neither is this. */
const budgetPerHa: IndicatorDeclaration = {
  id: 'budget_per_ha',
  name: { vi: 'Nộp ngân sách trên một hecta đất đã cho thuê', en: 'Budget contribution per leased hectare' },
  short: { vi: 'Nộp ngân sách/ha', en: 'Budget per ha' },
  definition: {
    vi: 'Số nộp ngân sách nhà nước trong kỳ bình quân trên một hecta đất công nghiệp, dịch vụ đã cho thuê tại thời điểm cuối kỳ.',
    en: 'Budget contribution of the period per hectare of industrial and service land leased at its end.',
  },
  group: 'business',
  order: 6,
  plan: clauses.budget,
  leadUnits: ['enterprise', 'infrastructure_firms'],
  unit: billionVndPerHa,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(budget) / nullif(sum(land), 0)',
  terms: {
    budget: [
      { dataset: 'business_activity', value: 'fdi_budget', measure: 'flow' },
      { dataset: 'business_activity', value: 'ddi_budget', measure: 'flow' },
    ],
    land: [{ dataset: 'land_use', value: 'leased_ha', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Nộp ngân sách/ha = Σ nộp ngân sách trong kỳ (biểu 2104 cột 13, 21) ÷ Σ đất đã cho thuê cuối kỳ (biểu 2103 cột 12); toàn Ban là tổng chia tổng.',
    en: 'Budget per ha = Σ budget contribution of the period (form 2104 col. 13, 21) ÷ Σ land leased at its end (form 2103 col. 12); the whole is sum over sum.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_budget: 240, ddi_budget: 120 },
        { park_id: 'B', period: '2024', fdi_budget: 90, ddi_budget: 30 },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', leased_ha: 120 },
        { park_id: 'B', period: '2024-Q4', leased_ha: 40 },
      ],
    },
    period: '2024',
    value: 3,
    words: { vi: '(240 + 120 + 90 + 30) ÷ (120 + 40) = 3 tỷ đồng/ha', en: '(240 + 120 + 90 + 30) ÷ (120 + 40) = 3 billion VND/ha' },
  },
  note: {
    vi: 'Với phạm vi KCN + KKT, tử số có thể gồm doanh nghiệp trong KKT nhưng ngoài KCN, còn biểu 2103 chỉ có đất KCN. Số theo quý là phần nộp của riêng quý đó, không so với số năm.',
    en: 'With the scope parks + economic zone the numerator may include firms in the zone but outside parks, while form 2103 has park land only. A quarterly figure is that quarter alone and is not compared with a year.',
  },
}

export default budgetPerHa
