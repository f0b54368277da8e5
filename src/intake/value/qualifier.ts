import type { Qualifier } from '#model/provenance.ts'
import { searchKey } from '#model/text.ts'

/** The words that offices print before a figure, by what they say of it (domain notes 6, row 8). */
const words: readonly [Qualifier, readonly string[]][] = [
  ['more_than', ['hơn', 'trên', 'more than', 'over', '>']],
  ['at_least', ['tối thiểu', 'ít nhất', 'không dưới', 'at least', '≥', '>=']],
  ['nearly', ['gần', 'nearly', 'almost']],
  ['about', ['khoảng', 'xấp xỉ', 'about', 'around', '≈', '~']],
  ['rounded', ['làm tròn', 'rounded']],
  ['estimated', ['ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'ước khoảng', 'estimated']],
  ['expected', ['dự kiến', 'dự kiến đạt', 'expected']],
]

const byKey: ReadonlyMap<string, Qualifier> = new Map(
  words.flatMap(([qualifier, list]) => list.map((word) => [searchKey(word) || word, qualifier] as const)),
)

/** The qualifier that a word (or sign) before a figure means; null for words that are none, `dưới` among them. */
export const qualifierOf = (word: string): Qualifier | null => byKey.get(searchKey(word) || word.trim()) ?? null

/** Strongest doubt first: a row has one qualifier, so the one that promises least stands for all. */
const doubt: readonly Qualifier[] = ['expected', 'estimated', 'about', 'nearly', 'rounded', 'at_least', 'more_than', 'derived', '']

export const mostDoubtful = (found: readonly Qualifier[]): Qualifier => doubt.find((qualifier) => found.includes(qualifier)) ?? ''
