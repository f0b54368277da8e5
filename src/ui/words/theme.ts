export const themeWords = {
  told: { vi: 'chỉ tiêu có số liệu', en: 'indicators have figures' },
  others: { vi: 'Các chỉ tiêu khác', en: 'Other indicators' },
  related: { vi: 'Xem thêm', en: 'See also' },
  silent: { vi: 'Chưa có số liệu', en: 'Without figures' },
  silentLead: {
    vi: 'Chưa tìm thấy số liệu công bố và chưa có báo cáo; cột cuối là đơn vị sẽ cung cấp.',
    en: 'Neither a published figure was found nor a report received; the last column says who would supply it.',
  },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  definition: { vi: 'Nội dung', en: 'What it says' },
  needs: { vi: 'Cần bộ số liệu', en: 'Data it needs' },
  supplier: { vi: 'Đơn vị cung cấp', en: 'To be supplied by' },
} as const
