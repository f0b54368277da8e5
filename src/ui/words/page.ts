/** What several pages say alike. */
export const pageWords = {
  tasks: { vi: 'Nhiệm vụ của Kế hoạch và đơn vị chủ trì', en: 'Tasks of the plan and who leads them' },
  name: { vi: 'Tên', en: 'Name' },
  note: { vi: 'Ghi chú', en: 'Note' },
  source: { vi: 'Nguồn', en: 'Source' },
  document: { vi: 'Văn bản', en: 'Document' },
  date: { vi: 'Ngày', en: 'Date' },
  asOf: { vi: 'Ngày số liệu', en: 'As of' },
  area: { vi: 'Diện tích (ha)', en: 'Area (ha)' },
  supplier: { vi: 'Đơn vị cung cấp', en: 'To be supplied by' },
} as const
