import type { Progress } from '#model/standing.ts'
import type { Text } from '#model/text.ts'

export const progressNames: Readonly<Record<Progress, Text>> = {
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  in_progress: { vi: 'Đang thực hiện', en: 'In progress' },
  not_started: { vi: 'Chưa thực hiện', en: 'Not started' },
  stopped: { vi: 'Tạm dừng', en: 'Stopped' },
  unreported: { vi: 'Chưa có báo cáo', en: 'No report yet' },
}

export const planWords = {
  tasks: { vi: 'việc', en: 'tasks' },
  noReports: { vi: 'chưa có báo cáo tiến độ trong bản phát hành này', en: 'no progress report in this release' },
  over: { vi: 'đã quá thời gian của Kế hoạch', en: 'past the time the plan gives' },
  overMark: { vi: 'quá thời gian', en: 'past its time' },
  lead: {
    vi: 'Nguyên văn từng nhiệm vụ theo thứ tự của Kế hoạch, kèm đơn vị chủ trì, tình trạng theo báo cáo mới nhất và các chỉ tiêu liên quan. Chưa có báo cáo không có nghĩa là chậm.',
    en: 'Every task word for word in the order of the plan, with its lead units, the latest reported status and its indicators. No report is not a delay.',
  },
  time: { vi: 'Thời gian thực hiện', en: 'Time frame' },
  units: { vi: 'Đơn vị chủ trì', en: 'Lead units' },
  printed: { vi: 'nguyên văn', en: 'as printed' },
  status: { vi: 'Tình trạng', en: 'Status' },
  indicators: { vi: 'Chỉ tiêu liên quan', en: 'Indicators' },
  datasets: { vi: 'Bộ số liệu liên quan', en: 'Data sets' },
  legal: { vi: 'Văn bản được nêu', en: 'Documents named' },
  document: { vi: 'Văn bản giao việc', en: 'Document' },
  evidence: { vi: 'Kết quả, minh chứng', en: 'Evidence' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  noTime: { vi: 'Kế hoạch không ghi thời gian', en: 'the plan names no time' },
  noUnit: { vi: 'Kế hoạch không giao đơn vị', en: 'the plan names no unit' },
  more: { vi: 'chỉ tiêu khác', en: 'more indicators' },
  today: { vi: 'ngày của số liệu', en: 'date of the data' },
  history: { vi: 'Các báo cáo tiến độ', en: 'Progress reports' },
  period: { vi: 'Kỳ', en: 'Period' },
  percent: { vi: 'Mức độ', en: 'Completion' },
  funding: { vi: 'Kinh phí trong kỳ (triệu đồng)', en: 'Funds in the period (million VND)' },
  noHistory: {
    vi: 'Chưa có báo cáo tiến độ. Các đơn vị chủ trì gửi theo bộ số liệu',
    en: 'No progress report yet. The lead units send them in the data set',
  },
  missing: { vi: 'Còn thiếu', en: 'What is missing' },
  missingFigures: { vi: 'Chỉ tiêu chưa có số liệu', en: 'Indicators without figures' },
  missingReports: { vi: 'Báo cáo tiến độ của', en: 'Progress reports of' },
  missingRows: { vi: 'Bộ số liệu chưa có dòng nào', en: 'Data sets without rows' },
  nothingMissing: {
    vi: 'Mọi chỉ tiêu, bộ số liệu và báo cáo của việc này đều có trong bản phát hành.',
    en: 'Every indicator, data set and report of this task is in the release.',
  },
  note: { vi: 'Ghi chú', en: 'Note' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  source: { vi: 'Nguồn', en: 'Source' },
  progressDataset: { vi: 'Tiến độ thực hiện nhiệm vụ', en: 'Progress of tasks' },
  back: { vi: 'Toàn bộ nhiệm vụ', en: 'All tasks' },
} as const
