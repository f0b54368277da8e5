import { pointOfDate } from '../period.ts'
import { meets } from './course/meets.ts'
import { type Break, breakBetween } from './figures/breaks.ts'
import { type Moment, sameValue } from './figures/moment.ts'
import { type Figure, weakness } from './figures/point.ts'

/** The dates between which a figure may close a target (01/10 of its year to 31/03 of the next), and where the evaluation date stands. */
export interface ClosingWindow {
  readonly from: string
  readonly to: string
  readonly state: 'ahead' | 'open' | 'ended'
}

/** A closed target, dated by its evaluation and its release. It is kept when a corrected figure closes the target anew. */
export interface Closing {
  readonly status: 'reached' | 'missed' | 'reached_late'
  readonly threshold: number
  readonly figure: Figure
  /** The first later figure that meets a missed target. */
  readonly late: Figure | null
  readonly judged: string
  readonly release: string | null
}

const quarter = 0.25
const dayHair = 1e-6

/** The window of a target that is due at `goal` on the year axis, seen from the evaluation date. */
export function windowOf(goal: number, asOf: string): ClosingWindow {
  const now = dateOrThrow(asOf)
  const state = now <= goal - quarter + dayHair ? 'ahead' : now <= goal + quarter + dayHair ? 'open' : 'ended'
  return { from: firstDay(Math.round((goal - quarter) * 12)), to: lastDay(Math.round((goal + quarter) * 12)), state }
}

/** The place of a date on the year axis; an evaluation date that is none is a broken promise. */
export function dateOrThrow(date: string): number {
  const point = pointOfDate(date)
  if (point === null) throw new Error(`not a date: ${date}`)
  return point
}

export function inWindow(t: number, goal: number): boolean {
  return t > goal - quarter + dayHair && t <= goal + quarter + dayHair
}

/**
 * The moment that closes a target: within the window, the one nearest to the due date, at equal distance the stronger.
 * Figures of low confidence close only where there is no other.
 */
export function closingMoment(moments: readonly Moment[], goal: number): Moment | null {
  const low = ({ lead }: Moment) => Number(lead.confidence === 'low')
  const away = ({ t }: Moment) => Math.abs(t - goal)
  const within = moments.filter((moment) => inWindow(moment.t, goal))
  return within.sort((a, b) => low(a) - low(b) || away(a) - away(b) || weakness(a.lead) - weakness(b.lead))[0] ?? null
}

/** The first moment after a missed closing that meets the threshold beyond doubt and shares a definition with the closing. */
export function lateMoment(
  moments: readonly Moment[],
  closing: Moment,
  goal: { readonly threshold: number; readonly direction: 1 | -1 },
  breaks: readonly Break[],
): Moment | null {
  return (
    moments.find(
      ({ t, lead, conflicting }) =>
        t > closing.t + dayHair &&
        [lead, ...conflicting].every((point) => meets(point, goal.threshold, goal.direction) === 'yes') &&
        !breakBetween(closing.lead, lead, breaks),
    ) ?? null
  )
}

/**
 * The history of closings, oldest first. What closed once stays closed: without a new closing the last one of the same
 * threshold stays in force, and a different one is added after it, never put in its place.
 */
export function history(previous: readonly Closing[], current: Closing | null): readonly Closing[] {
  const last = previous.at(-1)
  return current && !(last && sayTheSame(last, current)) ? [...previous, current] : previous
}

/** Sums of the same rows may differ by a hair from one program to the next; that is no correction. */
function sayTheSame(a: Closing, b: Closing): boolean {
  return (
    a.status === b.status &&
    a.threshold === b.threshold &&
    sameValue(a.figure, b.figure) &&
    a.figure.at === b.figure.at &&
    a.figure.kind === b.figure.kind
  )
}

function firstDay(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function lastDay(monthAfter: number): string {
  const year = Math.floor((monthAfter - 1) / 12)
  const month = ((monthAfter - 1) % 12) + 1
  return `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}
