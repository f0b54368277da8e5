import type { ConflictReason } from '#model/conflict.ts'
import type { Text } from '#model/text.ts'

export const gapWords = {
  title: { vi: 'Chỗ trống và số mâu thuẫn', en: 'Gaps and conflicts' },
  have: { vi: 'chỉ tiêu có số liệu', en: 'indicators have figures' },
  conflicts: { vi: 'chỗ số liệu không khớp', en: 'places where figures do not agree' },
  lead: {
    vi: 'Mỗi ô cho biết năm đó có số công bố, số báo cáo, đã tìm mà chưa thấy, hay chưa có gì; số mâu thuẫn đứng cạnh nhau bên dưới, không số nào bị chọn thay.',
    en: 'Each cell says whether the year has a published figure, a reported one, was looked for in vain, or has nothing; conflicting figures stand side by side below and none is chosen.',
  },
  matrix: { vi: 'Từng chỉ tiêu, từng năm', en: 'Every indicator, every year' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  published: { vi: 'có số công bố', en: 'published' },
  reported: { vi: 'có số báo cáo', en: 'reported' },
  sought: { vi: 'đã tìm, chưa thấy', en: 'looked for, not found' },
  nothing: { vi: 'chưa có', en: 'nothing' },
  conflicting: { vi: 'có số mâu thuẫn', en: 'conflicting' },
  printed: { vi: 'Số công bố không khớp nhau', en: 'Published figures that do not agree' },
  printedLead: {
    vi: 'Cùng nội dung, cùng khu, cùng kỳ hoặc kỳ gần nhau; kèm lý do nếu nhìn thấy từ số liệu.',
    en: 'The same subject, park and period or nearly so, with the reason where the data show one.',
  },
  targets: { vi: 'Chỉ tiêu đặt ra không khớp nhau', en: 'Targets that do not agree' },
  noIndicator: { vi: 'Số công bố chưa gắn với chỉ tiêu nào', en: 'Published figures without an indicator' },
  noIndicatorLead: {
    vi: 'Được giữ nguyên với nguồn để tra cứu; không dùng để đánh giá.',
    en: 'Kept with their sources for reference; nothing is judged by them.',
  },
  freeTargets: { vi: 'Mục tiêu chưa có chỉ tiêu theo dõi', en: 'Targets that no indicator follows' },
  soughtTitle: { vi: 'Đã tìm, chưa thấy số công bố', en: 'Looked for and not found' },
  series: { vi: 'Nội dung', en: 'Subject' },
  reason: { vi: 'Vì sao khác', en: 'Why they differ' },
  target: { vi: 'Mức', en: 'Level' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  none: { vi: 'Không thấy chỗ nào không khớp.', en: 'Nothing was found that does not agree.' },
} as const

export const reasonNames: Readonly<Record<ConflictReason, Text>> = {
  figures: { vi: 'cùng kỳ, cùng phạm vi, khác số', en: 'same period and scope, other figure' },
  definition: { vi: 'khác cách tính', en: 'other definition' },
  scope: { vi: 'khác phạm vi', en: 'other scope' },
  noted: { vi: 'các kỳ gần nhau không khớp', en: 'neighbouring periods do not fit' },
}
