import type { Indicator } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { cluster } from '../../units.ts'

/** Clusters are the business of the city, not of the authority; the target is here so that the closing of 2025 leaves none out. */
const industrialClusters: Indicator = {
  id: 'industrial_clusters',
  name: { vi: 'Số cụm công nghiệp', en: 'Industrial clusters' },
  short: { vi: 'Cụm công nghiệp', en: 'Clusters' },
  definition: {
    vi: 'Số cụm công nghiệp trên địa bàn thành phố theo số công bố. Nghị quyết không nêu cách đếm.',
    en: 'Industrial clusters in the city as published. The resolution does not say how they are counted.',
  },
  group: 'city',
  order: 1,
  plan: clauses.resolution,
  leadUnits: ['city'],
  unit: cluster,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [{ series: 'industrial_clusters' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo của Ban; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from the report forms of the authority; only published figures are shown, with source and date.',
  },
  example: null,
}

export default industrialClusters
