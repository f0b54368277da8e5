import type { Dataset } from '#model/dataset.ts'
import { codes, flow, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { supportCase } from '../../units.ts'

const supportCases: Dataset = {
  id: 'support_cases',
  name: { vi: 'Hướng dẫn, hỗ trợ doanh nghiệp', en: 'Support for firms' },
  about: {
    vi: 'Vụ việc doanh nghiệp, dự án trong KCN, KKT đề nghị hướng dẫn, hỗ trợ: tiếp nhận, giải quyết xong, trong đó đúng hạn.',
    en: 'Requests for guidance and support from firms and projects in parks and zones: received, solved, of which on time.',
  },
  row: { vi: 'một lĩnh vực trong một kỳ', en: 'one field in one period' },
  cadence: 'quarter',
  leadUnits: ['supervision'],
  key: ['field', 'period'],
  columns: [
    text('field', 'Lĩnh vực', 'Field', {
      required: true,
      codes: codes(
        ['investment', 'đầu tư', 'investment'],
        ['land', 'đất đai', 'land'],
        ['construction', 'xây dựng', 'construction'],
        ['environment', 'môi trường', 'environment'],
        ['labour', 'lao động', 'labour'],
        ['other', 'khác', 'other'],
      ),
    }),
    periodColumn,
    flow('received', 'Số vụ việc tiếp nhận', 'Received', supportCase, { aliases: ['Tiếp nhận'] }),
    flow('solved', 'Số vụ việc giải quyết xong', 'Solved', supportCase, { aliases: ['Đã giải quyết'] }),
    flow('on_time', 'Số vụ việc giải quyết đúng hạn', 'Solved on time', supportCase, { aliases: ['Đúng hạn'] }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'on_time_above_solved',
      holds: 'on_time <= solved',
      sentence: { vi: 'Số vụ việc đúng hạn lớn hơn số giải quyết xong.', en: 'More cases on time than solved.' },
    },
  ],
}

export default supportCases
