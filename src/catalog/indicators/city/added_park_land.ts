import type { Indicator } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'

/** A target of the city with no published figure so far. */
const addedParkLand: Indicator = {
  id: 'added_park_land',
  name: { vi: 'Đất khu công nghiệp tăng thêm', en: 'Added industrial park land' },
  short: { vi: 'Đất KCN tăng thêm', en: 'Added park land' },
  definition: {
    vi: 'Diện tích đất khu công nghiệp tăng thêm trên địa bàn thành phố theo số công bố. Nghị quyết không nêu mốc so sánh.',
    en: 'Industrial park land added in the city as published. The resolution does not say against what.',
  },
  group: 'city',
  order: 3,
  plan: clauses.resolution,
  leadUnits: ['city'],
  unit: hectare,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [{ series: 'added_park_land' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo của Ban; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from the report forms of the authority; only published figures are shown, with source and date.',
  },
  example: null,
}

export default addedParkLand
