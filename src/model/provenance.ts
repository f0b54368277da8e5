import type { Language, Text } from './text.ts'

/** How strong a figure is: published with a source, reported by an office, estimated. Strong to weak. */
export type Kind = 'published' | 'reported' | 'estimated'

export const kinds: readonly Kind[] = ['published', 'reported', 'estimated']

export const kindNames: Readonly<Record<Kind, Text>> = {
  published: { vi: 'công bố', en: 'published' },
  reported: { vi: 'báo cáo', en: 'reported' },
  estimated: { vi: 'ước', en: 'estimated' },
}

/** What the printed word around a figure says of it: hơn/trên, tối thiểu, gần, khoảng, làm tròn, ước, dự kiến. */
export type Qualifier = '' | 'more_than' | 'at_least' | 'nearly' | 'about' | 'rounded' | 'estimated' | 'expected' | 'derived'

export const qualifierNames: Readonly<Record<Exclude<Qualifier, ''>, Text>> = {
  more_than: { vi: 'hơn', en: 'more than' },
  at_least: { vi: 'tối thiểu', en: 'at least' },
  nearly: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  rounded: { vi: 'làm tròn', en: 'rounded' },
  estimated: { vi: 'ước', en: 'estimated' },
  expected: { vi: 'dự kiến', en: 'expected' },
  derived: { vi: 'suy ra', en: 'derived' },
}

const signs: Readonly<Record<Qualifier, Text>> = {
  '': { vi: '', en: '' },
  more_than: { vi: '> ', en: '> ' },
  at_least: { vi: '≥ ', en: '≥ ' },
  nearly: { vi: 'gần ', en: 'nearly ' },
  about: { vi: '≈ ', en: '≈ ' },
  rounded: { vi: '≈ ', en: '≈ ' },
  estimated: { vi: 'ước ', en: 'est. ' },
  expected: { vi: 'dự kiến ', en: 'exp. ' },
  derived: { vi: 'suy ra ', en: 'derived ' },
}

/** The mark printed before a qualified figure, with its space: `hơn 14.700` reads `> 14.700`. */
export function qualifierSign(qualifier: string, language: Language): string {
  return (isQualifier(qualifier) ? signs[qualifier] : signs[''])[language]
}

export function isQualifier(text: string): text is Qualifier {
  return text in signs
}

/** Published plus ước counts as estimated, so a qualified figure never looks stronger than it is. */
export function effectiveKind(kind: Kind, qualifier: string): Kind {
  return qualifier === 'estimated' || qualifier === 'expected' ? 'estimated' : kind
}

/** Whose figure it is: parks only, parks and the economic zone, the city, before or after the merger of 01/07/2025. */
export const scopeNames: Readonly<Record<string, Text>> = {
  kcn: { vi: 'KCN', en: 'industrial parks' },
  kcn_kkt: { vi: 'KCN + KKT', en: 'parks + economic zone' },
  kkt: { vi: 'KKT Đình Vũ - Cát Hải', en: 'Đình Vũ - Cát Hải economic zone' },
  part: { vi: 'riêng khu', en: 'one park or group' },
  city: { vi: 'toàn thành phố', en: 'whole city' },
  kcn_kkt_merged: { vi: 'KCN + KKT sau sáp nhập 01/07/2025', en: 'parks + zone after the merger of 01/07/2025' },
  city_merged: { vi: 'thành phố sau sáp nhập 01/07/2025', en: 'city after the merger of 01/07/2025' },
}

export const confidenceNames: Readonly<Record<string, Text>> = {
  high: { vi: 'cao', en: 'high' },
  medium: { vi: 'trung bình', en: 'medium' },
  low: { vi: 'thấp', en: 'low' },
}

/** The columns that say of a row where it comes from and how strong it is; every other column holds what it says. */
export const provenanceFields: readonly string[] = [
  'kind',
  'qualifier',
  'as_of',
  'confidence',
  'received_at',
  'revision',
  'note',
  'source_id',
]

/** Those of them that the gate writes where a file does not say them: who sent it, when it came, how often it was corrected. */
export const carriedFields: readonly string[] = ['received_at', 'revision', 'source_id']
