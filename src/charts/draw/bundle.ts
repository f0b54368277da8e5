import type { LineSeriesOption } from 'echarts'
import type { SeriesData } from '../data.ts'
import type { Look } from '../look.ts'
import { figures } from './callouts.ts'
import { type Point, historyOf, runsOf } from './history.ts'
import type { Pin } from './pins.ts'
import { cross, dot, touch } from './shapes.ts'
import { absence, fillOf, tipOf } from './tell.ts'

/** One part's history in a picture of several; `last` is its latest figure. */
export interface Strand {
  readonly part: string | null
  readonly name: string
  readonly points: readonly Point[]
  readonly last: { readonly at: number; readonly value: number }
}

function strandOf(data: SeriesData, part: string | null, name: string): readonly Strand[] {
  const points = historyOf(data, part)
  const last = figures(points).at(-1)
  return last ? [{ part, name, points, last }] : []
}

/** Every part that has a figure, the highest first. */
export function strandsOf(data: SeriesData): readonly Strand[] {
  const parts = [...new Set(data.readings.flatMap(({ part }) => part ?? []))]
  return parts.flatMap((part) => strandOf(data, part, data.partNames[part] ?? part)).sort((a, b) => b.last.value - a.last.value)
}

/** The whole, to compare with, where it is among the readings. */
export function wholeOf(data: SeriesData, name: string): Strand | undefined {
  return strandOf(data, null, name)[0]
}

/** The line of a part, broken where a figure is missing or the definition changes. */
export function strandLine(strand: Strand, style: { color: string; width: number; dashed?: boolean }, axis = 0): LineSeriesOption {
  return {
    type: 'line',
    xAxisIndex: axis,
    yAxisIndex: axis,
    data: runsOf(strand.points).flatMap((run) => [...run.map(({ at, value }) => [at, value]), [run.at(-1)?.at ?? 0, null]]),
    silent: true,
    symbol: 'none',
    connectNulls: false,
    z: style.dashed ? 2 : 3,
    lineStyle: { color: style.color, width: style.width, ...(style.dashed ? { type: [3, 3] } : {}) },
  }
}

/** One pin for every point of a part: a dot where a line would not show it, a cross at the foot where a figure is missing. */
export function strandPins(strand: Strand, data: SeriesData, look: Look, { color, foot }: { color: string; foot: number }): readonly Pin[] {
  const alone = new Set(runsOf(strand.points).flatMap((run) => (run.length === 1 ? run : [])))
  return strand.points.map((point): Pin => {
    const { reading, value } = point
    const tip = reading ? tipOf(reading, data, look.language) : absence(point.period, look.language)
    const named = { ...tip, head: reading ? tip.head : `${strand.name}, ${tip.head}` }
    if (!reading || value === null) return { at: [point.at, foot], shapes: [...cross(color, 3, 0, -7), touch(8)], tip: named }
    const fill = fillOf(reading, data)
    const shown = alone.has(point) || fill !== 'full' || point.at === strand.last.at
    return { at: [point.at, value], shapes: [touch(8), ...(shown ? dot(look, color, fill, 3.5) : [])], tip: named }
  })
}
