import type { ProblemKind } from '../problem.ts'

/** Why a file as a whole is refused or only partly read; each sentence says what to do. */
export const fileProblems = {
  file_empty: {
    severity: 'error',
    sentence: { vi: 'Tệp rỗng. Hãy lưu lại tệp rồi gửi lại.', en: 'The file is empty. Save it again and send it again.' },
  },
  file_too_large: {
    severity: 'error',
    sentence: {
      vi: 'Tệp lớn {size} MiB, vượt giới hạn {limit} MiB. Hãy tách tệp theo kỳ hoặc theo khu.',
      en: 'The file has {size} MiB, above the limit of {limit} MiB. Split it by period or by park.',
    },
  },
  file_expands: {
    severity: 'error',
    sentence: {
      vi: 'Tệp nén bung ra {size} MiB (gấp {ratio} lần), vượt giới hạn {limit} MiB hoặc {most} lần. Hãy mở bằng Excel, xóa vùng thừa rồi lưu lại.',
      en: 'The compressed file unpacks to {size} MiB ({ratio} times its size), above the limit of {limit} MiB or {most} times. Open it in Excel, clear unused areas and save again.',
    },
  },
  file_encrypted: {
    severity: 'error',
    sentence: {
      vi: 'Tệp đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.',
      en: 'The file is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save again.',
    },
  },
  file_damaged: {
    severity: 'error',
    sentence: {
      vi: 'Tệp hỏng hoặc chép chưa hết. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
      en: 'The file is damaged or incomplete. Open it in Excel, save it as .xlsx and send it again.',
    },
  },
  file_ods: {
    severity: 'error',
    sentence: {
      vi: 'Tệp OpenDocument (.ods) không đọc được. Hãy mở bằng LibreOffice, chọn Lưu thành dạng Excel (.xlsx).',
      en: 'OpenDocument (.ods) files are not read. Open it in LibreOffice and save it as Excel (.xlsx).',
    },
  },
  file_xlsb: {
    severity: 'error',
    sentence: {
      vi: 'Tệp Excel nhị phân (.xlsb) không đọc được. Hãy mở bằng Excel, lưu lại dạng .xlsx.',
      en: 'Binary Excel (.xlsb) files are not read. Open it in Excel and save it as .xlsx.',
    },
  },
  file_word: {
    severity: 'error',
    sentence: {
      vi: 'Đây là văn bản Word. Hãy chép bảng trong đó rồi dán vào đây, hoặc dán sang Excel và lưu dạng .xlsx.',
      en: 'This is a Word document. Copy its table and paste it here, or paste it into Excel and save as .xlsx.',
    },
  },
  file_other: {
    severity: 'error',
    sentence: {
      vi: 'Đây là tệp {what}, không phải bảng số liệu. Hãy gửi tệp Excel (.xlsx), CSV hoặc Parquet.',
      en: 'This is a {what} file, not a table of data. Send an Excel (.xlsx), CSV or Parquet file.',
    },
  },
  archive_unknown: {
    severity: 'error',
    sentence: {
      vi: 'Tệp nén này không phải bản phát hành (không có datapackage.json). Hãy giải nén rồi gửi từng tệp bên trong.',
      en: 'This archive is not a release (it has no datapackage.json). Unpack it and send the files inside.',
    },
  },
  encoding_broken: {
    severity: 'error',
    sentence: {
      vi: 'Tệp có ký tự hỏng, không đọc được theo bảng mã {encoding}. Hãy mở bằng Excel, lưu lại dạng CSV UTF-8.',
      en: 'The file has broken characters that are not valid {encoding}. Open it in Excel and save it as CSV UTF-8.',
    },
  },
  parquet_nested: {
    severity: 'error',
    sentence: {
      vi: 'Cột “{header}” của tệp Parquet chứa dữ liệu lồng nhau. Hãy xuất lại bảng phẳng, mỗi ô một giá trị.',
      en: 'Column “{header}” of the Parquet file is nested. Export a flat table with one value a cell.',
    },
  },
  parquet_codec: {
    severity: 'error',
    sentence: {
      vi: 'Tệp Parquet nén kiểu {codec}, chưa đọc được. Hãy xuất lại với snappy, gzip, zstd, lz4 hoặc brotli.',
      en: 'The Parquet file is compressed with {codec}, which is not read. Export it with snappy, gzip, zstd, lz4 or brotli.',
    },
  },
  macros_ignored: {
    severity: 'info',
    sentence: { vi: 'Tệp có macro; macro bị bỏ qua, không chạy.', en: 'The file has macros; they are ignored and never run.' },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
