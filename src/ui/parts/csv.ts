import { kindNames, qualifierNames, isQualifier, scopeNames } from '#model/provenance.ts'
import { unitOf } from '#model/indicator.ts'
import { toCsv } from '#report/csv.ts'
import { type Subject, basisWords, releaseWords } from '../data/picture.ts'
import { partNames } from '../data/registers.ts'
import { chartWords as words } from '../words/chart.ts'
import { tableWords } from '../words/table.ts'

/** Every reading of a picture as a row that carries its own unit, basis, kind, sources and release, so that no cut of it is homeless. */
export function csvOf(subject: Subject): string {
  const { indicator, question, readings, parks, release, language } = subject
  const names = partNames(parks, language)
  const basis = basisWords(indicator, question.basis, readings, language)
  const unit = unitOf(indicator, question.basis)[language]
  const traced = releaseWords(release, language)
  const header = [
    tableWords.indicator, tableWords.period, tableWords.part, tableWords.value, words.unit, words.kind, tableWords.qualifier, words.scope,
    tableWords.numerator, tableWords.denominator, tableWords.asOf, tableWords.note, words.basis, words.sources, words.release,
  ].map((word) => word[language]) // prettier-ignore
  const rows = readings.map((reading) => [
    indicator.name[language],
    reading.period,
    reading.part === null ? tableWords.whole[language] : (names[reading.part] ?? reading.part),
    reading.value,
    unit,
    kindNames[reading.kind][language],
    reading.qualifier && isQualifier(reading.qualifier) && reading.qualifier !== '' ? qualifierNames[reading.qualifier][language] : '',
    scopeNames[reading.scope]?.[language] ?? reading.scope,
    reading.numerator,
    reading.denominator,
    reading.as_of,
    reading.note,
    basis,
    reading.sources,
    traced,
  ])
  return toCsv(header, rows, language)
}
