import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { cubicMetrePerDay } from '../../units.ts'

const wastewaterCapacity: IndicatorDeclaration = {
  id: 'wastewater_capacity',
  name: { vi: 'Công suất xử lý nước thải tập trung', en: 'Central wastewater capacity' },
  short: { vi: 'Công suất xử lý nước thải', en: 'Wastewater capacity' },
  definition: {
    vi: 'Công suất các nhà máy xử lý nước thải tập trung của KCN tại thời điểm cuối kỳ.',
    en: 'Capacity of the central wastewater plants of the parks at the end of the period.',
  },
  group: 'infrastructure',
  order: 4,
  plan: clauses.infrastructure,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: cubicMetrePerDay,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'sum(capacity)',
  terms: { capacity: [{ dataset: 'infrastructure', value: 'wastewater_capacity', measure: 'stock' }] },
  published: [{ series: 'wastewater_plant_capacity' }],
  charts: ['trend', 'ranked'],
  formula: { vi: 'Σ công suất xử lý nước thải của các khu.', en: 'Σ wastewater capacity of the parks.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      infrastructure: [
        { park_id: 'A', period: '2024', wastewater_capacity: 6000 },
        { park_id: 'B', period: '2024', wastewater_capacity: 2500 },
      ],
    },
    period: '2024',
    value: 8500,
    words: { vi: '6.000 + 2.500 = 8.500 m³/ngày đêm', en: '6,000 + 2,500 = 8,500 m³/day' },
  },
}

export default wastewaterCapacity
