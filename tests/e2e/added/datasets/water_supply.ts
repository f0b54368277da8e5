import { periodColumn, provenanceColumns } from '#catalog/provenance.ts'
import type { Dataset } from '#model/dataset.ts'

/** A data set that nobody has declared yet; newer.spec.ts adds it to a copy of the project. */
const waterSupply: Dataset = {
  id: 'water_supply',
  name: { vi: 'Cấp nước thử nghiệm', en: 'Trial water supply' },
  about: { vi: 'Bộ số liệu chỉ có trong phép thử.', en: 'A data set that exists in a test only.' },
  row: { vi: 'một khu trong một quý', en: 'one park in one quarter' },
  cadence: 'quarter',
  leadUnits: ['environment'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    {
      id: 'park_id',
      name: { vi: 'Mã khu', en: 'Park code' },
      type: 'text',
      required: true,
      refers: { dataset: 'parks', column: 'park_id' },
    },
    periodColumn,
    {
      id: 'supplied_m3',
      name: { vi: 'Nước đã cấp', en: 'Water supplied' },
      type: 'number',
      unit: { vi: 'm³', en: 'm³' },
      flow: true,
      min: 0,
    },
    ...provenanceColumns,
  ],
}

export default waterSupply
