import type { Dataset } from '#model/dataset.ts'
import { noteColumn, sourceColumn } from '../provenance.ts'

/** A measure never crosses a break unless both ends share a definition, so a break is data and not code. */
const seriesBreaks: Dataset = {
  id: 'series_breaks',
  name: { vi: 'Điểm gãy chuỗi số liệu', en: 'Breaks in series' },
  about: {
    vi: 'Ngày mà cách tính hoặc phạm vi thay đổi; số liệu hai bên điểm gãy không so sánh trực tiếp được.',
    en: 'Dates on which a definition or scope changes; figures on the two sides are not directly comparable.',
  },
  row: { vi: 'một điểm gãy', en: 'one break' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['break_id'],
  columns: [
    { id: 'break_id', name: { vi: 'Mã điểm gãy', en: 'Break code' }, type: 'text', required: true },
    { id: 'date', name: { vi: 'Từ ngày', en: 'Date' }, type: 'date', required: true, aliases: ['Ngày'] },
    { id: 'name_vi', name: { vi: 'Nội dung', en: 'Vietnamese name' }, type: 'text', required: true },
    { id: 'name_en', name: { vi: 'Nội dung tiếng Anh', en: 'English name' }, type: 'text', required: true },
    {
      id: 'indicators',
      name: { vi: 'Chỉ tiêu liên quan (ngăn bằng dấu phẩy, * là tất cả)', en: 'Indicators (comma separated, * for all)' },
      type: 'text',
      required: true,
      aliases: ['Chỉ tiêu liên quan'],
    },
    noteColumn,
    sourceColumn,
  ],
}

export default seriesBreaks
