import type { Share } from '#model/decomposition.ts'
import type { Move } from '#model/lever/move.ts'

/** How far a slider goes and in which steps; an amount beyond it widens it. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** A round number of at most `value`: 1, 2 or 5 times a power of ten. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power
}

/**
 * The range of a move: as much again as the park has on top, up to all that it has below. It is in some two hundred round steps,
 * fine enough to aim with and coarse enough to feel.
 */
export function rangeOf(move: Move, shares: readonly Share[], lack: number): Range {
  const share = shares.find(({ part }) => part === (move.kind === 'shift' ? move.from : move.park))
  const [top, bottom] = [share?.numerator ?? 0, share?.denominator ?? 0]
  const reach = Math.max(move.kind === 'add' && move.side === 'numerator' ? Math.max(top, 1.5 * Math.abs(lack)) : 0.95 * bottom, 1)
  const step = round(reach / 150)
  const end = Math.ceil(Math.max(reach, Math.abs(move.amount)) / step) * step
  const both = move.kind === 'add'
  return { min: both ? -Math.floor(Math.min(0.95 * (move.side === 'numerator' ? top : bottom), end) / step) * step : 0, max: end, step }
}

/** The moves a reader starts with, none of them moved yet: the largest park on top, the weakest ratio below, and from it to the best. */
export function firstMoves(shares: readonly Share[]): readonly Move[] {
  const rated = shares
    .flatMap(({ part, numerator, denominator }) =>
      numerator !== null && denominator ? [{ part, numerator, ratio: numerator / denominator }] : [],
    )
    .toSorted((a, b) => a.ratio - b.ratio)
  const largest = rated.toSorted((a, b) => b.numerator - a.numerator)[0]
  const [weakest, best] = [rated[0], rated.at(-1)]
  if (!largest || !weakest || !best) return []
  return [
    { kind: 'add', side: 'numerator', park: largest.part, amount: 0 },
    { kind: 'add', side: 'denominator', park: weakest.part, amount: 0 },
    { kind: 'lease', park: best.part, amount: 0 },
    { kind: 'shift', from: weakest.part, to: best.part, amount: 0 },
  ]
}

const kindOf = (move: Move) => (move.kind === 'add' ? move.side : move.kind)

/** The starting sliders with given moves in their places; a second move of one kind gets a slider of its own. */
export function withMoves(start: readonly Move[], moves: readonly Move[]): readonly Move[] {
  const firsts = start.map((one) => moves.find((move) => kindOf(move) === kindOf(one)) ?? one)
  return [...firsts, ...moves.filter((move) => !firsts.includes(move))]
}
