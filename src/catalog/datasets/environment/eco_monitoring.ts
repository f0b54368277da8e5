import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { cubicMetre, enterprise, hectare, kilowattHour, millionVnd, symbiosis, tonne } from '../../units.ts'

/** The items of form A.4 that were read, with their numbers; the form has more, so this is called an extract. The number of enterprises is not an item of it. */
const ecoMonitoring: Dataset = {
  id: 'eco_monitoring',
  name: { vi: 'Theo dõi thực hiện KCN sinh thái (trích)', en: 'Eco-park monitoring (extract)' },
  about: {
    vi: 'Trích mẫu A.4: đất dùng chung, áp dụng sử dụng hiệu quả tài nguyên và sản xuất sạch hơn (RECP), cộng sinh công nghiệp và kết quả tiết kiệm trong năm.',
    en: 'Extract of form A.4: shared land, resource-efficient and cleaner production (RECP), industrial symbioses and what they saved in the year.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  cadence: 'year',
  leadUnits: ['infrastructure_firms', 'environment'],
  key: ['park_id', 'period'],
  part: 'park_id',
  voluntary: true,
  columns: [
    parkColumn,
    periodColumn,
    stock('total_ha', 'Tổng diện tích đất KCN', 'Land of the park', hectare, { field: '2.5.1' }),
    stock('green_ha', 'Diện tích đất cây xanh', 'Green land', hectare, { field: '2.5.2' }),
    stock('transport_ha', 'Diện tích đất giao thông', 'Transport land', hectare, { field: '2.5.4' }),
    stock('technical_ha', 'Diện tích đất khu kỹ thuật', 'Technical land', hectare, { field: '2.5.6' }),
    stock('social_ha', 'Diện tích đất hạ tầng xã hội', 'Social infrastructure land', hectare, { field: '2.5.8' }),
    stock('enterprises', 'Tổng số doanh nghiệp trong KCN', 'Enterprises in the park', enterprise),
    stock('recp_before', 'Tổng số DN đã áp dụng RECP đến hết năm trước', 'Enterprises with RECP up to the year before', enterprise, {
      field: '1.1.1',
      aliases: ['Tổng số DN đã áp dụng RECP đến năm N-2'],
    }),
    flow('recp_year', 'Số DN áp dụng RECP trong năm', 'Enterprises that took up RECP in the year', enterprise, {
      field: '1.1.3',
      aliases: ['Số DN áp dụng RECP trong năm N-1'],
    }),
    stock('recp_planned', 'Số DN có kế hoạch RECP 3 năm tới', 'Enterprises planning RECP within 3 years', enterprise, { field: '1.1.5' }),
    flow('power_saved', 'Điện năng tiết kiệm', 'Power saved', kilowattHour, { field: '1.2.3' }),
    flow('co2_cut', 'Giảm phát thải CO2 từ tiết kiệm điện', 'CO2 cut by saving power', tonne, { field: '1.2.5' }),
    flow('water_saved', 'Tiết kiệm nước', 'Water saved', cubicMetre, { field: '1.3.2' }),
    flow('wastewater_cut', 'Giảm nước thải', 'Wastewater avoided', cubicMetre, { field: '1.3.4' }),
    flow('waste_reused', 'Chất thải tái sử dụng', 'Waste reused', tonne, { field: '1.3.8' }),
    flow('waste_recycled', 'Chất thải tái chế', 'Waste recycled', tonne, { field: '1.3.10' }),
    flow('recp_saving', 'Tổng chi phí tiết kiệm (RECP)', 'Cost saved by RECP', millionVnd, { field: '1.3.16' }),
    stock('symbioses', 'Số lượng cộng sinh đến hết năm', 'Symbioses by the end of the year', symbiosis, {
      field: '2.1.1',
      aliases: ['Số lượng cộng sinh đến hết năm N-1'],
    }),
    stock('symbioses_planned', 'Số lượng cộng sinh dự kiến trong 3 năm tới', 'Symbioses expected within 3 years', symbiosis, {
      field: '2.1.8',
      aliases: ['Số lượng cộng sinh dự kiến đến N+3'],
    }),
    flow('symbiosis_power', 'Điện năng tiết kiệm từ cộng sinh', 'Power saved by symbioses', kilowattHour, { field: '3.2' }),
    flow('symbiosis_co2', 'Giảm phát thải CO2 từ cộng sinh', 'CO2 cut by symbioses', tonne, { field: '3.8' }),
    flow('symbiosis_water', 'Tiết kiệm nước từ cộng sinh', 'Water saved by symbioses', cubicMetre, { field: '3.9' }),
    flow('symbiosis_saving', 'Tổng chi phí tiết kiệm từ cộng sinh', 'Cost saved by symbioses', millionVnd, { field: '3.25' }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'shared_land_above_total',
      holds: 'green_ha + transport_ha + technical_ha + social_ha <= total_ha',
      sentence: { vi: 'Đất dùng chung lớn hơn tổng diện tích KCN.', en: 'Shared land exceeds the land of the park.' },
    },
    {
      code: 'recp_above_enterprises',
      holds: 'recp_before + recp_year <= enterprises',
      sentence: { vi: 'Số doanh nghiệp áp dụng RECP lớn hơn số doanh nghiệp trong KCN.', en: 'More firms with RECP than the park has.' },
    },
  ],
}

export default ecoMonitoring
