import type { Outline, PlaceData } from '../data.ts'
import type { Look } from '../look.ts'
import type { Pin } from './pins.ts'
import type { Plane } from './plane.ts'
import { line } from './shapes.ts'
import { lineGlyph } from './sheet.ts'
import { say } from './words.ts'

type Point = readonly [x: number, y: number]

const strokeOf = (look: Look) => ({ stroke: look.context, lineWidth: 1.25 })

/** The outlines of no place that is drawn: they are named themselves, once each. */
export function namedOutlines(data: Pick<PlaceData, 'outlines' | 'places'>): readonly Outline[] {
  const without = data.outlines.filter(({ place }) => !data.places.some(({ id }) => id === place))
  return without.filter(({ name }, index) => without.findIndex((other) => other.name === name) === index)
}

/** The northernmost point of an outline: its name stands there. */
export function topOf({ lines }: { readonly lines: readonly (readonly Point[])[] }): Point {
  return lines.flat().reduce((top, point) => (point[1] > top[1] ? point : top))
}

/** Without the points that lie within half a pixel of the one before: a survey is finer than any screen. */
function thinned(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = []
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1)
    if (!before || index === points.length - 1 || Math.hypot(point[0] - before[0], point[1] - before[1]) >= 0.5) kept.push(point)
  }
  return kept
}

/** Every outline as lines around its top, in pixels; the pointer reads its name. */
export function outlinePins(plane: Plane, perPixel: number, look: Look): readonly Pin[] {
  return plane.outlines.map((one) => {
    const [x, y] = topOf(one)
    const place = plane.places.find(({ id }) => id === one.place)
    return {
      at: [x, y],
      shapes: one.lines.map((points) =>
        line(thinned(points.map((point): [number, number] => [(point[0] - x) / perPixel, (y - point[1]) / perPixel])), {
          ...strokeOf(look),
          lineJoin: 'round',
        }),
      ),
      tip: { head: place?.name ?? one.name, figure: say('boundary', look.language), lines: [] },
    }
  })
}

/** What the key says of outlines; nothing where there are none. */
export const outlineKey = ({ outlines }: PlaceData, look: Look) =>
  outlines.length ? [{ glyph: [lineGlyph(strokeOf(look))], word: say('boundary', look.language) }] : []
