import { formatNumber } from '../format.ts'
import { dateName } from '../period.ts'
import type { Opinion } from '../progress/course/opinions.ts'
import { statusNames } from '../progress/status.ts'
import type { Verdict } from '../progress/verdict.ts'
import type { Language, Text } from '../text.ts'
import { figureWithPlace, timeName, withUnit, wordRemark } from './words.ts'

/**
 * What a reader must be told beside the verdict, one sentence each, most telling first: a kept closing, conflicting figures,
 * other evidence, where the base comes from, second opinions that disagree, totals passed over, the open window, earlier closings.
 */
export function remarks(verdict: Verdict, unit: Text, language: Language): readonly string[] {
  return [
    ...kept(verdict, language),
    ...others(verdict, language),
    ...baseRemark(verdict, unit, language),
    ...targetRemark(verdict, language),
    ...opinionRemarks(verdict, language),
    ...passedOver(verdict, language),
    ...waiting(verdict, language),
    ...earlier(verdict, language),
  ]
}

const opinionNames: Readonly<Record<Opinion['measure'], Text>> = {
  cagr_ratio: { vi: 'Tỷ số tốc độ tăng bình quân', en: 'The ratio of growth rates' },
  un_share: { vi: 'Tỷ lệ dự kiến theo cách tính của Liên hợp quốc', en: 'The projected share of the UN method' },
}

/** Second opinions are about a pace; a target that has ended has none. */
function opinionRemarks({ status, opinions }: Verdict, language: Language): readonly string[] {
  const onTheWay = status === 'on_track' || status === 'behind' || status === 'far_behind' || status === 'going_back'
  return onTheWay ? opinions.map((opinion) => opinionRemark(opinion, language)) : []
}

function opinionRemark({ measure, value, says, agrees }: Opinion, language: Language): string {
  const words = says.map((status) => statusNames[status][language].toLowerCase()).join({ vi: ' hoặc ', en: ' or ' }[language])
  const name = `${opinionNames[measure][language]} (${formatNumber(value, language, 2)})`
  return agrees
    ? { vi: `${name} cho cùng kết luận`, en: `${name} agrees` }[language]
    : { vi: `${name} cho kết luận khác: ${words}`, en: `${name} disagrees: ${words}` }[language]
}

function kept({ withdrawn }: Verdict, language: Language): readonly string[] {
  if (!withdrawn) return []
  return [
    {
      vi: 'Số liệu đã chốt chỉ tiêu không còn trong bộ số liệu này; kết luận cũ được giữ nguyên',
      en: 'The figure that closed the target is no longer among the data; the closing stays',
    }[language],
  ]
}

function others({ rivals, alternatives, status }: Verdict, language: Language): readonly string[] {
  const differing = rivals.filter((rival) => rival.status !== status)
  const list = differing.map(
    ({ figure, status: other }) => `${figureWithPlace(figure, language)}: ${statusNames[other][language].toLowerCase()}`,
  )
  const rivalRemark = {
    vi: `Số liệu khác cho kết luận khác: ${list.join('; ')}`,
    en: `Other figures would give another verdict: ${list.join('; ')}`,
  }
  const evidence = alternatives.filter((one) => one.status !== status && one.status !== 'cannot_judge')
  return [
    ...(list.length ? [rivalRemark[language]] : []),
    ...evidence.map(({ origin, status: other, latest }) => {
      const word = statusNames[other][language].toLowerCase()
      const figure = latest ? ` ${figureWithPlace(latest, language)}` : ''
      return origin === 'computed'
        ? { vi: `Tính theo số tổng hợp từ biểu${figure}: ${word}`, en: `By the figures computed from forms${figure}: ${word}` }[language]
        : { vi: `Tính theo số đã công bố${figure}: ${word}`, en: `By the published figures${figure}: ${word}` }[language]
    }),
  ]
}

function baseRemark({ base }: Verdict, unit: Text, language: Language): readonly string[] {
  if (!base || base.chosen === 'plan_start') return []
  const value = base.figure
    ? figureWithPlace(base.figure, language)
    : `${formatNumber(base.value, language)} (${timeName(base.period, language)})`
  const text = withUnitBefore(value, unit, language)
  return base.chosen === 'system'
    ? [{ vi: `Điểm gốc do hệ thống chọn: ${text}`, en: `Base chosen by the system: ${text}` }[language]]
    : [{ vi: `Điểm gốc được cho trước: ${text}`, en: `Base as given: ${text}` }[language]]
}

/** Puts the unit between a figure and its place: `9 triệu USD/ha (năm 2020)`. */
function withUnitBefore(figureWithPlaceText: string, unit: Text, language: Language): string {
  const at = figureWithPlaceText.lastIndexOf(' (')
  return withUnit(figureWithPlaceText.slice(0, at), unit, language) + figureWithPlaceText.slice(at)
}

function targetRemark({ doubts: { target } }: Verdict, language: Language): readonly string[] {
  if (!target) return []
  const { qualifier, low } = target
  const doubts = [wordRemark(qualifier, language), low ? { vi: 'độ tin cậy thấp', en: 'low confidence' }[language] : null]
  const said = doubts.filter((doubt) => doubt !== null).join(', ')
  return [{ vi: `Mức chỉ tiêu: ${said}`, en: `Level of the target: ${said}` }[language]]
}

function passedOver({ passedOver: total }: Verdict, language: Language): readonly string[] {
  if (!total) return []
  const { period, parts, expected } = total
  return [
    {
      vi: `Số tổng ${timeName(period, 'vi')} mới có ${parts}/${expected} khu báo cáo nên không dùng để kết luận`,
      en: `The total for ${timeName(period, 'en')} is not used: ${parts} of ${expected} parks have reported`,
    }[language],
  ]
}

function waiting({ window, frozen, asOf, target }: Verdict, language: Language): readonly string[] {
  if (frozen || window.state !== 'open' || asOf.slice(0, 4) <= `${target.year}`) return []
  return [
    {
      vi: `Còn chờ số liệu chốt ${timeName(target.period, 'vi')} đến ${dateName(window.to, 'vi')}`,
      en: `The closing figure for ${timeName(target.period, 'en')} is awaited until ${dateName(window.to, 'en')}`,
    }[language],
  ]
}

function earlier({ closings }: Verdict, language: Language): readonly string[] {
  return closings.slice(0, -1).map(({ status, figure, judged, release }) => {
    const word = statusNames[status][language].toLowerCase()
    const of = release ? `${dateName(judged, language)}, ${release}` : dateName(judged, language)
    return {
      vi: `Kết luận trước (${of}): ${word}, ${figureWithPlace(figure, 'vi')}`,
      en: `Earlier closing (${of}): ${word}, ${figureWithPlace(figure, 'en')}`,
    }[language]
  })
}
