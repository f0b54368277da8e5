import type { Text } from '#model/text.ts'

/** Names of published series that no indicator shows; they stand on the pages of parks, zones and gaps with their sources. */
export const seriesNames: Readonly<Record<string, Text>> = {
  fdi_attracted_term: { vi: 'FDI thu hút cả nhiệm kỳ', en: 'FDI attracted over the term' },
  ddi_attracted_term: { vi: 'Vốn trong nước thu hút cả nhiệm kỳ', en: 'Domestic capital attracted over the term' },
  budget_contribution_per_ha: { vi: 'Nộp ngân sách trên một ha, theo nguồn', en: 'Budget contribution per ha, as printed' },
  fdi_lg_complex: { vi: 'FDI của tổ hợp LG trong khu', en: 'FDI of the LG complex in the park' },
  fdi_lg_group_city: { vi: 'FDI của tập đoàn LG tại Hải Phòng', en: 'FDI of the LG group in Hai Phong' },
  new_parks_established: { vi: 'KCN mới đã thành lập', en: 'New parks established' },
  new_parks_established_area: { vi: 'Diện tích KCN mới đã thành lập', en: 'Area of new parks established' },
  new_parks_licensing: { vi: 'KCN mới đang ở bước cấp phép', en: 'New parks being licensed' },
  new_parks_licensing_area: { vi: 'Diện tích KCN mới đang ở bước cấp phép', en: 'Area of new parks being licensed' },
  new_parks_preparing: { vi: 'KCN mới đang chuẩn bị', en: 'New parks in preparation' },
  new_parks_preparing_area: { vi: 'Diện tích KCN mới đang chuẩn bị', en: 'Area of new parks in preparation' },
  new_parks_policy: { vi: 'KCN mới đã có chủ trương đầu tư', en: 'New parks with an approved investment policy' },
  new_parks_policy_area: { vi: 'Diện tích KCN mới đã có chủ trương đầu tư', en: 'Area of new parks with an approved investment policy' },
}
