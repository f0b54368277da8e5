import type { ProblemKind } from '../problem.ts'

/** What SQL found in typed rows: against the declaration, against the other rows of the file, and against what was accepted before. */
export const checkProblems = {
  required: { severity: 'error', sentence: { vi: 'Thiếu “{name}”.', en: '“{name}” is missing.' } },
  below_minimum: {
    severity: 'error',
    sentence: { vi: '“{name}” là {value}, nhỏ hơn mức thấp nhất {limit}.', en: '“{name}” is {value}, below the minimum {limit}.' },
  },
  above_maximum: {
    severity: 'error',
    sentence: { vi: '“{name}” là {value}, lớn hơn mức cao nhất {limit}.', en: '“{name}” is {value}, above the maximum {limit}.' },
  },
  unknown_code: {
    severity: 'error',
    sentence: { vi: '“{value}” không phải giá trị được nhận của “{name}”.', en: '“{value}” is not accepted for “{name}”.' },
  },
  unknown_reference: {
    severity: 'error',
    sentence: { vi: '“{value}” không có trong {register}.', en: '“{value}” is not found in {register}.' },
  },
  not_a_period: {
    severity: 'error',
    sentence: { vi: '“{value}” không phải kỳ báo cáo.', en: '“{value}” is not a period.' },
  },
  not_a_date: {
    severity: 'error',
    sentence: { vi: '“{value}” không phải ngày có thật.', en: '“{value}” is not a date of the calendar.' },
  },
  duplicate_key: {
    severity: 'error',
    sentence: {
      vi: 'Trùng với dòng {first}: cùng {key} ({value}).',
      en: 'The same as row {first}: same {key} ({value}).',
    },
  },
  overlap_differs: {
    severity: 'warning',
    sentence: {
      vi: '“{name}” là {value}, trong khi các kỳ ngắn hơn nằm trong đó cho {other}.',
      en: '“{name}” is {value} while the shorter periods within give {other}.',
    },
  },
  overlap_breaks: {
    severity: 'warning',
    sentence: {
      vi: 'Với số này, “{name}” của các kỳ ngắn cộng lại là {value}, trong khi kỳ dài hơn đã có ghi {other}.',
      en: 'With this figure “{name}” of the shorter periods comes to {value}, while the longer period known says {other}.',
    },
  },
  jump: {
    severity: 'warning',
    sentence: {
      vi: '“{name}” là {value}, kỳ trước ({before}) là {other}; thay đổi lớn khác thường.',
      en: '“{name}” is {value}, it was {other} in {before}; an unusually large change.',
    },
  },
  unit_scale: {
    severity: 'warning',
    sentence: {
      vi: 'Số của cột “{name}” {times} số đã có; có thể nhầm đơn vị ({unit}).',
      en: 'The figures of “{name}” are {times} those known; the unit may be wrong ({unit}).',
    },
  },
  period_ahead: {
    severity: 'warning',
    sentence: {
      vi: 'Kỳ {period} chưa kết thúc vào ngày {today} nhưng số liệu không ghi là ước.',
      en: 'The period {period} was not over on {today} but the figures are not marked as estimates.',
    },
  },
  date_early: {
    severity: 'warning',
    sentence: {
      vi: '“{name}” là {value}, trước khi kỳ {period} bắt đầu.',
      en: '“{name}” is {value}, before the period {period} began.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
