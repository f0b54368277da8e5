import { outline } from '#catalog/outline.ts'
import { groups } from '#catalog/plan.ts'
import type { Indicator } from '#model/indicator.ts'
import type { Reading } from '#model/reading.ts'
import { Section } from '../parts/Article.tsx'
import { Grid, type GridColumn } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { gapWords as words } from '../words/gap.ts'
import { useSay } from '../words/language.ts'
import { pageWords } from '../words/page.ts'
import style from './Matrix.module.css'
import type { PrintedRow } from './printed.ts'
import { type YearState, statesOf } from './years.ts'

const signs = [
  ['reported', '●'],
  ['published', '◆'],
  ['conflicting', '!'],
  ['sought', '?'],
] as const

interface Row {
  readonly indicator: Indicator
  readonly states: readonly YearState[]
}

interface Props {
  readonly years: readonly number[]
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly printed: readonly PrintedRow[]
  readonly conflicting: ReadonlySet<PrintedRow>
}

/** Every indicator by year: what is there, what was looked for, what contradicts, and who would supply what is not. */
export function Matrix({ years, readings, printed, conflicting }: Props) {
  const say = useSay()
  const rowsOf = (group: string): readonly Row[] =>
    outline.indicators
      .filter((indicator) => indicator.group === group)
      .map((indicator) => ({
        indicator,
        states: statesOf(
          years,
          readings.get(indicator.id) ?? [],
          printed.filter((row) => row.indicator?.id === indicator.id),
          conflicting,
        ),
      }))
  const cell = (state: YearState | undefined) => {
    const there = signs.filter(([key]) => state?.[key])
    return (
      <span className={style.cell} data-empty={there.length ? undefined : ''}>
        <span aria-hidden="true">{there.map(([, sign]) => sign).join('') || '·'}</span>
        <span className="unseen">{there.length ? there.map(([key]) => say(words[key])).join(', ') : say(words.nothing)}</span>
      </span>
    )
  }
  return (
    <Section title={say(words.matrix)}>
      <p className={style.key}>
        {signs.map(([key, sign]) => (
          <span key={key}>
            <span aria-hidden="true">{sign}</span> {say(words[key])}
          </span>
        ))}
        <span>
          <span aria-hidden="true">·</span> {say(words.nothing)}
        </span>
      </p>
      {Object.entries(groups).map(([group, name]) => (
        <div key={group}>
          <h3 className={style.group}>{say(name)}</h3>
          <Grid
            label={`${say(words.matrix)}: ${say(name)}`}
            rows={rowsOf(group)}
            keyOf={({ indicator }) => indicator.id}
            columns={[
              {
                name: say(words.indicator),
                wide: true,
                cell: ({ indicator }) => <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.short ?? indicator.name)}</PageLink>,
              },
              ...years.map((year, index): GridColumn<Row> => ({
                name: String(year),
                whole: true,
                cell: ({ states }) => cell(states[index]),
              })),
              { name: say(pageWords.supplier), wide: true, cell: ({ indicator }) => <Units ids={indicator.leadUnits} /> },
            ]}
          />
        </div>
      ))}
    </Section>
  )
}
