import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { person } from '../../units.ts'

const peopleTrained: IndicatorDeclaration = {
  id: 'people_trained',
  name: { vi: 'Số lượt người được tập huấn', en: 'People trained' },
  short: { vi: 'Lượt người tập huấn', en: 'People trained' },
  definition: {
    vi: 'Số lượt cán bộ chuyên môn đã dự các lớp tập huấn trong kỳ; một người dự hai lớp tính hai lượt.',
    en: 'Specialists trained in the period; a person in two classes counts twice.',
  },
  group: 'accountability',
  order: 3,
  plan: clauses.training,
  leadUnits: ['office'],
  unit: person,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: 'sum(people)',
  terms: { people: [{ dataset: 'training', value: 'people', measure: 'flow' }] },
  published: [],
  charts: ['columns'],
  formula: { vi: 'Σ số lượt người đã tập huấn của các nội dung.', en: 'Σ people trained over the subjects.' },
  example: {
    rows: {
      training: [
        { subject: 'management', period: '2024', people: 64 },
        { subject: 'digital', period: '2024', people: 36 },
      ],
    },
    period: '2024',
    value: 100,
    words: { vi: '64 + 36 = 100 lượt người', en: '64 + 36 = 100 people' },
  },
}

export default peopleTrained
