import { useMemo } from 'react'
import type { Indicator, Split } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { currentVerdict } from '../data/subject.ts'
import type { Reading } from '#model/reading.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { leadUnits } from '#catalog/plan.ts'
import { useReadings } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { type Subject, captionOf, pictureOf } from '../data/picture.ts'
import { useBreaks, useParks } from '../data/registers.ts'
import { hindranceOf, questionOf, useJudged } from '../data/subject.ts'
import { useGo, useView } from '../state/navigate.ts'
import { save } from '../state/save.ts'
import { chartWords as words } from '../words/chart.ts'
import { useLanguage, useSay } from '../words/language.ts'
import type { Export } from './Actions.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Failure } from './Failure.tsx'
import { Foot } from './Foot.tsx'
import style from './Subject.module.css'

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
  /** The verdict whose path is drawn; none by default. */
  readonly verdict?: Verdict | null
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
  const verdict = props.verdict === undefined ? (split === 'none' ? currentVerdict(verdicts) : null) : props.verdict
  const breaks = useBreaks()
  const parks = useParks()
  const release = useRelease()
  const subject: Subject = { indicator, question, readings: readings ?? [], targets, breaks, parks, verdict, selected, release, language }
  const data = useMemo(
    () => pictureOf({ indicator, question, readings: readings ?? [], targets, breaks, parks, verdict, selected, release, language }),
    // The question is made anew at every turn; its readings stand for it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [indicator, readings, targets, breaks, parks, verdict, selected, release, language],
  )
  if (error) return <Failure error={error} retry={retry} />
  if (!readings) return <div className={style.waiting} aria-busy="true" />
  const hindrance = hindranceOf(indicator, question)
  if (!readings.some(({ value }) => value !== null)) return <Nothing indicator={indicator} title={title} hindered={hindrance !== null} />

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
        {say(words.supplier)}: {indicator.leadUnits.map((unit) => say(leadUnits[unit] ?? { vi: unit, en: unit })).join(', ')}.
      </p>
    </section>
  )
}
