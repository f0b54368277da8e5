import { currentVerdict } from '#model/progress/docket.ts'
import { formatFigure } from '#model/format.ts'
import type { Indicator } from '#model/indicator.ts'
import { periodWithin } from '#model/period.ts'
import { effectiveKind, kindNames } from '#model/provenance.ts'
import type { Reading } from '#model/reading.ts'
import { whenWords } from '../data/picture.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { useView } from '../state/navigate.ts'
import { isRank } from '#model/sentence/words.ts'
import { figureWords as words } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './KeyFigure.module.css'
import { PageLink } from './PageLink.tsx'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly indicator: Indicator
  /** Undefined while they are on their way. */
  readonly readings: readonly Reading[] | undefined
}

/** An indicator in two short lines: name, then its latest figure with unit, period and kind, and the verdict where there is one. */
export function KeyFigure({ indicator, readings }: Props) {
  const say = useSay()
  const language = useLanguage()
  const question = questionOf(indicator, useView(), 'none')
  const { latest, unit, verdicts } = useJudged(indicator, question.basis, readings, null)
  const verdict = currentVerdict(verdicts)
  return (
    <div className={style.figure} data-indicator={indicator.id}>
      <PageLink to={`/indicator/${indicator.id}`} className={style.name}>
        {say(indicator.short ?? indicator.name)}
      </PageLink>
      {latest ? (
        <span className={style.line}>
          {isRank(unit) ? `${say(unit)} ` : null}
          <strong data-value={latest.value ?? undefined}>{formatFigure(latest, language)}</strong> {isRank(unit) ? null : `${say(unit)} `}
          <span className={style.quiet}>
            ({periodWithin(whenWords(latest, language), language)}, {say(kindNames[effectiveKind(latest.kind, latest.qualifier)])}
            {latest.confidence === 'low' ? `, ${say(words.low)}` : ''})
          </span>
        </span>
      ) : (
        <span className={style.quiet}>{readings ? say(words.noFigure) : ''}</span>
      )}
      {verdict ? (
        <span className={style.verdict}>
          <VerdictMark status={verdict.status} size={14} />
        </span>
      ) : null}
    </div>
  )
}
