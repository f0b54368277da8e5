import { formatChange, formatNumber } from '#model/format.ts'
import type { Language } from '#model/text.ts'
import type { ChangeData } from '../data.ts'
import { say } from './words.ts'

/** A step of a change from `from` to `to`; its two ends are levels and have no length. */
export interface Move {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly level: boolean
}

/** Start, moves, end; what the moves leave unexplained is a row of its own, so that it always adds up. */
export function movesOf(data: ChangeData, language: Language): readonly Move[] {
  let at = data.start.value
  const moves = data.moves.map(({ name, value }): Move => {
    const from = at
    at += value
    return { name, from, to: at, level: false }
  })
  const dust = Math.max(Math.abs(data.start.value), Math.abs(data.end.value)) * 1e-9
  const left = Math.abs(data.end.value - at) > dust
  const rest = left ? [{ name: say('rest', language), from: at, to: data.end.value, level: false }] : []
  const level = ({ name, value }: ChangeData['start']): Move => ({ name, from: value, to: value, level: true })
  return [level(data.start), ...moves, ...rest, level(data.end)]
}

/** A level as it is, a move with its sign. */
export function moveFigure({ from, to, level }: Move, language: Language): string {
  return level ? formatNumber(to, language) : formatChange(to - from, language)
}
