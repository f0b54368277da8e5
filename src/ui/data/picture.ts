import type { Caption, SeriesData } from '#charts/data.ts'
import { type Indicator, choicesOf, scopeOf, unitOf } from '#model/indicator.ts'
import { formatNumber } from '#model/format.ts'
import { dateName, isTerm, periodName } from '#model/period.ts'
import { type Break, breaksOf } from '#model/progress/figures/breaks.ts'
import { originOf } from '#model/progress/figures/point.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { kindNames, kinds, scopeNames } from '#model/provenance.ts'
import type { Question } from '#model/question.ts'
import type { Reading } from '#model/reading.ts'
import type { Target } from '#model/target.ts'
import type { Language } from '#model/text.ts'
import { shortHash } from '#release/hash.ts'
import { isWhole } from '#catalog/units.ts'
import { chartWords as words } from '../words/chart.ts'
import { ecoWord } from '../words/park.ts'
import { shell } from '../words/shell.ts'
import { type Park, partNames } from './registers.ts'
import type { Release } from './release.ts'

export interface Subject {
  readonly indicator: Indicator
  readonly question: Question
  readonly readings: readonly Reading[]
  readonly targets: readonly Target[]
  readonly breaks: readonly Break[]
  readonly parks: readonly Park[]
  readonly verdict: Verdict | null
  readonly selected?: string | null
  /** A path that the reader assumes; none by default. */
  readonly scenario?: SeriesData['scenario']
  readonly release: Release
  readonly language: Language
}

/** The basis in force in words: every axis with its choice, the scope, and the rate where one was used. */
export function basisWords(indicator: Indicator, basis: readonly string[], readings: readonly Reading[], language: Language): string {
  const scope = scopeOf(indicator, basis)
  const printed = readings.length > 0 && readings.every((reading) => originOf(reading) === 'published')
  if (printed) return `${words.asPrinted[language]}; ${words.scope[language]}: ${scopeNames[scope]?.[language] ?? scope}`
  const axes = choicesOf(indicator, basis).filter(({ axis }) => axis.id !== 'scope')
  const rates = readings.flatMap(({ rate_from, rate_to }) => (rate_from === null || rate_to === null ? [] : [rate_from, rate_to]))
  return [
    ...axes.map(({ axis, choice }) => `${axis.name[language]}: ${choice.name[language]}`),
    `${words.scope[language]}: ${scopeNames[scope]?.[language] ?? scope}`,
    ...(rates.length ? [`${words.rate[language]}: ${rateWords(rates, language)} VND/USD`] : []),
  ].join('; ')
}

function rateWords(rates: readonly number[], language: Language): string {
  const [low, high] = [Math.min(...rates), Math.max(...rates)]
  return low === high ? formatNumber(low, language, 0) : `${formatNumber(low, language, 0)}–${formatNumber(high, language, 0)}`
}

/** Whether a sum of two currencies could not be made because no rate is known. */
export function lacksRate(indicator: Indicator, basis: readonly string[], readings: readonly Reading[]): boolean {
  const needs = Object.values(indicator.terms)
    .flat()
    .some((each) => each.needsRate && (each.when ?? []).every((choice) => basis.includes(choice)))
  return needs && !readings.some(({ rate_from }) => rate_from !== null)
}

export function kindWords(readings: readonly Reading[], language: Language): string {
  const there = readings.filter(({ value }) => value !== null)
  return kinds
    .filter((kind) => there.some((reading) => reading.kind === kind))
    .map((kind) => kindNames[kind][language])
    .join(', ')
}

export function sourceIds(readings: readonly Reading[]): string {
  return [...new Set(readings.flatMap(({ sources }) => sources.split('+')))].filter(Boolean).sort().join('+')
}

/** What a figure is traced by, in one line: release, its code, its date. */
export function releaseWords({ descriptor, id }: Release, language: Language): string {
  const fiction = descriptor.fictional ? `, ${shell.fictional[language]}` : ''
  return `${descriptor.titles[language]}${fiction}, ${shell.version[language].toLowerCase()} ${descriptor.version}, ${shell.asOf[language].toLowerCase()} ${dateName(descriptor.as_of, language)}, ${shell.releaseCode[language].toLowerCase()} ${shortHash(id)}`
}

/** The readings of an indicator as a picture. */
export function pictureOf({
  indicator,
  question,
  readings,
  targets,
  breaks,
  parks,
  verdict,
  selected = null,
  scenario = null,
  release,
  language,
}: Subject): SeriesData {
  const byPark = question.split === 'park'
  const computed = readings.filter((reading) => originOf(reading) === 'computed' || (reading.value === null && reading.expected !== null))
  const last = computed.at(-1)?.period
  const asked = parks.filter(
    ({ kind, id }) => (kind === 'park' || kind === 'rest') && (!question.parks.length || question.parks.includes(id)),
  )
  const named = partNames(parks, language)
  const shown = new Set([...(byPark ? asked.map(({ id }) => id) : []), ...readings.flatMap(({ part }) => part ?? [])])
  const base = verdict?.base && verdict.measure === 'stock' ? { at: verdict.base.t, value: verdict.base.value } : null
  return {
    shape: 'series',
    title: indicator.name[language],
    unit: unitOf(indicator, question.basis)[language],
    measure: indicator.measure,
    whole: isWhole(unitOf(indicator, question.basis)),
    // The same months of the year before are there to compare with, not to draw.
    readings: computed.filter(({ period }) => question.grain !== 'year' || period === last || /^\d{4}$/.test(period)),
    // A total of several years stands in the table of published figures, not among the years.
    published: readings.filter(
      (reading) =>
        originOf(reading) === 'published' &&
        !(reading.value === null && reading.expected !== null) &&
        !(indicator.measure === 'flow' && isTerm(reading.period)),
    ),
    partNames: Object.fromEntries([...shown].map((id) => [id, named[id] ?? id])),
    targets: targets.map(({ part, period, value, lower, upper }) => ({ part, period, value, lower, upper })),
    base,
    scenario,
    breaks: breaksOf(breaks, indicator.id).map(({ date, name_vi, name_en }) => ({ date, name: { vi: name_vi, en: name_en } })),
    marked: Object.fromEntries(parks.filter(({ eco }) => eco).map(({ id }) => [id, ecoWord[language]])),
    selected,
    fictional: release.descriptor.fictional,
    caption: null,
  }
}

/** What an exported picture says of itself below and above the drawing. */
export function captionOf(subject: Subject, finding: string): Caption {
  const { indicator, question, readings, release, language } = subject
  return {
    title: finding,
    subtitle: indicator.definition[language],
    lines: [
      `${words.unit[language]}: ${unitOf(indicator, question.basis)[language]}. ${words.basis[language]}: ${basisWords(indicator, question.basis, readings, language)}`,
      `${words.kind[language]}: ${kindWords(readings, language)}. ${words.source[language]}: ${sourceIds(readings).replaceAll('+', ', ')}`,
      `${words.release[language]}: ${releaseWords(release, language)}`,
    ],
  }
}

/** Where a figure lies, for a card: its period, or its as-of date where a source dates it. */
export function whenWords(reading: Reading, language: Language): string {
  const dated = originOf(reading) === 'published' && /^\d{4}-\d{2}-\d{2}$/.test(reading.as_of) && !/^\d{4}$/.test(reading.period)
  return dated ? dateName(reading.as_of, language) : periodName(reading.period, language)
}
