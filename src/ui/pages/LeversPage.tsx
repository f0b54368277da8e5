import { catalog } from '#catalog/catalog.ts'
import { leadUnits } from '#catalog/plan.ts'
import { decompose } from '#model/decomposition.ts'
import { type Indicator, basisOf, unitOf } from '#model/indicator.ts'
import { type LeverColumn, leverColumns } from '#model/lever/column.ts'
import type { Side } from '#model/lever/move.ts'
import { periodName } from '#model/period.ts'
import { ask } from '#model/question.ts'
import { type Ratio, ratioOf } from '#model/ratio.ts'
import type { Reading } from '#model/reading.ts'
import { changeSentence, noChangeSentence } from '#model/sentence/change.ts'
import { useReadings } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { basisWords } from '../data/picture.ts'
import { partNames, useParks } from '../data/registers.ts'
import { basisIn } from '../data/subject.ts'
import { isComplete, periodsIn, sharesAt, waterfallOf } from '../levers/change.ts'
import { Effects } from '../levers/Effects.tsx'
import { Suppositions } from '../levers/Suppositions.tsx'
import { BasisChoice } from '../parts/BasisChoice.tsx'
import { Picture } from '../parts/ChartCard.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Failure } from '../parts/Failure.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useDrawn } from '../state/drawn.ts'
import { useChangeView, useRouteId, useView } from '../state/navigate.ts'
import { chartWords } from '../words/chart.ts'
import { filterWords } from '../words/filter.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import { sheetWords } from '../words/sheet.ts'
import { NotFound } from './Trouble.tsx'
import page from './Page.module.css'
import style from './LeversPage.module.css'

export default function LeversPage() {
  const id = useRouteId()
  const indicator = catalog.indicators.find((each) => each.id === id)
  return indicator ? <Levers key={indicator.id} indicator={indicator} /> : <NotFound />
}

/** Loads the figures by park of the basis in force; they are never narrowed by the filters of other pages. */
function Levers({ indicator }: { readonly indicator: Indicator }) {
  const say = useSay()
  const view = useView()
  const basis = basisOf(indicator, basisIn(indicator, view))
  const ratio = ratioOf(indicator)
  const columns = leverColumns(indicator, basis, catalog)
  const question = ask(indicator, { basis, split: 'park', ...(view.grain ? { grain: view.grain } : {}) })
  const { value: readings, error, retry } = useReadings(question)
  useDrawn(readings !== undefined)
  const head = (
    <header className={page.head}>
      <h1>
        {say(words.title)}: {say(indicator.name)}
      </h1>
      <p>{say(words.lead)}</p>
    </header>
  )
  if (!ratio || !columns || question.split !== 'park')
    return (
      <article className={page.page}>
        {head}
        <BasisChoice indicator={indicator} basis={basis} />
        <p>{say(words.none)}</p>
      </article>
    )
  return (
    <article className={page.page}>
      {head}
      {error ? <Failure error={error} retry={retry} /> : null}
      {readings ? (
        <Told indicator={indicator} basis={basis} grain={question.grain} ratio={ratio} columns={columns} readings={readings} />
      ) : error ? null : (
        <div aria-busy="true" className={style.waiting} />
      )}
    </article>
  )
}

interface ToldProps {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly grain: 'year' | 'quarter' | 'month'
  readonly ratio: Ratio
  readonly columns: Readonly<Record<Side, LeverColumn>>
  readonly readings: readonly Reading[]
}

function Told({ indicator, basis, grain, ratio, columns, readings }: ToldProps) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const names = partNames(useParks(), language)
  const { descriptor } = useRelease()
  const unit = unitOf(indicator, basis)
  const periods = periodsIn(readings)
  const complete = periods.filter((period) => isComplete(sharesAt(readings, period)))
  const after = periods.find((period) => period === view.after) ?? complete.at(-1)
  const before = periods.find((period) => period === view.before) ?? complete.find((period) => period !== after)
  if (after === undefined || before === undefined)
    return (
      <>
        <BasisChoice indicator={indicator} basis={basis} />
        <p>
          {say(words.noFigures)}: {indicator.leadUnits.map((one) => say(leadUnits[one] ?? { vi: one, en: one })).join(', ')}.
        </p>
      </>
    )
  const found = decompose(sharesAt(readings, before), sharesAt(readings, after), ratio.scale)
  const compared = { name: indicator.short ?? indicator.name, unit, before, after }
  const options = periods.map((period) => ({ value: period, name: periodName(period, language) }))
  const split = 'code' in found ? null : found
  const said = 'code' in found ? noChangeSentence(found, compared, names, language) : changeSentence(found, compared, language)
  const told = { title: say(indicator.name), unit: say(unit), before, after, names, fictional: descriptor.fictional }
  return (
    <>
      <section className={`screen ${style.bar}`}>
        <Choice label={say(words.from)} value={before} options={options} choose={(one) => change({ before: one })} />
        <Choice label={say(words.to)} value={after} options={options} choose={(one) => change({ after: one, moves: [] })} />
        <Choice
          label={say(filterWords.grain)}
          value={grain}
          options={indicator.grains.map((one) => ({ value: one, name: say(filterWords[one]) }))}
          choose={(one) => change({ grain: one === 'quarter' ? 'quarter' : null, before: null, after: null, moves: [] })}
        />
        <BasisChoice indicator={indicator} basis={basis} />
      </section>
      <section className={page.section}>
        <h2>{say(words.why)}</h2>
        {split ? <Picture kind="waterfall" minHeight={300} data={waterfallOf(split, told, language)} /> : null}
        <p className={style.sentence}>{said}.</p>
        {split ? <Effects found={split} names={names} unit={say(unit)} /> : null}
        <p className={page.quiet}>{say(words.method)}</p>
        <p className={page.quiet}>
          {say(chartWords.basis)}: {basisWords(indicator, basis, readings, language)}
        </p>
      </section>
      {complete.includes(after) ? (
        <Suppositions
          indicator={indicator}
          basis={basis}
          grain={grain}
          period={after}
          columns={columns}
          readings={readings}
          scale={ratio.scale}
          names={names}
        />
      ) : null}
      <p className={`screen ${style.ways}`}>
        <PageLink to={`/indicator/${indicator.id}`}>{say(sheetWords.indicator)}</PageLink>
        <PageLink to={`/sheet/${indicator.id}`}>{say(sheetWords.title)}</PageLink>
      </p>
    </>
  )
}
