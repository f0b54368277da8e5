import type { Text } from '#model/text.ts'

/** Targets of the city that no indicator of the Authority follows; they stand on the page of gaps with their documents. */
export const targetNames: Readonly<Record<string, Text>> = {
  industrial_clusters: { vi: 'Số cụm công nghiệp', en: 'Industrial clusters' },
  cluster_area: { vi: 'Diện tích cụm công nghiệp', en: 'Area of industrial clusters' },
  added_park_land: { vi: 'Đất khu công nghiệp tăng thêm', en: 'Industrial park land added' },
  added_cluster_land: { vi: 'Đất cụm công nghiệp tăng thêm', en: 'Industrial cluster land added' },
  fdi_share_grdp: { vi: 'Tỷ trọng khu vực FDI trong GRDP', en: 'Share of the FDI sector in GRDP' },
  manufacturing_share_grdp: { vi: 'Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP', en: 'Share of manufacturing in GRDP' },
}
