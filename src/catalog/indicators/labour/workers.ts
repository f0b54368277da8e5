import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { person } from '../../units.ts'

const workers: IndicatorDeclaration = {
  id: 'workers',
  name: { vi: 'Số lao động', en: 'Workers' },
  short: { vi: 'Lao động', en: 'Workers' },
  definition: {
    vi: 'Tổng số lao động trong nước và lao động nước ngoài làm việc tại các doanh nghiệp tại thời điểm cuối kỳ.',
    en: 'Domestic and foreign workers employed by firms at the end of the period.',
  },
  group: 'labour',
  order: 1,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: person,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(workers)',
  terms: {
    workers: [
      { dataset: 'business_activity', value: 'domestic_workers', measure: 'stock' },
      { dataset: 'business_activity', value: 'foreign_workers', measure: 'stock' },
    ],
  },
  published: [{ series: 'labour' }],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Số lao động = Σ lao động trong nước (biểu 2104 cột 22) + Σ lao động nước ngoài (cột 23), số cuối kỳ.',
    en: 'Workers = Σ domestic workers (form 2104 col. 22) + Σ foreign workers (col. 23) at the end of the period.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', domestic_workers: 4200, foreign_workers: 60 },
        { park_id: 'B', period: '2024-Q4', domestic_workers: 1700, foreign_workers: 40 },
      ],
    },
    period: '2024',
    value: 6000,
    words: { vi: '(4.200 + 1.700) + (60 + 40) = 6.000 người', en: '(4,200 + 1,700) + (60 + 40) = 6,000 people' },
  },
}

export default workers
