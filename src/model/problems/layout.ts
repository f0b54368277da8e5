import type { ProblemKind } from '../problem.ts'

/** What was found about the shape of a sheet: headers, hidden parts, total rows, lines that are not data. */
export const layoutProblems = {
  no_table: {
    severity: 'error',
    sentence: {
      vi: 'Không tìm thấy dòng tiêu đề của bảng số liệu nào đã biết. Hãy dùng tệp mẫu hoặc chọn bộ số liệu.',
      en: 'No header row of a known data set was found. Use a template or choose the data set.',
    },
  },
  sheets_hidden: {
    severity: 'info',
    sentence: { vi: 'Bỏ qua {count} trang ẩn: “{names}”.', en: '{count} hidden sheets skipped: “{names}”.' },
  },
  rows_hidden: {
    severity: 'warning',
    sentence: {
      vi: 'Có {count} dòng số liệu đang ẩn hoặc bị lọc vẫn được đọc: {rows}.',
      en: '{count} hidden or filtered rows were read all the same: {rows}.',
    },
  },
  columns_hidden: {
    severity: 'warning',
    sentence: { vi: 'Cột {column} “{header}” đang ẩn nhưng vẫn được đọc.', en: 'Column {column} “{header}” is hidden but was read.' },
  },
  header_twice: {
    severity: 'warning',
    sentence: { vi: 'Tiêu đề “{header}” có ở nhiều cột: {columns}.', en: 'The header “{header}” stands above several columns: {columns}.' },
  },
  column_unknown: {
    severity: 'warning',
    sentence: {
      vi: 'Cột {column} “{header}” không có trong bộ số liệu này nên không được đọc.',
      en: 'Column {column} “{header}” is not part of this data set and was not read.',
    },
  },
  column_guessed: {
    severity: 'warning',
    sentence: {
      vi: 'Cột {column} “{header}” được hiểu là “{name}” vì gần giống. Hãy kiểm tra.',
      en: 'Column {column} “{header}” was taken for “{name}” because it looks alike. Please check.',
    },
  },
  columns_absent: {
    severity: 'info',
    sentence: { vi: 'Tệp không có {count} cột của bộ số liệu: {names}.', en: 'The file lacks {count} columns of the data set: {names}.' },
  },
  key_absent: {
    severity: 'error',
    sentence: {
      vi: 'Tệp không có cột “{name}”, không biết mỗi dòng nói về {row}.',
      en: 'The file has no column “{name}”, so it is not known what each row is ({row}).',
    },
  },
  rows_skipped: {
    severity: 'info',
    sentence: { vi: 'Không đọc {count} dòng {reason}: {rows}.', en: '{count} rows not read as {reason}: {rows}.' },
  },
  no_rows: {
    severity: 'error',
    sentence: {
      vi: 'Dưới dòng tiêu đề không có dòng số liệu nào. Hãy kiểm tra tệp rồi nạp lại.',
      en: 'There is no row of figures under the header. Check the file and bring it again.',
    },
  },
  table_other: {
    severity: 'error',
    sentence: {
      vi: 'Từ dòng này là một bảng khác có tiêu đề riêng, không được đọc: dòng {rows}. Hãy tách bảng đó sang trang hoặc tệp riêng.',
      en: 'Another table with a header of its own begins here and was not read: rows {rows}. Move it to a sheet or file of its own.',
    },
  },
  total_differs: {
    severity: 'warning',
    sentence: {
      vi: 'Dòng “{value}” ghi {total} nhưng cộng các dòng được {sum}.',
      en: 'The row “{value}” says {total} but its rows add up to {sum}.',
    },
  },
  total_column_differs: {
    severity: 'warning',
    sentence: {
      vi: 'Cột “{header}” ghi {total} nhưng cộng các vị trí được {sum}.',
      en: 'The column “{header}” says {total} but the positions add up to {sum}.',
    },
  },
  cells_extra: {
    severity: 'error',
    sentence: {
      vi: 'Dòng {row} có {count} ô, nhiều hơn {width} cột của tiêu đề; có thể số thập phân bị tách. Dòng này không được đọc.',
      en: 'Row {row} has {count} cells, more than the {width} columns of the header; a decimal number may have been split. The row was not read.',
    },
  },
  quote_open: {
    severity: 'error',
    sentence: {
      vi: 'Dấu ngoặc kép mở ở dòng {row} không được đóng lại, phần sau của tệp có thể dính vào một ô.',
      en: 'The quotation mark opened in row {row} is never closed; the rest of the file may be stuck in one cell.',
    },
  },
  cell_error: {
    severity: 'error',
    sentence: { vi: 'Ô báo lỗi {value} của Excel, không có giá trị.', en: 'The cell holds the Excel error {value} and no value.' },
  },
  formula_empty: {
    severity: 'error',
    sentence: {
      vi: 'Ô có công thức nhưng tệp không lưu kết quả. Hãy mở bằng Excel rồi lưu lại.',
      en: 'The cell has a formula but the file does not hold its result. Open it in Excel and save it.',
    },
  },
  line_unknown: {
    severity: 'warning',
    sentence: {
      vi: 'Dòng chỉ tiêu “{value}” không có trong bộ số liệu này nên không được đọc.',
      en: 'The line “{value}” is not part of this data set and was not read.',
    },
  },
  line_guessed: {
    severity: 'warning',
    sentence: {
      vi: 'Dòng “{value}” được hiểu là “{name}” vì gần giống. Hãy kiểm tra.',
      en: 'The line “{value}” was taken for “{name}” because it looks alike. Please check.',
    },
  },
  line_twice: {
    severity: 'error',
    sentence: {
      vi: 'Hai dòng cùng được hiểu là “{name}”; dòng này không được đọc.',
      en: 'Two lines were both taken for “{name}”; this one was not read.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
