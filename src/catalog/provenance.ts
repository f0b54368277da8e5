import type { Column } from '#model/dataset.ts'
import { confidenceNames, kindNames, qualifierNames, scopeNames } from '#model/provenance.ts'
import type { Text } from '#model/text.ts'

/** A table of names as the closed list of codes of a column. */
export function codesOf(names: Readonly<Record<string, Text>>): NonNullable<Column['codes']> {
  return Object.entries(names).map(([id, name]) => ({ id, name }))
}

/** Columns that many data sets share, said once. */
export const periodColumn: Column = {
  id: 'period',
  name: { vi: 'Kỳ báo cáo', en: 'Period' },
  type: 'period',
  required: true,
  aliases: ['Kỳ'],
}

export const kindColumn: Column = {
  id: 'kind',
  name: { vi: 'Loại số liệu', en: 'Kind' },
  type: 'text',
  required: true,
  codes: codesOf(kindNames),
}

export const qualifierColumn: Column = {
  id: 'qualifier',
  name: { vi: 'Từ kèm số', en: 'Qualifier' },
  type: 'text',
  codes: codesOf(qualifierNames),
}

export const asOfColumn: Column = { id: 'as_of', name: { vi: 'Ngày số liệu', en: 'As of' }, type: 'date' }

export const noteColumn: Column = { id: 'note', name: { vi: 'Ghi chú', en: 'Note' }, type: 'text' }

export const confidenceColumn: Column = {
  id: 'confidence',
  name: { vi: 'Độ tin cậy', en: 'Confidence' },
  type: 'text',
  codes: codesOf(confidenceNames),
}

export const scopeColumn: Column = {
  id: 'scope',
  name: { vi: 'Phạm vi', en: 'Scope' },
  type: 'text',
  required: true,
  codes: codesOf(scopeNames),
}

/** Several sources of one figure are joined, as in `S04+S05`. */
export const sourceColumn: Column = {
  id: 'source_id',
  name: { vi: 'Nguồn', en: 'Source' },
  type: 'text',
  required: true,
  refers: { dataset: 'sources', column: 'source_id', separator: '+' },
}

/** The columns that say where a figure comes from; every data set of reported figures ends with them. */
export const provenanceColumns: readonly Column[] = [
  kindColumn,
  qualifierColumn,
  asOfColumn,
  { id: 'received_at', name: { vi: 'Ngày nhận', en: 'Date received' }, type: 'date' },
  { id: 'revision', name: { vi: 'Lần đính chính', en: 'Revision' }, type: 'number', min: 0 },
  noteColumn,
  sourceColumn,
]
