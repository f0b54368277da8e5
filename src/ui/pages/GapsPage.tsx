import { outline } from '#catalog/outline.ts'
import { conflictsOf } from '#model/conflict.ts'
import { useManyReadings, useTable } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { questionOf } from '../data/subject.ts'
import { useZoneSteps, useZones } from '../data/zones.ts'
import { Matrix } from '../gaps/Matrix.tsx'
import { Disagreeing, useSubjectColumn } from '../gaps/Disagreeing.tsx'
import { Targets } from '../gaps/Targets.tsx'
import { printedOf } from '../gaps/printed.ts'
import { Article, Section } from '../parts/Article.tsx'
import { Printed } from '../parts/Printed.tsx'
import { useView } from '../state/navigate.ts'
import { gapWords as words } from '../words/gap.ts'
import { useSay } from '../words/language.ts'
import { Areas } from '../zones/Areas.tsx'

/** How many years the matrix looks back, which takes in the plan and the term before it. */
const span = 8

/** What is not known, and what is known twice: per indicator and year, then the figures that contradict each other. */
export default function GapsPage() {
  const say = useSay()
  const view = useView()
  const { descriptor } = useRelease()
  const { value: published } = useTable('published_series')
  const answers = useManyReadings(outline.indicators.map((indicator) => questionOf(indicator, view, 'none')))
  const zones = useZones()
  const steps = useZoneSteps()
  const subject = useSubjectColumn()
  const printed = (published ?? []).map(printedOf)
  const conflicts = conflictsOf(printed)
  const readings = new Map(outline.indicators.map(({ id }, index) => [id, answers[index]?.value ?? []]))
  const last = Number(descriptor.as_of.slice(0, 4))
  const years = Array.from({ length: span }, (_, index) => last - span + 1 + index)
  const told = outline.indicators.filter(
    ({ id }) =>
      readings.get(id)?.some(({ value }) => value !== null) ||
      printed.some(({ indicator, value }) => indicator?.id === id && value !== null),
  )
  const unlinked = printed.filter(({ indicator, value }) => !indicator && value !== null).map(({ row }) => row)
  const sought = printed.filter(({ value }) => value === null).map(({ row }) => row)
  return (
    <Article
      title={`${say(words.title)}: ${told.length}/${outline.indicators.length} ${say(words.have)}, ${conflicts.length} ${say(words.conflicts)}`}
      lead={say(words.lead)}
      ready={published !== undefined && answers.every(({ value, error }) => value || error)}
    >
      <Disagreeing conflicts={conflicts} />
      <Targets />
      <Areas zones={zones} steps={steps} />
      <Matrix years={years} readings={readings} printed={printed} conflicting={new Set(conflicts.flatMap(({ figures }) => figures))} />
      {unlinked.length ? (
        <Section title={say(words.noIndicator)} lead={say(words.noIndicatorLead)}>
          <Printed label={say(words.noIndicator)} rows={unlinked} parts before={subject} />
        </Section>
      ) : null}
      {sought.length ? (
        <Section title={`${say(words.soughtTitle)} (${sought.length})`}>
          <Printed label={say(words.soughtTitle)} rows={sought} parts before={subject} />
        </Section>
      ) : null}
    </Article>
  )
}
