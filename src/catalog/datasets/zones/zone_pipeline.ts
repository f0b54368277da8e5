import type { Column, Dataset } from '#model/dataset.ts'
import { codes, stock, text } from '../../columns.ts'
import { asOfColumn, confidenceColumn, noteColumn, sourceColumn } from '../../provenance.ts'
import { billionVnd, hectare, musd } from '../../units.ts'

/** Both columns stand in `zone_steps` too, because a step is counted by them. */
export const zoneKind: Column = text('zone_kind', 'Loại khu', 'Kind of zone', {
  codes: codes(
    ['ordinary', 'KCN', 'industrial park'],
    ['specialised', 'KCN chuyên ngành', 'specialised park'],
    ['it', 'KCN công nghệ thông tin', 'information-technology park'],
    ['hightech', 'khu công nghệ cao', 'high-tech park'],
    ['non_tariff', 'KCN và khu phi thuế quan', 'park with a non-tariff zone'],
    ['eco', 'KCN sinh thái', 'eco-industrial park'],
  ),
})

export const inPlan: Column = text('in_plan', 'Được nêu ở', 'Named in', {
  required: true,
  codes: codes(
    ['plan', 'Kế hoạch', 'the plan'],
    ['programme', 'Chương trình hành động của Thành ủy', 'the action programme of the Party Committee'],
    ['other', 'nơi khác', 'elsewhere'],
  ),
})

const zonePipeline: Dataset = {
  id: 'zone_pipeline',
  name: { vi: 'Khu công nghiệp mới, mở rộng', en: 'New and extended zones' },
  about: {
    vi: 'Các khu trong Kế hoạch và các khu khác đang chuẩn bị, xây dựng. Khu đã có trong danh mục KCN thành lập ghi mã khu đó để chỉ tính một lần.',
    en: 'The zones of the plan and others in preparation or construction. A zone that is also in the register of established parks names it, so that it is counted once.',
  },
  row: { vi: 'một khu', en: 'one zone' },
  cadence: 'register',
  leadUnits: ['investment'],
  key: ['zone_id'],
  columns: [
    text('zone_id', 'Mã khu', 'Zone code', { required: true }),
    text('name_vi', 'Tên khu', 'Vietnamese name', { required: true, aliases: ['Tên KCN'] }),
    text('name_en', 'Tên tiếng Anh', 'English name'),
    text('aliases', 'Tên gọi khác (ngăn bằng |)', 'Other names (separated by |)'),
    zoneKind,
    inPlan,
    text('plan_wording', 'Tên trong Kế hoạch (nguyên văn)', 'Name in the plan, as printed'),
    text('park_id', 'Là KCN đã thành lập', 'Is the established park', { refers: { dataset: 'parks', column: 'park_id' } }),
    text('status', 'Tình trạng', 'Status', {
      codes: codes(
        ['studying', 'đang nghiên cứu quy hoạch', 'planning under study'],
        ['calling', 'đang kêu gọi đầu tư', 'calling for investment'],
        ['approved', 'đã được chấp thuận', 'approved'],
        ['constructing', 'đang xây dựng', 'under construction'],
        ['operating', 'đang hoạt động', 'operating'],
      ),
    }),
    stock('area_ha', 'Diện tích', 'Area', hectare, { max: 30000 }),
    stock('area_from', 'Diện tích từ', 'Area from', hectare, { max: 30000 }),
    stock('area_to', 'Diện tích đến', 'Area to', hectare, { max: 30000 }),
    text('investor', 'Nhà đầu tư', 'Investor'),
    stock('capital_vnd', 'Vốn đầu tư', 'Capital', billionVnd),
    stock('capital_usd', 'Vốn đầu tư bằng USD', 'Capital in USD', musd),
    text('location', 'Địa điểm', 'Location'),
    asOfColumn,
    confidenceColumn,
    noteColumn,
    sourceColumn,
  ],
  checks: [
    {
      code: 'zone_area_reversed',
      holds: 'area_from <= area_to',
      sentence: { vi: 'Diện tích từ lớn hơn diện tích đến.', en: 'The area range is reversed.' },
    },
  ],
}

export default zonePipeline
