import type { ProblemKind } from '../problem.ts'

/** What was found in single cells, and what was done to a whole column on the way to the declared type and unit. */
export const valueProblems = {
  number_unreadable: {
    severity: 'error',
    sentence: { vi: '“{value}” không đọc được là số.', en: '“{value}” cannot be read as a number.' },
  },
  number_with_text: {
    severity: 'error',
    sentence: { vi: '“{value}” có chữ dính vào số.', en: '“{value}” has text stuck to a number.' },
  },
  number_other_notation: {
    severity: 'error',
    sentence: {
      vi: '“{value}” viết khác cách ghi số của cột ({notation}).',
      en: '“{value}” is not written in the notation of its column ({notation}).',
    },
  },
  number_minus_unclear: {
    severity: 'error',
    sentence: {
      vi: '“{value}”: không rõ dấu gạch là dấu trừ hay dấu nối.',
      en: '“{value}”: it is not clear whether the dash is a minus sign.',
    },
  },
  number_too_precise: {
    severity: 'error',
    sentence: {
      vi: '“{value}” có nhiều chữ số hơn mức lưu được chính xác (15 chữ số).',
      en: '“{value}” has more digits than can be kept exactly (15 digits).',
    },
  },
  number_rounded: {
    severity: 'warning',
    sentence: {
      vi: '“{value}” viết dạng lũy thừa, có thể Excel đã làm tròn khi lưu.',
      en: '“{value}” is written with an exponent; Excel may have rounded it when saving.',
    },
  },
  number_in_parentheses: {
    severity: 'info',
    sentence: { vi: '“{value}” đọc là số âm {reading}.', en: '“{value}” was read as the negative number {reading}.' },
  },
  number_is_date: {
    severity: 'error',
    sentence: {
      vi: 'Ô ở cột số nhưng chứa ngày {value}; Excel có thể đã tự đổi số thành ngày.',
      en: 'The column holds numbers but the cell is the date {value}; Excel may have turned a number into a date.',
    },
  },
  percent_unexpected: {
    severity: 'error',
    sentence: {
      vi: '“{value}” là phần trăm nhưng cột tính theo {unit}.',
      en: '“{value}” is a percentage but the column is in {unit}.',
    },
  },
  percent_as_share: {
    severity: 'warning',
    sentence: {
      vi: 'Mọi số của cột “{header}” không quá 1 trong khi đơn vị là %; có thể tệp ghi tỷ lệ (0,65) thay vì 65%.',
      en: 'No number of column “{header}” exceeds 1 although its unit is %; the file may hold shares (0.65) instead of 65%.',
    },
  },
  percent_mixed: {
    severity: 'warning',
    sentence: {
      vi: 'Cột “{header}” có ô ghi % và {count} ô chỉ ghi số không quá 1 (dòng {rows}), được đọc là phần trăm. Có phải các ô đó ghi tỷ lệ (0,65)?',
      en: 'Column “{header}” has cells with % and {count} with a bare number up to 1 (rows {rows}), read as percent. Are those shares (0.65)?',
    },
  },
  number_divided: {
    severity: 'warning',
    sentence: {
      vi: 'Định dạng của Excel chia số trước khi hiển thị: {count} ô của cột “{header}” (dòng {rows}) được đọc như người xem thấy. Ô đầu hiển thị {shown}, trong ô lưu {stored}. Hãy đối chiếu với đơn vị.',
      en: 'The Excel format divides before it shows: {count} cells of column “{header}” (rows {rows}) were read as people see them. The first shows {shown} and stores {stored}. Compare them with the unit.',
    },
  },
  unit_in_cell: {
    severity: 'info',
    sentence: {
      vi: '{count} ô của cột “{header}” có ghi đơn vị trong ô (“{unit}”), số được tính theo đơn vị đó.',
      en: '{count} cells of column “{header}” carry their unit (“{unit}”) and were read in it.',
    },
  },
  unit_other: {
    severity: 'error',
    sentence: {
      vi: '“{value}” ghi đơn vị “{seen}” trong khi cột tính theo {unit}.',
      en: '“{value}” is in “{seen}” while the column is in {unit}.',
    },
  },
  unit_converted: {
    severity: 'info',
    sentence: {
      vi: 'Cột “{header}” đổi từ “{seen}” sang {unit}: {before} thành {after}.',
      en: 'Column “{header}” was converted from “{seen}” to {unit}: {before} became {after}.',
    },
  },
  unit_assumed: {
    severity: 'info',
    sentence: {
      vi: 'Tệp không ghi đơn vị của {count} cột, hiểu theo biểu mẫu: {columns}.',
      en: 'The file does not say the unit of {count} columns; those of the form were taken: {columns}.',
    },
  },
  date_unreadable: {
    severity: 'error',
    sentence: {
      vi: '“{value}” không đọc được là ngày. Hãy ghi ngày/tháng/năm, ví dụ 22/01/2025.',
      en: '“{value}” cannot be read as a date. Write day/month/year, such as 22/01/2025.',
    },
  },
  date_order: {
    severity: 'error',
    sentence: {
      vi: '“{value}” có vẻ ghi tháng trước ngày. Hãy ghi ngày/tháng/năm.',
      en: '“{value}” seems to have the month before the day. Write day/month/year.',
    },
  },
  date_short_year: {
    severity: 'error',
    sentence: { vi: '“{value}” ghi năm hai chữ số. Hãy ghi đủ bốn chữ số.', en: '“{value}” has a two-digit year. Write four digits.' },
  },
  date_from_number: {
    severity: 'info',
    sentence: {
      vi: 'Số {value} đọc là ngày {reading} theo cách lưu ngày của Excel.',
      en: 'The number {value} was read as the Excel date {reading}.',
    },
  },
  period_unreadable: {
    severity: 'error',
    sentence: {
      vi: '“{value}” không đọc được là kỳ báo cáo. Hãy ghi như Quý III/2025, 07/2023, 9 tháng 2024 hoặc Năm 2024.',
      en: '“{value}” cannot be read as a period. Write Quý III/2025, 07/2023, 9 tháng 2024 or Năm 2024.',
    },
  },
  period_without_year: {
    severity: 'error',
    sentence: {
      vi: '“{value}” không có năm, tiêu đề của bảng cũng không có.',
      en: '“{value}” has no year, nor has the title of the table.',
    },
  },
  period_from_date: {
    severity: 'info',
    sentence: {
      vi: 'Ngày {value} ở cột kỳ đọc là tháng {reading}.',
      en: 'The date {value} in the period column was read as the month {reading}.',
    },
  },
  period_from_title: {
    severity: 'info',
    sentence: { vi: 'Kỳ báo cáo {reading} lấy từ “{value}”.', en: 'The period {reading} was taken from “{value}”.' },
  },
  blank_as_missing: {
    severity: 'info',
    sentence: {
      vi: 'Cột “{header}” có {count} ô trống hoặc gạch ngang, hiểu là chưa có số liệu, không phải số 0; số đã có ở đó (nếu có) được giữ nguyên.',
      en: 'Column “{header}” has {count} blank or dashed cells, taken as missing, not as zero; a figure already known there stays.',
    },
  },
  qualifier_read: {
    severity: 'info',
    sentence: {
      vi: '“{value}” đọc là {reading} kèm từ “{qualifier}”.',
      en: '“{value}” was read as {reading} with the word “{qualifier}”.',
    },
  },
  qualifiers_differ: {
    severity: 'warning',
    sentence: {
      vi: 'Dòng {row} có nhiều từ kèm số khác nhau ({names}); cả dòng ghi “{qualifier}”.',
      en: 'Row {row} carries different qualifiers ({names}); the whole row is marked “{qualifier}”.',
    },
  },
  qualifier_lost: {
    severity: 'warning',
    sentence: {
      vi: '“{value}”: bộ số liệu này không có chỗ ghi từ kèm số.',
      en: '“{value}”: this data set has no place for the word around the number.',
    },
  },
  kind_assumed: {
    severity: 'info',
    sentence: {
      vi: 'Tệp không ghi loại số liệu, hiểu là “{reading}” ({reason}).',
      en: 'The file does not say the kind of its figures; “{reading}” was taken ({reason}).',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
