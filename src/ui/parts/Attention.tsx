import { indicators } from '#catalog/indicators.ts'
import type { Indicator } from '#model/indicator.ts'
import { periodName } from '#model/period.ts'
import { statusNames } from '#model/progress/status.ts'
import { isPartial } from '#model/reading.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import { figureWithPlace } from '#model/sentence/words.ts'
import { targetKey } from '#model/target.ts'
import type { Language } from '#model/text.ts'
import { shortHash } from '#release/hash.ts'
import type { VerdictRecord } from '#release/record.ts'
import type { Read } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { partNames, useParks, useTargets } from '../data/registers.ts'
import { useJudged } from '../data/subject.ts'
import { figureWords } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { overviewWords as words } from '../words/overview.ts'
import style from './Attention.module.css'
import { PageLink } from './PageLink.tsx'
import { SheetLink } from './VerdictLink.tsx'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly rows: readonly { readonly indicator: Indicator; readonly answered: Read }[]
}

/** What a leader should ask about: totals that some parks are missing from, targets without a verdict, indicators without a figure. */
export function Attention({ rows }: Props) {
  const say = useSay()
  return (
    <section className={style.attention}>
      <h2>{say(words.attention)}</h2>
      <ul className={style.list}>
        <Changed />
        {rows.map(({ indicator, answered }) => (
          <Points key={indicator.id} indicator={indicator} answered={answered} />
        ))}
      </ul>
    </section>
  )
}

/** Whether this release closed a year anew that an earlier one had closed. */
const anew = ({ closings }: VerdictRecord) => closings.length > 1 && closings.at(-1)?.release === null

const closingFigure = (closing: VerdictRecord['closings'][number] | undefined, language: Language) =>
  closing ? figureWithPlace(closing.figure, language) : ''

/** Verdicts of this release that differ from those of its parent, and closings that replaced another. */
function Changed() {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const all = useTargets()
  const names = partNames(useParks(), language)
  const parent = descriptor.parent ? shortHash(descriptor.parent) : ''
  const changed = descriptor.verdicts.filter((record) => record.before !== null && (record.before !== record.status || anew(record)))
  return changed.map((record) => {
    const indicator = indicators.find(({ id }) => id === record.indicator)
    if (!indicator || record.before === null) return null
    const part = record.part === null ? '' : `, ${names[record.part] ?? record.part}`
    return (
      <li key={`${record.indicator} ${record.part} ${record.period} ${record.document}`} data-changed={record.indicator}>
        <strong>{say(words.changed)}</strong>
        <span>
          <PageLink to={`/sheet/${record.indicator}`} place={{ target: targetKey(record, all), part: record.part }}>
            {say(indicator.short ?? indicator.name)}
            {part}, {periodName(record.period, language)}
          </PageLink>
          : {say(statusNames[record.before]).toLowerCase()}
          {anew(record) ? ` ${closingFigure(record.closings.at(-2), language)}` : ''} → <VerdictMark status={record.status} />
          {anew(record) ? ` ${closingFigure(record.closings.at(-1), language)}` : ''} ({say(words.since)} {parent})
        </span>
      </li>
    )
  })
}

function Points({ indicator, answered }: Props['rows'][number]) {
  const say = useSay()
  const language = useLanguage()
  const { value: readings = [], question, stale } = answered
  const { verdicts } = useJudged(indicator, question.basis, readings, null)
  const last = readings.findLast((reading) => reading.value !== null && reading.expected !== null)
  const unjudged = verdicts.filter(({ status, window }) => status === 'cannot_judge' && window.state !== 'ahead')
  const name = <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
  return (
    <>
      {last && isPartial(last) ? (
        <li aria-busy={stale} data-stale={stale ? '' : undefined}>
          <strong>{say(words.incomplete)}</strong>
          <span>
            {name}, {periodName(last.period, language)}: {last.parts}/{last.expected} {say(figureWords.parksReported)}
          </span>
        </li>
      ) : null}
      {unjudged.map((verdict) => (
        <li key={`${verdict.target.period} ${verdict.target.document}`} aria-busy={stale} data-stale={stale ? '' : undefined}>
          <strong>{say(words.notJudged)}</strong>
          <span>
            {name}, <SheetLink verdict={verdict}>{periodName(verdict.target.period, language)}</SheetLink>:{' '}
            {verdict.reason ? reasonSentence(verdict.reason, language) : ''}
          </span>
        </li>
      ))}
    </>
  )
}
