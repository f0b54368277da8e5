import { useEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '#model/format.ts'
import { type Indicator, unitOf } from '#model/indicator.ts'
import type { LeverColumn } from '#model/lever/column.ts'
import { type Move, type Side, moveText } from '#model/lever/move.ts'
import { smallestLevers } from '#model/lever/smallest.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import type { Question } from '#model/question.ts'
import type { Reading } from '#model/reading.ts'
import { targetName, withUnit } from '#model/sentence/words.ts'
import { useVerdicts } from '../data/verdicts.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import { scenarioWords } from '../words/scenario.ts'
import page from '../pages/Page.module.css'
import { Choice } from '../parts/Choice.tsx'
import { sharesAt } from './change.ts'
import { firstMoves, withMoves } from './range.ts'
import { Smallest } from './Smallest.tsx'
import style from './Suppositions.module.css'
import { WhatIf } from './WhatIf.tsx'

interface Props {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly grain: Question['grain']
  readonly period: string
  readonly columns: Readonly<Record<Side, LeverColumn>>
  /** The figures by park that the shares of the period are read from. */
  readonly readings: readonly Reading[]
  readonly scale: number
  readonly names: Readonly<Record<string, string>>
}

const key = (moves: readonly Move[]) =>
  moves
    .filter(({ amount }) => amount !== 0)
    .map(moveText)
    .join()

/** The what-if part of the levers: sliders, their outcome, and the smallest single levers to a goal. */
export function Suppositions({ indicator, basis, grain, period, columns, readings, scale, names }: Props) {
  const say = useSay()
  const goals = useGoals(indicator, basis)
  const [chosen, setChosen] = useState<string | null>(null)
  const goal = goals.find(({ id }) => id === chosen) ?? goals[0] ?? null
  const shares = useMemo(() => sharesAt(readings, period), [readings, period])
  const start = useMemo(() => firstMoves(shares), [shares])
  const [moves, setMoves] = useMoves(start)
  const top = shares.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)
  const bottom = shares.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
  const levers = goal ? smallestLevers(shares, scale, goal.value, indicator.direction === -1 ? -1 : 1) : null
  const basisKey = basis.join()
  const supposed = useMemo(
    () => ({ indicator, basis, grain, period, columns, shares }),
    // What these lists are made of stands for them; they are made anew at every turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [indicator, basisKey, grain, period, shares],
  )
  return (
    <>
      <section className={page.section}>
        <h2>{say(words.whatIf)}</h2>
        <WhatIf
          supposed={supposed}
          unit={unitOf(indicator, basis)}
          now={(scale * top) / bottom}
          goal={goal?.value ?? null}
          lack={goal ? (goal.value / scale) * bottom - top : 0}
          names={names}
          moves={moves}
          change={setMoves}
          reset={() => setMoves(start)}
        />
      </section>
      <section className={page.section}>
        <h2>{say(words.smallest)}</h2>
        <p className={page.text}>{say(words.smallestHelp)}</p>
        {goals.length > 1 ? (
          <p className={`screen ${style.goal}`}>
            <Choice
              label={say(words.goal)}
              value={goal?.id ?? ''}
              options={goals.map(({ id, name }) => ({ value: id, name }))}
              choose={setChosen}
            />
          </p>
        ) : goal ? (
          <p>{goal.name}</p>
        ) : null}
        {levers ? (
          <Smallest
            levers={levers}
            columns={columns}
            names={names}
            parks={shares.length}
            tryIt={(move) => setMoves(withMoves(start, [move]))}
          />
        ) : (
          <p>{say(goal ? words.alreadyMet : words.noGoal)}</p>
        )}
      </section>
    </>
  )
}

/** Levels that levers may aim at: the targets of documents, the one that matters now first, then the scenarios of the reader. */
function useGoals(indicator: Indicator, basis: readonly string[]) {
  const say = useSay()
  const language = useLanguage()
  const { scenario } = useView()
  const { verdicts } = useVerdicts(indicator, basis, null)
  const now = currentVerdict(verdicts)
  const level = (value: number) => withUnit(formatNumber(value, language), unitOf(indicator, basis), language)
  const ordered = [...verdicts].sort((a, b) => Number(b === now) - Number(a === now))
  const documents = ordered.flatMap(({ target }) =>
    target.threshold === null
      ? []
      : [
          {
            id: `${target.period} ${target.document}`,
            name: `${targetName(target.period, language)}: ${level(target.threshold)}`,
            value: target.threshold,
          },
        ],
  )
  const own = scenario.filter((one) => one.indicator === indicator.id)
  const assumed = own.map(({ year, value }) => ({
    id: `scenario ${year}`,
    name: `${say(scenarioWords.title)} ${year}: ${level(value)}`,
    value,
  }))
  return [...documents, ...assumed]
}

/**
 * The moves of the sliders. The address follows them a moment later, in place of the step before, so that a link says what is shown
 * and the way back stays short; an address that changes by itself moves the sliders.
 */
function useMoves(start: readonly Move[]): [readonly Move[], (moves: readonly Move[]) => void] {
  const view = useView()
  const change = useChangeView()
  const inAddress = key(view.moves)
  const written = useRef(inAddress)
  const [moves, setMoves] = useState<readonly Move[]>(() => withMoves(start, view.moves))
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    setMoves(withMoves(start, view.moves))
  }, [inAddress, view.moves, start])
  useEffect(() => {
    const wanted = key(moves)
    if (wanted === written.current) return
    const timer = setTimeout(() => {
      written.current = wanted
      change({ moves: moves.filter(({ amount }) => amount !== 0) }, { replace: true })
    }, 250)
    return () => clearTimeout(timer)
  }, [moves, change])
  return [moves, setMoves]
}
