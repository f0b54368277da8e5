import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { enterprise, millionVnd } from '../../units.ts'

const socialResponsibility: Dataset = {
  id: 'social_responsibility',
  name: { vi: 'Trách nhiệm xã hội', en: 'Social responsibility' },
  about: {
    vi: 'Doanh nghiệp có báo cáo trách nhiệm xã hội, thỏa ước lao động tập thể, công đoàn cơ sở; chi cho cộng đồng và số vụ ngừng việc tập thể trong năm.',
    en: 'Firms with a social-responsibility report, a collective labour agreement and a trade union; community spending and collective stoppages in the year.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  cadence: 'year',
  leadUnits: ['enterprise', 'infrastructure_firms'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    stock('enterprises', 'Số doanh nghiệp đang hoạt động', 'Enterprises operating', enterprise),
    stock('reporting', 'Số doanh nghiệp có báo cáo trách nhiệm xã hội', 'With a social-responsibility report', enterprise),
    stock('agreements', 'Số doanh nghiệp có thỏa ước lao động tập thể', 'With a collective labour agreement', enterprise),
    stock('unions', 'Số doanh nghiệp có công đoàn cơ sở', 'With a trade union', enterprise),
    flow('community_spending', 'Chi hỗ trợ cộng đồng', 'Community spending', millionVnd, { enterprises: ['enterprises'] }),
    flow('stoppages', 'Số vụ ngừng việc tập thể', 'Collective stoppages', { vi: 'vụ', en: 'stoppages' }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'social_above_enterprises',
      holds: 'reporting <= enterprises and agreements <= enterprises and unions <= enterprises',
      sentence: {
        vi: 'Số doanh nghiệp ở một cột lớn hơn số doanh nghiệp đang hoạt động.',
        en: 'A column counts more firms than are operating.',
      },
    },
  ],
}

export default socialResponsibility
