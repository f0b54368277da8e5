import { comparePeriods, endOfPeriod } from '#model/period.ts'
import type { Reading } from '#model/reading.ts'
import type { SeriesData } from '../data.ts'
import { type Target, targetsOf } from './history.ts'

type Known = Reading & { readonly value: number }

/** One part in a ranking: its latest figure (several where printed ones of the same date disagree), empty where there is none. */
export interface Standing {
  readonly part: string
  readonly name: string
  readonly readings: readonly Known[]
  readonly target: Target | null
}

const isKnown = (reading: Reading): reading is Known => reading.value !== null

/** The figures of a part for the period, else its latest printed ones. */
function latestOf(data: SeriesData, part: string | null, period: string | null): readonly Known[] {
  const computed = data.readings.filter(isKnown).filter((reading) => reading.part === part && reading.period === period)
  if (computed.length) return computed
  const printed = data.published.filter(isKnown).filter((reading) => reading.part === part)
  const date = (reading: Reading) => reading.as_of || reading.period
  const last = printed.map(date).sort().at(-1)
  return printed.filter((reading) => date(reading) === last)
}

/** The target that counts at a period: the first one not yet past, else the last one there was. */
function targetAt(targets: readonly Target[], period: string | null): Target | null {
  const at = (period === null ? null : endOfPeriod(period)) ?? -Infinity
  return targets.find((target) => target.at >= at) ?? targets.at(-1) ?? null
}

/**
 * Every part by its latest figure, the highest first, and those without one at the end in the order of their names.
 * `period` is the latest computed one; older figures are not mixed in, they count as missing.
 */
export function standingsOf(data: SeriesData) {
  const periods = data.readings.filter((reading) => reading.part !== null && reading.value !== null).map((reading) => reading.period)
  const period = periods.sort(comparePeriods).at(-1) ?? null
  const parts = new Set([...Object.keys(data.partNames), ...[...data.readings, ...data.published].flatMap(({ part }) => part ?? [])])
  const standings = [...parts].map((part): Standing => ({
    part,
    name: data.partNames[part] ?? part,
    readings: latestOf(data, part, period),
    target: targetAt(targetsOf(data, part), period),
  }))
  const value = ({ readings }: Standing) => readings[0]?.value
  const known = standings.filter((one) => one.readings.length).sort((a, b) => (value(b) ?? 0) - (value(a) ?? 0))
  const names = new Intl.Collator('vi')
  const missing = standings.filter((one) => !one.readings.length).sort((a, b) => names.compare(a.name, b.name))
  return { period, rows: [...known, ...missing], whole: latestOf(data, null, period)[0] ?? null }
}
