import type { SeriesData } from '../data.ts'
import { historyOf, printedOf, subjectOf, targetsOf } from './history.ts'

type Pair = readonly [number, number]

/** What is drawn, before it has pixels: figures, targets, and the path that leads from the base through the targets after it. */
export function timelineOf(data: SeriesData) {
  const part = subjectOf(data)
  const points = historyOf(data, part)
  const printed = printedOf(data, part)
  const targets = targetsOf(data, part)
  const { base } = data
  const later = targets.filter(({ at }) => at > (base?.at ?? -Infinity)).map(({ at, low }): Pair => [at, low])
  const path = base ? [[base.at, base.value] satisfies Pair, ...later] : later
  const scenario = (data.scenario?.points ?? []).map(({ at, value }): Pair => [at, value])
  return { points, printed, targets, path, scenario }
}

export type Timeline = ReturnType<typeof timelineOf>

/** Axis extents include everything that is drawn, the targets too. */
export function extentsOf({ points, printed, targets, path, scenario }: Timeline) {
  const pairs = [...path, ...scenario]
  const values = [...points, ...printed].flatMap(({ value }) => (value === null ? [] : [value]))
  const bounds = targets.flatMap(({ low, upper }) => (upper === null ? [low] : [low, upper]))
  return {
    ats: [...[...points, ...printed, ...targets].map(({ at }) => at), ...pairs.map(([at]) => at)],
    values: [...values, ...bounds, ...pairs.map(([, value]) => value)],
  }
}
