import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const labourDatabase: IndicatorDeclaration = {
  id: 'labour_database',
  name: { vi: 'Mức độ đầy đủ của cơ sở dữ liệu lao động', en: 'Completeness of the labour database' },
  short: { vi: 'Cơ sở dữ liệu lao động', en: 'Labour database' },
  definition: {
    vi: 'Tỷ lệ doanh nghiệp sử dụng lao động đã có đủ thông tin lao động, thu nhập, tiền lương, bảo hiểm xã hội trong cơ sở dữ liệu.',
    en: 'Share of enterprises with workers whose labour, income, wages and social insurance are fully recorded in the database.',
  },
  group: 'labour',
  order: 8,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(recorded) / nullif(sum(employers), 0)',
  terms: {
    recorded: [{ dataset: 'labour', value: 'recorded_employers', measure: 'stock' }],
    employers: [{ dataset: 'labour', value: 'employers', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Mức độ đầy đủ = Σ doanh nghiệp đã có đủ thông tin ÷ Σ doanh nghiệp sử dụng lao động × 100.',
    en: 'Completeness = Σ enterprises fully recorded ÷ Σ enterprises with workers × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        { park_id: 'A', period: '2024-Q4', recorded_employers: 36, employers: 40 },
        { park_id: 'B', period: '2024-Q4', recorded_employers: 6, employers: 20 },
      ],
    },
    period: '2024',
    value: 70,
    words: { vi: '(36 + 6) ÷ (40 + 20) × 100 = 70%', en: '(36 + 6) ÷ (40 + 20) × 100 = 70%' },
  },
}

export default labourDatabase
