import type { Dataset } from '#model/dataset.ts'

/** Every `source_id` of the other data sets is found here; several are joined with `+`, as in `S04+S05`. */
const sources: Dataset = {
  id: 'sources',
  name: { vi: 'Danh mục nguồn', en: 'Register of sources' },
  about: {
    vi: 'Văn bản, trang tin, bài báo và báo cáo mà số liệu được lấy từ đó.',
    en: 'Documents, sites, press articles and reports that the figures come from.',
  },
  row: { vi: 'một nguồn', en: 'one source' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['source_id'],
  columns: [
    { id: 'source_id', name: { vi: 'Mã nguồn', en: 'Source code' }, type: 'text', required: true, aliases: ['Mã'] },
    { id: 'source', name: { vi: 'Nguồn', en: 'Source' }, type: 'text', required: true, aliases: ['Tên nguồn', 'Địa chỉ'] },
    { id: 'source_date', name: { vi: 'Ngày của nguồn', en: 'Source date' }, type: 'date', aliases: ['Ngày'] },
    { id: 'kind', name: { vi: 'Loại nguồn', en: 'Kind of source' }, type: 'text', aliases: ['Loại'] },
  ],
}

export default sources
