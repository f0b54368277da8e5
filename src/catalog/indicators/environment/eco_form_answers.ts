import type { IndicatorDeclaration } from '#model/indicator.ts'
import { yesNo } from '../../columns.ts'
import ecoIndicators from '../../datasets/environment/eco_indicators.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const questions = ecoIndicators.columns.filter(({ codes }) => codes === yesNo).map(({ id }) => id)

const count = (answers: string) => questions.map((id) => `case when ${id} in (${answers}) then 1 else 0 end`).join(' + ')

const ecoFormAnswers: IndicatorDeclaration = {
  id: 'eco_form_answers',
  name: { vi: 'Chỉ số mẫu A.5 đã thực hiện', en: 'Form A.5 indicators in place' },
  short: { vi: 'Chỉ số mẫu A.5', en: 'Form A.5' },
  definition: {
    vi: 'Tỷ lệ chỉ số có/không của mẫu A.5 trả lời “có” trên số chỉ số đã trả lời. Mẫu không quy định ngưỡng nên không kết luận đạt, chưa đạt.',
    en: 'Yes-or-no indicators of form A.5 answered “yes” as a share of those answered. The form sets no thresholds, so nothing passes or fails.',
  },
  group: 'environment',
  order: 5,
  plan: clauses.eco,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: '100 * sum(in_place) / nullif(sum(answered), 0)',
  terms: {
    in_place: [{ dataset: 'eco_indicators', value: count("'yes'"), measure: 'stock' }],
    answered: [{ dataset: 'eco_indicators', value: count("'yes', 'no'"), measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = số chỉ số trả lời “có” ÷ số chỉ số đã trả lời × 100 (16 chỉ số có/không của mẫu A.5).',
    en: 'Share = indicators answered “yes” ÷ indicators answered × 100 (the 16 yes-or-no indicators of form A.5).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_indicators: [{ park_id: 'A', period: '2024', env_4: 'yes', env_5: 'yes', pm_1: 'no', soc_3: 'yes' }],
    },
    period: '2024',
    value: 75,
    words: { vi: '3 “có” ÷ 4 đã trả lời × 100 = 75%', en: '3 “yes” ÷ 4 answered × 100 = 75%' },
  },
}

export default ecoFormAnswers
