import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const automaticStations: IndicatorDeclaration = {
  id: 'automatic_stations',
  name: { vi: 'Tỷ lệ trạm quan trắc tự động đã truyền số liệu', en: 'Automatic stations sending data' },
  short: { vi: 'Quan trắc tự động', en: 'Automatic monitoring' },
  definition: {
    vi: 'Tỷ lệ trạm quan trắc tự động đã truyền số liệu trên số trạm phải có tại thời điểm cuối kỳ.',
    en: 'Automatic monitoring stations that send data as a share of those required at the end of the period.',
  },
  group: 'environment',
  order: 14,
  plan: clauses.protection,
  leadUnits: ['environment', 'infrastructure_firms'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(working) / nullif(sum(due), 0)',
  terms: {
    working: [{ dataset: 'environment', value: 'stations', measure: 'stock' }],
    due: [{ dataset: 'environment', value: 'stations_due', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ trạm đã truyền số liệu ÷ Σ trạm phải có × 100.',
    en: 'Share = Σ stations sending data ÷ Σ stations required × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      environment: [
        { park_id: 'A', period: '2024', stations: 3, stations_due: 4 },
        { park_id: 'B', period: '2024', stations: 3, stations_due: 4 },
      ],
    },
    period: '2024',
    value: 75,
    words: { vi: '(3 + 3) ÷ (4 + 4) × 100 = 75%', en: '(3 + 3) ÷ (4 + 4) × 100 = 75%' },
  },
}

export default automaticStations
