import { outline } from '#catalog/outline.ts'
import type { Criterion, OnCriterion } from '#model/eco.ts'
import { formatFigure } from '#model/format.ts'
import { unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { dateName, periodName, periodWithin } from '#model/period.ts'
import { useReadings } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { pictureOf, whenWords } from '../data/picture.ts'
import { useBreaks } from '../data/registers.ts'
import { questionOf } from '../data/subject.ts'
import { Picture } from '../parts/ChartCard.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { useView } from '../state/navigate.ts'
import { ecoWords as words } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Cell.module.css'
import { Course } from './Course.tsx'
import { FindingMark } from './FindingMark.tsx'
import type { EcoSubject } from './subjects.ts'

interface Props {
  readonly subject: EcoSubject
  readonly criterion: Criterion
  readonly standing: OnCriterion
}

/** One park on one criterion: the finding, the figure of today and its course, the evidence and what comes next. */
export function Cell({ subject, criterion, standing: { state, latest, course } }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className={style.cell}>
      <FindingMark state={state} size={15} />
      {criterion.indicator && outline.indicators.some(({ id }) => id === criterion.indicator) ? (
        <Measured subject={subject} indicator={criterion.indicator} />
      ) : null}
      {latest && latest.value !== null ? (
        <p>
          {say(words.assessed)}: <span data-value={latest.value}>{formatFigure(latest, language)}</span> {criterion.unit} (
          {latest.period ? periodWithin(periodName(latest.period, language), language) : say(words.undated)})
        </p>
      ) : null}
      <Course course={course} />
      {latest?.evidence ? (
        <p className={style.quiet}>
          {say(words.evidence)}: {latest.evidence}
        </p>
      ) : null}
      {latest?.nextAction ? (
        <p>
          {say(words.next)}: {latest.nextAction}
          {latest.due ? `, ${say(words.by)} ${dateName(latest.due, language)}` : ''}
        </p>
      ) : null}
      {latest?.note ? <p className={style.quiet}>{latest.note}</p> : null}
      {latest ? <SourceButton ids={latest.source} /> : null}
    </div>
  )
}

/** The figure that a criterion is measured by, of whichever of the subject's ids has one, and its course. */
function Measured({ subject, indicator: id }: { readonly subject: EcoSubject; readonly indicator: string }) {
  const say = useSay()
  const language = useLanguage()
  const release = useRelease()
  const breaks = useBreaks()
  const view = useView()
  const indicator = outline.indicators.find((each) => each.id === id)!
  const question = questionOf(indicator, { ...view, parks: [] }, 'park')
  const { value: readings } = useReadings(question)
  const part = subject.ids.find((each) => latestOf(readings ?? [], each, indicator.measure) !== null)
  const latest = part === undefined ? null : latestOf(readings ?? [], part, indicator.measure)
  if (!latest) return <p className={style.quiet}>{readings ? say(words.noValue) : ''}</p>
  const own = (readings ?? []).filter((reading) => reading.part === part).map((reading) => ({ ...reading, part: null }))
  return (
    <>
      <p>
        {say(words.now)}: <strong data-value={latest.value ?? undefined}>{formatFigure(latest, language)}</strong>{' '}
        {say(unitOf(indicator, question.basis))} ({periodWithin(whenWords(latest, language), language)}){' '}
        <SourceButton ids={latest.sources} />
      </p>
      {own.length > 1 ? (
        <Picture
          kind="spark"
          minHeight={52}
          data={pictureOf({
            indicator,
            question: { ...question, split: 'none' },
            readings: own,
            targets: [],
            breaks,
            parks: [],
            verdict: null,
            release,
            language,
          })}
        />
      ) : null}
    </>
  )
}
