import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { park } from '../../units.ts'

const plannedParks: IndicatorDeclaration = {
  id: 'planned_parks',
  name: { vi: 'Số KCN theo quy hoạch', en: 'Planned parks' },
  short: { vi: 'KCN theo quy hoạch', en: 'Planned parks' },
  definition: { vi: 'Số khu công nghiệp trong quy hoạch theo số công bố.', en: 'Industrial parks in the planning as published.' },
  group: 'zones',
  order: 4,
  plan: clauses.zones,
  leadUnits: ['investment', 'planning_construction'],
  unit: park,
  measure: 'stock',
  direction: 0,
  grains: ['year'],
  splits: [],
  axes: [
    {
      id: 'scope',
      name: { vi: 'Phạm vi', en: 'Scope' },
      choices: [
        { id: 'city_merged', name: { vi: 'Thành phố sau sáp nhập 01/07/2025', en: 'City after the merger of 01/07/2025' } },
        { id: 'city', name: { vi: 'Thành phố trước sáp nhập', en: 'City before the merger' } },
      ],
    },
  ],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'planned_parks' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default plannedParks
