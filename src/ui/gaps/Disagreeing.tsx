import type { Conflict } from '#model/conflict.ts'
import type { Row } from '#sql/statement.ts'
import { Section } from '../parts/Article.tsx'
import type { GridColumn } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Printed } from '../parts/Printed.tsx'
import { gapWords as words, reasonNames } from '../words/gap.ts'
import { useSay } from '../words/language.ts'
import { type PrintedRow, indicatorOf, subjectName } from './printed.ts'
import { textOf } from '#model/row.ts'

/** What a row is about, leading to its indicator where it has one. */
export function useSubjectColumn(): GridColumn<Row> {
  const say = useSay()
  return {
    name: say(words.series),
    wide: true,
    cell: (row) => {
      const series = textOf(row, 'series')
      const indicator = indicatorOf(series)
      const name = say(subjectName(series))
      return indicator ? <PageLink to={`/indicator/${indicator.id}`}>{name}</PageLink> : name
    },
  }
}

/** The published figures that contradict each other, side by side with the reason. */
export function Disagreeing({ conflicts }: { readonly conflicts: readonly Conflict<PrintedRow>[] }) {
  const say = useSay()
  const subject = useSubjectColumn()
  const reasons = new Map(conflicts.flatMap(({ reason, figures }) => figures.map(({ row }) => [row, reason] as const)))
  const first = new Set(conflicts.map(({ figures }) => figures[0]?.row))
  return (
    <Section title={`${say(words.printed)} (${conflicts.length})`} lead={say(words.printedLead)}>
      {conflicts.length ? (
        <Printed
          label={say(words.printed)}
          rows={conflicts.flatMap(({ figures }) => figures.map(({ row }) => row))}
          parts
          before={{
            ...subject,
            cell: (row) => {
              const reason = reasons.get(row)
              return first.has(row) ? (
                <>
                  {subject.cell(row)}
                  {reason ? ` (${say(reasonNames[reason])})` : ''}
                </>
              ) : null
            },
          }}
        />
      ) : (
        <p>{say(words.none)}</p>
      )}
    </Section>
  )
}
