import type { Dataset } from '#model/dataset.ts'
import { codes, date, text } from '../../columns.ts'
import { noteColumn, sourceColumn } from '../../provenance.ts'

/** The headings of the plan's sections; the sixth names industrial clusters too. */
const groupCodes = codes(
  ['II.1', 'Giải pháp nâng cao hiệu quả công tác quản lý nhà nước', 'Make state management more effective'],
  [
    'II.2',
    'Tăng cường rà soát, điều chỉnh bổ sung, xây dựng quy hoạch và quản lý quy hoạch đối với các khu công nghiệp, khu công nghệ cao',
    'Review, adjust, draw up and manage the planning of industrial and high-tech parks',
  ],
  ['II.3', 'Đẩy mạnh tiến độ đầu tư đồng bộ hạ tầng kỹ thuật, hạ tầng xã hội', 'Speed up complete technical and social infrastructure'],
  [
    'II.4',
    'Đẩy mạnh cải cách hành chính, chuyển đổi số, cải thiện môi trường đầu tư kinh doanh, phát triển khoa học công nghệ',
    'Press on with administrative reform, digital transformation, the business environment, science and technology',
  ],
  [
    'II.5',
    'Xây dựng khu công nghiệp sinh thái gắn với bảo vệ môi trường trong quá trình phát triển khu công nghiệp',
    'Build eco-industrial parks and protect the environment while parks are developed',
  ],
  [
    'II.6',
    'Đảm bảo cấp điện, hạ tầng số trong khu công nghiệp, cụm công nghiệp',
    'Secure power supply and digital infrastructure in industrial parks and clusters',
  ],
  ['III', 'Tổ chức thực hiện', 'Carrying out the plan'],
)

/**
 * The register of what the plan asks, word for word. Which indicators and data sets show a task is said here and not in the
 * declarations, so that the next plan is a new file and no new code.
 */
const tasks: Dataset = {
  id: 'tasks',
  name: { vi: 'Nhiệm vụ của Kế hoạch', en: 'Tasks of the plan' },
  about: {
    vi: 'Nguyên văn từng nhiệm vụ, đơn vị chủ trì, thời gian thực hiện và văn bản được nêu; nhóm III là phần tổ chức thực hiện. Nhiều giá trị trong một ô ngăn bằng dấu +, văn bản ngăn bằng dấu |.',
    en: 'Every task word for word, its lead units, time frame and the documents it names; group III is how the plan is carried out. Several values in one cell are separated by +, documents by |.',
  },
  row: { vi: 'một nhiệm vụ', en: 'one task' },
  cadence: 'register',
  leadUnits: ['general_planning'],
  key: ['task_id'],
  columns: [
    text('task_id', 'Mã nhiệm vụ', 'Task code', { required: true }),
    text('group_id', 'Nhóm nhiệm vụ', 'Group', { required: true, codes: groupCodes }),
    { id: 'place', name: { vi: 'Thứ tự trong Kế hoạch', en: 'Place in the plan' }, type: 'number', required: true, min: 1 },
    text('wording', 'Nội dung nhiệm vụ', 'Wording', { required: true, aliases: ['Nhiệm vụ', 'Nội dung'] }),
    text('wording_en', 'Nội dung tiếng Anh', 'English wording'),
    text('lead_units', 'Mã đơn vị chủ trì', 'Codes of lead units', {
      refers: { dataset: 'units', column: 'unit_id', separator: '+' },
    }),
    text('leads', 'Đơn vị chủ trì (nguyên văn)', 'Lead units as printed', { aliases: ['Đơn vị chủ trì'] }),
    text('time_frame', 'Thời gian thực hiện (nguyên văn)', 'Time frame as printed', { aliases: ['Thời gian thực hiện'] }),
    date('starts', 'Bắt đầu', 'Starts'),
    date('ends', 'Kết thúc', 'Ends'),
    text('legal', 'Văn bản được nêu (ngăn bằng |)', 'Documents named (separated by |)', { aliases: ['Căn cứ pháp lý'] }),
    text('indicators', 'Chỉ tiêu liên quan (ngăn bằng +)', 'Indicators (separated by +)'),
    text('datasets', 'Bộ số liệu liên quan (ngăn bằng +)', 'Data sets (separated by +)'),
    text('document', 'Văn bản giao nhiệm vụ', 'Document', { required: true }),
    noteColumn,
    sourceColumn,
  ],
  checks: [
    {
      code: 'task_time_reversed',
      holds: 'starts <= ends',
      sentence: { vi: 'Thời điểm kết thúc trước thời điểm bắt đầu.', en: 'The task ends before it starts.' },
    },
  ],
}

export default tasks
