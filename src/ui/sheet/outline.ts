import type { Indicator } from '#model/indicator.ts'
import { unitOf } from '#model/indicator.ts'
import { dateName } from '#model/period.ts'
import { statusNames } from '#model/progress/status.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { scopeNames } from '#model/provenance.ts'
import { ratioOf } from '#model/ratio.ts'
import type { Reading } from '#model/reading.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import { remarks } from '#model/sentence/remarks.ts'
import { lead, sentence, targetLevel } from '#model/sentence/verdict.ts'
import { targetName } from '#model/sentence/words.ts'
import type { Target } from '#model/target.ts'
import type { Language } from '#model/text.ts'
import { workingOf } from '#model/working/working.ts'
import type { Block, Outline, Section } from '#report/outline.ts'
import type { Row, Statement } from '#sql/statement.ts'
import { basisWords, releaseWords } from '../data/picture.ts'
import type { Release } from '../data/release.ts'
import type { Source } from '../data/registers.ts'
import { sheetWords as words } from '../words/sheet.ts'
import { evidenceSections } from './evidence.ts'
import { type Naming, lineTable } from './lines.ts'

/** Everything a working sheet is written from. */
export interface SheetFacts {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly verdict: Verdict
  readonly target: Target
  readonly readings: readonly Reading[]
  /** The row of the target in its file; null while that is not known. */
  readonly targetLine: number | null
  /** The rows of the figures, or why they are not there: the engine is still on its way, or it failed. */
  readonly lines: { readonly computed: readonly Row[]; readonly printed: readonly Row[] } | 'waiting' | 'failed'
  readonly statement: Statement | null
  readonly command: string
  readonly sources: (ids: string) => readonly Source[]
  readonly release: Release
  readonly naming: Naming
}

/** The working sheet of a verdict as an outline, in the language of its naming. */
export function sheetOutline(given: SheetFacts): Outline {
  const { indicator, basis, verdict, naming } = given
  const { language } = naming
  const unit = unitOf(indicator, basis)
  const part = verdict.part === null ? '' : `, ${naming.parks[verdict.part] ?? verdict.part}`
  const extra = remarks(verdict, unit, language)
  return {
    title: `${words.title[language]}: ${indicator.name[language]}${part}, ${targetName(verdict.target.period, language)}`,
    lead: [
      `${statusNames[verdict.status][language]}. ${sentence(verdict, unit, language)}.`,
      `${lead(verdict, indicator.name, unit, language)}.`,
    ],
    sections: [
      targetSection(given),
      methodSection(given),
      ...workingSections(given),
      ...evidenceSections(verdict, unit, language),
      ...(extra.length ? [section('remarks', language, lines(extra.map((remark) => `${remark}.`)))] : []),
      rowSection(given),
      ...sourceSection(given),
      sqlSection(given),
      traceSection(given),
    ],
  }
}

const lines = (all: readonly string[]): Block => ({ kind: 'lines', lines: all })
const facts = (all: readonly (readonly [string, string])[]): Block => ({ kind: 'facts', facts: all.filter(([, value]) => value !== '') })

function section(id: keyof typeof words, language: Language, ...blocks: readonly Block[]): Section {
  return { id, title: words[id][language], blocks }
}

function targetSection({ verdict, target, targetLine, naming, indicator, basis }: SheetFacts): Section {
  const { language } = naming
  const place = targetLine === null ? '' : `, ${words.row[language].toLowerCase()} ${targetLine}`
  return section(
    'target',
    language,
    facts([
      [words.level[language], targetLevel(verdict.target, unitOf(indicator, basis), language)],
      [words.document[language], target.document],
      [words.documentDate[language], target.document_date ? dateName(target.document_date, language) : words.notGiven[language]],
      [
        words.part[language],
        target.part ? (naming.parks[target.part] ?? target.part) : (scopeNames[target.scope]?.[language] ?? target.scope),
      ],
      [words.judgedAt[language], dateName(verdict.asOf, language)],
      [words.targetRow[language], `${naming.file('targets')}${place}`],
      [words.source[language], target.source_id.replaceAll('+', ', ')],
      [words.note[language], target.note],
    ]),
  )
}

function methodSection({ indicator, basis, verdict, readings, naming: { language } }: SheetFacts): Section {
  const { evidence } = verdict
  const used = evidence ? readings.filter((reading) => verdict.latest?.readings.includes(reading)) : readings
  return section(
    'howComputed',
    language,
    facts([
      [words.formula[language], indicator.formula[language]],
      [words.basis[language], basisWords(indicator, basis, used, language)],
      [words.evidence[language], evidence ? words[evidence.origin][language] : ''],
      [words.note[language], indicator.note?.[language] ?? ''],
    ]),
  )
}

function workingSections({ indicator, basis, verdict, naming: { language } }: SheetFacts): readonly Section[] {
  const ratio = ratioOf(indicator)
  const { signs, steps, rule } = workingOf(verdict, unitOf(indicator, basis), language, {
    scale: ratio?.scale ?? 1,
    limit: indicator.limit,
  })
  const done = steps.filter(({ value }) => value !== null)
  const reasons = [...new Set(steps.flatMap(({ value, why }) => (value === null && why !== null ? [why] : [])))]
  const missing = reasons.map((reason) => {
    const names = steps.filter(({ why }) => why === reason).map(({ name }) => name)
    return `${words.notDone[language]} (${names.join('; ')}): ${reason}.`
  })
  return [
    ...(signs.length ? [section('signs', language, facts(signs.map(({ sign, name, figure }) => [`${sign}, ${name}`, figure])))] : []),
    ...(steps.length ? [section('steps', language, { kind: 'steps', steps: done }, lines(missing))] : []),
    section('rule', language, lines([rule, ...(verdict.reason ? [`${reasonSentence(verdict.reason, language)}.`] : [])])),
  ]
}

function rowSection({ verdict, lines: found, naming }: SheetFacts): Section {
  const { language } = naming
  if (found === 'waiting' || found === 'failed') return section('rows', language, lines([words[found][language]]))
  const { header, rows } = lineTable(verdict, found.computed, found.printed, naming)
  if (!rows.length) return section('rows', language, lines([words.noRows[language]]))
  return section('rows', language, lines([words.rowsNote[language]]), { kind: 'table', header, rows })
}

function sqlSection({ statement, command, naming: { language } }: SheetFacts): Section {
  const parameters = statement?.params.map((value, index) => `$${index + 1} = ${value}`).join('; ')
  return section(
    'sql',
    language,
    ...(statement ? [{ kind: 'code', text: statement.text } as const] : []),
    ...(parameters ? [lines([`${words.parameters[language]}: ${parameters}`])] : []),
    lines([`${words.again[language]}:`]),
    { kind: 'code', text: command },
  )
}

function sourceSection({ verdict, target, lines: found, sources, naming }: SheetFacts): readonly Section[] {
  const { language } = naming
  const cited = typeof found === 'string' ? [] : lineTable(verdict, found.computed, found.printed, naming).sources
  const ids = [...new Set([...target.source_id.split('+'), ...cited])].filter(Boolean)
  const told = sources(ids.join('+')).map(({ id, text, date }): readonly [string, string] => [
    id,
    date ? `${text} (${dateName(date, language)})` : text,
  ])
  return told.length ? [section('sources', language, facts(told))] : []
}

function traceSection({ verdict, lines: found, release, naming }: SheetFacts): Section {
  const { language } = naming
  const used = typeof found === 'string' ? [] : lineTable(verdict, found.computed, found.printed, naming).datasets
  const files = release.descriptor.resources.filter(({ name }) => name === 'targets' || used.includes(name))
  return section(
    'trace',
    language,
    facts([
      [words.release[language], releaseWords(release, language)],
      [words.hash[language], release.id.replace('sha256:', '')],
      ...files.map(({ path, hash }): readonly [string, string] => [path, hash]),
    ]),
  )
}
