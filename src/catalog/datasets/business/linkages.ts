import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, enterprise } from '../../units.ts'

const linkages: Dataset = {
  id: 'linkages',
  name: { vi: 'Liên kết doanh nghiệp trong nước và FDI', en: 'Links between domestic and foreign-invested firms' },
  about: {
    vi: 'Doanh nghiệp trong nước cung ứng cho doanh nghiệp FDI trong khu và giá trị mua hàng hóa, dịch vụ, trong đó mua của doanh nghiệp trong nước.',
    en: 'Domestic firms that supply the foreign-invested firms of a park, and what those buy, of which from domestic firms.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  cadence: 'year',
  leadUnits: ['investment'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    stock('fdi_enterprises', 'Số doanh nghiệp FDI có báo cáo', 'Foreign-invested firms reporting', enterprise),
    stock('linked_enterprises', 'Trong đó có mua của doanh nghiệp trong nước', 'Of which buy from domestic firms', enterprise),
    stock('suppliers', 'Số doanh nghiệp trong nước cung ứng', 'Domestic suppliers', enterprise, { aliases: ['Nhà cung ứng trong nước'] }),
    flow('purchases', 'Tổng giá trị mua hàng hóa, dịch vụ', 'Purchases', billionVnd, { enterprises: ['fdi_enterprises'] }),
    flow('local_purchases', 'Trong đó mua của doanh nghiệp trong nước', 'Of which from domestic firms', billionVnd, {
      enterprises: ['linked_enterprises'],
    }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'linked_above_reporting',
      holds: 'linked_enterprises <= fdi_enterprises',
      sentence: {
        vi: 'Số doanh nghiệp FDI có liên kết lớn hơn số có báo cáo.',
        en: 'More linked foreign-invested firms than reporting ones.',
      },
    },
    {
      code: 'local_above_purchases',
      holds: 'local_purchases <= purchases',
      sentence: {
        vi: 'Giá trị mua của doanh nghiệp trong nước lớn hơn tổng giá trị mua.',
        en: 'Purchases from domestic firms exceed all purchases.',
      },
    },
  ],
}

export default linkages
