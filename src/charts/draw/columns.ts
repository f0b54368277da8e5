import type { Reading } from '#model/reading.ts'
import { threshold } from '#model/target.ts'
import type { Mark, SeriesData } from '../data.ts'
import { subjectOf } from './history.ts'
import { grainOf, longest, slotOf, slotsOf } from './periods.ts'

type Known = Reading & { readonly value: number }

/** A plan of one slot; `low` is the number that decides. */
export interface Plan extends Mark {
  readonly low: number
}

/**
 * One slot of a chart of flows. `reading` is the computed figure, `printed` what others printed for the same stretch of time (several
 * where they disagree), `height` what the column shows: the computed figure, else the lowest printed one, null where there is none.
 */
export interface Slot {
  readonly key: string
  readonly reading: Known | null
  readonly printed: readonly Known[]
  readonly plans: readonly Plan[]
  readonly height: number | null
}

const isKnown = (reading: Reading): reading is Known => reading.value !== null

/** The slots from first to last without a hole, and how many months each of them is; a figure of another grain has no slot. */
export function columnsOf(data: SeriesData): { readonly months: number; readonly slots: readonly Slot[] } {
  const part = subjectOf(data)
  const readings = data.readings.filter((reading) => reading.part === part)
  const published = data.published.filter((reading) => reading.part === part)
  const targets = data.targets.filter((mark) => mark.part === part)
  const months = grainOf(readings.map(({ period }) => period)) ?? grainOf(published.map(({ period }) => period)) ?? 12
  const ofGrain = [...readings, ...published, ...targets].map(({ period }) => period).filter((period) => slotOf(period, months) !== null)
  const slots = slotsOf(ofGrain, months).map((key): Slot => {
    const within = <T extends { readonly period: string }>(all: readonly T[]) => all.filter(({ period }) => slotOf(period, months) === key)
    const reading = longest(within(readings.filter(isKnown)))[0] ?? null
    const printed = longest(within(published.filter(isKnown)))
    const plans = within(targets).flatMap((mark) => {
      const low = threshold(mark)
      return low === null ? [] : [{ ...mark, low }]
    })
    const height = reading?.value ?? (printed.length ? Math.min(...printed.map(({ value }) => value)) : null)
    return { key, reading, printed, plans, height }
  })
  return { months, slots }
}

/** The figure a column stands for, if any: the computed one, else the lowest printed one. */
export function shownOf(slot: Slot): Known | null {
  return slot.reading ?? slot.printed.find(({ value }) => value === slot.height) ?? null
}
