import { formatNumber } from '../format.ts'
import type { Figure, Point } from '../progress/figures/point.ts'
import type { Scenario } from '../scenario.ts'
import type { Language, Text } from '../text.ts'
import { difference, figureWithPlace, isNothing, withUnit } from './words.ts'

/** What a scenario starts from: the latest figure, and the yearly change there has been, null where none is known. */
export interface Start {
  readonly latest: Point
  readonly from: (Figure & { readonly t: number }) | null
}

/**
 * What an assumed level would ask for, without a full stop: the yearly change from the latest figure to the end of its year, against
 * the one there has been. It says that a reader entered it and that no document does.
 */
export function scenarioSentence({ year, value }: Scenario, start: Start | null, unit: Text, language: Language): string {
  const level = withUnit(formatNumber(value, language), unit, language)
  const head = {
    vi: `Kịch bản ${level} vào năm ${year}, do người xem nhập, không phải chỉ tiêu của văn bản nào`,
    en: `Scenario of ${level} in ${year}, entered by the reader and set by no document`,
  }[language]
  if (!start) return head
  const { latest, from } = start
  const years = Number(year) + 1 - latest.t
  if (years <= 0) return head
  const needed = (value - latest.value) / years
  const now = figureWithPlace(latest, language)
  if (isNothing(needed)) return `${head}: ${{ vi: `bằng mức hiện nay ${now}`, en: `the level of today, ${now}` }[language]}`
  const verb = needed > 0 ? { vi: 'tăng', en: 'rise' } : { vi: 'giảm', en: 'fall' }
  const amount = difference(needed, unit, language)
  const need = {
    vi: `từ ${now} mỗi năm phải ${verb.vi} ${amount}`,
    en: `from ${now} it would have to ${verb.en} by ${amount} a year`,
  }[language]
  return `${head}: ${need}${past(from, latest, unit, language)}`
}

function past(from: Start['from'], latest: Point, unit: Text, language: Language): string {
  if (!from || latest.t - from.t < 1 - 1 / 24) return ''
  const done = (latest.value - from.value) / (latest.t - from.t)
  const since = figureWithPlace(from, language)
  if (isNothing(done)) return { vi: `; từ ${since} đến nay không đổi`, en: `; since ${since} it has not changed` }[language]
  const amount = difference(done, unit, language)
  return {
    vi: `; từ ${since} đến nay mỗi năm ${done > 0 ? 'tăng' : 'giảm'} ${amount}`,
    en: `; since ${since} it ${done > 0 ? 'rose' : 'fell'} by ${amount} a year`,
  }[language]
}
