import { useState } from 'react'
import { Button } from '@mantine/core'
import { catalog } from '#catalog/catalog.ts'
import type { Movement } from '#gate/effect.ts'
import { formatFigure } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { intakeWords as words } from '../words/intake.ts'
import { tableWords } from '../words/table.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'

const page = 12

/** Every figure and verdict that would move, verdicts first: `12,1 → 12,4`. */
export function Effects({ movements }: { readonly movements: readonly Movement[] }) {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const sorted = [...movements].sort((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null))
  const nameOf = (id: string) => {
    const found = catalog.indicators.find((indicator) => indicator.id === id)
    return found ? say(found.short ?? found.name) : id
  }
  if (!movements.length) return <p>{say(words.noEffect)}</p>
  return (
    <>
      <Grid
        label={say(words.effect)}
        entries
        rows={all ? sorted : sorted.slice(0, page)}
        keyOf={({ indicator, period }, index) => `${indicator} ${period} ${index}`}
        columns={[
          {
            name: say(tableWords.indicator),
            bare: true,
            cell: ({ indicator, unit }) => (
              <>
                <PageLink to={`/indicator/${indicator}`}>{nameOf(indicator)}</PageLink> <span className={style.quiet}>{say(unit)}</span>
              </>
            ),
          },
          { name: say(words.period), bare: true, cell: ({ period }) => periodName(period, language) },
          {
            name: say(words.before),
            numeric: true,
            cell: ({ before }) => <span className={style.old}>{formatFigure({ value: before }, language)}</span>,
          },
          {
            name: say(words.after),
            numeric: true,
            cell: ({ after }) => <span className={style.new}>{formatFigure({ value: after }, language)}</span>,
          },
          {
            name: say(words.verdict),
            cell: ({ verdict }) =>
              verdict ? (
                <span className={style.row}>
                  <VerdictMark status={verdict.before} size={14} /> → <VerdictMark status={verdict.after} size={14} />
                </span>
              ) : null,
          },
        ]}
      />
      {!all && sorted.length > page ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {say(words.more)} ({sorted.length - page})
        </Button>
      ) : null}
    </>
  )
}
