import type { Dataset } from '#model/dataset.ts'
import { codes, flow, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { finding, visit } from '../../units.ts'

const inspections: Dataset = {
  id: 'inspections',
  name: { vi: 'Giám sát, đánh giá đầu tư, kiểm tra', en: 'Supervision and inspections' },
  about: {
    vi: 'Số cuộc giám sát, đánh giá, kiểm tra theo kế hoạch và đã thực hiện; kiến nghị, vi phạm phát hiện và đã khắc phục.',
    en: 'Supervisions, assessments and inspections planned and done; findings made and put right.',
  },
  row: { vi: 'một nội dung trong một kỳ', en: 'one subject in one period' },
  cadence: 'quarter',
  leadUnits: ['supervision'],
  key: ['subject', 'period'],
  columns: [
    text('subject', 'Nội dung', 'Subject', {
      required: true,
      codes: codes(
        ['investment', 'giám sát, đánh giá đầu tư', 'supervision and assessment of investment'],
        ['construction', 'xây dựng, quy hoạch', 'construction, planning'],
        ['environment', 'tài nguyên, môi trường', 'resources, environment'],
        ['labour', 'lao động', 'labour'],
      ),
    }),
    periodColumn,
    flow('planned', 'Số cuộc theo kế hoạch', 'Planned', visit, { aliases: ['Kế hoạch'] }),
    flow('done', 'Số cuộc đã thực hiện', 'Done', visit, { aliases: ['Thực hiện'] }),
    flow('findings', 'Số kiến nghị, vi phạm phát hiện', 'Findings', finding, { aliases: ['Phát hiện'] }),
    flow('resolved', 'Số kiến nghị, vi phạm đã khắc phục', 'Put right', finding, { aliases: ['Đã khắc phục'] }),
    ...provenanceColumns,
  ],
}

export default inspections
