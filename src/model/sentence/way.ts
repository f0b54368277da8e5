import { formatNumber, formatShare } from '../format.ts'
import type { Verdict } from '../progress/verdict.ts'
import type { Language, Text } from '../text.ts'
import { boundName, difference, isNothing, targetName, timeName } from './words.ts'

/** The clauses on the way to a target: how far, where against the path, how fast from now on. */
export function wayClauses(verdict: Verdict, unit: Text, language: Language): readonly string[] {
  return [howFar(verdict, unit, language), ...againstPath(verdict, unit, language), ...howFast(verdict, unit, language)]
}

function howFar(verdict: Verdict, unit: Text, language: Language): string {
  const { measures, target, direction } = verdict
  if (measures.completion !== null && measures.completion >= 0) {
    const share = formatShare(measures.completion, language)
    return {
      vi: `Đạt ${share} ${boundName(verdict, 'vi')} ${timeName(target.period, 'vi')}`,
      en: `${share} of ${boundName(verdict, 'en')} for ${timeName(target.period, 'en')}`,
    }[language]
  }
  const left = difference(measures.distance ?? 0, unit, language)
  const [verb, word] = direction === -1 ? ['giảm', 'cut'] : ['tăng', 'gain']
  return {
    vi: `Còn phải ${verb} ${left} để đạt ${targetName(target.period, 'vi')}`,
    en: `${left} still to ${word} to meet the ${targetName(target.period, 'en')}`,
  }[language]
}

function againstPath({ measures: { lag } }: Verdict, unit: Text, language: Language): readonly string[] {
  if (lag === null) return []
  if (isNothing(lag)) return [{ vi: 'đúng lộ trình', en: 'on the path' }[language]]
  const gap = difference(lag, unit, language)
  if (lag > 0) return [{ vi: `chậm ${gap} so với lộ trình`, en: `${gap} behind the path` }[language]]
  return [{ vi: `nhanh hơn lộ trình ${gap}`, en: `${gap} ahead of the path` }[language]]
}

function howFast({ measure, measures, direction, base, latest }: Verdict, unit: Text, language: Language): readonly string[] {
  const ratio = measures.effort_ratio
  if (ratio !== null) return [effort(measure, direction, ratio, language)]
  if (!base || !latest || direction * (latest.value - base.value) > 0) return []
  const away = latest.value - base.value
  if (isNothing(away)) return [{ vi: 'chưa thay đổi so với điểm gốc', en: 'unchanged since the base' }[language]]
  const gap = difference(away, unit, language)
  return [{ vi: `xa chỉ tiêu thêm ${gap} so với điểm gốc`, en: `${gap} further from the target than at the base` }[language]]
}

/** A stock is spoken of by its yearly change, a plan of a flow by the time that is left to it. */
function effort(measure: Verdict['measure'], direction: Verdict['direction'], ratio: number, language: Language): string {
  const times = formatNumber(ratio, language, ratio < 1 ? 2 : 1)
  const subject =
    measure === 'flow'
      ? { vi: 'tốc độ thực hiện phần thời gian còn lại', en: 'the pace for the rest of the time' }
      : direction === -1
        ? { vi: 'tốc độ giảm mỗi năm', en: 'the yearly decrease' }
        : { vi: 'tốc độ tăng mỗi năm', en: 'the yearly increase' }
  const need =
    times === '1'
      ? { vi: 'chỉ cần giữ như thời gian qua', en: 'only has to stay as it was' }
      : ratio < 1
        ? { vi: `chỉ cần bằng ${times} lần thời gian qua`, en: `only has to be ${times} times what it was` }
        : { vi: `phải gấp ${times} lần thời gian qua`, en: `must be ${times} times what it was` }
  return `${subject[language]} ${need[language]}`
}
