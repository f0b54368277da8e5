/** Names of the sheets that templates and returned files carry beside the data, which the reader therefore passes over. */
export const sheets = {
  notes: 'Hướng dẫn',
  lists: 'Danh mục',
  problems: { vi: 'Danh sách lỗi', en: 'Problems' },
} as const

const own = new Set<string>([sheets.notes, sheets.lists, sheets.problems.vi, sheets.problems.en])

export const isOwnSheet = (name: string | null): boolean => name !== null && own.has(name)
