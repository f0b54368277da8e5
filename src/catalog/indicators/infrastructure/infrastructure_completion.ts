import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

/** An average of shares on purpose: the official form defines its total row so (form 2103 column 14). */
const infrastructureCompletion: IndicatorDeclaration = {
  id: 'infrastructure_completion',
  name: { vi: 'Mức độ hoàn thiện hạ tầng', en: 'Infrastructure completion' },
  short: { vi: 'Hoàn thiện hạ tầng', en: 'Infrastructure completion' },
  definition: {
    vi: 'Mức độ hoàn thiện hạ tầng kỹ thuật của các KCN tại thời điểm cuối kỳ; toàn Ban là bình quân giản đơn của các khu.',
    en: 'How complete the technical infrastructure of the parks is at the end of the period; the whole is the simple average of the parks.',
  },
  group: 'infrastructure',
  order: 1,
  plan: clauses.infrastructure,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [],
  scope: 'kcn',
  aggregate: 'avg(completion)',
  terms: { completion: [{ dataset: 'land_use', value: 'infrastructure_share', measure: 'stock' }] },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Biểu 2103 cột 14; dòng tổng cộng là trung bình cộng của các khu, theo đúng quy định của biểu.',
    en: 'Form 2103 column 14; the total row is the average of the parks, as the form itself says.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', infrastructure_share: 96 },
        { park_id: 'B', period: '2024-Q4', infrastructure_share: 54 },
      ],
    },
    period: '2024',
    value: 75,
    words: { vi: '(96 + 54) ÷ 2 = 75%', en: '(96 + 54) ÷ 2 = 75%' },
  },
  note: {
    vi: 'Đây là chỉ tiêu duy nhất lấy trung bình các khu, vì biểu 2103 quy định như vậy; khu lớn và khu nhỏ có cùng trọng số.',
    en: 'The only indicator that averages parks, because form 2103 says so; a large and a small park weigh the same.',
  },
}

export default infrastructureCompletion
