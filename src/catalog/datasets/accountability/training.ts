import type { Dataset } from '#model/dataset.ts'
import { codes, flow, text } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { course, millionVnd, person } from '../../units.ts'

const training: Dataset = {
  id: 'training',
  name: { vi: 'Tập huấn cán bộ', en: 'Training of staff' },
  about: {
    vi: 'Các lớp tập huấn về quản lý, phát triển khu kinh tế, khu công nghiệp cho cán bộ chuyên môn của Ban Quản lý; mỗi lượt người học tính một lần cho mỗi lớp.',
    en: 'Classes on managing and developing economic zones and industrial parks for the specialists of the Authority; a person counts once per class.',
  },
  row: { vi: 'một nội dung tập huấn trong một kỳ', en: 'one subject in one period' },
  cadence: 'quarter',
  leadUnits: ['office'],
  key: ['subject', 'period'],
  columns: [
    text('subject', 'Nội dung tập huấn', 'Subject', {
      required: true,
      aliases: ['Chuyên đề'],
      codes: codes(
        ['management', 'quản lý, phát triển KKT, KCN', 'managing and developing zones and parks'],
        ['investment', 'đầu tư, giám sát đầu tư', 'investment and its supervision'],
        ['environment', 'môi trường, KCN sinh thái', 'environment, eco-parks'],
        ['labour', 'lao động', 'labour'],
        ['digital', 'chuyển đổi số, cải cách hành chính', 'digital transformation, administrative reform'],
      ),
    }),
    periodColumn,
    flow('planned_courses', 'Số lớp theo kế hoạch', 'Courses planned', course),
    flow('courses', 'Số lớp đã tổ chức', 'Courses held', course, { aliases: ['Số lớp'] }),
    flow('planned_people', 'Số lượt người theo kế hoạch', 'People planned', person),
    flow('people', 'Số lượt người đã tập huấn', 'People trained', person, { aliases: ['Số lượt người'] }),
    flow('cost', 'Kinh phí tập huấn', 'Cost', millionVnd, { aliases: ['Kinh phí'] }),
    ...provenanceColumns,
  ],
}

export default training
