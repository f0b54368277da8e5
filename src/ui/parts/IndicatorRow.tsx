import type { Indicator } from '#model/indicator.ts'
import { periodName } from '#model/period.ts'
import { breaksOf } from '#model/progress/figures/breaks.ts'
import { compareWithYearBefore, comparisonName } from '#model/progress/figures/comparison.ts'
import { courseSentence } from '#model/sentence/course.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'
import { shortChange } from '#model/sentence/words.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import type { Reading } from '#model/reading.ts'
import type { Read } from '../data/answers.ts'
import { pictureOf } from '../data/picture.ts'
import { useRelease } from '../data/context.ts'
import { useBreaks, useParks } from '../data/registers.ts'
import { basisIn, isNarrowed, hindranceOf, useJudged } from '../data/subject.ts'
import { useView } from '../state/navigate.ts'
import { chartWords } from '../words/chart.ts'
import { figureWords as words } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Picture } from './ChartCard.tsx'
import { Failure } from './Failure.tsx'
import { Figure } from './Figure.tsx'
import style from './IndicatorRow.module.css'
import { PageLink } from './PageLink.tsx'
import { VerdictLink } from './VerdictLink.tsx'

/** One indicator in one line of the overview: name, figure, course, change, verdict. */
export function IndicatorRow({ indicator, answered }: { readonly indicator: Indicator; readonly answered: Read }) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const basis = basisIn(indicator, view)
  const { value: readings, question, stale, error, retry } = answered
  const { latest, unit, verdicts, targets } = useJudged(indicator, question.basis, readings, null)
  const hindrance = hindranceOf(indicator, question)
  const breaks = useBreaks()
  const parks = useParks()
  const release = useRelease()
  const verdict = currentVerdict(verdicts)
  const own = breaksOf(breaks, indicator.id)
  const drawn = isNarrowed(question) ? [] : targets
  const chosen = indicator.axes.flatMap((axis) => axis.choices.filter((choice) => basis.includes(choice.id)))
  return (
    <div className={style.row} aria-busy={stale || (!readings && !error)} data-indicator={indicator.id}>
      <h3 className={style.name}>
        <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
        {chosen.length ? <span className={style.basis}>{chosen.map((choice) => say(choice.name)).join(', ')}</span> : null}
      </h3>
      {error ? (
        <div className={style.wide}>
          <Failure error={error} retry={retry} />
        </div>
      ) : (
        <>
          <div className={style.value} data-stale={stale ? '' : undefined}>
            {latest ? (
              <Figure reading={latest} unit={unit} />
            ) : readings ? (
              <Missing indicator={indicator} hindered={hindrance !== null} />
            ) : null}
          </div>
          <div className={style.course} data-stale={stale ? '' : undefined}>
            {latest && readings ? (
              <>
                <Picture
                  kind="spark"
                  minHeight={52}
                  data={pictureOf({
                    indicator,
                    question,
                    readings,
                    targets: drawn,
                    breaks,
                    parks,
                    verdict: drawn === targets ? verdict : null,
                    release,
                    language,
                  })}
                />
                <p className="unseen">
                  {courseSentence({ readings, part: null, measure: indicator.measure, unit, breaks: own }, language)}.
                </p>
              </>
            ) : null}
          </div>
          <div className={style.change} data-stale={stale ? '' : undefined}>
            {latest && readings ? <Change indicator={indicator} latest={latest} readings={readings} /> : null}
          </div>
          <div className={style.verdict} data-stale={stale ? '' : undefined}>
            {verdict ? (
              <>
                <VerdictLink verdict={verdict} />
                <span className={style.target}>
                  {say(words.target).toLowerCase()} {periodName(verdict.target.period, language, 'short')}
                </span>
              </>
            ) : targets.length ? null : (
              <span className={style.target}>{say(words.noTarget)}</span>
            )}
          </div>
        </>
      )}
    </div>
  )
}

function Missing({ indicator, hindered }: { readonly indicator: Indicator; readonly hindered: boolean }) {
  const say = useSay()
  if (hindered) return <span className={style.missing}>{say(chartWords.notByPart)}</span>
  return (
    <span className={style.missing} title={say(indicator.definition)}>
      {say(words.noFigure)}
    </span>
  )
}

/** The change against the same period of the year before, named; where none can be said, why. */
function Change({
  indicator,
  latest,
  readings,
}: {
  readonly indicator: Indicator
  readonly latest: Reading
  readonly readings: readonly Reading[]
}) {
  const language = useLanguage()
  const say = useSay()
  const breaks = useBreaks()
  const found = compareWithYearBefore(latest, readings, indicator.measure, breaksOf(breaks, indicator.id))
  if ('code' in found) {
    const why =
      found.code === 'no_figure'
        ? say(words.noChange)
        : found.code === 'conflict'
          ? say(words.conflicting)
          : reasonSentence(found, language)
    return <span className={style.quiet}>{why}</span>
  }
  return (
    <>
      <span className={style.amount}>{shortChange(found, indicator.unit, language)}</span>
      <span className={style.quiet}>{comparisonName(found.before.period, language)}</span>
    </>
  )
}
