import type { Indicator } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'

/** A target of the city with no published figure so far. */
const clusterArea: Indicator = {
  id: 'cluster_area',
  name: { vi: 'Diện tích cụm công nghiệp', en: 'Area of industrial clusters' },
  short: { vi: 'Diện tích cụm', en: 'Cluster area' },
  definition: {
    vi: 'Tổng diện tích cụm công nghiệp trên địa bàn thành phố theo số công bố. Nghị quyết không nêu cách tính.',
    en: 'Total area of industrial clusters in the city as published. The resolution does not say how it is counted.',
  },
  group: 'city',
  order: 2,
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
  published: [{ series: 'cluster_area' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo của Ban; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from the report forms of the authority; only published figures are shown, with source and date.',
  },
  example: null,
}

export default clusterArea
