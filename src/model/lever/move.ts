import type { Share } from '../decomposition.ts'

export type Side = 'numerator' | 'denominator'

/**
 * One supposed move. `add` puts so much into one sum of a park (negative takes it away); `lease` adds so much to the denominator of
 * a park and to its numerator at the park's own ratio; `shift` moves so much of the denominator from one park to another, each
 * part keeping the ratio of its park, so that only the mix changes.
 */
export type Move =
  | { readonly kind: 'add'; readonly side: Side; readonly park: string; readonly amount: number }
  | { readonly kind: 'lease'; readonly park: string; readonly amount: number }
  | { readonly kind: 'shift'; readonly from: string; readonly to: string; readonly amount: number }

/** What a move adds to one sum of one park. */
export interface Change {
  readonly side: Side
  readonly park: string
  readonly add: number
}

const sides = { n: 'numerator', d: 'denominator' } as const

/** `n:MH03:120`, `d:MH05:-4`, `l:MH04:12` or `s:MH01:MH04:5` as a move; null for anything else. */
export function moveOf(text: string): Move | null {
  const [kind = '', first = '', ...rest] = text.split(':')
  const number = rest.at(-1) ?? ''
  const amount = Number(number)
  if (!/^[\w-]+$/.test(first) || number === '' || !Number.isFinite(amount)) return null
  if ((kind === 'n' || kind === 'd') && rest.length === 1) return { kind: 'add', side: sides[kind], park: first, amount }
  if (kind === 'l' && rest.length === 1) return { kind: 'lease', park: first, amount }
  const [to = ''] = rest
  return kind === 's' && rest.length === 2 && /^[\w-]+$/.test(to) ? { kind: 'shift', from: first, to, amount } : null
}

export function moveText(move: Move): string {
  if (move.kind === 'shift') return `s:${move.from}:${move.to}:${move.amount}`
  if (move.kind === 'lease') return `l:${move.park}:${move.amount}`
  return `${move.side === 'numerator' ? 'n' : 'd'}:${move.park}:${move.amount}`
}

/** What moves come to, park by park. A lease or shift where a park has no ratio of its own changes nothing. */
export function changesOf(moves: readonly Move[], shares: readonly Share[]): readonly Change[] {
  const own = (park: string) => {
    const share = shares.find(({ part }) => part === park)
    return share && share.numerator !== null && share.denominator ? share.numerator / share.denominator : null
  }
  return moves.flatMap((move): readonly Change[] => {
    if (move.amount === 0) return []
    if (move.kind === 'add') return [{ side: move.side, park: move.park, add: move.amount }]
    if (move.kind === 'lease') {
      const rate = own(move.park)
      return rate === null ? [] : grown(move.park, move.amount, rate)
    }
    const [from, to] = [own(move.from), own(move.to)]
    if (from === null || to === null) return []
    return [...grown(move.from, -move.amount, from), ...grown(move.to, move.amount, to)]
  })
}

/** Both sums of a park grow together, at so much of the numerator for each unit of the denominator. */
function grown(park: string, amount: number, rate: number): readonly Change[] {
  return [
    { side: 'denominator', park, add: amount },
    { side: 'numerator', park, add: amount * rate },
  ]
}
