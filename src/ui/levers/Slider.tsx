import { useId } from 'react'
import type { Share } from '#model/decomposition.ts'
import type { LeverColumn } from '#model/lever/column.ts'
import type { Move, Side } from '#model/lever/move.ts'
import { useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import { rangeOf } from './range.ts'
import style from './Slider.module.css'

interface Props {
  readonly move: Move
  readonly columns: Readonly<Record<Side, LeverColumn>>
  readonly shares: readonly Share[]
  readonly names: Readonly<Record<string, string>>
  /** What the whole lacks on top, which says how far the slider should reach. */
  readonly lack: number
  readonly change: (move: Move) => void
}

/** One lever: where, and how much, by slider or as a number. */
export function Slider({ move, columns, shares, names, lack, change }: Props) {
  const say = useSay()
  const id = useId()
  const { column } = columns[move.kind === 'add' ? move.side : 'denominator']
  const { min, max, step } = rangeOf(move, shares, lack)
  const title = {
    add: move.kind === 'add' ? words[move.side] : words.add,
    lease: words.newAt,
    shift: words.shift,
  }[move.kind]
  const unit = column.unit ? say(column.unit) : ''
  const park = (value: string, label: string, choose: (part: string) => void) => (
    <select aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {shares.map(({ part }) => (
        <option key={part} value={part}>
          {names[part] ?? part}
        </option>
      ))}
    </select>
  )
  const amount = (text: string) => {
    const value = Number(text)
    if (text !== '' && Number.isFinite(value)) change({ ...move, amount: value })
  }
  return (
    <div className={style.lever} role="group" aria-labelledby={id} data-lever={move.kind === 'add' ? move.side : move.kind}>
      <p id={id} className={style.title}>
        {say(title)}
        <span className={style.column}>{say(column.name)}</span>
      </p>
      <div className={style.where}>
        {move.kind === 'shift' ? (
          <>
            {park(move.from, say(words.fromPark), (from) => change({ ...move, from, amount: 0 }))}
            <span>{say(words.toPark)}</span>
            {park(move.to, say(words.toPark), (to) => change({ ...move, to, amount: 0 }))}
          </>
        ) : (
          park(move.park, say(words.park), (part) => change({ ...move, park: part, amount: 0 }))
        )}
      </div>
      <input
        type="range"
        aria-labelledby={id}
        min={min}
        max={max}
        step={step}
        value={move.amount}
        aria-valuetext={`${move.amount} ${unit}`}
        onChange={(event) => amount(event.currentTarget.value)}
      />
      <label className={style.amount}>
        <input
          type="number"
          aria-labelledby={id}
          step={step}
          value={Number(move.amount.toPrecision(8))}
          onChange={(event) => amount(event.currentTarget.value)}
        />{' '}
        <span>{unit}</span>
      </label>
    </div>
  )
}
