import type { Dataset } from '#model/dataset.ts'
import { parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { enterprise, hectare } from '../../units.ts'

const telecom: Dataset = {
  id: 'telecom',
  name: { vi: 'Hạ tầng viễn thông', en: 'Telecommunications' },
  about: {
    vi: 'Doanh nghiệp có kết nối cáp quang tốc độ cao và diện tích khu được phủ sóng 5G ở cuối kỳ.',
    en: 'Firms with a high-speed fibre connection, and the area of the park covered by 5G, at the end of the period.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  cadence: 'year',
  leadUnits: ['planning_construction', 'infrastructure_firms'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    stock('enterprises', 'Số doanh nghiệp đang hoạt động', 'Enterprises operating', enterprise),
    stock('fibre_enterprises', 'Số doanh nghiệp có cáp quang tốc độ cao', 'Enterprises with high-speed fibre', enterprise),
    stock('park_ha', 'Diện tích khu', 'Area of the park', hectare),
    stock('covered_ha', 'Diện tích phủ sóng 5G', 'Area covered by 5G', hectare),
    stock('stations', 'Số trạm thu phát sóng', 'Base stations', { vi: 'trạm', en: 'stations' }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'fibre_above_enterprises',
      holds: 'fibre_enterprises <= enterprises',
      sentence: { vi: 'Số doanh nghiệp có cáp quang lớn hơn số đang hoạt động.', en: 'More firms with fibre than operating.' },
    },
    {
      code: 'covered_above_park',
      holds: 'covered_ha <= park_ha',
      sentence: { vi: 'Diện tích phủ sóng lớn hơn diện tích khu.', en: 'More area covered than the park has.' },
    },
  ],
}

export default telecom
