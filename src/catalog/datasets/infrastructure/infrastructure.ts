import type { Dataset } from '#model/dataset.ts'
import { parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { cubicMetrePerDay, person } from '../../units.ts'

/** Columns 14, 16 and 17 of form 2103 are in `land_use`. Of form 2105 (wastewater plants) only the title was found, so this claims no form. */
const infrastructure: Dataset = {
  id: 'infrastructure',
  name: { vi: 'Xử lý nước thải, nhà ở công nhân', en: 'Wastewater plants and worker housing' },
  about: {
    vi: 'Công suất nhà máy xử lý nước thải tập trung, cấp nước và chỗ ở cho người lao động ở cuối kỳ. Mức độ hoàn thiện hạ tầng, đất đã giao, vốn hạ tầng nằm ở biểu 2103.',
    en: 'Capacity of central wastewater plants and water supply, and housing for workers, at the end of the period. Completion, land handed over and infrastructure capital are in form 2103.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  cadence: 'year',
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    stock('wastewater_plants', 'Số nhà máy xử lý nước thải tập trung', 'Central wastewater plants', { vi: 'nhà máy', en: 'plants' }),
    stock('wastewater_capacity', 'Công suất xử lý nước thải', 'Wastewater capacity', cubicMetrePerDay),
    stock('wastewater_inflow', 'Lượng nước thải bình quân', 'Average inflow', cubicMetrePerDay),
    stock('water_capacity', 'Công suất cấp nước', 'Water supply capacity', cubicMetrePerDay),
    stock('housing_demand', 'Số lao động có nhu cầu chỗ ở', 'Workers who need housing', person),
    stock('housing_places', 'Số chỗ ở đã có', 'Places available', person),
    ...provenanceColumns,
  ],
}

export default infrastructure
