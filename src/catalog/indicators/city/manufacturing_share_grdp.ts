import type { Indicator } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

/** GRDP is known for the whole city only. */
const manufacturingShareGrdp: Indicator = {
  id: 'manufacturing_share_grdp',
  name: { vi: 'Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP', en: 'Share of manufacturing in GRDP' },
  short: { vi: 'Chế biến, chế tạo trong GRDP', en: 'Manufacturing in GRDP' },
  definition: {
    vi: 'Tỷ trọng của công nghiệp chế biến, chế tạo trong tổng sản phẩm trên địa bàn thành phố, theo số công bố.',
    en: 'Share of manufacturing in the gross regional product of the city, as published.',
  },
  group: 'city',
  order: 6,
  plan: clauses.cityPress,
  leadUnits: ['city'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  limit: 100,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [{ series: 'manufacturing_share_grdp' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo của Ban; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from the report forms of the authority; only published figures are shown, with source and date.',
  },
  example: null,
}

export default manufacturingShareGrdp
