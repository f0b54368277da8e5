import type { Dataset } from '#model/dataset.ts'
import { codes, date, parkColumn, text } from '../../columns.ts'
import { confidenceColumn, periodColumn, provenanceColumns } from '../../provenance.ts'

/** The period may be empty, because some published statements carry no date; such a row is shown and never enters a series. */
const ecoAssessments: Dataset = {
  id: 'eco_assessments',
  name: { vi: 'Đánh giá theo tiêu chí sinh thái', en: 'Assessments by eco criterion' },
  about: {
    vi: 'Giá trị hiện tại của từng khu theo từng tiêu chí, kết luận, minh chứng và việc cần làm tiếp. Không phải là chứng nhận KCN sinh thái.',
    en: 'Where each park stands on each criterion, the finding, its evidence and the next action. Not a certificate of an eco-industrial park.',
  },
  row: { vi: 'một tiêu chí của một khu trong một năm', en: 'one criterion of one park in one year' },
  cadence: 'year',
  leadUnits: ['environment', 'infrastructure_firms'],
  key: ['park_id', 'criterion_id', 'period'],
  part: 'park_id',
  voluntary: true,
  columns: [
    parkColumn,
    text('criterion_id', 'Mã tiêu chí', 'Criterion', { required: true, refers: { dataset: 'eco_criteria', column: 'criterion_id' } }),
    { ...periodColumn, required: false },
    { id: 'value', name: { vi: 'Giá trị hiện tại', en: 'Current value' }, type: 'number' },
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
    text('next_action', 'Việc cần làm tiếp', 'Next action'),
    date('due', 'Hạn hoàn thành', 'Due'),
    confidenceColumn,
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'criterion_not_scorable',
      holds:
        "result not in ('met', 'not_met') or criterion_id in (select c.criterion_id from eco_criteria c where c.verified = 'yes' and c.force = 'in_force')",
      sentence: {
        vi: 'Tiêu chí chưa đối chiếu nguyên văn hoặc đã hết hiệu lực thì không kết luận đạt, chưa đạt.',
        en: 'A criterion that is not fully checked or no longer in force gets no pass or fail.',
      },
    },
  ],
}

export default ecoAssessments
