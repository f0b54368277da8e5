export const closingWords = {
  title: { vi: 'Khép chỉ tiêu năm', en: 'Closing the targets of' },
  lead: {
    vi: 'Mỗi chỉ tiêu khép bằng số cùng phạm vi và cách tính, có ngày từ 01/10 của năm đến 31/03 năm sau. Đã khép thì số về sau không đổi kết luận; số đính chính khép lại thành kết luận mới có ngày, kết luận cũ được giữ.',
    en: 'A target closes on a figure of its own scope and definition dated from 1 October of the year to 31 March of the next. Once closed, later figures change nothing; a corrected figure closes it anew with a date of its own, and the old closing is kept.',
  },
  year: { vi: 'Năm', en: 'Year' },
  summary: { vi: 'chỉ tiêu', en: 'targets' },
  open: { vi: 'Còn đang thực hiện', en: 'Still under way' },
  frozen: { vi: 'đã khép', en: 'closed' },
  notFrozen: { vi: 'chưa khép', en: 'not closed' },
  window: { vi: 'Hạn khép', en: 'Closing window' },
  supplier: { vi: 'Đơn vị có số liệu', en: 'Held by' },
  others: { vi: 'Số khác cho', en: 'Other figures give' },
  noMeasure: {
    vi: 'Hệ thống chưa có cách đo chỉ tiêu này.',
    en: 'The system has no measure for this indicator.',
  },
  none: { vi: 'Không có chỉ tiêu nào của năm này.', en: 'There is no target for this year.' },
  sheet: { vi: 'phiếu tính', en: 'working sheet' },
  asOf: { vi: 'đánh giá tại ngày', en: 'judged as of' },
} as const
