import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

/** Published only, and never called high-tech: the printed class also holds processing, manufacturing and logistics (domain notes 2.9). */
const advancedShare: IndicatorDeclaration = {
  id: 'advanced_share',
  name: {
    vi: 'Tỷ trọng FDI vào công nghệ cao, chế biến, chế tạo, logistics',
    en: 'Share of FDI in high-tech, processing, manufacturing and logistics',
  },
  short: { vi: 'FDI chế biến, chế tạo, logistics', en: 'FDI in manufacturing, logistics' },
  definition: {
    vi: 'Tỷ trọng FDI thu hút vào nhóm công nghệ cao, chế biến, chế tạo, logistics theo số công bố; nguồn lúc tính theo số dự án, lúc theo vốn.',
    en: 'Share of attracted FDI in the group of high-tech, processing, manufacturing and logistics as published; sources count now projects, now capital.',
  },
  group: 'investment',
  order: 15,
  plan: clauses.hightech,
  leadUnits: ['investment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'hightech_share_fdi' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và cách tính nguồn nêu.',
    en: 'Not computed from report forms; only published figures are shown, with their source and its way of counting.',
  },
  example: null,
}

export default advancedShare
