import { parsePeriod } from '../../period.ts'
import { type Kind, kinds } from '../../provenance.ts'
import type { Reading } from '../../reading.ts'
import type { Reason } from '../reason.ts'
import { type Break, breakBetween } from './breaks.ts'
import { compareStrength } from './moment.ts'
import { type Point, pointOf } from './point.ts'

/** The time a plan counts: its period key, and the months since year 0 between which it lies. */
interface Plan {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A flow reading on the grid of months: it counts from `start` up to `end`, which is short of its period while that still runs. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly point: Point
}

interface Chain {
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly sum: Point
}

/** Different sums kept per end, so that conflicting addends are seen and not chosen; more than a few never occur. */
const keptSums = 8

/**
 * Sums of a flow since the start of its plan, one point per month that adjoining readings reach.
 * Overlapping periods are never added: a sum is a chain of periods that touch. Months without a figure before a later
 * reading are a gap.
 */
export function sumsSince(
  plan: Plan,
  readings: readonly Reading[],
  breaks: readonly Break[],
): { readonly sums: readonly Point[]; readonly complete: ReadonlySet<Point>; readonly gap: Reason | null } {
  const pieces = readings
    .flatMap((reading) => pieceOf(reading) ?? [])
    .filter((piece) => piece.start >= plan.start && piece.end <= plan.end)
    .sort((a, b) => a.end - b.end || a.start - b.start)
  const chains = new Map<number, Chain[]>()
  let crossed: Reason | null = null
  for (const piece of pieces) {
    const before = piece.start === plan.start ? [[]] : (chains.get(piece.start) ?? []).map((chain) => chain.pieces)
    const grown = before.flatMap((chain): Chain[] => {
      const cut = firstBreak(chain, piece, breaks)
      crossed ??= cut
      return cut ? [] : [{ end: piece.end, pieces: [...chain, piece], sum: sumOf(plan, [...chain, piece]) }]
    })
    const all = [...(chains.get(piece.end) ?? []), ...grown].sort((a, b) => compareStrength(a.sum, b.sum))
    chains.set(piece.end, all.slice(0, keptSums))
  }
  const reached = [...chains.values()].flat()
  const covered = Math.max(plan.start, ...reached.map((chain) => chain.end))
  const beyond = pieces.filter((piece) => piece.end > covered).map((piece) => piece.start)
  const gap = beyond.length ? (crossed ?? gapBetween(covered, Math.min(...beyond))) : null
  return {
    sums: reached.map((chain) => chain.sum),
    complete: new Set(reached.filter((chain) => chain.end === plan.end).map((chain) => chain.sum)),
    gap,
  }
}

function firstBreak(chain: readonly Piece[], piece: Piece, breaks: readonly Break[]): Reason | null {
  return chain.reduce<Reason | null>((found, earlier) => found ?? breakBetween(earlier.point, piece.point, breaks), null)
}

function pieceOf(reading: Reading): Piece | null {
  const span = parsePeriod(reading.period)
  const point = pointOf(reading, 'flow')
  if (!span || !point) return null
  const nominal = span.start + span.months
  const end = point.t * 12 > nominal - 1 ? nominal : Math.floor(point.t * 12 + 1e-6)
  return end > span.start ? { start: span.start, end, point } : null
}

/** A sum is as weak as its weakest addend, and keeps the printed word only where one word covers it all. */
function sumOf(plan: Plan, pieces: readonly Piece[]): Point {
  const points = pieces.map((piece) => piece.point)
  const last = points.at(-1)!
  if (points.length === 1) return last
  const end = pieces.at(-1)!.end
  const period = sumPeriod(plan, end)
  const words = new Set(points.map((point) => point.qualifier).filter((word) => word !== ''))
  return {
    ...last,
    period,
    at: period === plan.key && end < plan.end ? last.at : period,
    value: points.reduce((sum, point) => sum + point.value, 0),
    kind: points.reduce<Kind>((weak, { kind }) => (kinds.indexOf(kind) > kinds.indexOf(weak) ? kind : weak), 'published'),
    qualifier: words.size > 1 ? 'about' : ([...words][0] ?? ''),
    confidence: points.some((point) => point.confidence === 'low') ? 'low' : last.confidence,
    readings: points.flatMap((point) => point.readings),
  }
}

/** The period a sum stands for: `2026-9T` or `2026` within a year, the key of the plan beyond. */
function sumPeriod(plan: Plan, end: number): string {
  const months = end - plan.start
  const year = Math.floor(plan.start / 12)
  if (plan.start % 12 !== 0 || months > 12) return plan.key
  return months === 12 ? `${year}` : `${year}-${months}T`
}

function gapBetween(covered: number, next: number): Reason {
  return { code: 'gap', from: monthKey(covered), to: monthKey(Math.max(covered, next - 1)) }
}

function monthKey(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
