import type { SeriesData } from '#charts/data.ts'
import { formatNumber } from '#model/format.ts'
import { comparePeriods, periodName, periodWithin } from '#model/period.ts'
import { kinds } from '#model/provenance.ts'
import type { Reading } from '#model/reading.ts'
import { textOf } from '#model/row.ts'
import type { Row } from '#sql/statement.ts'
import { useTable } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { Section } from '../parts/Article.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { PictureCard } from '../parts/PictureCard.tsx'
import { useChangeView, useView } from '../state/navigate.ts'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { measures } from './measures.ts'

/** A month of one enterprise as a reading: one reporter of one expected. */
function readingOf(row: Row, column: string): Reading {
  const value = row[column]
  const amount = typeof value === 'number' ? value : null
  return {
    period: textOf(row, 'period'),
    part: null,
    value: amount,
    numerator: amount,
    denominator: null,
    kind: kinds.find((kind) => kind === row['kind']) ?? 'reported',
    qualifier: textOf(row, 'qualifier'),
    scope: 'part',
    definition: '',
    as_of: textOf(row, 'as_of'),
    sources: textOf(row, 'source_id'),
    parts: 1,
    expected: 1,
    rate_from: null,
    rate_to: null,
    confidence: '',
    note: textOf(row, 'note'),
  }
}

/** The monthly course of one enterprise, one measure at a time. */
export function Months({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const view = useView()
  const change = useChangeView()
  const { value, error, retry } = useTable('enterprise_activity', { where: { enterprise_id: id } })
  const measure = measures.find((each) => each.id === view.own['measure']) ?? measures[0]!
  if (error) return <Failure error={error} retry={retry} />
  if (!value) return <div aria-busy="true" style={{ minHeight: 360 }} />
  const rows = value.toSorted((a, b) => comparePeriods(textOf(a, 'period'), textOf(b, 'period')))
  const readings = rows.map((row) => readingOf(row, measure.id))
  const latest = readings.findLast((reading) => reading.value !== null)
  const unit = measure.unit ? measure.unit[language] : ''
  const told = latest
    ? `${say(measure.name)} ${formatNumber(latest.value ?? 0, language)} ${unit}, ${periodWithin(periodName(latest.period, language), language)}`
    : say(words.noMonths)
  const data: SeriesData = {
    shape: 'series',
    title: `${name}: ${say(measure.name)}`,
    unit,
    fictional: descriptor.fictional,
    caption: null,
    measure: measure.flow ? 'flow' : 'stock',
    readings,
    published: [],
    partNames: {},
    targets: [],
    base: null,
    scenario: null,
    breaks: [],
    marked: {},
    selected: null,
  }
  return (
    <Section title={`${say(words.monthly)}: ${told}`}>
      {readings.length ? (
        <>
          <div className="screen">
            <Choice
              label={say(words.measure)}
              value={measure.id}
              options={measures.map(({ id: each, name: called }) => ({ value: each, name: say(called) }))}
              choose={(next) => change({ own: { ...view.own, measure: next === measures[0]?.id ? '' : next } })}
            />
          </div>
          <PictureCard
            title={say(measure.name)}
            sentence={told}
            kind="trend"
            data={data}
            name={`${id}-${measure.id}`}
            foot={<SourceButton ids={[...new Set(readings.map(({ sources }) => sources))].join('+')} />}
          />
        </>
      ) : null}
    </Section>
  )
}
