import type { Dataset } from '#model/dataset.ts'
import { codes, flow, stock, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { millionVnd, percent } from '../../units.ts'

/** Section III.1 of the plan: every unit reports monthly, quarterly and yearly to the General Planning Division. */
const taskProgress: Dataset = {
  id: 'task_progress',
  name: { vi: 'Tiến độ thực hiện nhiệm vụ', en: 'Progress of tasks' },
  about: {
    vi: 'Báo cáo của từng đơn vị chủ trì về phần việc của mình: tình trạng, mức hoàn thành, minh chứng, khó khăn vướng mắc, kinh phí đã dùng trong kỳ.',
    en: 'What each lead unit reports on its own piece of work: status, completion, evidence, difficulties, funds used in the period.',
  },
  row: { vi: 'một nhiệm vụ của một đơn vị trong một kỳ', en: 'one task of one unit in one period' },
  cadence: 'quarter',
  leadUnits: ['general_planning', 'office'],
  key: ['task_id', 'unit_id', 'period'],
  columns: [
    text('task_id', 'Mã nhiệm vụ', 'Task', { required: true, refers: { dataset: 'tasks', column: 'task_id' } }),
    text('unit_id', 'Mã đơn vị', 'Unit', { required: true, refers: { dataset: 'units', column: 'unit_id' } }),
    periodColumn,
    text('status', 'Tình trạng', 'Status', {
      required: true,
      aliases: ['Trạng thái'],
      codes: codes(
        ['not_started', 'chưa thực hiện', 'not started'],
        ['in_progress', 'đang thực hiện', 'in progress'],
        ['done', 'đã hoàn thành', 'done'],
        ['stopped', 'tạm dừng', 'stopped'],
      ),
    }),
    stock('percent_done', 'Mức độ hoàn thành', 'Completion', percent, { max: 100, aliases: ['Tỷ lệ hoàn thành'] }),
    text('evidence', 'Kết quả, minh chứng', 'Evidence', { aliases: ['Kết quả thực hiện', 'Minh chứng'] }),
    text('difficulties', 'Khó khăn, vướng mắc', 'Difficulties', { aliases: ['Khó khăn vướng mắc'] }),
    flow('funding', 'Kinh phí đã sử dụng trong kỳ', 'Funds used in the period', millionVnd, { aliases: ['Kinh phí'] }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'task_done_below_full',
      holds: "status <> 'done' or percent_done = 100",
      sentence: { vi: 'Đã hoàn thành nhưng mức độ hoàn thành chưa phải 100%.', en: 'Done, but the completion is not 100%.' },
    },
    {
      code: 'task_not_started_above_zero',
      holds: "status <> 'not_started' or percent_done = 0",
      sentence: { vi: 'Chưa thực hiện nhưng mức độ hoàn thành khác 0%.', en: 'Not started, but the completion is not 0%.' },
    },
  ],
}

export default taskProgress
