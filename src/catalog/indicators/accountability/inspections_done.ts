import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const inspectionsDone: IndicatorDeclaration = {
  id: 'inspections_done',
  name: { vi: 'Mức thực hiện kế hoạch giám sát, đánh giá, kiểm tra', en: 'Inspections done of planned' },
  short: { vi: 'Thực hiện giám sát', en: 'Inspections done' },
  definition: {
    vi: 'Số cuộc giám sát, đánh giá đầu tư, kiểm tra đã thực hiện so với kế hoạch trong kỳ.',
    en: 'Supervisions, assessments and inspections done against those planned for the period.',
  },
  group: 'accountability',
  order: 6,
  plan: clauses.inspections,
  leadUnits: ['supervision'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(done) / nullif(sum(planned), 0)',
  terms: {
    done: [{ dataset: 'inspections', value: 'done', measure: 'flow' }],
    planned: [{ dataset: 'inspections', value: 'planned', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Mức thực hiện = Σ số cuộc đã thực hiện ÷ Σ số cuộc theo kế hoạch × 100.',
    en: 'Done = Σ inspections done ÷ Σ inspections planned × 100.',
  },
  example: {
    rows: {
      inspections: [
        { subject: 'investment', period: '2024', done: 27, planned: 30 },
        { subject: 'labour', period: '2024', done: 9, planned: 10 },
      ],
    },
    period: '2024',
    value: 90,
    words: { vi: '(27 + 9) ÷ (30 + 10) × 100 = 90%', en: '(27 + 9) ÷ (30 + 10) × 100 = 90%' },
  },
}

export default inspectionsDone
