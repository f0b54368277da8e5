import { formatShare } from '../format.ts'
import type { Verdict } from '../progress/verdict.ts'
import type { Language, Text } from '../text.ts'
import { boundName, difference, isNothing, judgedFigure, placeName, targetName, timeName } from './words.ts'

/** The clauses of a target that is reached, missed by so much, or reached late. */
export function endClauses(verdict: Verdict, unit: Text, language: Language): readonly string[] {
  const { status, target, frozen } = verdict
  const name = targetName(target.period, language)
  const gap = gapClause(verdict, unit, language)
  if (status === 'reached') {
    const how = shareClause(verdict, language) ?? gap
    const head = { vi: `Đã đạt ${name}`, en: `The ${name} is reached` }[language]
    const open = { vi: `chưa chốt số liệu ${timeName(target.period, 'vi')}`, en: `${timeName(target.period, 'en')} is not closed yet` }
    return [how ? `${head}: ${how}` : head, ...(frozen ? [] : [open[language]])]
  }
  if (status === 'missed') {
    const how = [shareClause(verdict, language), gap].filter((clause) => clause !== null).join(', ')
    return [{ vi: `Không đạt ${name}: ${how}`, en: `The ${name} was missed: ${how}` }[language]]
  }
  const when = verdict.late ? placeName(verdict.late, language) : ''
  return [
    {
      vi: `Đạt muộn ${name}: khi chốt số liệu còn ${gap}, đến ${when} mới đạt`,
      en: `The ${name} was reached late: ${gap} when it closed, reached by ${when}`,
    }[language],
  ]
}

/** "bằng 95,4% chỉ tiêu"; null where the level is none to have a share of. */
function shareClause(verdict: Verdict, language: Language): string | null {
  const { direction, target } = verdict
  const value = judgedFigure(verdict)?.value
  if (value === undefined || target.threshold === null || direction * target.threshold <= 0) return null
  const share = formatShare(value / target.threshold, language)
  return { vi: `bằng ${share} ${boundName(verdict, 'vi')}`, en: `${share} of ${boundName(verdict, 'en')}` }[language]
}

/** "thiếu 0,6 triệu USD/ha" below a level to rise to, "cao hơn mức chỉ tiêu 0,6 ha" above one to fall to; null where nothing lies between. */
function gapClause(verdict: Verdict, unit: Text, language: Language): string | null {
  const { direction, target } = verdict
  const value = judgedFigure(verdict)?.value
  if (value === undefined || target.threshold === null || isNothing(value - target.threshold)) return null
  const above = value > target.threshold
  const gap = difference(value - target.threshold, unit, language)
  if (!above && direction !== -1) return { vi: `thiếu ${gap}`, en: `${gap} short` }[language]
  return above
    ? { vi: `cao hơn mức chỉ tiêu ${gap}`, en: `${gap} above its level` }[language]
    : { vi: `thấp hơn mức chỉ tiêu ${gap}`, en: `${gap} below its level` }[language]
}
