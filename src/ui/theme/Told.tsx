import { currentVerdict } from '#model/progress/docket.ts'
import type { Indicator } from '#model/indicator.ts'
import { sentence } from '#model/sentence/verdict.ts'
import { type Read, useManyReadings } from '../data/answers.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { SourceButton } from '../parts/Foot.tsx'
import { IndicatorRow } from '../parts/IndicatorRow.tsx'
import { useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Told.module.css'

/** Indicators as small multiples, each with the one sentence that tells it and its source. */
export function Told({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const view = useView()
  const answers = useManyReadings(indicators.map((indicator) => questionOf(indicator, view, 'none')))
  return (
    <div>
      {indicators.map((indicator, index) => (
        <One key={indicator.id} indicator={indicator} answered={answers[index]!} />
      ))}
    </div>
  )
}

function One({ indicator, answered }: { readonly indicator: Indicator; readonly answered: Read }) {
  const say = useSay()
  const language = useLanguage()
  const { question } = answered
  const { latest, verdicts, unit } = useJudged(indicator, question.basis, answered.value, null)
  const verdict = currentVerdict(verdicts)
  return (
    <div className={style.one}>
      <IndicatorRow indicator={indicator} answered={answered} />
      <p className={style.sentence}>
        {verdict ? `${sentence(verdict, unit, language)}.` : say(indicator.definition)}{' '}
        {latest ? <SourceButton ids={latest.sources} /> : null}
      </p>
    </div>
  )
}
