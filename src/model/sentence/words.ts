import { formatChange, formatFigure, formatNumber, formatShare } from '../format.ts'
import { dateName, isTerm, periodName } from '../period.ts'
import type { Figure } from '../progress/figures/point.ts'
import type { Verdict } from '../progress/verdict.ts'
import { type Qualifier, isQualifier, qualifierNames } from '../provenance.ts'
import type { Language, Text } from '../text.ts'

const percentSign = '%'

/** A value with its unit: `12 triệu USD/ha`, `64,3%`, `hạng 1`. */
export function withUnit(text: string, unit: Text, language: Language): string {
  if (isRank(unit)) return `${unit[language]} ${text}`
  return unit[language] === percentSign ? `${text}%` : `${text} ${unit[language]}`
}

/** The unit of a target in both languages: that of the indicator, or its own where a document counts in another. */
export function unitOfTarget(target: { readonly unit: string }, unit: Text): Text {
  return target.unit === unit.vi ? unit : { vi: target.unit, en: target.unit }
}

/** A difference with its unit; the difference of two percentages is in percentage points, that of two ranks in places. */
export function difference(value: number, unit: Text, language: Language): string {
  const text = formatNumber(Math.abs(value), language)
  if (isRank(unit)) return { vi: `${text} bậc`, en: `${text} ${text === '1' ? 'place' : 'places'}` }[language]
  if (unit[language] !== percentSign) return withUnit(text, unit, language)
  if (language === 'vi') return `${text} điểm phần trăm`
  return `${text} percentage ${text === '1' ? 'point' : 'points'}`
}

/** Whether a unit counts places in an order, of which the smaller number is the higher place. */
export const isRank = (unit: Text): boolean => unit.vi === 'hạng'

/** How far a rank went up or down, whose number grows where it goes down: `tăng 2 bậc`, `down 1 place`. */
export function placesMoved(change: number, unit: Text, language: Language): string {
  const way = change < 0 ? { vi: 'tăng', en: 'up' } : { vi: 'tụt', en: 'down' }
  return `${way[language]} ${difference(change, unit, language)}`
}

/** A change where there is room for a few signs: `+24,3%`, `−1,5 điểm %`, `tăng 2 bậc`; in the unit where there is no share. */
export function shortChange({ change, share }: { readonly change: number; readonly share: number | null }, unit: Text, language: Language) {
  if (isNothing(change)) return { vi: 'không đổi', en: 'unchanged' }[language]
  if (isRank(unit)) return placesMoved(change, unit, language)
  if (unit[language] === percentSign) return `${formatChange(change, language)} ${{ vi: 'điểm %', en: 'points' }[language]}`
  return share === null ? formatChange(change, language) : `${change < 0 ? '−' : '+'}${formatShare(Math.abs(share), language)}`
}

/** Whether a difference would be printed as nothing. */
export function isNothing(value: number): boolean {
  return formatNumber(Math.abs(value), 'en') === '0'
}

/** Where a figure lies, inside a sentence: `22/01/2025`, `quý III/2025`, `năm 2024`; of a term that still runs `đến 06/2025`. */
export function placeName({ at, period }: Pick<Figure, 'at' | 'period'>, language: Language): string {
  if (at === period) return timeName(period, language)
  const place = /^\d{4}(-\d{2}){0,2}$/.test(at) ? dateName(at, language) : timeName(at, language)
  return isTerm(period) ? { vi: `đến ${place}`, en: `up to ${place}` }[language] : place
}

/** A period inside a sentence: `năm 2025`, `quý III/2025`, `giai đoạn 2020–2025`; in English `2025`, `Q3 2025`, `2020–2025`. */
export function timeName(period: string, language: Language): string {
  const name = periodName(period, language)
  if (language === 'en') return name.replace(/^(\d+) months (\d{4})$/, 'the first $1 months of $2')
  return isTerm(period) ? `giai đoạn ${name}` : name.charAt(0).toLowerCase() + name.slice(1)
}

/** A figure and its place, as the design prints it: `12 (22/01/2025)`. */
export function figureWithPlace(figure: Figure, language: Language): string {
  return `${formatFigure(figure, language)} (${placeName(figure, language)})`
}

/** "chỉ tiêu năm 2025", "target for 2025". */
export function targetName(period: string, language: Language): string {
  return { vi: `chỉ tiêu ${timeName(period, 'vi')}`, en: `target for ${timeName(period, 'en')}` }[language]
}

/** What a share is a share of: the target, or of a range the bound that decides. */
export function boundName({ target, direction }: Verdict, language: Language): string {
  if (target.value !== null) return { vi: 'chỉ tiêu', en: 'the target' }[language]
  return target.threshold === target.upper && (direction === -1 || target.lower === null)
    ? { vi: 'cận trên của chỉ tiêu', en: 'the upper bound of the target' }[language]
    : { vi: 'cận dưới của chỉ tiêu', en: 'the lower bound of the target' }[language]
}

/** The figure a verdict speaks of: of a closed year the one that closed it, even where the data no longer hold it. */
export function judgedFigure(verdict: Verdict): Figure | null {
  return (verdict.frozen ? verdict.closings.at(-1)?.figure : null) ?? verdict.latest
}

/** Words that describe how a figure came about; the others were printed beside it. */
const ofFigure: readonly Qualifier[] = ['rounded', 'derived', 'estimated', 'expected']

/** What the word beside a printed number says of it, or null: "số làm tròn", "số in kèm chữ “gần”". */
export function wordRemark(qualifier: string, language: Language): string | null {
  if (!isQualifier(qualifier) || qualifier === '') return null
  const word = qualifierNames[qualifier]
  return ofFigure.includes(qualifier)
    ? { vi: `số ${word.vi}`, en: `${word.en} figure` }[language]
    : { vi: `số in kèm chữ “${word.vi}”`, en: `printed as “${word.en}”` }[language]
}
