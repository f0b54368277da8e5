import type { CustomSeriesOption } from 'echarts'
import type { Shape } from './shapes.ts'
import { type Tip, tipFormatter } from './tip.ts'

/** Shapes in pixels around a point of the data. */
export interface Pin {
  readonly at: readonly [number, number]
  readonly shapes: readonly Shape[]
  readonly tip?: Tip | null
}

/**
 * Draws pins as one custom series of the grid `axis`: a label, bracket or mark keeps its pixels while its point follows the axes.
 * The n-th pin is the n-th data item, so that a cursor can point at it; without tips the pins let the pointer through.
 */
export function pinsOf(pins: readonly Pin[], { axis = 0, z = 3 }: { axis?: number; z?: number } = {}): CustomSeriesOption {
  const tips = pins.map((pin) => pin.tip ?? null)
  return {
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    xAxisIndex: axis,
    yAxisIndex: axis,
    z,
    silent: tips.every((tip) => tip === null),
    clip: false,
    data: pins.map((pin) => [...pin.at]),
    tooltip: { formatter: tipFormatter(tips) },
    renderItem: (params, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)])
      const children = [...(pins[params.dataIndex]?.shapes ?? [])]
      // Of a group that has become empty, ECharts keeps what was in it before.
      return children.length ? { type: 'group', x, y, children } : null
    },
  }
}
