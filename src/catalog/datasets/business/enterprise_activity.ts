import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, musd, person } from '../../units.ts'

/** Firms keep their books in VND, so revenue has one unit here; forms 2101 and 2104 ask it in USD of firms with foreign capital. */
const enterpriseActivity: Dataset = {
  id: 'enterprise_activity',
  name: { vi: 'Hoạt động hằng tháng của doanh nghiệp thứ cấp', en: 'Monthly activity of secondary enterprises' },
  about: {
    vi: 'Doanh thu, xuất khẩu, nhập khẩu, nộp ngân sách phát sinh trong tháng và lao động cuối tháng của từng doanh nghiệp. Doanh thu của mọi doanh nghiệp theo tỷ đồng.',
    en: 'Revenue, exports, imports and budget contribution of the month and workers at its end, by enterprise. Revenue is in billion VND for all of them.',
  },
  row: { vi: 'một doanh nghiệp trong một tháng', en: 'one enterprise in one month' },
  cadence: 'month',
  leadUnits: ['enterprise'],
  key: ['enterprise_id', 'period'],
  part: 'park_id',
  enterprise: true,
  columns: [
    text('enterprise_id', 'Mã doanh nghiệp', 'Enterprise code', {
      required: true,
      aliases: ['Mã số doanh nghiệp', 'Mã số thuế'],
      refers: { dataset: 'enterprises', column: 'enterprise_id' },
    }),
    parkColumn,
    periodColumn,
    flow('revenue', 'Doanh thu', 'Revenue', billionVnd, { aliases: ['Doanh thu (tỷ đồng)'] }),
    flow('export_value', 'Giá trị xuất khẩu', 'Exports', musd, { aliases: ['Xuất khẩu', 'Xuất khẩu (triệu USD)'] }),
    flow('import_value', 'Giá trị nhập khẩu', 'Imports', musd, { aliases: ['Nhập khẩu', 'Nhập khẩu (triệu USD)'] }),
    flow('budget', 'Nộp ngân sách', 'Budget contribution', billionVnd, { aliases: ['Nộp ngân sách (tỷ đồng)'] }),
    stock('workers', 'Số lao động', 'Workers', person, { aliases: ['Lao động'] }),
    ...provenanceColumns,
  ],
}

export default enterpriseActivity
