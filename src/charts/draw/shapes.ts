import type { Look } from '../look.ts'
import { labelSize, lineHeight } from './text.ts'

/** The few shapes that pictures are made of, in pixels; both `graphic` and custom series of ECharts take them. */
interface Base {
  x?: number
  y?: number
  z2?: number
  silent?: boolean
}
interface Paint {
  fill?: string
  stroke?: string
  lineWidth?: number
  lineDash?: number[]
  lineCap?: 'butt' | 'round'
  lineJoin?: 'round'
  opacity?: number
}
type Emphasis = { style: Paint }
interface TextStyle {
  text: string
  fill: string
  stroke?: string
  lineWidth?: number
  fontSize: number
  fontFamily: string
  fontWeight: number
  lineHeight: number
  align: 'left' | 'center' | 'right'
  verticalAlign: 'top' | 'middle' | 'bottom'
}
export type Shape =
  | ({ type: 'text'; style: TextStyle } & Base)
  | ({ type: 'rect'; shape: { x: number; y: number; width: number; height: number; r?: number }; style: Paint; emphasis?: Emphasis } & Base)
  | ({ type: 'circle'; shape: { cx: number; cy: number; r: number }; style: Paint; emphasis?: Emphasis } & Base)
  | ({ type: 'polyline'; shape: { points: [number, number][] }; style: Paint } & Base)
  | ({ type: 'polygon'; shape: { points: [number, number][] }; style: Paint; emphasis?: Emphasis } & Base)

export interface Type {
  readonly align?: TextStyle['align']
  readonly valign?: TextStyle['verticalAlign']
  readonly color?: string
  readonly size?: number
  readonly bold?: boolean
  /** A rim in the colour of the ground, so that a label over a line stays readable. */
  readonly halo?: boolean
}

/** Text at a point; several lines are separated by a line break. */
export function text(look: Look, x: number, y: number, words: string, type: Type = {}): Shape {
  const size = type.size ?? labelSize(look)
  return {
    type: 'text',
    x,
    y,
    silent: true,
    style: {
      text: words,
      fill: type.color ?? look.muted,
      ...(type.halo ? { stroke: look.ground, lineWidth: 3 } : {}),
      fontSize: size,
      fontFamily: look.fontFamily,
      fontWeight: type.bold ? 600 : 400,
      lineHeight: lineHeight(size),
      align: type.align ?? 'left',
      verticalAlign: type.valign ?? 'top',
    },
  }
}

export function line(points: [number, number][], style: Paint): Shape {
  return { type: 'polyline', shape: { points }, style: { fill: 'none', lineWidth: 1, ...style } }
}

export function rect(x: number, y: number, width: number, height: number, style: Paint): Shape {
  return { type: 'rect', shape: { x, y, width, height }, style, emphasis: { style: { opacity: 0.8 } } }
}

/** How sure a figure is: filled, hollow (estimate, low confidence), or half (not all parks, part of a year). */
export type Fill = 'full' | 'hollow' | 'half'

const rim = (look: Look, color: string, fill: Fill): Paint =>
  fill === 'full' ? { fill: color, stroke: look.ground, lineWidth: 1.5 } : { fill: look.ground, stroke: color, lineWidth: 2 }

/** The computed figure: a dot, its left half filled where it is not whole. */
export function dot(look: Look, color: string, fill: Fill, r: number): readonly Shape[] {
  const whole: Shape = { type: 'circle', shape: { cx: 0, cy: 0, r }, style: rim(look, color, fill), emphasis: { style: { lineWidth: 3 } } }
  if (fill !== 'half') return [whole]
  const points = Array.from({ length: 13 }, (_, step): [number, number] => {
    const angle = Math.PI / 2 + (step * Math.PI) / 12
    return [Math.cos(angle) * r, Math.sin(angle) * r]
  })
  return [whole, { type: 'polygon', shape: { points }, style: { fill: color }, silent: true }]
}

/** The mark of published figures. */
export function diamond(look: Look, color: string, fill: Fill, r: number, x = 0, y = 0): readonly Shape[] {
  const points: [number, number][] = [[x, y - r], [x + r, y], [x, y + r], [x - r, y]] // prettier-ignore
  const whole: Shape = { type: 'polygon', shape: { points }, style: rim(look, color, fill), emphasis: { style: { lineWidth: 3 } } }
  if (fill !== 'half') return [whole]
  return [whole, { type: 'polygon', shape: { points: [[x, y - r], [x, y + r], [x - r, y]] }, style: { fill: color }, silent: true }] // prettier-ignore
}

/** The mark of something that was looked for and is not there. */
export function cross(color: string, r: number, x = 0, y = 0): readonly Shape[] {
  const style = { stroke: color, lineWidth: 1.5 }
  return [line([[x - r, y - r], [x + r, y + r]], style), line([[x - r, y + r], [x + r, y - r]], style)] // prettier-ignore
}

/** A small leaf, the mark of eco-parks, about 10 pixels wide. */
export function leaf(color: string, x = 0, y = 0, r = 5): readonly Shape[] {
  const points = [[-1, 1], [-1, 0.1], [-0.7, -0.5], [-0.1, -0.9], [1, -1], [0.95, 0.1], [0.6, 0.7], [0, 1]].map(
    ([dx = 0, dy = 0]): [number, number] => [x + dx * r, y + dy * r],
  ) // prettier-ignore
  return [{ type: 'polygon', shape: { points }, style: { fill: color, stroke: color, lineWidth: 1, lineJoin: 'round' }, silent: true }]
}

/** A bar: solid, hollow (estimate, low confidence) or hatched (not whole). */
export function bar(look: Look, box: { x: number; y: number; width: number; height: number }, fill: Fill, color: string): readonly Shape[] {
  const { x, y, width, height } = box
  if (fill === 'full') return [rect(x, y, width, height, { fill: color })]
  const frame = rect(x, y, width, height, { fill: look.ground, stroke: color, lineWidth: 1.5 })
  return fill === 'half' ? [frame, ...hatch(x, y, width, height, color)] : [frame]
}

/** Slanted lines inside a rectangle, drawn as lines so that every renderer and printer shows them. */
export function hatch(x: number, y: number, width: number, height: number, color: string, gap = 5): readonly Shape[] {
  const lines: Shape[] = []
  for (let offset = gap; offset < width + height; offset += gap) {
    const from: [number, number] = [x + Math.max(0, offset - height), y + Math.min(height, offset)]
    const to: [number, number] = [x + Math.min(width, offset), y + Math.max(0, offset - width)]
    lines.push({ ...line([from, to], { stroke: color, lineWidth: 1.25 }), silent: true })
  }
  return lines
}

/** An unseen disc around a small mark, so that a finger or a pointer finds it. */
export function touch(r = 12): Shape {
  return { type: 'circle', shape: { cx: 0, cy: 0, r }, style: { fill: 'rgba(0,0,0,0)' } }
}
