export const tableWords = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  part: { vi: 'Khu', en: 'Park' },
  whole: { vi: 'Toàn Ban', en: 'Whole authority' },
  value: { vi: 'Giá trị', en: 'Value' },
  qualifier: { vi: 'Từ kèm số', en: 'Qualifier' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  asOf: { vi: 'Ngày số liệu', en: 'As of' },
  note: { vi: 'Ghi chú', en: 'Note' },
} as const
