import type { EChartsOption } from 'echarts'
import type { ChartKind } from '#charts/chart.ts'
import type { ChartData } from '#charts/data.ts'
import { textWidth } from '#charts/draw/text.ts'
import type { Look } from '#charts/look.ts'
import { render } from './render.ts'

/** A line of text in a picture with the box it takes. */
export interface Label {
  readonly words: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly labels: readonly Label[]
  readonly words: readonly string[]
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }

const unescape = (text: string) => text.replace(/&(lt|gt|amp|quot|#39);/g, (sign) => entities[sign] ?? sign)

const numberOf = (text: string, name: string) => Number(new RegExp(` ${name}="(-?[\\d.e-]+)"`).exec(text)?.[1] ?? 0)

function labelOf([, attributes = '', content = '']: RegExpMatchArray): Label {
  const [, dx = '0', dy = '0'] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes) ?? []
  const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? /(\d+)px/.exec(attributes)?.[1] ?? 0)
  const words = unescape(content)
  const wide = textWidth(words, size, /font-weight:600/.test(attributes))
  const x = numberOf(attributes, 'x') + Number(dx)
  const y = numberOf(attributes, 'y') + Number(dy)
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1]
  const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x
  return { words, size, left, right: left + wide, top: y - size * 0.6, bottom: y + size * 0.6 }
}

/** Draws with ECharts itself and reads every text back from the SVG. */
export function pictureOf(option: EChartsOption, width: number, height: number): Picture {
  const svg = render(option, width, height)
  const labels = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(labelOf)
  return { svg, width, height, labels, words: labels.map((label) => label.words) }
}

export function draw(kind: ChartKind, data: ChartData, look: Look): Picture {
  return pictureOf(kind.option(data, look), look.width, kind.height(data, look))
}

/** Texts that touch each other or leave the picture, as sentences; empty is good. */
export function faultsOf({ labels, width, height }: Picture): readonly string[] {
  const outside = labels.filter(({ left, right, top, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
  const touching = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2)
      .map((b) => `“${a.words}” on “${b.words}”`),
  )
  return [...outside.map(({ words }) => `“${words}” leaves the picture`), ...touching]
}

/** A drawn shape: its box in the picture and its colours (a stroke of one pixel has no width of its own in SVG). */
export interface Mark {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  /** How many separate lines the shape is made of. */
  readonly pieces: number
}

const numbers = (text: string) => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)

/** The corners of a shape before it is moved; curves count by their control points. */
function cornersOf(tag: string, attributes: string): readonly (readonly [number, number])[] {
  if (tag === 'circle') {
    const [x, y, r] = [numberOf(attributes, 'cx'), numberOf(attributes, 'cy'), numberOf(attributes, 'r')]
    return [[x - r, y - r], [x + r, y + r]] // prettier-ignore
  }
  const points: [number, number][] = []
  const pairs = (values: readonly number[], [dx, dy]: readonly [number, number]) => {
    for (let at = 0; at + 1 < values.length; at += 2) points.push([values[at]! + dx, values[at + 1]! + dy])
  }
  if (tag !== 'path') pairs(numbers(/points="([^"]*)"/.exec(attributes)?.[1] ?? ''), [0, 0])
  for (const [, command = '', rest = ''] of (/ ?d="([^"]*)"/.exec(attributes)?.[1] ?? '').matchAll(/([MLCl])([^MLClZA]*)/g))
    pairs(numbers(rest), command === 'l' ? (points.at(-1) ?? [0, 0]) : [0, 0])
  return points
}

/** Every shape that is drawn, in the order of drawing; clip paths are not. */
export function marksOf({ svg }: Pick<Picture, 'svg'>): readonly Mark[] {
  const drawn = svg.replace(/<defs[\s\S]*?<\/defs>/g, '')
  return [...drawn.matchAll(/<(path|circle|polyline|polygon) ([^>]*)>/g)].map(([, tag = '', attributes = '']) => {
    const [, dx = '0', dy = '0'] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes) ?? []
    const corners = cornersOf(tag, attributes)
    const xs = corners.map(([x]) => x + Number(dx))
    const ys = corners.map(([, y]) => y + Number(dy))
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      fill: / fill="([^"]*)"/.exec(attributes)?.[1] ?? '',
      stroke: / stroke="([^"]*)"/.exec(attributes)?.[1] ?? '',
      strokeWidth: Number(/stroke-width="([^"]*)"/.exec(attributes)?.[1] ?? 1),
      pieces: (/ ?d="([^"]*)"/.exec(attributes)?.[1] ?? '').split('M').filter((piece) => /[LC]/.test(piece)).length,
    }
  })
}

/** How many separate pieces the lines of this colour and width have: one, unless something is missing. */
export function piecesOf(picture: Pick<Picture, 'svg'>, color: string, width: number): number {
  return marksOf(picture)
    .filter(({ stroke, strokeWidth, fill }) => stroke === color && strokeWidth === width && fill === 'none')
    .reduce((sum, { pieces }) => sum + pieces, 0)
}
