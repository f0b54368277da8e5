import type { Indicator } from '#model/indicator.ts'
import { periodName } from '#model/period.ts'
import { isPartial } from '#model/reading.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import type { Read } from '../data/answers.ts'
import { useJudged } from '../data/subject.ts'
import { figureWords } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { overviewWords as words } from '../words/overview.ts'
import style from './Attention.module.css'
import { PageLink } from './PageLink.tsx'

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
        {rows.map(({ indicator, answered }) => (
          <Points key={indicator.id} indicator={indicator} answered={answered} />
        ))}
      </ul>
    </section>
  )
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
            {name}, {periodName(verdict.target.period, language)}: {verdict.reason ? reasonSentence(verdict.reason, language) : ''}
          </span>
        </li>
      ))}
    </>
  )
}
