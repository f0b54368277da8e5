import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'

/** Published only, in MWp as printed: peak capacity of panels is not the MW that reports give. */
const solarCapacity: IndicatorDeclaration = {
  id: 'solar_capacity',
  name: { vi: 'Công suất đỉnh điện mặt trời mái nhà', en: 'Rooftop solar peak capacity' },
  short: { vi: 'Điện mặt trời mái nhà', en: 'Rooftop solar' },
  definition: {
    vi: 'Công suất đỉnh (MWp) điện mặt trời mái nhà trong khu theo số công bố.',
    en: 'Peak capacity (MWp) of rooftop solar power in the parks as published.',
  },
  group: 'infrastructure',
  order: 10,
  plan: clauses.renewables,
  leadUnits: ['planning_construction', 'infrastructure_firms'],
  unit: { vi: 'MWp', en: 'MWp' },
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'rooftop_solar_capacity' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default solarCapacity
