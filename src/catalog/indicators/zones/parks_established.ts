import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { park } from '../../units.ts'

/** Published only; printed counts and the register of parks disagree for 2019, and both are shown. */
const parksEstablished: IndicatorDeclaration = {
  id: 'parks_established',
  name: { vi: 'Số KCN đã thành lập', en: 'Established parks' },
  short: { vi: 'KCN đã thành lập', en: 'Established parks' },
  definition: {
    vi: 'Số khu công nghiệp đã thành lập theo số công bố; thành lập chưa có nghĩa là đã hoạt động.',
    en: 'Established industrial parks as published; established does not mean operating.',
  },
  group: 'zones',
  order: 3,
  plan: clauses.zones,
  leadUnits: ['investment'],
  unit: park,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [
    {
      id: 'scope',
      name: { vi: 'Phạm vi', en: 'Scope' },
      choices: [
        { id: 'kcn_kkt', name: { vi: 'KCN + KKT', en: 'Parks + economic zone' } },
        { id: 'city_merged', name: { vi: 'Thành phố sau sáp nhập 01/07/2025', en: 'City after the merger of 01/07/2025' } },
      ],
    },
  ],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'parks_established' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default parksEstablished
