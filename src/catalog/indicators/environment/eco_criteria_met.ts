import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const ecoCriteriaMet: IndicatorDeclaration = {
  id: 'eco_criteria_met',
  name: { vi: 'Tiêu chí sinh thái đạt trên số đã kết luận', en: 'Eco criteria met' },
  short: { vi: 'Tiêu chí sinh thái đạt', en: 'Eco criteria met' },
  definition: {
    vi: 'Tỷ lệ tiêu chí đạt trên số tiêu chí áp dụng đã có kết luận đạt hoặc chưa đạt. Tiêu chí chưa đối chiếu nguyên văn, chưa đánh giá, không áp dụng hoặc hết hiệu lực không tính. Không phải là chứng nhận.',
    en: 'Criteria met as a share of the applicable criteria with a finding. Those not fully checked, not assessed, not applicable or repealed do not count. Not a certificate.',
  },
  group: 'environment',
  order: 1,
  plan: clauses.eco,
  leadUnits: ['environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: '100 * sum(met) / nullif(sum(judged), 0)',
  terms: {
    met: [{ dataset: 'eco_assessments', value: "case result when 'met' then 1 when 'not_met' then 0 end", measure: 'stock' }],
    judged: [{ dataset: 'eco_assessments', value: "case when result in ('met', 'not_met') then 1 end", measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = số tiêu chí đạt ÷ số tiêu chí đã kết luận đạt hoặc chưa đạt × 100.',
    en: 'Share = criteria met ÷ criteria found met or not met × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_assessments: [
        { park_id: 'A', criterion_id: '1', period: '2024', result: 'met' },
        { park_id: 'A', criterion_id: '2', period: '2024', result: 'met' },
        { park_id: 'A', criterion_id: '3', period: '2024', result: 'not_met' },
        { park_id: 'A', criterion_id: '4', period: '2024', result: 'not_assessed' },
        { park_id: 'B', criterion_id: '1', period: '2024', result: 'not_met' },
      ],
    },
    period: '2024',
    value: 50,
    words: {
      vi: '2 đạt ÷ (2 đạt + 2 chưa đạt) × 100 = 50%; tiêu chí chưa đánh giá không tính',
      en: '2 met ÷ (2 met + 2 not met) × 100 = 50%; the one not assessed does not count',
    },
  },
}

export default ecoCriteriaMet
