import { catalog } from '#catalog/catalog.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'
import { leverColumns } from '#model/lever/column.ts'
import { originOf } from '#model/progress/figures/point.ts'
import { parsePeriod } from '#model/period.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import type { Reading } from '#model/reading.ts'
import { lead, sentence } from '#model/sentence/verdict.ts'
import { withUnit } from '#model/sentence/words.ts'
import { formatFigure } from '#model/format.ts'
import { useReadings } from '../data/answers.ts'
import { sourceIds, whenWords } from '../data/picture.ts'
import { useTargets } from '../data/registers.ts'
import { startOf } from '../data/scenario.ts'
import { basisIn, questionOf, useJudged } from '../data/subject.ts'
import { BasisChoice } from '../parts/BasisChoice.tsx'
import { Definition } from '../parts/Definition.tsx'
import { FilterBar } from '../parts/FilterBar.tsx'
import { Headline } from '../parts/Headline.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Published } from '../parts/Published.tsx'
import { ScenarioBox } from '../parts/ScenarioBox.tsx'
import { Sources } from '../parts/Sources.tsx'
import { TargetList } from '../parts/TargetList.tsx'
import { SubjectCard } from '../parts/Subject.tsx'
import { useDrawn } from '../state/drawn.ts'
import { useChangeView, useView, useRouteId } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { leverWords } from '../words/lever.ts'
import { NotFound } from './Trouble.tsx'
import style from './IndicatorPage.module.css'

export default function IndicatorPage() {
  const id = useRouteId()
  const indicator = catalog.indicators.find((each) => each.id === id)
  return indicator ? <Told key={indicator.id} indicator={indicator} /> : <NotFound />
}

/** Kinds of picture that show one course; the others compare parts. */
const courses = ['trend', 'columns']

/** Everything about one indicator in the same order everywhere: finding, picture and why, parts, formula, published figures, gaps, sources. */
function Told({ indicator }: { readonly indicator: IndicatorDeclaration }) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const { value: readings, question, stale } = useReadings(questionOf(indicator, view, 'none'))
  const judged = useJudged(indicator, question.basis, readings, null)
  const verdict = currentVerdict(judged.verdicts)
  useDrawn(readings !== undefined)
  const name = say(indicator.short ?? indicator.name)
  const { latest, unit } = judged
  const said = verdict ? sentence(verdict, unit, language) : ''
  const finding = verdict
    ? `${name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
    : latest
      ? `${name}: ${withUnit(formatFigure(latest, language), unit, language)} (${whenWords(latest, language)})`
      : name
  const own = indicator.charts.filter((kind) => courses.includes(kind))
  const parts = indicator.charts.filter((kind) => !courses.includes(kind))
  const course = own.includes(view.chart ?? '') ? view.chart! : (own[0] ?? 'trend')
  const compared = parts.includes(view.chart ?? '') ? view.chart! : parts[0]
  const split = view.split && view.split !== 'none' && indicator.splits.includes(view.split) ? view.split : indicator.splits[0]
  return (
    <article className={style.page}>
      <header className={style.head} aria-busy={stale} data-stale={stale ? '' : undefined}>
        <h1>{finding}</h1>
        <p>{say(indicator.definition)}</p>
      </header>
      <div>
        <FilterBar axes={false} />
        <BasisChoice indicator={indicator} basis={basisIn(indicator, view)} />
      </div>
      <div className={style.pair}>
        <SubjectCard
          indicator={indicator}
          split="none"
          title={<h2>{say(words.course)}</h2>}
          subtitle={verdict ? lead(verdict, indicator.short ?? indicator.name, unit, language) : undefined}
          finding={finding}
          told={verdict !== null}
          kind={course}
          kinds={own}
          onKind={(chart) => change({ chart })}
          table={view.table}
          onTable={(table) => change({ table })}
        />
        <aside className={style.why}>
          <Headline judged={judged} stale={stale} told={verdict} />
          {leverColumns(indicator, question.basis, catalog) ? (
            <p className={style.way}>
              <PageLink to={`/levers/${indicator.id}`}>{say(leverWords.open)}</PageLink>
            </p>
          ) : null}
          {indicator.direction === 0 ? null : (
            <ScenarioBox indicator={indicator} unit={unit} start={startOf(readings ?? [], indicator.measure, verdict)} judgement={judged} />
          )}
        </aside>
      </div>
      {split && compared ? (
        <SubjectCard
          indicator={indicator}
          split={split}
          title={<h2>{say(split === 'park' ? words.byPark : words.byPosition)}</h2>}
          finding={`${say(indicator.name)}, ${say(split === 'park' ? words.byPark : words.byPosition).toLowerCase()}`}
          kind={compared}
          kinds={parts}
          onKind={(chart) => change({ chart })}
          table={view.table}
          onTable={(table) => change({ table })}
        />
      ) : null}
      <Definition indicator={indicator} basis={question.basis} latest={latest} />
      <Targets indicator={indicator.id} />
      <Published indicator={indicator} />
      <Gaps readings={readings ?? []} />
      {readings && sourceIds(readings) ? (
        <section className={style.section}>
          <h2>{say(words.sources)}</h2>
          <Sources ids={sourceIds(readings)} />
        </section>
      ) : null}
    </article>
  )
}

/** Every target of the indicator and its parks, with the document that sets it and where that was found. */
function Targets({ indicator }: { readonly indicator: string }) {
  const say = useSay()
  const own = useTargets().filter((target) => target.indicator === indicator)
  if (!own.length) return null
  return (
    <section className={style.section}>
      <h2>{say(words.targets)}</h2>
      <TargetList label={say(words.targets)} targets={own} />
    </section>
  )
}

/** The years between the first and the last figure of which nothing is known under this basis. */
function Gaps({ readings }: { readonly readings: readonly Reading[] }) {
  const say = useSay()
  const years = (all: readonly Reading[]) =>
    all.flatMap((reading) => {
      const span = parsePeriod(reading.period)
      return span ? [Math.floor((span.start + span.months - 1) / 12)] : []
    })
  const known = years(readings.filter(({ value }) => value !== null))
  if (!known.length) return null
  const first = Math.min(...known)
  const last = Math.max(
    ...years(readings.filter((reading) => originOf(reading) !== 'published' || /^\d{4}$/.test(reading.period))),
    ...known,
  )
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !known.includes(year))
  return (
    <section className={style.section}>
      <h2>{say(words.gaps)}</h2>
      <p>{missing.length ? `${say(words.gapsNote)}: ${missing.join(', ')}.` : say(words.noGaps)}</p>
    </section>
  )
}
