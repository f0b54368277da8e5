import type { ProblemKind } from '../problem.ts'

/** What was found where a name or code should lead to an entry of a register or a closed list. */
export const nameProblems = {
  name_unknown: {
    severity: 'error',
    sentence: {
      vi: '“{value}” không có trong danh mục. Hãy sửa tên hoặc thêm tên gọi khác.',
      en: '“{value}” is not in the register. Correct the name or add it as another name.',
    },
  },
  name_ambiguous: {
    severity: 'error',
    sentence: {
      vi: '“{value}” có thể là “{names}”. Hãy ghi rõ.',
      en: '“{value}” may be “{names}”. Please say which.',
    },
  },
  code_unknown: {
    severity: 'error',
    sentence: {
      vi: '“{value}” không phải giá trị được nhận ở cột này ({names}).',
      en: '“{value}” is not accepted in this column ({names}).',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
