import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { millionVnd } from '../../units.ts'

const taskFunding: IndicatorDeclaration = {
  id: 'task_funding',
  name: { vi: 'Kinh phí thực hiện Kế hoạch', en: 'Funds used for the plan' },
  short: { vi: 'Kinh phí', en: 'Funds used' },
  definition: {
    vi: 'Kinh phí các đơn vị đã sử dụng trong kỳ để thực hiện nhiệm vụ của Kế hoạch.',
    en: 'Funds that the units used in the period for the tasks of the plan.',
  },
  group: 'accountability',
  order: 2,
  plan: clauses.funding,
  leadUnits: ['general_planning'],
  unit: millionVnd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: 'sum(funding)',
  terms: { funding: [{ dataset: 'task_progress', value: 'funding', measure: 'flow' }] },
  published: [],
  charts: ['columns'],
  formula: { vi: 'Σ kinh phí đã sử dụng trong kỳ của các phần việc.', en: 'Σ funds used in the period over the pieces of work.' },
  example: {
    rows: {
      task_progress: [
        { task_id: '1', unit_id: 'a', period: '2024', funding: 120 },
        { task_id: '2', unit_id: 'b', period: '2024', funding: 80 },
      ],
    },
    period: '2024',
    value: 200,
    words: { vi: '120 + 80 = 200 triệu đồng', en: '120 + 80 = 200 million VND' },
  },
}

export default taskFunding
