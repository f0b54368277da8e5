import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatChange, formatNumber } from '#model/format.ts'
import type { Move } from '#model/lever/move.ts'
import { periodName } from '#model/period.ts'
import { withUnit } from '#model/sentence/words.ts'
import type { Text } from '#model/text.ts'
import { Failure } from '../parts/Failure.tsx'
import { copy } from '../state/save.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import { Slider } from './Slider.tsx'
import { type Supposed, useSupposed } from './suppose.ts'
import style from './WhatIf.module.css'

interface Props {
  readonly supposed: Supposed
  readonly unit: Text
  /** The figure of the whole as it is. */
  readonly now: number
  readonly goal: number | null
  readonly lack: number
  readonly names: Readonly<Record<string, string>>
  readonly moves: readonly Move[]
  readonly change: (moves: readonly Move[]) => void
  readonly reset: () => void
}

/** Sliders over supposed figures, and what the whole comes to under them, live from the engine. */
export function WhatIf({ supposed, unit, now, goal, lack, names, moves, change, reset }: Props) {
  const say = useSay()
  const { reading, error, pending } = useSupposed(supposed, moves)
  const touched = moves.some(({ amount }) => amount !== 0)
  return (
    <>
      <p className={style.help}>{say(words.whatIfHelp)}</p>
      {error ? <Failure error={error} retry={() => change([...moves])} /> : null}
      <Outcome
        unit={unit}
        now={now}
        then={touched ? (reading?.value ?? null) : now}
        goal={goal}
        pending={touched && pending}
        period={supposed.period}
      />
      <div>
        {moves.map((move, index) => (
          <Slider
            key={index}
            move={move}
            columns={supposed.columns}
            shares={supposed.shares}
            names={names}
            lack={lack}
            change={(moved) => change(moves.map((one, at) => (at === index ? moved : one)))}
          />
        ))}
      </div>
      <LinkTools touched={touched} reset={reset} />
    </>
  )
}

interface OutcomeProps {
  readonly unit: Text
  readonly now: number
  readonly then: number | null
  readonly goal: number | null
  readonly pending: boolean
  readonly period: string
}

/** Now, then and the goal side by side; the supposed figure is named as such, so that nobody quotes it as data. */
function Outcome({ unit, now, then, goal, pending, period }: OutcomeProps) {
  const say = useSay()
  const language = useLanguage()
  const number = (value: number) => withUnit(formatNumber(value, language, 4), unit, language)
  const left = goal === null || then === null ? null : goal - then
  const met = left !== null && goal !== null && left <= 1e-9 * Math.abs(goal)
  return (
    <dl className={style.outcome} aria-live="polite" aria-busy={pending}>
      <div>
        <dt>
          {say(words.now)} ({periodName(period, language)})
        </dt>
        <dd>{number(now)}</dd>
      </div>
      <div data-supposed={then ?? undefined} data-pending={pending ? '' : undefined}>
        <dt>{say(words.then)}</dt>
        <dd>
          {then === null ? '–' : number(then)}{' '}
          <span className={style.small}>{then === null || then === now ? '' : `(${formatChange(then - now, language, 4)})`}</span>
        </dd>
      </div>
      {goal === null ? null : (
        <div>
          <dt>{say(words.goal)}</dt>
          <dd>
            {number(goal)}{' '}
            <span className={style.small}>{left === null ? '' : met ? say(words.met) : `${say(words.gap)} ${number(left)}`}</span>
          </dd>
        </div>
      )}
    </dl>
  )
}

function LinkTools({ touched, reset }: { readonly touched: boolean; readonly reset: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState('')
  return (
    <p className={`screen ${style.tools}`}>
      <Button variant="default" size="compact-sm" disabled={!touched} onClick={reset}>
        {say(words.reset)}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void copy(location.href).then((done) => setSaid(done ? say(words.copied) : location.href))}
      >
        {say(words.copyLink)}
      </Button>
      <span role="status">{said}</span>
    </p>
  )
}
