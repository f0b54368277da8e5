import type { Dataset } from '#model/dataset.ts'
import { flow, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { document, dossier } from '../../units.ts'

/** The PCI is published by others and lives in the published figures; this is what the authority counts itself. */
const reform: Dataset = {
  id: 'reform',
  name: { vi: 'Cải cách hành chính, chuyển đổi số', en: 'Administrative reform' },
  about: {
    vi: 'Thủ tục hành chính và dịch vụ công trực tuyến toàn trình ở cuối kỳ; hồ sơ và văn bản phát sinh trong kỳ. Chỉ số PCI do VCCI công bố nằm trong bộ số liệu đã công bố.',
    en: 'Procedures and end-to-end online services at the end of the period; dossiers and documents within it. The PCI, published by VCCI, is among the published figures.',
  },
  row: { vi: 'toàn Ban trong một kỳ', en: 'the whole authority in one period' },
  cadence: 'quarter',
  leadUnits: ['office', 'divisions', 'public_units'],
  key: ['period'],
  columns: [
    periodColumn,
    stock('procedures', 'Số thủ tục hành chính', 'Procedures', { vi: 'thủ tục', en: 'procedures' }),
    stock('online_procedures', 'Số thủ tục cung cấp trực tuyến toàn trình', 'Procedures online end to end', {
      vi: 'thủ tục',
      en: 'procedures',
    }),
    flow('received', 'Số hồ sơ tiếp nhận', 'Dossiers received', dossier, { aliases: ['Hồ sơ tiếp nhận'] }),
    flow('received_online', 'Số hồ sơ nộp trực tuyến', 'Dossiers received online', dossier, { aliases: ['Hồ sơ trực tuyến'] }),
    flow('solved', 'Số hồ sơ giải quyết xong', 'Dossiers solved', dossier, { aliases: ['Hồ sơ đã giải quyết'] }),
    flow('on_time', 'Số hồ sơ giải quyết đúng hạn, trước hạn', 'Dossiers solved on time', dossier, { aliases: ['Đúng hạn'] }),
    flow('documents', 'Số văn bản đi', 'Documents sent', document, { aliases: ['Văn bản đi'] }),
    flow('electronic', 'Số văn bản đi điện tử, ký số', 'Documents sent electronically, digitally signed', document, {
      aliases: ['Văn bản điện tử'],
    }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'online_above_procedures',
      holds: 'online_procedures <= procedures',
      sentence: { vi: 'Số thủ tục trực tuyến lớn hơn tổng số thủ tục.', en: 'More procedures online than there are.' },
    },
    {
      code: 'online_above_received',
      holds: 'received_online <= received',
      sentence: { vi: 'Số hồ sơ trực tuyến lớn hơn số tiếp nhận.', en: 'More dossiers online than received.' },
    },
    {
      code: 'dossiers_on_time_above_solved',
      holds: 'on_time <= solved',
      sentence: { vi: 'Số hồ sơ đúng hạn lớn hơn số giải quyết xong.', en: 'More dossiers on time than solved.' },
    },
    {
      code: 'electronic_above_documents',
      holds: 'electronic <= documents',
      sentence: { vi: 'Số văn bản điện tử lớn hơn số văn bản đi.', en: 'More electronic documents than documents.' },
    },
  ],
}

export default reform
