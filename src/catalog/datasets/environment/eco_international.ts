import type { Dataset } from '#model/dataset.ts'
import { codes, parkColumn, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'

/** For any uploaded list; the wording of the international framework is not ours to ship, so a release carries it only if its owner supplies it. */
const ecoInternational: Dataset = {
  id: 'eco_international',
  name: { vi: 'Chỉ số KCN sinh thái theo khung quốc tế', en: 'Eco-park indicators of an international framework' },
  about: {
    vi: 'Bảng nhận danh mục chỉ số quốc tế do đơn vị đánh giá cung cấp, kèm kết quả từng khu. Chỉ số không áp dụng không tính vào mẫu số.',
    en: 'Takes an international list of indicators as its assessor supplies it, with the result of each park. What is not applicable leaves the denominator.',
  },
  row: { vi: 'một chỉ số của một khu trong một năm', en: 'one indicator of one park in one year' },
  cadence: 'year',
  leadUnits: ['environment', 'infrastructure_firms'],
  key: ['framework', 'code', 'park_id', 'period'],
  part: 'park_id',
  voluntary: true,
  columns: [
    text('framework', 'Khung, phiên bản', 'Framework and version', { required: true }),
    text('code', 'Mã chỉ số', 'Indicator code', { required: true }),
    parkColumn,
    periodColumn,
    text('topic', 'Nhóm', 'Topic', {
      codes: codes(
        ['management', 'quản lý khu', 'park management'],
        ['environment', 'môi trường', 'environmental'],
        ['social', 'xã hội', 'social'],
        ['economic', 'kinh tế', 'economic'],
      ),
    }),
    text('requirement', 'Loại chỉ số', 'Kind of indicator', {
      codes: codes(['prerequisite', 'điều kiện', 'prerequisite'], ['performance', 'hiệu quả', 'performance']),
    }),
    text('name', 'Tên chỉ số', 'Name'),
    { id: 'threshold', name: { vi: 'Ngưỡng', en: 'Threshold' }, type: 'number' },
    { id: 'value', name: { vi: 'Giá trị', en: 'Value' }, type: 'number' },
    text('unit', 'Đơn vị tính', 'Unit', { aliases: ['ĐVT'] }),
    text('result', 'Kết luận', 'Finding', {
      required: true,
      codes: codes(
        ['met', 'đạt', 'met'],
        ['not_met', 'chưa đạt', 'not met'],
        ['not_assessed', 'chưa đánh giá', 'not assessed'],
        ['not_applicable', 'không áp dụng', 'not applicable'],
      ),
    }),
    text('evidence', 'Minh chứng', 'Evidence'),
    ...provenanceColumns,
  ],
}

export default ecoInternational
