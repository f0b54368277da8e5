export const scenarioWords = {
  title: { vi: 'Kịch bản', en: 'Scenario' },
  onChart: { vi: 'kịch bản do người xem nhập', en: 'scenario entered by the reader' },
  help: {
    vi: 'Mức giả định cho năm mà chưa văn bản nào nêu chỉ tiêu. Kịch bản nằm trong liên kết, không lẫn vào số liệu hay kết luận.',
    en: 'A level assumed for a year that no document sets a target for. It is kept in the link and never mixed with data or verdicts.',
  },
  year: { vi: 'Năm', en: 'Year' },
  value: { vi: 'Mức', en: 'Level' },
  add: { vi: 'Thêm kịch bản', en: 'Add a scenario' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  notNumber: { vi: 'Hãy nhập một số, ví dụ 15 hoặc 15,5.', en: 'Enter a number, such as 15 or 15.5.' },
} as const
