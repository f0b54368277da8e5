import { Suspense, lazy } from 'react'
import type { Indicator } from '#model/indicator.ts'
import { periodName } from '#model/period.ts'
import { type Reading, isPartial } from '#model/reading.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import type { Answered } from '../data/answers.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { useView } from '../state/navigate.ts'
import { figureWords } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { overviewWords as words } from '../words/overview.ts'
import style from './Attention.module.css'
import { PageLink } from './PageLink.tsx'

const Duties = lazy(() => import('../plan/Duties.tsx'))

interface Props {
  readonly rows: readonly { readonly indicator: Indicator; readonly answered: Answered<readonly Reading[]> }[]
}

/** What a leader should ask about: totals that some parks are missing from, targets without a verdict, indicators without a figure. */
export function Attention({ rows }: Props) {
  const say = useSay()
  return (
    <section className={style.attention}>
      <h2>{say(words.attention)}</h2>
      <ul className={style.list}>
        <Suspense>
          <Duties />
        </Suspense>
        {rows.map(({ indicator, answered }) => (
          <Points key={indicator.id} indicator={indicator} readings={answered.value ?? []} />
        ))}
      </ul>
    </section>
  )
}

function Points({ indicator, readings }: { readonly indicator: Indicator; readonly readings: readonly Reading[] }) {
  const say = useSay()
  const language = useLanguage()
  const question = questionOf(indicator, useView(), 'none')
  const { verdicts } = useJudged(indicator, question.basis, readings, null)
  const last = readings.findLast((reading) => reading.value !== null && reading.expected !== null)
  const unjudged = verdicts.filter(
    ({ status, window, reason }) => status === 'cannot_judge' && window.state !== 'ahead' && reason?.code !== 'no_direction',
  )
  const name = <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
  return (
    <>
      {last && isPartial(last) ? (
        <li>
          <strong>{say(words.incomplete)}</strong>
          <span>
            {name}, {periodName(last.period, language)}: {last.parts}/{last.expected} {say(figureWords.parksReported)}
          </span>
        </li>
      ) : null}
      {unjudged.map((verdict) => (
        <li key={`${verdict.target.period} ${verdict.target.document}`}>
          <strong>{say(words.notJudged)}</strong>
          <span>
            {name}, {periodName(verdict.target.period, language)}: {verdict.reason ? reasonSentence(verdict.reason, language) : ''}
          </span>
        </li>
      ))}
    </>
  )
}
