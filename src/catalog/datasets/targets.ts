import type { Dataset } from '#model/dataset.ts'
import { confidenceColumn, noteColumn, qualifierColumn, scopeColumn, sourceColumn } from '../provenance.ts'

/** A range is kept as its two bounds; which of them decides is said once, in `threshold` of the model. */
const targets: Dataset = {
  id: 'targets',
  name: { vi: 'Chỉ tiêu, mục tiêu', en: 'Targets' },
  about: {
    vi: 'Chỉ tiêu có thời hạn kèm văn bản ban hành. Chỉ tiêu dạng khoảng ghi cận dưới và cận trên; tỷ lệ hoàn thành tính theo cận dưới. Điểm gốc chỉ ghi khi văn bản nêu.',
    en: 'Dated targets with the document that sets them. A range has a lower and an upper bound; completion is counted on the lower one. A base is given only where the document names one.',
  },
  row: { vi: 'một chỉ tiêu của một văn bản', en: 'one target of one document' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['indicator', 'part', 'period', 'document'],
  columns: [
    { id: 'indicator', name: { vi: 'Chỉ tiêu', en: 'Indicator' }, type: 'text', required: true },
    { id: 'part', name: { vi: 'Khu', en: 'Part' }, type: 'text', aliases: ['KCN'], refers: { dataset: 'parks', column: 'park_id' } },
    { id: 'period', name: { vi: 'Năm, giai đoạn', en: 'Year or term' }, type: 'period', required: true, aliases: ['Năm đích', 'Kỳ'] },
    { id: 'value', name: { vi: 'Mức chỉ tiêu', en: 'Value' }, type: 'number', aliases: ['Giá trị', 'Mục tiêu'] },
    { id: 'lower', name: { vi: 'Cận dưới', en: 'Lower bound' }, type: 'number', aliases: ['Từ'] },
    { id: 'upper', name: { vi: 'Cận trên', en: 'Upper bound' }, type: 'number', aliases: ['Đến'] },
    { id: 'base_period', name: { vi: 'Kỳ của điểm gốc', en: 'Base period' }, type: 'period', aliases: ['Năm gốc'] },
    { id: 'base_value', name: { vi: 'Mức điểm gốc', en: 'Base value' }, type: 'number', aliases: ['Giá trị gốc'] },
    { id: 'unit', name: { vi: 'Đơn vị tính', en: 'Unit' }, type: 'text', required: true, aliases: ['Đơn vị', 'ĐVT'] },
    scopeColumn,
    qualifierColumn,
    { id: 'document', name: { vi: 'Văn bản', en: 'Document' }, type: 'text', required: true, aliases: ['Căn cứ', 'Số hiệu văn bản'] },
    { id: 'document_date', name: { vi: 'Ngày văn bản', en: 'Document date' }, type: 'date', aliases: ['Ngày ban hành'] },
    confidenceColumn,
    noteColumn,
    sourceColumn,
  ],
  checks: [
    {
      code: 'target_without_figure',
      holds: 'value is not null or lower is not null',
      sentence: { vi: 'Chỉ tiêu không có mức và cũng không có cận dưới.', en: 'The target has neither a value nor a lower bound.' },
    },
    {
      code: 'target_base_incomplete',
      holds: '(base_period is null) = (base_value is null)',
      sentence: { vi: 'Điểm gốc thiếu kỳ hoặc thiếu mức.', en: 'The base lacks its period or its value.' },
    },
    {
      code: 'target_bounds_reversed',
      holds: 'lower <= upper',
      sentence: { vi: 'Cận dưới lớn hơn cận trên.', en: 'The lower bound exceeds the upper bound.' },
    },
  ],
}

export default targets
