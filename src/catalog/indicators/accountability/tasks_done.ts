import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const tasksDone: IndicatorDeclaration = {
  id: 'tasks_done',
  name: { vi: 'Tỷ lệ phần việc của Kế hoạch đã hoàn thành', en: 'Work of the plan done' },
  short: { vi: 'Nhiệm vụ hoàn thành', en: 'Tasks done' },
  definition: {
    vi: 'Tỷ lệ phần việc có tình trạng “đã hoàn thành” trên số phần việc có báo cáo; một phần việc là một nhiệm vụ của một đơn vị chủ trì.',
    en: 'Pieces of work reported “done” as a share of those reported; one piece is one task of one lead unit.',
  },
  group: 'accountability',
  order: 1,
  plan: clauses.reporting,
  leadUnits: ['general_planning', 'office'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(done) / nullif(sum(reported), 0)',
  terms: {
    done: [{ dataset: 'task_progress', value: "case when status = 'done' then 1 else 0 end", measure: 'stock' }],
    reported: [{ dataset: 'task_progress', value: 'case when status is not null then 1 end', measure: 'stock' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Tỷ lệ = số phần việc đã hoàn thành ÷ số phần việc có báo cáo ở cuối kỳ × 100. Nhiệm vụ có hai đơn vị chủ trì là hai phần việc.',
    en: 'Share = pieces done ÷ pieces reported at the end of the period × 100. A task with two lead units is two pieces.',
  },
  example: {
    rows: {
      task_progress: [
        { task_id: '1', unit_id: 'a', period: '2024-Q4', status: 'done' },
        { task_id: '2', unit_id: 'a', period: '2024-Q4', status: 'in_progress' },
        { task_id: '2', unit_id: 'b', period: '2024-Q4', status: 'done' },
        { task_id: '3', unit_id: 'b', period: '2024-Q4', status: 'not_started' },
      ],
    },
    period: '2024',
    value: 50,
    words: { vi: '2 đã hoàn thành ÷ 4 phần việc × 100 = 50%', en: '2 done ÷ 4 pieces × 100 = 50%' },
  },
}

export default tasksDone
