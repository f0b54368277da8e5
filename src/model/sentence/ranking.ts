import { formatFigure, formatShare } from '../format.ts'
import type { Measure } from '../indicator.ts'
import { comparePeriods, parsePeriod } from '../period.ts'
import { originOf } from '../progress/figures/point.ts'
import { type Reading, isPartial } from '../reading.ts'
import type { Language, Text } from '../text.ts'
import { difference, timeName, withUnit } from './words.ts'

/** An indicator by park or position, for the sentence under its picture. */
export interface Ranked {
  readonly readings: readonly Reading[]
  readonly names: Readonly<Record<string, string>>
  readonly unit: Text
  readonly measure: Measure
  /** Whether the figures of the parts add up to the whole, so that a share of it can be said. */
  readonly adds: boolean
}

type Known = Reading & { readonly value: number; readonly part: string }

const isKnown = (reading: Reading): reading is Known => reading.value !== null && reading.part !== null && !isPartial(reading)

/** The computed figures of the latest period, the highest first; empty where there are none. */
function standing(readings: readonly Reading[]): readonly Known[] {
  const computed = readings.filter(isKnown).filter((reading) => originOf(reading) === 'computed')
  const period = computed
    .map((reading) => reading.period)
    .sort(comparePeriods)
    .at(-1)
  return computed.filter((reading) => reading.period === period).sort((a, b) => b.value - a.value)
}

/** Who stands first and last in the latest period, without a full stop; where the parts add up, the share of the first. */
export function rankingSentence({ readings, names, unit, adds }: Ranked, language: Language): string {
  const ranked = standing(readings)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (!first || !last) return printedOnly(readings, language)
  const named = (reading: Known) => `${names[reading.part] ?? reading.part} (${withUnit(formatFigure(reading, language), unit, language)})`
  const when = timeName(first.period, language)
  if (ranked.length === 1)
    return { vi: `${capital(when)} chỉ có số của ${named(first)}`, en: `For ${when} there is only the figure of ${named(first)}` }[language]
  const total = ranked.reduce((sum, { value }) => sum + value, 0)
  const positive = ranked.every(({ value }) => value >= 0) && total > 0
  const share = adds && positive ? formatShare(first.value / total, language) : null
  const others = lacking(readings, ranked, language)
  const body = {
    vi: `${capital(when)} cao nhất ${named(first)}${share ? `, bằng ${share} tổng số` : ''}; thấp nhất ${named(last)}`,
    en: `In ${when} the highest is ${named(first)}${share ? `, ${share} of the total` : ''}; the lowest ${named(last)}`,
  }[language]
  return [body, ...others].join('; ')
}

/** Who rose and fell most between the first and the last period that the parts share, without a full stop. */
export function movementSentence(ranked: Ranked, language: Language): string {
  const { readings, names, unit, measure } = ranked
  const now = standing(readings)
  const [lead] = now
  if (!lead) return printedOnly(readings, language)
  const computed = readings.filter(isKnown).filter((reading) => originOf(reading) === 'computed')
  const months = parsePeriod(lead.period)?.months
  const alike = computed.filter(({ period }) => measure === 'stock' || parsePeriod(period)?.months === months)
  const earliest = (part: string) => alike.filter((reading) => reading.part === part).sort((a, b) => comparePeriods(a.period, b.period))[0]
  const moves = now
    .flatMap((reading) => {
      const before = earliest(reading.part)
      return before && before.period !== reading.period ? [{ reading, before, change: reading.value - before.value }] : []
    })
    .sort((a, b) => b.change - a.change)
  const since = moves.map(({ before }) => before.period).sort(comparePeriods)[0]
  const shared = moves.filter(({ before }) => before.period === since)
  const [up, down] = [shared[0], shared.at(-1)]
  if (!up || !down || since === undefined) return rankingSentence(ranked, language)
  const name = ({ reading }: typeof up) => names[reading.part] ?? reading.part
  const amount = ({ change }: typeof up) => `${change < 0 ? '−' : '+'}${difference(change, unit, language)}`
  const [from, to] = [timeName(since, language), timeName(lead.period, language)]
  const least =
    up === down ? '' : { vi: `; ít nhất ${name(down)} (${amount(down)})`, en: `; least ${name(down)} (${amount(down)})` }[language]
  return {
    vi: `Từ ${from} đến ${to} tăng nhiều nhất ${name(up)} (${amount(up)})${least}`,
    en: `From ${from} to ${to} ${name(up)} rose most (${amount(up)})${least}`,
  }[language]
}

function lacking(readings: readonly Reading[], ranked: readonly Known[], language: Language): readonly string[] {
  const [first] = ranked
  const silent = readings.filter(
    (reading) =>
      reading.period === first?.period &&
      reading.part !== null &&
      (reading.value === null || isPartial(reading)) &&
      reading.expected !== null,
  ).length
  return silent ? [{ vi: `${silent} khu chưa có số`, en: `${silent} ${silent === 1 ? 'park has' : 'parks have'} no figure` }[language]] : []
}

function printedOnly(readings: readonly Reading[], language: Language): string {
  const parts = new Set(readings.filter(isKnown).map(({ part }) => part)).size
  if (!parts) return { vi: 'Chưa có số liệu của từng khu', en: 'No figures by park yet' }[language]
  return {
    vi: `Chỉ có số công bố của ${parts} khu, ở những thời điểm khác nhau nên không xếp hạng`,
    en: `There are only published figures of ${parts} ${parts === 1 ? 'park' : 'parks'}, of different times, so they are not ranked`,
  }[language]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
