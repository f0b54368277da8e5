import type { Dataset } from '#model/dataset.ts'
import {
  asOfColumn,
  confidenceColumn,
  kindColumn,
  noteColumn,
  periodColumn,
  qualifierColumn,
  scopeColumn,
  sourceColumn,
} from '../provenance.ts'

/** Source and definition are part of the key, so that conflicting figures stand side by side and none is chosen silently. */
const publishedSeries: Dataset = {
  id: 'published_series',
  name: { vi: 'Số liệu đã công bố', en: 'Published figures' },
  about: {
    vi: 'Số liệu in trên báo chí, trang tin và văn bản, giữ nguyên đơn vị, phạm vi và từ kèm số. Giá trị trống nghĩa là đã tìm nhưng chưa thấy số liệu công bố.',
    en: 'Figures printed by press, sites and documents, with their own unit, scope and qualifier. An empty value was looked for and not found.',
  },
  row: { vi: 'một số liệu của một nguồn', en: 'one figure of one source' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['series', 'part', 'period', 'source_id', 'definition'],
  columns: [
    { id: 'series', name: { vi: 'Chuỗi số liệu', en: 'Series' }, type: 'text', required: true, aliases: ['Chỉ tiêu'] },
    { id: 'part', name: { vi: 'Khu', en: 'Part' }, type: 'text', aliases: ['KCN'], refers: { dataset: 'parks', column: 'park_id' } },
    periodColumn,
    { id: 'value', name: { vi: 'Giá trị', en: 'Value' }, type: 'number', aliases: ['Số liệu'] },
    { id: 'unit', name: { vi: 'Đơn vị tính', en: 'Unit' }, type: 'text', required: true, aliases: ['Đơn vị', 'ĐVT'] },
    scopeColumn,
    {
      id: 'definition',
      name: { vi: 'Cách tính', en: 'Definition' },
      type: 'text',
      codes: [
        { id: 'excl_shares', name: { vi: 'không gồm góp vốn, mua cổ phần', en: 'share purchases excluded' } },
        { id: 'incl_shares', name: { vi: 'gồm góp vốn, mua cổ phần', en: 'share purchases included' } },
        { id: 'before_2021', name: { vi: 'phương pháp trước năm 2021', en: 'method before 2021' } },
        { id: 'since_2021', name: { vi: 'phương pháp từ năm 2021', en: 'method since 2021' } },
        { id: 'full_list', name: { vi: 'trên toàn bộ danh mục chỉ số', en: 'over the full list of indicators' } },
      ],
    },
    kindColumn,
    qualifierColumn,
    asOfColumn,
    confidenceColumn,
    noteColumn,
    sourceColumn,
  ],
}

export default publishedSeries
