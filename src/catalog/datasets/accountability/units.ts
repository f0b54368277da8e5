import type { Dataset } from '#model/dataset.ts'
import { codes, date, text } from '../../columns.ts'
import { noteColumn, sourceColumn } from '../../provenance.ts'

/** A renaming is a new row from its date on, so that a task keeps the name its unit had when the plan was issued. */
const units: Dataset = {
  id: 'units',
  name: { vi: 'Đơn vị chủ trì', en: 'Lead units' },
  about: {
    vi: 'Tên các đơn vị theo thời gian hiệu lực. Đơn vị đổi tên thì ghi ngày hết hiệu lực của dòng cũ và thêm dòng mới cùng mã.',
    en: 'Names of the units with the time they are valid. A renaming ends the old row and adds a new one under the same code.',
  },
  row: { vi: 'một tên của một đơn vị', en: 'one name of one unit' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['unit_id', 'valid_from'],
  columns: [
    text('unit_id', 'Mã đơn vị', 'Unit code', { required: true }),
    text('name_vi', 'Tên đơn vị', 'Vietnamese name', { required: true, aliases: ['Đơn vị'] }),
    text('name_en', 'Tên tiếng Anh', 'English name'),
    text('unit_kind', 'Loại đơn vị', 'Kind of unit', {
      required: true,
      codes: codes(
        ['office', 'văn phòng', 'office'],
        ['division', 'phòng', 'division'],
        ['firms', 'doanh nghiệp', 'firms'],
        ['collective', 'nhóm đơn vị', 'group of units'],
      ),
    }),
    text('member_of', 'Thuộc nhóm đơn vị', 'Member of', { refers: { dataset: 'units', column: 'unit_id' } }),
    date('valid_from', 'Hiệu lực từ', 'Valid from', { required: true, aliases: ['Từ ngày'] }),
    date('valid_to', 'Hiệu lực đến', 'Valid to', { aliases: ['Đến ngày'] }),
    noteColumn,
    sourceColumn,
  ],
  checks: [
    {
      code: 'unit_validity_reversed',
      holds: 'valid_from <= valid_to',
      sentence: { vi: 'Ngày hết hiệu lực trước ngày bắt đầu.', en: 'The name ends before it begins.' },
    },
  ],
}

export default units
