import type { Dataset } from '#model/dataset.ts'
import { codes, text } from '../../columns.ts'
import { asOfColumn, noteColumn, sourceColumn } from '../../provenance.ts'

/** `verified` and `force` decide what may be scored: only what was checked word for word and is still in force gets a pass or a fail. */
const ecoCriteria: Dataset = {
  id: 'eco_criteria',
  name: { vi: 'Tiêu chí khu công nghiệp sinh thái', en: 'Eco-industrial park criteria' },
  about: {
    vi: 'Tiêu chí theo văn bản, kèm ngưỡng và tình trạng đối chiếu nguyên văn. Tiêu chí chưa đối chiếu đủ không kết luận đạt hay không đạt; tiêu chí đã hết hiệu lực không dùng để đánh giá.',
    en: 'Criteria by document, with threshold and whether the wording was checked. What is not fully checked gets no pass or fail; what is repealed is never scored.',
  },
  row: { vi: 'một tiêu chí', en: 'one criterion' },
  cadence: 'register',
  leadUnits: ['environment'],
  key: ['criterion_id'],
  columns: [
    text('criterion_id', 'Mã tiêu chí', 'Criterion code', { required: true }),
    text('document', 'Văn bản', 'Document', { required: true }),
    text('subject', 'Đối tượng', 'Subject', {
      required: true,
      codes: codes(
        ['developer', 'nhà đầu tư hạ tầng', 'infrastructure developer'],
        ['park', 'khu công nghiệp', 'industrial park'],
        ['enterprise', 'doanh nghiệp', 'enterprise'],
      ),
    }),
    text('name_vi', 'Nội dung tiêu chí', 'Vietnamese wording', { required: true, aliases: ['Tiêu chí'] }),
    text('name_en', 'Nội dung tiếng Anh', 'English wording'),
    text('value_type', 'Loại giá trị', 'Kind of value', {
      codes: codes(['yes_no', 'có/không', 'yes or no'], ['share', 'tỷ lệ', 'share'], ['count', 'số lượng', 'count']),
    }),
    { id: 'threshold', name: { vi: 'Ngưỡng', en: 'Threshold' }, type: 'number' },
    text('unit', 'Đơn vị tính', 'Unit', { aliases: ['ĐVT'] }),
    text('legal_reference', 'Điều, khoản', 'Legal reference'),
    text('verified', 'Đã đối chiếu nguyên văn', 'Checked word for word', {
      required: true,
      codes: codes(
        ['yes', 'đã đối chiếu', 'checked'],
        ['partly', 'đối chiếu một phần', 'partly checked'],
        ['no', 'chưa đối chiếu', 'not checked'],
      ),
    }),
    text('force', 'Hiệu lực', 'In force', {
      required: true,
      codes: codes(['in_force', 'còn hiệu lực', 'in force'], ['repealed', 'hết hiệu lực', 'repealed']),
    }),
    text('indicator', 'Chỉ tiêu đo tiêu chí', 'Indicator that measures it'),
    asOfColumn,
    noteColumn,
    sourceColumn,
  ],
}

export default ecoCriteria
