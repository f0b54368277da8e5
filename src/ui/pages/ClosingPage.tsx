import { leadUnits } from '#catalog/plan.ts'
import { unitOf, basisOf } from '#model/indicator.ts'
import { formatFigure, formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { statusNames } from '#model/progress/status.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { sentence, targetLevel } from '#model/sentence/verdict.ts'
import { judgedFigure, placeName, withUnit } from '#model/sentence/words.ts'
import type { Target } from '#model/target.ts'
import type { Text } from '#model/text.ts'
import { useRelease } from '../data/context.ts'
import { type Due, type Outcome, countOutcomes, isStatus, outcomeOf, outcomes, useDue, yearOf } from '../data/closing.ts'
import { partNames, useParks, useTargets } from '../data/registers.ts'
import { basisIn } from '../data/subject.ts'
import { Choice } from '../parts/Choice.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { SheetLink, VerdictLink } from '../parts/VerdictLink.tsx'
import { useDrawn } from '../state/drawn.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { closingWords as words } from '../words/closing.ts'
import { useLanguage, useSay } from '../words/language.ts'
import page from './Page.module.css'
import style from './ClosingPage.module.css'

const first = '2025'

/** Every target of one year with how it closed, or why it could not and who would have to supply the figure. */
export default function ClosingPage() {
  const say = useSay()
  const language = useLanguage()
  const change = useChangeView()
  const { year: wanted } = useView()
  const { descriptor } = useRelease()
  const years = [...new Set(useTargets().map(yearOf))].filter(Boolean).sort()
  const year = wanted ?? (years.includes(first) ? first : (years[0] ?? first))
  const { due, pending, error } = useDue(year)
  useDrawn(!pending)
  const counts = countOutcomes(due)
  const name = (outcome: Outcome) => say(isStatus(outcome) ? statusNames[outcome] : words.open)
  const told = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${name(outcome).toLowerCase()} ${formatNumber(counts[outcome], language)}`)
  return (
    <article className={page.page} aria-busy={pending}>
      <header className={page.head}>
        <h1>
          {say(words.title)} {year}
        </h1>
        {due.length ? (
          <p className={style.summary}>
            {formatNumber(due.length, language)} {say(words.summary)}: {told.join(', ')}; {say(words.asOf)}{' '}
            {dateName(descriptor.as_of, language)}.
          </p>
        ) : (
          <p>{say(words.none)}</p>
        )}
        <p>{say(words.lead)}</p>
        <p className="screen">
          <Choice
            label={say(words.year)}
            value={year}
            options={years.map((one) => ({ value: one, name: one }))}
            choose={(one) => change({ year: one === first ? null : one })}
          />
        </p>
      </header>
      {error ? <Failure error={error} retry={() => location.reload()} /> : null}
      {outcomes.map((outcome) => {
        const own = due.filter(({ verdict }) => outcomeOf(verdict) === outcome)
        return own.length ? (
          <section key={outcome} className={style.group} data-outcome={outcome}>
            <h2>
              {name(outcome)} ({formatNumber(own.length, language)})
            </h2>
            <ul>
              {own.map((one) => (
                <Row key={`${one.target.indicator} ${one.target.part} ${one.target.period} ${one.target.document}`} {...one} />
              ))}
            </ul>
          </section>
        ) : null
      })}
    </article>
  )
}

function Row({ target, indicator, verdict }: Due) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const names = partNames(useParks(), language)
  const unit = indicator ? unitOf(indicator, basisOf(indicator, basisIn(indicator, view))) : { vi: target.unit, en: target.unit }
  const part = target.part === null ? '' : `, ${names[target.part] ?? target.part}`
  return (
    <li className={style.row} data-indicator={target.indicator}>
      <div>
        <h3>
          {indicator ? <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.name)}</PageLink> : target.indicator}
          {part}
        </h3>
        <p className={style.document}>
          {target.document}
          {target.document_date ? `, ${dateName(target.document_date, language)}` : ''} · <SourceButton ids={target.source_id} />
        </p>
      </div>
      <div className={style.figures}>
        <Figures target={target} verdict={verdict} unit={unit} />
      </div>
      <div className={style.told}>
        {verdict ? <VerdictLink verdict={verdict} /> : null}
        <p>{verdict ? `${sentence(verdict, unit, language)}.` : `${target.note ? `${target.note}. ` : ''}${say(words.noMeasure)}`}</p>
        {verdict?.reason?.code === 'no_direction' && indicator?.note ? <p className={style.quiet}>{say(indicator.note)}</p> : null}
        {verdict ? <Others verdict={verdict} unit={unit} /> : null}
        {verdict?.status === 'cannot_judge' && indicator ? (
          <p className={style.quiet}>
            {say(words.supplier)}: {indicator.leadUnits.map((one) => say(leadUnits[one] ?? { vi: one, en: one })).join(', ')}.
          </p>
        ) : null}
        {verdict ? <Standing verdict={verdict} /> : null}
      </div>
    </li>
  )
}

/** The level and the figure it was held against, one under the other so that the eye compares them. */
function Figures({ target, verdict, unit }: { readonly target: Target; readonly verdict: Verdict | null; readonly unit: Text }) {
  const say = useSay()
  const language = useLanguage()
  const figure = verdict && judgedFigure(verdict)
  return (
    <dl>
      <div>
        <dt>{say({ vi: 'Mức', en: 'Level' })}</dt>
        <dd>{targetLevel(target, unit, language)}</dd>
      </div>
      <div>
        <dt>{figure ? placeName(figure, language) : say({ vi: 'Số liệu', en: 'Figure' })}</dt>
        <dd>{figure ? withUnit(formatFigure(figure, language), unit, language) : '–'}</dd>
      </div>
    </dl>
  )
}

/** What each other figure of the window or instant, and each other kind of evidence, would give; none is chosen silently. */
function Others({ verdict: { rivals, alternatives }, unit }: { readonly verdict: Verdict; readonly unit: Text }) {
  const say = useSay()
  const language = useLanguage()
  const figures = [...rivals, ...alternatives.flatMap(({ latest, status }) => (latest ? [{ figure: latest, status }] : []))]
  const told = figures.map(
    ({ figure, status }) =>
      `${withUnit(formatFigure(figure, language), unit, language)} (${placeName(figure, language)}): ${statusNames[status][language].toLowerCase()}`,
  )
  const unique = [...new Set(told)]
  if (!unique.length) return null
  return (
    <p className={style.quiet}>
      {say(words.others)}: {unique.join('; ')}.
    </p>
  )
}

/** Whether the verdict is frozen, since when and by which release, else until when it may still close. */
function Standing({ verdict }: { readonly verdict: Verdict }) {
  const say = useSay()
  const language = useLanguage()
  const { frozen, closings, window } = verdict
  const closing = closings.at(-1)
  const text =
    frozen && closing
      ? `${say(words.frozen)} ${dateName(closing.judged, language)}${closing.release ? `, ${closing.release}` : ''}`
      : `${say(words.notFrozen)}; ${say(words.window).toLowerCase()} ${dateName(window.from, language)}–${dateName(window.to, language)}`
  return (
    <p className={style.quiet}>
      {text} · <SheetLink verdict={verdict}>{say(words.sheet)}</SheetLink>
    </p>
  )
}
