import { formatFigure, formatShare } from '../format.ts'
import type { Measure } from '../indicator.ts'
import { latestOf } from '../latest.ts'
import { parsePeriod } from '../period.ts'
import { type Break, breakBetween } from '../progress/figures/breaks.ts'
import { compareWithYearBefore, comparisonName } from '../progress/figures/comparison.ts'
import { type Point, figureOf, originOf, pointOf } from '../progress/figures/point.ts'
import { kindNames } from '../provenance.ts'
import { type Reading, isPartial } from '../reading.ts'
import type { Language, Text } from '../text.ts'
import { difference, figureWithPlace, isNothing, isRank, placeName, placesMoved, withUnit } from './words.ts'

/** One part of an indicator over time (null is the whole), for the sentence under its picture. */
export interface Told {
  readonly readings: readonly Reading[]
  readonly part: string | null
  readonly measure: Measure
  readonly unit: Text
  /** The breaks of the indicator; nothing is compared across them. */
  readonly breaks: readonly Break[]
}

/**
 * What a course shows, without a full stop: the latest complete figure, its change against the same period of the year before (a
 * stock without one: against the figure before it), and where it stands in the range of the figures that compare with it.
 */
export function courseSentence(told: Told, language: Language): string {
  const { readings, part, measure, unit } = told
  const latest = latestOf(readings, part, measure)
  const point = latest && pointOf(latest, measure)
  if (!latest || !point) return missing(told, language)
  const figure = withUnit(formatFigure(latest, language), unit, language)
  const doubt = latest.confidence === 'low' ? { vi: ', độ tin cậy thấp', en: ', low confidence' }[language] : ''
  const head = {
    vi: `Mới nhất ${figure} (${placeName(figureOf(point), 'vi')}, ${kindNames[point.kind].vi}${doubt})`,
    en: `Latest ${figure} (${placeName(figureOf(point), 'en')}, ${kindNames[point.kind].en}${doubt})`,
  }[language]
  const alike = comparable(told, latest, point)
  const clauses = [changeClause(told, latest, alike, language), rangeClause(alike, point, unit, language)].filter(
    (clause) => clause !== null,
  )
  return [clauses.length ? `${head}, ${clauses.join('; ')}` : head, ...waiting(told, point, language)].join('; ')
}

function missing({ readings, part }: Told, language: Language): string {
  const partial = readings.findLast((reading) => reading.part === part && reading.value !== null && isPartial(reading))
  if (!partial) return { vi: 'Chưa có số liệu', en: 'No figures yet' }[language]
  return {
    vi: `Chưa có số tổng đủ các khu; gần nhất mới có ${partial.parts}/${partial.expected} khu báo cáo`,
    en: `No total of all parks yet; for the latest ${partial.parts} of ${partial.expected} parks have reported`,
  }[language]
}

/** The figures that the latest one may be held against, in order of time: same part, scope, evidence and length of period, no break between. */
function comparable({ readings, part, measure, breaks }: Told, latest: Reading, last: Point): readonly Point[] {
  const months = parsePeriod(latest.period)?.months
  return readings
    .filter(
      (reading) =>
        reading.part === part &&
        reading.scope === latest.scope &&
        reading.definition === latest.definition &&
        originOf(reading) === originOf(latest) &&
        !isPartial(reading) &&
        (measure === 'stock' || parsePeriod(reading.period)?.months === months),
    )
    .flatMap((reading) => pointOf(reading, measure) ?? [])
    .filter((point) => point.t <= last.t + 1e-6 && !breakBetween(point, last, breaks))
    .sort((a, b) => a.t - b.t)
}

function changeClause(
  { readings, measure, unit, breaks }: Told,
  latest: Reading,
  alike: readonly Point[],
  language: Language,
): string | null {
  const yearly = compareWithYearBefore(latest, readings, measure, breaks)
  if (!('code' in yearly)) return changeWords(yearly.change, yearly.share, comparisonName(yearly.before.period, language), unit, language)
  if (measure === 'flow') return null
  const [before, now] = [alike.at(-2), alike.at(-1)]
  if (!before || !now || now.t - before.t < 1e-6) return null
  const change = now.value - before.value
  const name = { vi: `so với ${placeName(before, 'vi')}`, en: `against ${placeName(before, 'en')}` }[language]
  return changeWords(change, before.value > 0 ? change / before.value : null, name, unit, language)
}

function changeWords(change: number, share: number | null, against: string, unit: Text, language: Language): string {
  if (isNothing(change)) return { vi: `không đổi ${against}`, en: `unchanged ${against}` }[language]
  if (isRank(unit)) return `${placesMoved(change, unit, language)} ${against}`
  const amount = difference(change, unit, language)
  const relative = share === null || unit.vi === '%' ? '' : ` (${formatShare(Math.abs(share), language)})`
  const up = change > 0
  return { vi: `${up ? 'tăng' : 'giảm'} ${amount}${relative} ${against}`, en: `${up ? 'up' : 'down'} ${amount}${relative} ${against}` }[
    language
  ]
}

/** Where the latest figure stands among three or more that compare: at the top, at the bottom, or between the two. */
function rangeClause(alike: readonly Point[], last: Point, unit: Text, language: Language): string | null {
  const first = alike[0]
  if (!first || alike.length < 3) return null
  const sign = isRank(unit) ? -1 : 1
  const height = ({ value }: Point) => sign * value
  const low = alike.reduce((a, b) => (height(b) < height(a) ? b : a))
  const high = alike.reduce((a, b) => (height(b) > height(a) ? b : a))
  if (isNothing(high.value - low.value)) return null
  const since = placeName(first, language)
  if (height(last) >= height(high)) return { vi: `cao nhất kể từ ${since}`, en: `the highest since ${since}` }[language]
  if (height(last) <= height(low)) return { vi: `thấp nhất kể từ ${since}`, en: `the lowest since ${since}` }[language]
  const [lowest, highest] = [figureWithPlace(figureOf(low), language), figureWithPlace(figureOf(high), language)]
  const measured = unit.vi === '%' ? { vi: ' (đều tính bằng %)', en: ' (both in %)' }[language] : ''
  return {
    vi: `từ ${since} thấp nhất ${lowest}, cao nhất ${highest}${measured}`,
    en: `since ${since} the lowest was ${lowest}, the highest ${highest}${measured}`,
  }[language]
}

/** A newer total that is not whole yet is named, so that nobody takes the latest complete figure for the latest there is. */
function waiting({ readings, part }: Told, point: Point, language: Language): readonly string[] {
  const newer = readings.findLast((reading) => reading.part === part && reading.value !== null && isPartial(reading))
  const span = newer && parsePeriod(newer.period)
  if (!newer || !span || (span.start + span.months) / 12 <= point.t + 1e-6) return []
  return [
    {
      vi: `${placeName({ at: newer.period, period: newer.period }, 'vi')} mới có ${newer.parts}/${newer.expected} khu báo cáo`,
      en: `for ${placeName({ at: newer.period, period: newer.period }, 'en')} ${newer.parts} of ${newer.expected} parks have reported`,
    }[language],
  ]
}
