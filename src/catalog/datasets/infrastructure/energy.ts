import type { Dataset } from '#model/dataset.ts'
import { codes, flow, parkColumn, stock, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { megawatt, megawattHour } from '../../units.ts'

const energy: Dataset = {
  id: 'energy',
  name: { vi: 'Cấp điện, năng lượng tái tạo', en: 'Power supply and renewable energy' },
  about: {
    vi: 'Công suất và sản lượng điện theo nguồn: mặt trời, gió, rác trong khu và điện lưới cấp cho khu. Nhu cầu công suất và thời gian mất điện chỉ ghi ở dòng điện lưới.',
    en: 'Capacity and output by source: solar, wind and waste within the park, and the grid that supplies it. Demand and outages stand in the grid row only.',
  },
  row: { vi: 'một nguồn điện của một khu trong một kỳ', en: 'one source of one park in one period' },
  cadence: 'quarter',
  leadUnits: ['planning_construction', 'infrastructure_firms'],
  key: ['park_id', 'energy_source', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    text('energy_source', 'Nguồn điện', 'Source of power', {
      required: true,
      codes: codes(
        ['solar', 'điện mặt trời', 'solar'],
        ['wind', 'điện gió', 'wind'],
        ['waste', 'điện rác', 'waste'],
        ['grid', 'điện lưới', 'grid'],
      ),
    }),
    periodColumn,
    stock('capacity', 'Công suất', 'Capacity', megawatt, { aliases: ['Công suất lắp đặt', 'Công suất (MW)'] }),
    flow('output', 'Điện năng sản xuất, cấp trong kỳ', 'Output or supply', megawattHour, { aliases: ['Sản lượng (MWh)'] }),
    stock('demand', 'Nhu cầu công suất lớn nhất', 'Peak demand', megawatt),
    flow('outage_hours', 'Thời gian mất điện', 'Outages', { vi: 'giờ', en: 'hours' }),
    ...provenanceColumns,
  ],
}

export default energy
