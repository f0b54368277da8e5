import type { Standing } from '#model/eco.ts'
import type { Text } from '#model/text.ts'

export const ecoWords = {
  title: { vi: 'Khu công nghiệp sinh thái', en: 'Eco-industrial parks' },
  meets: { vi: 'đạt', en: 'meets' },
  criteria: { vi: 'tiêu chí kết luận được', en: 'criteria that can be judged' },
  none: { vi: 'chưa có đánh giá theo tiêu chí kết luận được', en: 'no assessment on a criterion that can be judged' },
  lead: {
    vi: 'Mức đạt so với từng tiêu chí, không phải là chứng nhận khu công nghiệp sinh thái. Tiêu chí chưa đối chiếu nguyên văn không kết luận đạt hay chưa đạt.',
    en: 'Where each park stands on each criterion; not a certificate of an eco-industrial park. A criterion that was not checked word for word passes and fails nobody.',
  },
  side: { vi: 'Từng tiêu chí, các khu cạnh nhau', en: 'Criterion by criterion, parks side by side' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  required: { vi: 'Mức yêu cầu', en: 'Required' },
  yes: { vi: 'có', en: 'yes' },
  now: { vi: 'Hiện nay', en: 'Now' },
  assessed: { vi: 'Khi đánh giá', en: 'As assessed' },
  noValue: { vi: 'chưa có số liệu', en: 'no figure' },
  undated: { vi: 'không ghi ngày', en: 'undated' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  next: { vi: 'Việc tiếp theo', en: 'Next' },
  by: { vi: 'hạn', en: 'by' },
  due: { vi: 'Hạn', en: 'Due' },
  missing: { vi: 'Còn thiếu', en: 'What is missing' },
  missingLead: {
    vi: 'Tiêu chí kết luận được mà khu chưa đạt hoặc chưa có đánh giá, kèm việc cần làm.',
    en: 'Criteria that can be judged and that a park does not meet or was not assessed on, with what comes next.',
  },
  nothingMissing: { vi: 'Không còn tiêu chí kết luận được nào chưa đạt.', en: 'No criterion that can be judged is unmet.' },
  repealed: { vi: 'Tiêu chí đã hết hiệu lực', en: 'Criteria no longer in force' },
  repealedLead: { vi: 'Chỉ để tra cứu, không dùng để đánh giá.', en: 'For reference only; never scored.' },
  measures: { vi: 'Các chỉ tiêu của từng khu', en: 'Indicators of each park' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  printed: { vi: 'Số đã công bố', en: 'Published figures' },
  printedLead: {
    vi: 'Giữ nguyên cách in của nguồn; tỷ lệ in và tỷ lệ tính lại từ tử số, mẫu số đứng cạnh nhau.',
    en: 'As their sources print them; a printed share and the one recomputed from its parts stand side by side.',
  },
  series: { vi: 'Chỉ tiêu', en: 'Indicator' },
  form: { vi: 'Chỉ số của biểu báo cáo', en: 'Indicators of the report form' },
  formLead: {
    vi: 'Biểu không quy định ngưỡng nên câu trả lời không phải là đạt hay chưa đạt.',
    en: 'The form sets no thresholds, so an answer is neither a pass nor a fail.',
  },
  international: { vi: 'Khung quốc tế', en: 'International framework' },
  internationalLead: {
    vi: 'Danh mục do đơn vị đánh giá cung cấp; chỉ số không áp dụng ra khỏi mẫu số.',
    en: 'The list as its assessor supplies it; what is not applicable leaves the denominator.',
  },
  noForm: { vi: 'Bản phát hành này chưa có báo cáo', en: 'This release has no report of' },
  code: { vi: 'Chỉ số', en: 'Indicator' },
  comparison: { vi: 'Khu ngoài địa bàn, chỉ để so sánh', en: 'Parks elsewhere, for comparison only' },
} as const

export const standingNames: Readonly<Record<Standing, Text>> = {
  met: { vi: 'đạt', en: 'met' },
  not_met: { vi: 'chưa đạt', en: 'not met' },
  not_assessed: { vi: 'chưa đánh giá', en: 'not assessed' },
  not_applicable: { vi: 'không áp dụng', en: 'not applicable' },
  unverified: { vi: 'không kết luận: tiêu chí chưa đối chiếu', en: 'not judged: criterion not checked' },
  unreported: { vi: 'chưa có báo cáo', en: 'no report' },
}
