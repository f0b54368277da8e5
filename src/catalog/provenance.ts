import type { Column } from '#model/dataset.ts'
import { kindNames, qualifierNames } from '#model/provenance.ts'

/** The columns that say where a figure comes from; every data set of figures ends with them. */
export const provenanceColumns: readonly Column[] = [
  {
    id: 'kind',
    name: { vi: 'Loại số liệu', en: 'Kind' },
    type: 'text',
    required: true,
    codes: Object.entries(kindNames).map(([id, name]) => ({ id, name })),
  },
  {
    id: 'qualifier',
    name: { vi: 'Từ kèm số', en: 'Qualifier' },
    type: 'text',
    codes: Object.entries(qualifierNames).map(([id, name]) => ({ id, name })),
  },
  { id: 'as_of', name: { vi: 'Ngày số liệu', en: 'As of' }, type: 'date' },
  { id: 'received_at', name: { vi: 'Ngày nhận', en: 'Received' }, type: 'date' },
  { id: 'revision', name: { vi: 'Lần đính chính', en: 'Revision' }, type: 'number', min: 0 },
  { id: 'note', name: { vi: 'Ghi chú', en: 'Note' }, type: 'text' },
  {
    id: 'source_id',
    name: { vi: 'Nguồn', en: 'Source' },
    type: 'text',
    required: true,
    refers: { dataset: 'sources', column: 'source_id' },
  },
]
