import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { cubicMetre } from '../../units.ts'

const samples = { vi: 'mẫu', en: 'samples' }
const stations = { vi: 'trạm', en: 'stations' }

const environment: Dataset = {
  id: 'environment',
  name: { vi: 'Quan trắc, tuân thủ môi trường', en: 'Environmental monitoring and compliance' },
  about: {
    vi: 'Nước thải công nghiệp phát sinh, xử lý, tái sử dụng; mẫu quan trắc nước thải sau xử lý và mẫu đạt quy chuẩn; trạm quan trắc tự động; vi phạm trong kỳ.',
    en: 'Industrial wastewater produced, treated and reused; samples of treated wastewater and those within the standard; automatic stations; breaches in the period.',
  },
  row: { vi: 'một khu trong một kỳ', en: 'one park in one period' },
  cadence: 'quarter',
  leadUnits: ['environment', 'infrastructure_firms'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    flow('wastewater', 'Nước thải công nghiệp phát sinh', 'Industrial wastewater', cubicMetre),
    flow('treated', 'Nước thải đã xử lý đạt quy chuẩn', 'Wastewater treated to the standard', cubicMetre),
    flow('reused', 'Nước thải tuần hoàn, tái sử dụng', 'Wastewater reused', cubicMetre),
    flow('samples', 'Số mẫu quan trắc', 'Samples', samples),
    flow('samples_passed', 'Số mẫu đạt quy chuẩn', 'Samples within the standard', samples),
    stock('stations_due', 'Số trạm quan trắc tự động phải có', 'Automatic stations required', stations),
    stock('stations', 'Số trạm quan trắc tự động đã truyền số liệu', 'Automatic stations sending data', stations),
    flow('breaches', 'Số vụ vi phạm môi trường', 'Breaches', { vi: 'vụ', en: 'breaches' }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'treated_above_wastewater',
      holds: 'treated <= wastewater and reused <= wastewater',
      sentence: {
        vi: 'Nước thải đã xử lý hoặc tái sử dụng lớn hơn nước thải phát sinh.',
        en: 'More wastewater treated or reused than produced.',
      },
    },
    {
      code: 'passed_above_samples',
      holds: 'samples_passed <= samples',
      sentence: { vi: 'Số mẫu đạt lớn hơn số mẫu quan trắc.', en: 'More samples passed than taken.' },
    },
  ],
}

export default environment
