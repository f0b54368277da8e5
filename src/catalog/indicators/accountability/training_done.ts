import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const trainingDone: IndicatorDeclaration = {
  id: 'training_done',
  name: { vi: 'Mức thực hiện kế hoạch tập huấn', en: 'Training done of planned' },
  short: { vi: 'Thực hiện tập huấn', en: 'Training done' },
  definition: {
    vi: 'Số lớp tập huấn đã tổ chức so với số lớp theo kế hoạch trong kỳ.',
    en: 'Training courses held against those planned for the period.',
  },
  group: 'accountability',
  order: 4,
  plan: clauses.training,
  leadUnits: ['office'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(held) / nullif(sum(planned), 0)',
  terms: {
    held: [{ dataset: 'training', value: 'courses', measure: 'flow' }],
    planned: [{ dataset: 'training', value: 'planned_courses', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Mức thực hiện = Σ số lớp đã tổ chức ÷ Σ số lớp theo kế hoạch × 100.',
    en: 'Done = Σ courses held ÷ Σ courses planned × 100.',
  },
  example: {
    rows: {
      training: [
        { subject: 'management', period: '2024', courses: 5, planned_courses: 6 },
        { subject: 'digital', period: '2024', courses: 4, planned_courses: 4 },
      ],
    },
    period: '2024',
    value: 90,
    words: { vi: '(5 + 4) ÷ (6 + 4) × 100 = 90%', en: '(5 + 4) ÷ (6 + 4) × 100 = 90%' },
  },
}

export default trainingDone
