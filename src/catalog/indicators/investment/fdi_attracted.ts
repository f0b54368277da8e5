import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scopeOfForm2101, sharesIncludedFirst } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const fdiAttracted: IndicatorDeclaration = {
  id: 'fdi_attracted',
  name: { vi: 'Vốn FDI thu hút trong kỳ', en: 'FDI attracted in the period' },
  short: { vi: 'FDI thu hút', en: 'FDI attracted' },
  definition: {
    vi: 'Vốn đầu tư trực tiếp nước ngoài đăng ký cấp mới và điều chỉnh tăng trong kỳ, có hoặc không gồm góp vốn, mua cổ phần; không trừ vốn giảm và vốn thu hồi.',
    en: 'Foreign direct investment newly registered or added in the period, with or without share purchases; decreased and revoked capital is not deducted.',
  },
  group: 'investment',
  order: 2,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['position'],
  axes: [sharesIncludedFirst],
  scope: 'kcn_kkt',
  aggregate: 'sum(attracted)',
  terms: {
    attracted: [
      { dataset: 'investment_flows', value: 'fdi_new_capital', measure: 'flow' },
      { dataset: 'investment_flows', value: 'fdi_increased_capital', measure: 'flow' },
      { dataset: 'share_purchases', value: 'value', measure: 'flow', when: ['incl_shares'] },
    ],
  },
  published: [
    { series: 'fdi_attracted', when: ['incl_shares'] },
    { series: 'fdi_attracted_excl_share_purchase', when: ['excl_shares'] },
  ],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'FDI thu hút = Σ vốn cấp mới (biểu 2101 dòng FDI 1b) + Σ vốn tăng thêm (dòng FDI 2b) + góp vốn, mua cổ phần (nếu chọn gồm). Hoàn thành kế hoạch tính trên cận dưới.',
    en: 'FDI attracted = Σ new capital (form 2101 row FDI 1b) + Σ capital increases (row FDI 2b) + share purchases (if included). Plan completion is counted on the lower bound.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'outside', period: '2024', fdi_new_capital: 120, fdi_increased_capital: 60 },
        { position: 'coastal_kkt', period: '2024', fdi_new_capital: 380, fdi_increased_capital: 240 },
      ],
      share_purchases: [{ period: '2024', value: 200 }],
    },
    period: '2024',
    value: 1000,
    words: { vi: '(120 + 380) + (60 + 240) + 200 = 1.000 triệu USD', en: '(120 + 380) + (60 + 240) + 200 = 1,000 million USD' },
  },
  note: scopeOfForm2101,
}

export default fdiAttracted
