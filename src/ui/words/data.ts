import type { ColumnType, Dataset } from '#model/dataset.ts'
import type { Text } from '#model/text.ts'

export const dataWords = {
  title: { vi: 'Bộ số liệu', en: 'Data sets' },
  lead: {
    vi: 'Mỗi bộ số liệu theo một biểu mẫu hoặc sổ theo dõi; từ đây mọi hình trên trang được tính ra.',
    en: 'Each data set follows a report form or a register; every chart on this site is computed from these.',
  },
  name: { vi: 'Tên', en: 'Name' },
  form: { vi: 'Biểu', en: 'Form' },
  row: { vi: 'Mỗi dòng là', en: 'One row is' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  cadence: { vi: 'Kỳ báo cáo', en: 'Reported' },
  units: { vi: 'Đơn vị chủ trì', en: 'Lead units' },
  asOf: { vi: 'Số liệu đến', en: 'Data to' },
  none: { vi: 'Chưa có số liệu', en: 'No figures yet' },
  noneHelp: {
    vi: 'Bản phát hành này chưa có dòng nào. Đơn vị cung cấp nêu ở trên.',
    en: 'This release has no rows. The units above would supply them.',
  },
  columns: { vi: 'Các cột', en: 'Columns' },
  column: { vi: 'Cột', en: 'Column' },
  code: { vi: 'Mã', en: 'Code' },
  field: { vi: 'Cột biểu', en: 'Form column' },
  type: { vi: 'Kiểu', en: 'Type' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  rule: { vi: 'Quy tắc', en: 'Rules' },
  aliases: { vi: 'Tên khác hay gặp', en: 'Other headers' },
  required: { vi: 'bắt buộc', en: 'required' },
  atLeast: { vi: 'từ', en: 'from' },
  atMost: { vi: 'đến', en: 'to' },
  oneOf: { vi: 'một trong', en: 'one of' },
  inRegister: { vi: 'có trong', en: 'found in' },
  flow: { vi: 'phát sinh trong kỳ', en: 'arises within the period' },
  checks: { vi: 'Kiểm tra từng dòng', en: 'Checks of each row' },
  key: { vi: 'Khóa', en: 'Key' },
  downloads: { vi: 'Tải về', en: 'Downloads' },
  template: { vi: 'Mẫu nhập', en: 'Template' },
  schema: { vi: 'Lược đồ bảng (JSON)', en: 'Table Schema (JSON)' },
  file: { vi: 'Tệp đã phát hành', en: 'Published file' },
  preview: { vi: 'Các dòng', en: 'Rows' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  shown: { vi: 'đang xem', en: 'showing' },
  used: { vi: 'Dùng cho chỉ tiêu', en: 'Used by' },
} as const

export const typeNames: Readonly<Record<ColumnType, Text>> = {
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  period: { vi: 'kỳ', en: 'period' },
  date: { vi: 'ngày', en: 'date' },
}

export const cadenceNames: Readonly<Record<Dataset['cadence'], Text>> = {
  month: { vi: 'hằng tháng', en: 'monthly' },
  quarter: { vi: 'hằng quý', en: 'quarterly' },
  year: { vi: 'hằng năm', en: 'yearly' },
  register: { vi: 'khi có thay đổi', en: 'when something changes' },
}
