import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

/** Published only: the whole city is beyond the reports of the authority. */
const fdiShareOfCity: IndicatorDeclaration = {
  id: 'fdi_share_of_city',
  name: { vi: 'Tỷ trọng FDI của thành phố đầu tư vào KCN, KKT', en: 'Share of the city’s FDI in parks and zones' },
  short: { vi: 'Tỷ trọng FDI toàn thành phố', en: 'Share of the city’s FDI' },
  definition: {
    vi: 'Phần FDI của thành phố đầu tư vào các KCN, KKT theo số công bố.',
    en: 'Share of the FDI of the city that is invested in parks and zones, as published.',
  },
  group: 'investment',
  order: 16,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: percent,
  measure: 'stock',
  direction: 0,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'fdi_share_of_city' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default fdiShareOfCity
