import type { Text } from '#model/text.ts'
import type { Fault, FaultCode } from '#release/fault.ts'

/** Words about the machinery: what is being fetched, what is missing, what to do. */
export const engineWords = {
  download: { vi: 'Đang tải bộ máy tính toán', en: 'Fetching the engine' },
  start: { vi: 'Đang khởi động bộ máy tính toán…', en: 'Starting the engine…' },
  data: { vi: 'Đang nạp số liệu', en: 'Loading the data' },
  ready: { vi: 'Sẵn sàng tính theo bộ lọc', en: 'Ready to compute any view' },
  failed: {
    vi: 'Chưa mở được bộ máy tính toán. Các hình dưới đây lấy từ kết quả tính sẵn khi phát hành, vẫn đúng; chỉ chưa lọc được.',
    en: 'The engine could not be opened. What is shown was computed when the release was published and is right; only filters do not work.',
  },
  failedHelp: {
    vi: 'Xin báo bộ phận công nghệ thông tin kiểm tra các tệp duckdb-* trong thư mục assets/.',
    en: 'Please ask IT to check the files duckdb-* in the assets/ folder.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
  computing: { vi: 'Đang tính lại, hình cũ tạm mờ', en: 'Computing; the picture before is dimmed' },
  noView: { vi: 'Chưa tính được hình này', en: 'This view could not be computed' },
  details: { vi: 'Chi tiết', en: 'Details' },
  affected: { vi: 'Ảnh hưởng', en: 'Affects' },
  fromAnswers: {
    vi: 'Hình mặc định vẫn hiện theo kết quả tính sẵn khi phát hành.',
    en: 'Default views still show what was computed at publication.',
  },
} as const

/** What happened to a data file and what to do, by fault code. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  missing: { vi: 'Không tải được tệp', en: 'The file could not be fetched' },
  length: { vi: 'Tệp không đủ độ dài đã công bố, có thể chép dở', en: 'The file is not as long as published, it may be half copied' },
  hash: { vi: 'Nội dung tệp khác với bản đã phát hành', en: 'The file differs from what was published' },
  unreadable: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
  columns: { vi: 'Tệp có cột không được khai báo', en: 'The file has a column that is not declared' },
  rows: { vi: 'Số dòng của tệp khác với bản đã phát hành', en: 'The file has another number of rows than published' },
}

export const faultHelp: Text = {
  vi: 'Xin bộ phận công nghệ thông tin chép lại tệp này từ bản phát hành, rồi tải lại trang.',
  en: 'Please ask IT to copy this file again from the release, then reload the page.',
}

/** A fault with its file and where it is. */
export const faultTold = ({ code, file, detail, said = { vi: detail, en: detail } }: Fault, help: Text = faultHelp): Text => ({
  vi: `${faultWords[code].vi}: ${file} (${said.vi}). ${help.vi}`,
  en: `${faultWords[code].en}: ${file} (${said.en}). ${help.en}`,
})
