import type { Text } from '#model/text.ts'

export const ecoWord: Text = { vi: 'đang chuyển đổi sinh thái', en: 'converting to an eco-park' }

export const parkWords = {
  title: { vi: 'Các khu công nghiệp, khu kinh tế', en: 'Industrial parks and zones' },
  lead: {
    vi: 'Danh mục khu với diện tích và tình trạng theo nguồn ghi kèm; bấm tên để xem chỉ tiêu của từng khu.',
    en: 'The register of parks with areas and status as their sources give them; open a name for its indicators.',
  },
  name: { vi: 'Tên khu', en: 'Park' },
  kind: { vi: 'Loại', en: 'Kind' },
  position: { vi: 'Vị trí', en: 'Position' },
  status: { vi: 'Tình trạng', en: 'Status' },
  developer: { vi: 'Nhà đầu tư hạ tầng', en: 'Developer' },
  established: { vi: 'Thành lập', en: 'Established' },
  location: { vi: 'Địa điểm', en: 'Location' },
  totalHa: { vi: 'Tổng diện tích (ha)', en: 'Total area (ha)' },
  industrialHa: { vi: 'Đất công nghiệp (ha)', en: 'Industrial land (ha)' },
  aliases: { vi: 'Tên gọi khác', en: 'Other names' },
  group: { vi: 'Thuộc nhóm', en: 'Group' },
  members: { vi: 'Gồm', en: 'Members' },
  confidence: { vi: 'Độ tin cậy', en: 'Confidence' },
  note: { vi: 'Ghi chú của nguồn', en: 'Note of the source' },
  notKnown: { vi: 'chưa tìm thấy', en: 'not found' },
  profile: { vi: 'Hồ sơ khu', en: 'Profile' },
  indicators: { vi: 'Chỉ tiêu của khu', en: 'Indicators of the park' },
  noFigures: { vi: 'Chưa có số liệu của riêng khu này trong bản phát hành.', en: 'This release has no figures of this park.' },
  missingHere: { vi: 'Chưa có số liệu', en: 'No figures yet' },
  rank: { vi: 'Hạng', en: 'Rank' },
  of: { vi: 'trên', en: 'of' },
} as const
