import { Button } from '@mantine/core'
import { formatNumber } from '#model/format.ts'
import type { LeverColumn } from '#model/lever/column.ts'
import type { Move, Side } from '#model/lever/move.ts'
import type { Lever, Levers, NoLever } from '#model/lever/smallest.ts'
import { withUnit } from '#model/sentence/words.ts'
import type { Text } from '#model/text.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import style from './Smallest.module.css'

interface Props {
  readonly levers: Levers
  readonly columns: Readonly<Record<Side, LeverColumn>>
  readonly names: Readonly<Record<string, string>>
  readonly parks: number
  readonly tryIt: (move: Move) => void
}

const verbs = { numerator: words.more, denominator: words.less, lease: words.newAny, shift: words.moveIt } as const

const none: Text = { vi: '', en: '' }

/** The smallest single levers that reach the goal, each with a button that sets the sliders to it. */
export function Smallest({ levers, columns, names, parks, tryIt }: Props) {
  const say = useSay()
  const language = useLanguage()
  const amount = (value: number, side: Side) =>
    withUnit(formatNumber(Math.abs(value), language, 2), columns[side].column.unit ?? none, language)
  const name = (part: string) => names[part] ?? part
  const told = (lever: Lever | NoLever, kind: keyof Levers): string => {
    const column = say(columns[kind === 'numerator' ? 'numerator' : 'denominator'].column.name)
    if (!('move' in lever)) return `${say(verbs[kind])} (${column}): ${say(words.notPossible)}`
    const { move, alike } = lever
    if (move.kind === 'shift')
      return `${say(words.moveIt)} ${amount(move.amount, 'denominator')} (${column}): ${name(move.from)} → ${name(move.to)}`
    if (move.kind === 'lease') return `${say(words.newAt)} ${name(move.park)}: ${amount(move.amount, 'denominator')} (${column})`
    const verb = say(move.amount < 0 ? words.less : words.more)
    const everywhere = alike.length === parks - 1
    const where = everywhere
      ? `${say(words.alike)} ${name(move.park)}`
      : [name(move.park), ...(alike.length ? [`${say(words.alikeSome)} ${alike.map(name).join(', ')}`] : [])].join(' ')
    return `${verb} ${amount(move.amount, move.side)} (${column}): ${where}`
  }
  const kinds = ['numerator', 'denominator', 'lease', 'shift'] as const
  return (
    <ul className={style.list}>
      {kinds.map((kind) => {
        const lever = levers[kind]
        return (
          <li key={kind} data-lever={kind}>
            <span>{told(lever, kind)}</span>
            {'move' in lever ? (
              <Button className="screen" variant="default" size="compact-xs" onClick={() => tryIt(lever.move)}>
                {say(words.tryIt)}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
