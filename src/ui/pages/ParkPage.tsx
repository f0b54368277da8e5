import { outline } from '#catalog/outline.ts'
import { formatNumber } from '#model/format.ts'
import type { Indicator } from '#model/indicator.ts'
import { unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { confidenceNames } from '#model/provenance.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import { breaksOf } from '#model/progress/figures/breaks.ts'
import type { Reading } from '#model/reading.ts'
import { courseSentence } from '#model/sentence/course.ts'
import { useManyReadings } from '../data/answers.ts'
import { pictureOf } from '../data/picture.ts'
import { useRelease } from '../data/context.ts'
import { type Park, useBreaks, useParks } from '../data/registers.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { Picture } from '../parts/ChartCard.tsx'
import { Facts } from '../parts/Facts.tsx'
import { Figure } from '../parts/Figure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { VerdictLine } from '../parts/Headline.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Sources } from '../parts/Sources.tsx'
import { useDrawn } from '../state/drawn.ts'
import { useView, useRouteId } from '../state/navigate.ts'
import { indicatorWords } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { ecoWord, parkWords as words } from '../words/park.ts'
import { parkCode } from './ParksPage.tsx'
import { NotFound } from './Trouble.tsx'
import page from './Page.module.css'
import style from './ParkPage.module.css'

export default function ParkPage() {
  const id = useRouteId()
  const parks = useParks()
  const park = parks.find((each) => each.id === id)
  useDrawn(parks.length > 0)
  if (!parks.length) return <div aria-busy="true" className={style.waiting} />
  return park ? <Told key={park.id} park={park} parks={parks} /> : <NotFound />
}

const split = outline.indicators.filter((indicator) => indicator.splits.includes('park') || indicator.published.length)

/** One park: what the register says of it, then every indicator that has a figure of it, then what is missing. */
function Told({ park, parks }: { readonly park: Park; readonly parks: readonly Park[] }) {
  const say = useSay()
  const view = useView()
  const answers = useManyReadings(
    split.map((indicator) => questionOf(indicator, { ...view, parks: [] }, indicator.splits.includes('park') ? 'park' : 'none')),
  )
  const rows = split.map((indicator, index) => ({
    indicator,
    readings: (answers[index]?.value ?? []).filter(({ part }) => part === park.id),
  }))
  const told = rows.filter(({ readings }) => readings.some(({ value }) => value !== null))
  const silent = rows.filter((row) => row.indicator.splits.includes('park') && !told.includes(row))
  return (
    <article className={page.page}>
      <header className={page.head}>
        <h1>{say(park.name)}</h1>
        <p>
          {[parkCode('kind', park.kind), parkCode('position', park.position), parkCode('status', park.status)]
            .flatMap((name) => (name ? [say(name)] : []))
            .join(' · ')}
          {park.eco ? ` · ${say(ecoWord)}` : ''}
        </p>
      </header>
      <section className={page.section}>
        <h2>{say(words.indicators)}</h2>
        {told.length ? (
          <div className={style.cards}>
            {told.map(({ indicator, readings }) => (
              <Card
                key={indicator.id}
                indicator={indicator}
                readings={readings}
                all={answers[split.indexOf(indicator)]?.value ?? []}
                park={park}
              />
            ))}
          </div>
        ) : (
          <p>{say(words.noFigures)}</p>
        )}
        {silent.length ? (
          <p className={page.quiet}>
            {say(words.missingHere)}: {silent.map(({ indicator }) => say(indicator.short ?? indicator.name)).join(', ')}.
          </p>
        ) : null}
      </section>
      <Profile park={park} parks={parks} />
    </article>
  )
}

function Profile({ park, parks }: { readonly park: Park; readonly parks: readonly Park[] }) {
  const say = useSay()
  const language = useLanguage()
  const unknown = say(words.notKnown)
  const area = (value: number | null) => (value === null ? unknown : formatNumber(value, language, 2))
  const group = parks.find(({ id }) => id === park.group)
  const members = parks.filter((each) => each.group === park.id)
  const facts: [string, React.ReactNode][] = [
    [say(words.developer), park.developer || unknown],
    [say(words.established), park.established ?? unknown],
    [say(words.location), park.location || unknown],
    [say(words.totalHa), area(park.totalHa)],
    [say(words.industrialHa), area(park.industrialHa)],
    [say(words.confidence), confidenceNames[park.confidence] ? say(confidenceNames[park.confidence]!) : '–'],
  ]
  if (park.aliases.length) facts.push([say(words.aliases), park.aliases.join(', ')])
  if (group)
    facts.push([
      say(words.group),
      <PageLink key={group.id} to={`/park/${group.id}`}>
        {say(group.name)}
      </PageLink>,
    ])
  if (members.length) facts.push([say(words.members), members.map((each) => say(each.name)).join(', ')])
  return (
    <section className={page.section}>
      <h2>{say(words.profile)}</h2>
      <Facts facts={facts} />
      {park.note ? (
        <p className={page.text}>
          {say(words.note)}: {park.note}
        </p>
      ) : null}
      <h3>{say(indicatorWords.source)}</h3>
      <Sources ids={park.sources} />
    </section>
  )
}

/** One indicator of the park: figure, course, place among the parks, and a verdict where the park has a target of its own. */
function Card({
  indicator,
  readings,
  all,
  park,
}: {
  readonly indicator: Indicator
  readonly readings: readonly Reading[]
  readonly all: readonly Reading[]
  readonly park: Park
}) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const question = questionOf(indicator, { ...view, parks: [] }, indicator.splits.includes('park') ? 'park' : 'none')
  const { verdicts, targets } = useJudged(indicator, question.basis, readings, park.id)
  const breaks = useBreaks()
  const release = useRelease()
  const latest = latestOf(readings, park.id, indicator.measure)
  const verdict = currentVerdict(verdicts)
  const unit = unitOf(indicator, question.basis)
  const whole = readings.map((reading) => ({ ...reading, part: null }))
  const peers = latest
    ? all.filter(({ period, value, numerator, part }) => period === latest.period && value !== null && numerator !== null && part !== null)
    : []
  const rank = latest && latest.numerator !== null ? peers.filter(({ value }) => (value ?? 0) > (latest.value ?? 0)).length + 1 : null
  return (
    <section className={style.card}>
      <h3>
        <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>
      </h3>
      {latest ? <Figure reading={latest} unit={unit} /> : null}
      <p className={page.quiet}>
        {rank !== null && peers.length > 1 ? `${say(words.rank)} ${rank} ${say(words.of)} ${peers.length} · ` : ''}
        {latest ? <SourceButton ids={latest.sources} /> : null}
      </p>
      <Picture
        kind="spark"
        minHeight={52}
        data={pictureOf({
          indicator,
          question: { ...question, split: 'none' },
          readings: whole,
          targets: targets.map((target) => ({ ...target, part: null })),
          breaks,
          parks: [],
          verdict,
          release,
          language,
        })}
      />
      {verdict ? (
        <VerdictLine verdict={verdict} unit={unit} />
      ) : (
        <p className={page.quiet}>
          {courseSentence({ readings, part: park.id, measure: indicator.measure, unit, breaks: breaksOf(breaks, indicator.id) }, language)}.
        </p>
      )}
    </section>
  )
}
