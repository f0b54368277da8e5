import { formatFigure, formatNumber, formatShare } from '../format.ts'
import type { Figure } from '../progress/figures/point.ts'
import type { Verdict } from '../progress/verdict.ts'
import { kindNames } from '../provenance.ts'
import type { Language, Text } from '../text.ts'
import { endClauses } from './end.ts'
import { reasonSentence } from './reasons.ts'
import { wayClauses } from './way.ts'
import { boundName, judgedFigure, placeName, targetName, unitOfTarget, withUnit, wordRemark } from './words.ts'

/**
 * The verdict in one sentence without a full stop, such as "Đạt 92,3% chỉ tiêu năm 2025; chậm 0,4 triệu USD/ha so với lộ trình;
 * tốc độ tăng mỗi năm phải gấp 1,5 lần thời gian qua". `unit` is the unit of the indicator under the basis in force.
 */
export function sentence(verdict: Verdict, unit: Text, language: Language): string {
  switch (verdict.status) {
    case 'cannot_judge':
      return (verdict.reason ? reasonSentence(verdict.reason, language) : '') + distanceTail(verdict, language)
    case 'reached':
    case 'missed':
    case 'reached_late':
      return endClauses(verdict, unit, language).join('; ') + doubtTail(judgedFigure(verdict), language)
    default:
      return wayClauses(verdict, unit, language).join('; ') + doubtTail(judgedFigure(verdict), language)
  }
}

/** What is measured against what: "Suất đầu tư: 12 triệu USD/ha (22/01/2025, công bố); chỉ tiêu năm 2025: 13 triệu USD/ha". */
export function lead(verdict: Verdict, name: Text, unit: Text, language: Language): string {
  const figure = judgedFigure(verdict)
  const missing = { vi: 'chưa có số liệu', en: 'no figure yet' }[language]
  const now = figure
    ? `${withUnit(formatFigure(figure, language), unit, language)} (${placeName(figure, language)}, ${kindNames[figure.kind][language]})`
    : missing
  return `${name[language]}: ${now}; ${targetName(verdict.target.period, language)}: ${targetLevel(verdict.target, unit, language)}`
}

/** The level of a target with its unit, its own where that is not the indicator's: `13 triệu USD/ha`, `1.800–2.300 triệu USD`, `từ 2.000 triệu USD`. */
export function targetLevel(
  { value, lower, upper, unit: own }: Pick<Verdict['target'], 'value' | 'lower' | 'upper' | 'unit'>,
  indicatorUnit: Text,
  language: Language,
): string {
  const unit = unitOfTarget({ unit: own }, indicatorUnit)
  const number = (one: number) => formatNumber(one, language)
  if (value !== null) return withUnit(number(value), unit, language)
  if (lower !== null && upper !== null) return withUnit(`${number(lower)}–${number(upper)}`, unit, language)
  const bound = withUnit(number(lower ?? upper ?? NaN), unit, language)
  return lower !== null ? { vi: `từ ${bound}`, en: `from ${bound}` }[language] : { vi: `đến ${bound}`, en: `up to ${bound}` }[language]
}

/** How near the latest figure is, said even where there is no verdict; not where the figure itself is in question. */
function distanceTail(verdict: Verdict, language: Language): string {
  const { reason, latest, measures } = verdict
  if (!latest || measures.completion === null || reason?.code === 'conflict' || reason?.code === 'undecided') return ''
  const share = `${formatShare(measures.completion, language)} ${{ vi: '', en: 'of ' }[language]}${boundName(verdict, language)}`
  if (reason?.code === 'no_closing_figure') return { vi: `, bằng ${share}`, en: `, ${share}` }[language]
  return { vi: `; số gần nhất bằng ${share}`, en: `; the latest figure is ${share}` }[language]
}

/** Ước, the printed word and low confidence weaken a verdict, so the sentence says them. */
function doubtTail(figure: Figure | null, language: Language): string {
  if (!figure) return ''
  const { kind, qualifier, confidence } = figure
  const doubts = [
    kind === 'estimated' ? { vi: 'theo số ước', en: 'on an estimated figure' }[language] : null,
    kind === 'estimated' ? null : wordRemark(qualifier, language),
    confidence === 'low' ? { vi: 'độ tin cậy thấp', en: 'low confidence' }[language] : null,
  ].filter((doubt) => doubt !== null)
  return doubts.length ? ` (${doubts.join('; ')})` : ''
}
