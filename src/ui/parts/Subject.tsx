import { useMemo } from 'react'
import { type Indicator, type Split, unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import type { Reading } from '#model/reading.ts'
import { breaksOf } from '#model/progress/figures/breaks.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { ratioOf } from '#model/ratio.ts'
import { courseSentence } from '#model/sentence/course.ts'
import { movementSentence, rankingSentence } from '#model/sentence/ranking.ts'
import { sentence } from '#model/sentence/verdict.ts'
import { useReadings } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { type Subject, captionOf, pictureOf } from '../data/picture.ts'
import { partNames, useBreaks, useParks } from '../data/registers.ts'
import { scenarioPath, startOf } from '../data/scenario.ts'
import { isNarrowed, questionOf, hindranceOf, useJudged } from '../data/subject.ts'
import { useGo, useView } from '../state/navigate.ts'
import { save } from '../state/save.ts'
import { chartWords as words } from '../words/chart.ts'
import { useLanguage, useSay } from '../words/language.ts'
import type { Export } from './Actions.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Failure } from './Failure.tsx'
import { Foot } from './Foot.tsx'
import style from './Subject.module.css'
import { Units } from './Units.tsx'

interface Props {
  readonly indicator: Indicator
  readonly split: Split
  readonly title: React.ReactNode
  /** The finding as plain text, for files that leave the page. */
  readonly finding: string
  readonly subtitle?: React.ReactNode
  readonly kind: string
  readonly kinds?: readonly string[]
  readonly onKind?: (kind: string) => void
  readonly table: boolean
  readonly onTable: (table: boolean) => void
  readonly selected?: string | null
  /** The verdict whose path is drawn and told; the one that matters now by default, null for none. */
  readonly verdict?: Verdict | null
  /** The sentence of the verdict stands above the picture already. */
  readonly told?: boolean
}

/** One indicator under the view of the page as a picture with everything around it. */
export function SubjectCard(props: Props) {
  const { indicator, split, kind, kinds, onKind, table, onTable, title, subtitle, finding, selected = null } = props
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const go = useGo()
  const { value: readings, question, stale, error, retry } = useReadings(questionOf(indicator, view, split))
  const { targets, verdicts } = useJudged(indicator, question.basis, readings, null)
  const hindrance = hindranceOf(indicator, question)
  const narrowed = isNarrowed(question)
  const verdict = narrowed || split !== 'none' ? null : props.verdict === undefined ? currentVerdict(verdicts) : props.verdict
  const shown = narrowed && split === 'none' ? none : targets
  const breaks = useBreaks()
  const parks = useParks()
  const release = useRelease()
  const own = view.scenario.filter((one) => one.indicator === indicator.id)
  const start = split === 'none' && !narrowed && own.length ? startOf(readings ?? [], indicator.measure, verdict) : null
  const scenario = scenarioPath(own, start, language)
  const subject: Subject = {
    indicator,
    question,
    readings: readings ?? none,
    targets: shown,
    breaks,
    parks,
    verdict,
    selected,
    scenario,
    release,
    language,
  }
  const data = useMemo(
    () => pictureOf(subject),
    // The question is made anew at every turn, its readings stand for it; so do the scenarios of the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [indicator, readings, shown, breaks, parks, verdict, selected, view.scenario, release, language],
  )
  if (error) return <Failure error={error} retry={retry} />
  const nothing = !readings?.some(({ value }) => value !== null)
  // That there was nothing under the question before says nothing of the one that is being computed.
  if (!readings || (nothing && stale)) return <div className={style.waiting} aria-busy="true" />
  if (nothing) return <Nothing indicator={indicator} title={title} hindered={hindrance !== null} />

  async function make(what: Export, shownAs: string) {
    const name = `${indicator.id}-${split === 'none' ? 'all' : split}-${release.name}`
    const captioned = { ...data, caption: captionOf(subject, finding) }
    if (what === 'csv') {
      const { csvOf } = await import('./csv.ts')
      save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(subject))
      return
    }
    const { svgOf, pngOf } = await import('./export.ts')
    if (what === 'svg') save(`${name}.svg`, 'image/svg+xml', await svgOf(shownAs, captioned, language))
    else save(`${name}.png`, 'image/png', await pngOf(shownAs, captioned, language))
  }

  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      data={data}
      sentence={sentenceUnder(subject, kind, props.told === true, split)}
      kind={kind}
      {...(kinds && onKind ? { kinds, onKind } : {})}
      table={table}
      onTable={onTable}
      stale={stale}
      make={make}
      pick={(stop) => {
        if (stop.part && parks.some(({ id }) => id === stop.part)) go(`/park/${stop.part}`)
      }}
      foot={
        <>
          {hindrance ? <p>{say(words.notByPart)}</p> : null}
          <Foot indicator={indicator} basis={question.basis} readings={shownReadings(readings, split)} />
        </>
      }
    />
  )
}

const none: readonly never[] = []

/** What stands under the picture: the verdict where it is not told above already, else what the course or the comparison shows. */
function sentenceUnder(
  { indicator, question, readings, verdict, breaks, parks, language }: Subject,
  kind: string,
  told: boolean,
  split: Split,
): string {
  const unit = unitOf(indicator, question.basis)
  const { measure } = indicator
  if (split === 'none')
    return verdict && !told
      ? sentence(verdict, unit, language)
      : courseSentence({ readings, part: null, measure, unit, breaks: breaksOf(breaks, indicator.id) }, language)
  const ranked = { readings, names: partNames(parks, language), unit, measure, adds: ratioOf(indicator) === null }
  return kind === 'parts' ? movementSentence(ranked, language) : rankingSentence(ranked, language)
}

/** Split views of many years show the latest of each part; their sources are those of these readings. */
const shownReadings = (readings: readonly Reading[], split: Split) =>
  split === 'none' ? readings : [...new Set(readings.map(({ part }) => part))].flatMap((part) => latestOf(readings, part, 'stock') ?? [])

/** A gap told as a gap: what is missing and who would supply it. */
export function Nothing({
  indicator,
  title,
  hindered,
}: {
  readonly indicator: Indicator
  readonly title: React.ReactNode
  readonly hindered: boolean
}) {
  const say = useSay()
  return (
    <section className={style.nothing}>
      <div className={style.title}>{title}</div>
      <p>{say(hindered ? words.notByPart : words.nothing)}.</p>
      <p className={style.quiet}>
        {say(words.supplier)}: <Units ids={indicator.leadUnits} />.
      </p>
    </section>
  )
}
