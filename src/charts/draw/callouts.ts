import { formatFigure, formatNumber } from '#model/format.ts'
import type { Reading } from '#model/reading.ts'
import type { Look } from '../look.ts'
import { type Point, type Target, runsOf } from './history.ts'
import type { Pin } from './pins.ts'
import { type Line, type Side, type Wish, around, place } from './place.ts'
import { text } from './shapes.ts'
import { markLabel } from './tell.ts'
import { labelSize } from './text.ts'

type Pair = readonly [number, number]

/** A time chart that knows its pixels. */
export interface Plotted {
  readonly points: readonly Point[]
  readonly printed: readonly Point[]
  readonly targets: readonly Target[]
  readonly path: readonly Pair[]
  readonly scenario: readonly Pair[]
  /** Pixels right of the plot that labels may use. */
  readonly right: number
  /** Pixels of the verticals that labels should not cross. */
  readonly verticals: readonly number[]
  readonly width: number
  readonly plotHeight: number
  readonly dotSize: number
  readonly diamondSize: number
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

const sides = {
  target: ['right', 'topLeft', 'top', 'bottomLeft', 'bottomRight', 'topRight', 'bottom'],
  scenario: ['right', 'topLeft', 'bottomLeft', 'top'],
  last: ['bottomRight', 'bottom', 'right', 'top', 'left', 'bottomLeft', 'topLeft'],
  first: ['bottom', 'top', 'left', 'bottomRight', 'topLeft'],
  printed: ['top', 'topLeft', 'bottom', 'bottomRight', 'left', 'right', 'topRight', 'bottomLeft'],
} satisfies Readonly<Record<string, readonly Side[]>>

/** Points that have a figure, with it. */
export function figures(points: readonly Point[]): readonly { readonly at: number; readonly value: number; readonly reading: Reading }[] {
  return points.flatMap(({ at, value, reading }) => (value === null || !reading ? [] : [{ at, value, reading }]))
}

/**
 * Direct labels, the important ones first: targets, the last and the first computed figure, then printed figures. Beside a computed line
 * only the first, the last and the qualified printed figures ask for a label; alone, all of them do.
 */
export function calloutsOf(plot: Plotted, look: Look): readonly Pin[] {
  const { x, y } = plot
  const drawn = figures(plot.points)
  const printed = figures(plot.printed)
  const last = drawn.at(-1)
  const first = drawn.length > 1 ? drawn[0] : undefined
  const end = plot.scenario.at(-1)
  const wished = [printed.at(-1), printed[0], ...printed.filter(({ reading }) => reading.qualifier !== '' || !last)]
  const wish = (at: number, value: number, words: string, side: keyof typeof sides, strong = false): Wish => ({
    text: words,
    at: [x(at), y(value)],
    pin: [at, value],
    sides: sides[side],
    bold: strong,
    must: strong,
  })
  const line = (pairs: readonly Pair[], weight: number): Line => ({ points: pairs.map(([at, value]): Pair => [x(at), y(value)]), weight })
  const figure = (reading: Reading) => formatFigure(reading, look.language)
  const placed = place(
    [
      ...plot.targets.map((mark) => wish(mark.at, mark.low, markLabel(mark, look.language), 'target', true)),
      ...(end ? [wish(...end, `${formatNumber(end[1], look.language)} (${Math.ceil(end[0] - 1e-9) - 1})`, 'scenario')] : []),
      ...(last ? [wish(last.at, last.value, figure(last.reading), 'last', true)] : []),
      ...(first ? [wish(first.at, first.value, figure(first.reading), 'first')] : []),
      ...[...new Set(wished)].flatMap((one) => (one ? [wish(one.at, one.value, figure(one.reading), 'printed')] : [])),
    ],
    {
      area: { x: 0, y: 0, width: plot.width + plot.right, height: plot.plotHeight - 2 },
      taken: [
        ...drawn.map(({ at, value }) => around([x(at), y(value)], plot.dotSize)),
        ...printed.map(({ at, value }) => around([x(at), y(value)], plot.diamondSize)),
        ...plot.targets.map(({ at, low }) => around([x(at), y(low)], 3)),
      ],
      lines: [
        ...runsOf(plot.points).map((run) => line(run.map(({ at, value }) => [at, value ?? NaN]), 4)),
        line(plot.path, 2),
        line(plot.scenario, 2),
        ...plot.verticals.map((vertical): Line => ({ points: [[vertical, 0], [vertical, plot.plotHeight]], weight: 1 })),
      ],
      size: labelSize(look),
    },
  ) // prettier-ignore
  return placed.map(({ wish: { pin, text: words, bold = false }, dx, dy, align }) => ({
    at: pin,
    shapes: [text(look, dx, dy, words, { align, valign: 'middle', bold, color: look.ink, halo: true })],
  }))
}
