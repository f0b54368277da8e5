import type { Dataset } from '#model/dataset.ts'
import { codes, date, stock, text } from '../../columns.ts'
import { confidenceColumn, periodColumn, provenanceColumns } from '../../provenance.ts'
import { hectare } from '../../units.ts'
import { inPlan, zoneKind } from './zone_pipeline.ts'

/** In the usual order; the law read here fixes none, so nothing is inferred from a later step about an earlier one. */
export const steps = codes(
  ['listed', 'Vào danh mục kêu gọi đầu tư', 'On the list calling for investment'],
  ['zoning', 'Quy hoạch phân khu được duyệt', 'Zoning plan approved'],
  ['policy', 'Chấp thuận, quyết định chủ trương đầu tư', 'Investment policy approved'],
  ['established', 'Thành lập khu', 'Zone established'],
  ['certificate', 'Cấp giấy chứng nhận đăng ký đầu tư', 'Investment registration certificate'],
  ['clearance', 'Giải phóng mặt bằng, giao đất', 'Land cleared and handed over'],
  ['permit', 'Cấp giấy phép xây dựng', 'Construction permit'],
  ['groundbreaking', 'Khởi công', 'Groundbreaking'],
  ['infrastructure', 'Hoàn thành hạ tầng', 'Infrastructure complete'],
  ['operation', 'Đi vào hoạt động', 'In operation'],
)

/** The area is the one that the document of the step names: it differs from step to step. */
const zoneSteps: Dataset = {
  id: 'zone_steps',
  name: { vi: 'Các bước thủ tục của khu mới', en: 'Legal steps of new zones' },
  about: {
    vi: 'Mỗi bước pháp lý, xây dựng của một khu với ngày dự kiến và ngày thực tế. Bước chưa có ngày công bố thì không có dòng; bước đang làm hoặc dự kiến không có kỳ đạt.',
    en: 'Every legal and construction step of a zone with its planned and actual date. A step without a published date has no row; one under way or only planned has no period.',
  },
  row: { vi: 'một bước của một khu', en: 'one step of one zone' },
  cadence: 'quarter',
  leadUnits: ['investment'],
  key: ['zone_id', 'step'],
  columns: [
    text('zone_id', 'Mã khu', 'Zone', { required: true, refers: { dataset: 'zone_pipeline', column: 'zone_id' } }),
    text('step', 'Bước', 'Step', { required: true, codes: steps }),
    text('state', 'Tình trạng bước', 'State of the step', {
      required: true,
      codes: codes(['done', 'đã xong', 'done'], ['in_progress', 'đang làm', 'in progress'], ['planned', 'dự kiến', 'planned']),
    }),
    { ...periodColumn, required: false, name: { vi: 'Kỳ đạt bước', en: 'Period of the step' } },
    date('actual', 'Ngày thực tế', 'Actual date'),
    date('planned_from', 'Dự kiến từ', 'Planned from'),
    date('planned', 'Dự kiến xong', 'Planned by'),
    inPlan,
    zoneKind,
    stock('area_ha', 'Diện tích theo văn bản của bước', 'Area in the document of the step', hectare, { max: 30000 }),
    stock('area_from', 'Diện tích từ', 'Area from', hectare, { max: 30000 }),
    stock('area_to', 'Diện tích đến', 'Area to', hectare, { max: 30000 }),
    text('document', 'Văn bản', 'Document'),
    confidenceColumn,
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'step_done_without_date',
      holds: "(state = 'done') = (actual is not null) and (actual is null) = (period is null)",
      sentence: {
        vi: 'Bước đã xong phải có ngày thực tế và kỳ; bước chưa xong thì không có.',
        en: 'A step that is done has an actual date and a period, any other has none.',
      },
    },
    {
      code: 'step_period_differs',
      holds: 'starts_with(actual, period)',
      sentence: { vi: 'Kỳ đạt bước không khớp ngày thực tế.', en: 'The period does not agree with the actual date.' },
    },
    {
      code: 'step_zone_differs',
      holds: 'row(zone_id, in_plan, zone_kind) in (select row(z.zone_id, z.in_plan, z.zone_kind) from zone_pipeline z)',
      sentence: {
        vi: 'Loại khu hoặc nơi nêu khác với danh mục khu mới.',
        en: 'The kind of zone or where it is named differs from the register of zones.',
      },
    },
  ],
}

export default zoneSteps
