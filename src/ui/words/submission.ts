import type { Dataset } from '#model/dataset.ts'
import type { Text } from '#model/text.ts'

export const submissionWords = {
  title: { vi: 'Tình hình gửi số liệu', en: 'Submissions' },
  none: { vi: 'chưa bộ số liệu nào có báo cáo trong bản phát hành', en: 'no data set has a report in this release' },
  complete: { vi: 'bộ số liệu đã đủ kỳ vừa qua', en: 'data sets are complete for their last period' },
  overdue: { vi: 'bộ số liệu quá hạn', en: 'data sets are overdue' },
  noRule: { vi: 'chưa quy định hạn, nên không tính là muộn', en: 'no due days are set, so nothing counts as late' },
  lead: {
    vi: 'Mỗi ô là một bộ số liệu trong một kỳ: đã nhận, nhận muộn, chưa đủ hay quá hạn. Ngày nhận lấy từ chính số liệu; một bản đính chính không bị tính là muộn.',
    en: 'Each cell is one data set in one period: received, late, incomplete or overdue. Days of arrival come from the data themselves; a correction does not count as late.',
  },
  rule: { vi: 'Hạn gửi', en: 'Due days' },
  ruleLead: {
    vi: 'Số ngày sau khi hết kỳ. Chưa tìm thấy quy định nào, nên để trống cho đến khi cán bộ tổng hợp nhập; hạn được giữ trong trình duyệt này và trong liên kết của trang, không phải là số liệu công bố.',
    en: 'Days after the end of the period. No rule was found, so this is empty until an analyst enters it; it is kept in this browser and in the link of the page, and is no published figure.',
  },
  days: { vi: 'ngày', en: 'days' },
  unset: { vi: 'chưa quy định', en: 'not set' },
  list: { vi: 'Từng bộ số liệu', en: 'Data set by data set' },
  dataset: { vi: 'Bộ số liệu', en: 'Data set' },
  period: { vi: 'Kỳ', en: 'Period' },
  state: { vi: 'Tình trạng', en: 'State' },
  due: { vi: 'Hạn', en: 'Due' },
  received: { vi: 'Ngày nhận', en: 'Received' },
  parts: { vi: 'Đã gửi', en: 'Sent' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  units: { vi: 'Đơn vị chủ trì', en: 'Lead units' },
  setDays: { vi: 'Hạn riêng (ngày)', en: 'Own due days' },
  corrected: { vi: 'có đính chính', en: 'with corrections' },
  lately: { vi: 'nhận muộn của', en: 'late from' },
  choose: { vi: 'Kỳ xem', en: 'Period shown' },
  only: { vi: 'Chỉ xem chỗ chưa đủ', en: 'Only what is incomplete' },
  foot: {
    vi: 'Nguồn: ngày nhận ghi trong từng bộ số liệu của bản phát hành.',
    en: 'Source: the day of arrival in each data set of the release.',
  },
  shows: { vi: 'kỳ gần nhất', en: 'the latest' },
  before: { vi: 'kỳ trước nữa', en: 'before the latest' },
  all: { vi: 'tất cả', en: 'all' },
  reporters: { vi: 'nơi báo cáo', en: 'reporters' },
} as const

/** The title of the picture itself, below that of its section. */
export const pictureOfCadence: Readonly<Record<Dataset['cadence'], Text>> = {
  month: { vi: 'Tình hình nhận số liệu theo tháng', en: 'Data received by month' },
  quarter: { vi: 'Tình hình nhận số liệu theo quý', en: 'Data received by quarter' },
  year: { vi: 'Tình hình nhận số liệu theo năm', en: 'Data received by year' },
  register: { vi: 'Tình hình nhận số liệu', en: 'Data received' },
}

export const byCadence: Readonly<Record<Dataset['cadence'], Text>> = {
  month: { vi: 'Báo cáo tháng', en: 'Monthly reports' },
  quarter: { vi: 'Báo cáo quý', en: 'Quarterly reports' },
  year: { vi: 'Báo cáo năm', en: 'Yearly reports' },
  register: { vi: 'Sổ theo dõi', en: 'Registers' },
}
