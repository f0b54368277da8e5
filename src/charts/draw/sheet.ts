import type { EChartsOption, GridComponentOption } from 'echarts'
import type { ChartData } from '../data.ts'
import type { Look } from '../look.ts'
import { captionOf, paddingOf, stamp } from './frame.ts'
import { type Shape, line, text } from './shapes.ts'
import { labelSize, lineHeight, textWidth, wrap } from './text.ts'
import { tooltip } from './tip.ts'

/** One entry of the key: a glyph drawn around its own centre in a box `glyphWidth` wide, and a word. */
export interface KeyItem {
  readonly glyph: readonly Shape[]
  readonly word: string
}

/** The picture around the plot: what is written above and below it, and the pixels left for the plot. */
export interface Sheet {
  readonly left: number
  readonly width: number
  /** Where the plot area may begin. */
  readonly top: number
  /** Pixels used below the plot area by notes and caption. */
  readonly foot: number
  readonly shapes: (height: number) => Shape[]
}

const glyphWidth = 18

/** Pixels between the two sides of the picture, before anything is laid out. */
export function innerWidth(data: Pick<ChartData, 'caption' | 'fictional'>, look: Look): number {
  return look.width - 2 * paddingOf(data).side
}

/** Title and unit in one row, or the unit below where both do not fit. */
function titleRows(data: ChartData, look: Look, left: number, top: number, width: number) {
  const size = look.fontSize
  const wrapped = wrap(data.title, size, width, 3, true)
  const names = wrapped.length || !data.unit ? wrapped : ['']
  const last = names.at(-1) ?? ''
  const beside = left + textWidth(last, size, true) + 4
  const unitWidth = textWidth(data.unit, labelSize(look))
  const fits = beside + unitWidth <= left + width
  const rows = names.length + (fits || !data.unit ? 0 : 1)
  const height = lineHeight(size)
  const middle = (row: number) => top + (row + 0.5) * height
  const shapes = names.map((name, row) => text(look, left, middle(row), name, { size, bold: true, color: look.ink, valign: 'middle' }))
  if (data.unit) shapes.push(text(look, fits ? beside : left, middle(rows - 1), data.unit, { valign: 'middle' }))
  return { shapes, bottom: top + rows * height }
}

/** The key in as many rows as it needs. */
function keyRows(key: readonly KeyItem[], look: Look, left: number, top: number, width: number) {
  const size = labelSize(look)
  const height = lineHeight(size) + 2
  const shapes: Shape[] = []
  let x = left
  let row = 0
  for (const { glyph, word } of key) {
    const needed = glyphWidth + 6 + textWidth(word, size)
    if (x > left && x + needed > left + width) {
      x = left
      row += 1
    }
    const middle = top + (row + 0.5) * height
    shapes.push(...glyph.map((shape) => ({ ...shape, silent: true, x: (shape.x ?? 0) + x + glyphWidth / 2, y: (shape.y ?? 0) + middle })))
    shapes.push(text(look, x + glyphWidth + 6, middle, word, { valign: 'middle' }))
    x += needed + 18
  }
  return { shapes, bottom: key.length ? top + (row + 1) * height : top }
}

/**
 * Lays out everything around the plot. From top to bottom: caption title and subtitle, title and unit, key, plot, notes, caption lines.
 * Invented data get a dashed frame that says so.
 */
export function sheetOf(
  data: ChartData,
  look: Look,
  { key = [], notes = [] }: { key?: readonly KeyItem[]; notes?: readonly string[] } = {},
): Sheet {
  const padding = paddingOf(data)
  const left = padding.side
  const width = innerWidth(data, look)
  const size = labelSize(look)
  const caption = captionOf(data.caption, look, left, width)
  const title = titleRows(data, look, left, padding.top + caption.head, width)
  const keyed = keyRows(key, look, left, title.bottom + 2, width)
  const noteLines = notes.flatMap((note) => wrap(note, size, width))
  const noteHeight = noteLines.length ? noteLines.length * lineHeight(size) + 6 : 0
  const foot = noteHeight + caption.foot + padding.bottom
  return {
    left,
    width,
    top: keyed.bottom + 10,
    foot,
    shapes: (height) => [
      ...caption.shapes(padding.top, height - padding.bottom),
      ...title.shapes,
      ...keyed.shapes,
      ...noteLines.map((words, index) => text(look, left, height - foot + 6 + index * lineHeight(size), words)),
      ...(data.fictional ? stamp(look, height) : []),
    ],
  }
}

/** A short piece of a line, as a glyph of the key. */
export function lineGlyph(style: { stroke: string; lineWidth?: number; lineDash?: number[] }): Shape {
  return line([[-glyphWidth / 2, 0], [glyphWidth / 2, 0]], style) // prettier-ignore
}

/** The grid at exactly these pixels: ECharts must not move it, for labels are placed by the same arithmetic. */
export function gridOf(left: number, top: number, width: number, height: number): GridComponentOption {
  return { left, top, width, height, outerBoundsMode: 'none', containLabel: false }
}

/** What every option has in common, with the sheet drawn around what the kind adds. */
export function finish(look: Look, sheet: Sheet, height: number, option: EChartsOption): EChartsOption {
  return {
    animation: !look.still,
    animationDuration: 300,
    backgroundColor: look.ground,
    textStyle: { fontFamily: look.fontFamily, fontSize: labelSize(look), color: look.ink },
    tooltip: tooltip(look),
    graphic: [{ type: 'group', id: 'sheet', silent: true, children: sheet.shapes(height) }],
    ...option,
  }
}
