import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scopeOfForm2101 } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { billionVnd } from '../../units.ts'

const ddiAttracted: IndicatorDeclaration = {
  id: 'ddi_attracted',
  name: { vi: 'Vốn trong nước (DDI) thu hút trong kỳ', en: 'Domestic investment attracted in the period' },
  short: { vi: 'DDI thu hút', en: 'Domestic investment' },
  definition: {
    vi: 'Vốn đầu tư trong nước đăng ký cấp mới và điều chỉnh tăng trong kỳ; không trừ vốn giảm và vốn thu hồi.',
    en: 'Domestic investment newly registered or added in the period; decreased and revoked capital is not deducted.',
  },
  group: 'investment',
  order: 3,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: billionVnd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['position'],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: 'sum(attracted)',
  terms: {
    attracted: [
      { dataset: 'investment_flows', value: 'ddi_new_capital', measure: 'flow' },
      { dataset: 'investment_flows', value: 'ddi_increased_capital', measure: 'flow' },
    ],
  },
  published: [{ series: 'ddi_attracted' }],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'DDI thu hút = Σ vốn cấp mới (biểu 2101 dòng DDI 1b) + Σ vốn tăng thêm (dòng DDI 2b), tỷ đồng.',
    en: 'Domestic investment attracted = Σ new capital (form 2101 row DDI 1b) + Σ capital increases (row DDI 2b), billion VND.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'outside', period: '2024', ddi_new_capital: 1200, ddi_increased_capital: 300 },
        { position: 'coastal_kkt', period: '2024', ddi_new_capital: 4100, ddi_increased_capital: 900 },
      ],
    },
    period: '2024',
    value: 6500,
    words: { vi: '(1.200 + 4.100) + (300 + 900) = 6.500 tỷ đồng', en: '(1,200 + 4,100) + (300 + 900) = 6,500 billion VND' },
  },
  note: scopeOfForm2101,
}

export default ddiAttracted
