import { outline } from '#catalog/outline.ts'
import { groups, leadUnits } from '#catalog/plan.ts'
import { indicatorOf } from '#model/catalog.ts'
import type { Indicator } from '#model/indicator.ts'
import { sentence } from '#model/sentence/verdict.ts'
import { targetName } from '#model/sentence/words.ts'
import { type Read, useManyReadings, useReadings } from '../data/answers.ts'
import { useParks } from '../data/registers.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { Attention } from '../parts/Attention.tsx'
import { FilterBar } from '../parts/FilterBar.tsx'
import { Headline, levelOf } from '../parts/Headline.tsx'
import { IndicatorRow } from '../parts/IndicatorRow.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { SubjectCard } from '../parts/Subject.tsx'
import { useChangeView, useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { overviewWords as words } from '../words/overview.ts'
import style from './Overview.module.css'

const head = indicatorOf(outline, 'investment_per_ha')
const others = outline.indicators.filter((indicator) => indicator !== head)

/** A leader's first ten seconds: the plan's only hard question answered, its path, the parks, then everything else in rows. */
export function Overview() {
  const view = useView()
  const answers = useManyReadings(others.map((indicator) => questionOf(indicator, view, 'none')))
  const rows = others.map((indicator, index) => ({ indicator, answered: answers[index]! }))
  return (
    <article className={style.page}>
      <First />
      <Parks />
      <Rows rows={rows} />
      <Attention rows={rows} />
    </article>
  )
}

/** The plan's question, its answer as a sentence, the figure with its verdict, and the picture of it. */
function First() {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const { value: readings, question, stale } = useReadings(questionOf(head, view, 'none'))
  const judged = useJudged(head, question.basis, readings, null)
  const asked = judged.verdicts[0] ?? null
  const name = say(head.short ?? head.name)
  const said = asked ? sentence(asked, judged.unit, language) : ''
  const finding = asked ? `${name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : name
  return (
    <section className={style.first}>
      <FilterBar />
      <header aria-busy={stale} data-stale={stale ? '' : undefined}>
        <p className={style.question}>
          {asked
            ? `${asked.target.document}: ${targetName(asked.target.period, language)} ${levelOf(asked, language)} ${say(judged.unit)}`
            : say(head.name)}
        </p>
        <h1 id="headline">{finding}</h1>
      </header>
      <div className={style.pair}>
        <Headline judged={judged} stale={stale} told={asked} brief />
        <SubjectCard
          indicator={head}
          split="none"
          title={<h2>{say(head.name)}</h2>}
          finding={finding}
          kind="trend"
          table={view.table}
          onTable={(table) => change({ table })}
        />
      </div>
    </section>
  )
}

function Parks() {
  const say = useSay()
  const view = useView()
  const { value: readings } = useReadings(questionOf(head, view, 'park'))
  const change = useChangeView()
  // Single published figures of long ago are no ranking.
  const ranked = readings?.some(({ value, numerator }) => value !== null && numerator !== null)
  return (
    <section className={style.section}>
      {ranked ? (
        <SubjectCard
          indicator={head}
          split="park"
          title={<h2>{say(words.parks)}</h2>}
          subtitle={say(words.parksAt)}
          finding={say(words.parks)}
          kind="ranked"
          table={view.table}
          onTable={(table) => change({ table })}
        />
      ) : readings ? (
        <Register />
      ) : null}
    </section>
  )
}

/** Without figures by park the overview still leads to every park, and says whose figures are missing. */
function Register() {
  const say = useSay()
  const parks = useParks().filter(({ kind }) => kind === 'park')
  return (
    <>
      <h2>{say(words.parks)}</h2>
      <p className={style.gap}>
        {say(words.noParks)} {say(words.supplier)}:{' '}
        {head.leadUnits.map((unit) => say(leadUnits[unit] ?? { vi: unit, en: unit })).join(', ')}.
      </p>
      <ul className={style.parks}>
        {parks.map(({ id, name, eco }) => (
          <li key={id}>
            <PageLink to={`/park/${id}`}>{say(name)}</PageLink>
            {eco ? <EcoMark /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function EcoMark() {
  const say = useSay()
  return <span className={style.eco}> {say({ vi: 'đang chuyển đổi sinh thái', en: 'converting to an eco-park' })}</span>
}

interface Rowed {
  readonly indicator: Indicator
  readonly answered: Read
}

function Rows({ rows }: { readonly rows: readonly Rowed[] }) {
  const say = useSay()
  return (
    <section className={style.section}>
      <h2>{say(words.indicators)}</h2>
      {Object.entries(groups).map(([id, name]) => {
        const own = rows.filter(({ indicator }) => indicator.group === id)
        const empty = own.filter(isEmpty)
        return own.length ? (
          <div key={id} className={style.group}>
            <p className={style.groupName}>{say(name)}</p>
            {own.map((row) => (empty.includes(row) ? null : <IndicatorRow key={row.indicator.id} {...row} />))}
            {empty.length ? <Gaps rows={empty} /> : null}
          </div>
        ) : null
      })}
    </section>
  )
}

const isEmpty = ({ answered }: Rowed) =>
  answered.value !== undefined && !answered.stale && !answered.value.some(({ value }) => value !== null)

/** Indicators without any figure, in one line with who would supply them: a gap is told, not hidden, and not repeated row by row. */
function Gaps({ rows }: { readonly rows: readonly Rowed[] }) {
  const say = useSay()
  const units = [...new Set(rows.flatMap(({ indicator }) => indicator.leadUnits))]
  return (
    <p className={style.gaps}>
      {say(words.noFigure)}:{' '}
      {rows.map(({ indicator }, index) => (
        <span key={indicator.id}>
          {index ? ', ' : ''}
          <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
        </span>
      ))}
      . {say(words.supplier)}: {units.map((unit) => say(leadUnits[unit] ?? { vi: unit, en: unit })).join(', ')}.
    </p>
  )
}
