import { searchKey } from '#model/text.ts'
import { unitInHeader } from '../value/unit.ts'
import { remembered } from './memory.ts'

/** Words that offices shorten or vary, brought to one form; longer phrases come first. Applied to both sides of every comparison. */
const phrases: readonly [string, string][] = [
  ['dau tu truc tiep nuoc ngoai', 'fdi'],
  ['von dau tu nuoc ngoai', 'fdi'],
  ['dau tu nuoc ngoai', 'fdi'],
  ['dtnn', 'fdi'],
  ['von dau tu trong nuoc', 'ddi'],
  ['dau tu trong nuoc', 'ddi'],
  ['dttn', 'ddi'],
  ['khu cong nghiep', 'kcn'],
  ['khu kinh te', 'kkt'],
  ['san xuat kinh doanh', 'sxkd'],
  ['ngan sach nha nuoc', 'ngan sach'],
  ['nsnn', 'ngan sach'],
  ['dang ki', 'dang ky'],
  ['dk', 'dang ky'],
  ['vdt', 'von dau tu'],
  ['ld', 'lao dong'],
  ['xk', 'xuat khau'],
  ['nk', 'nhap khau'],
  ['ti le', 'ty le'],
  ['so luong', 'so'],
  ['cua cac du an', ''],
  ['cua cac doanh nghiep', ''],
  ['vn', 'viet nam'],
]

const known: ReadonlyMap<string, string> = new Map(phrases)
const pattern = new RegExp(`\\b(?:${phrases.map(([phrase]) => phrase).join('|')})\\b`, 'g')

/**
 * A header as a key: no accents, case, tone position, unit, numbering (`a)`, `1.`, `(3)`) or mark such as `(*)`;
 * phrases in one form, a word said twice in a row said once.
 */
export const headerKey = remembered((text) => {
  let bare = text.normalize('NFC')
  for (let unit = unitInHeader(bare); unit; unit = unitInHeader(bare)) bare = unit.rest
  bare = bare.replace(/^\s*(?:\(?\d{1,2}(?:\.\d)?[.)]|\p{L}[.)]|[IVX]+[.)]|[-+•])\s+/u, '')
  const words = searchKey(bare)
    .replace(pattern, (phrase) => known.get(phrase) ?? phrase)
    .split(' ')
    .filter(Boolean)
  return words.filter((word, index) => word !== words[index - 1]).join(' ')
})

/** The other reading of a header under a block such as `Dự án FDI`, `Khu vực FDI`, or one that only says `Nước ngoài` or `Trong nước`. */
export const blockVariant = (key: string): string =>
  key
    .replace(/\bnuoc ngoai\b/g, 'fdi')
    .replace(/\btrong nuoc\b/g, 'ddi')
    .replace(/^(?:cac )?(?:du an|doanh nghiep|dn|khu vuc|khoi|nha dau tu|von) (?=fdi|ddi)/, '')

const filler = new Set(
  'tong so gia tri kim ngach cua tai cac trong ky va la theo dau tu the of in at and to bao cao thuc te phat sinh luy ke den cuoi'.split(
    ' ',
  ),
)

/** The words of a key that carry its meaning; all of them where it has only filler. */
export function meaningful(key: string): readonly string[] {
  const words = [...new Set(key.split(' ').filter(Boolean))]
  const kept = words.filter((word) => !filler.has(word))
  return kept.length ? kept : words
}

/** Headers of what is no data: the running number, and the column of problems that a file given back carries. */
export const isOrdinal = (text: string): boolean =>
  /^(?:stt|tt|so tt|so thu tu|no|#|order|loi|problem)$/.test(searchKey(text) || text.trim())
