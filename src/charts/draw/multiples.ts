import type { EChartsOption } from 'echarts'
import { formatNumber } from '#model/format.ts'
import type { SeriesData } from '../data.ts'
import type { Look } from '../look.ts'
import { bareAxis, yearRange } from './axes.ts'
import { type Strand, strandLine, strandPins } from './bundle.ts'
import { figures } from './callouts.ts'
import { strandKey } from './legend.ts'
import { type Pin, pinsOf } from './pins.ts'
import { scaleOf, stepDigits } from './scale.ts'
import { leaf, line, text } from './shapes.ts'
import { finish, gridOf, innerWidth, lineGlyph, sheetOf } from './sheet.ts'
import { labelSize, lineHeight, textWidth, wrap } from './text.ts'
import { say } from './words.ts'

const gutter = 24

/** Panels in rows, all on one scale; `place` is where the plot of a panel begins. */
function layout(strands: readonly Strand[], whole: Strand | undefined, data: SeriesData, look: Look) {
  const size = labelSize(look)
  const row = lineHeight(size)
  const inner = innerWidth(data, look)
  const across = Math.max(1, Math.min(4, Math.floor((inner + gutter) / (13 * size + gutter))))
  const panelWidth = (inner - (across - 1) * gutter) / across
  const names = strands.map(({ name }) => wrap(name, size, panelWidth - 18, 2, true))
  const nameHeight = Math.max(1, ...names.map((lines) => lines.length)) * row
  const head = row + 8
  const plotHeight = Math.round(66 * (look.fontSize / 14))
  const points = [...strands, ...(whole ? [whole] : [])].flatMap((strand) => strand.points)
  const values = figures(points).map(({ value }) => value)
  const scale = scaleOf(values, plotHeight, { count: 4, room: 0, whole: data.whole ?? false })
  const range = yearRange(points.map(({ at }) => at))
  const number = (value: number) => formatNumber(value, look.language, stepDigits(scale))
  const leaves = [...new Set(strands.flatMap(({ part }) => data.marked[part ?? ''] ?? []))]
  const sheet = sheetOf(data, look, {
    key: [
      ...strandKey(strands, data, look),
      ...(whole ? [{ glyph: [lineGlyph({ stroke: look.muted, lineDash: [3, 3] })], word: whole.name }] : []),
      ...leaves.map((word) => ({ glyph: leaf(look.status.good), word })),
    ],
    notes: [`${say('sameScale', look.language)} ${number(scale.min)} ${say('to', look.language)} ${number(scale.max)}.`],
  })
  const panelHeight = nameHeight + head + plotHeight + row + 18
  const place = (index: number) => ({
    left: sheet.left + (index % across) * (panelWidth + gutter),
    top: sheet.top + Math.floor(index / across) * panelHeight + nameHeight + head,
  })
  const height = sheet.top + Math.ceil(strands.length / across) * panelHeight - 6 + sheet.foot
  return { names, head, scale, range, sheet, panelWidth, plotHeight, place, height }
}

type Layout = ReturnType<typeof layout>

/** Name, frame and years of a panel, its first and its last figure; the first gives way where both do not fit. */
function frameOf(strand: Strand, name: readonly string[], laid: Layout, data: SeriesData, look: Look): Pin {
  const { head, panelWidth, plotHeight, range, scale } = laid
  const size = labelSize(look)
  const x = (at: number) => ((at - range.min) / (range.max - range.min)) * panelWidth
  const above = (value: number) => plotHeight - scale.pixel(value) - 7
  const last = formatNumber(strand.last.value, look.language)
  const lastRight = Math.max(textWidth(last, size, true), Math.min(panelWidth, x(strand.last.at) + 6))
  const first = figures(strand.points)[0]
  const firstWords = first ? formatNumber(first.value, look.language) : ''
  const firstLeft = Math.max(0, x(first?.at ?? range.min) - 4)
  const fits = first && firstLeft + textWidth(firstWords, size) + 8 < lastRight - textWidth(last, size, true)
  const style = { color: look.ink, halo: true, valign: 'bottom' } as const
  const marked = data.marked[strand.part ?? ''] !== undefined
  return {
    at: [range.min, scale.max],
    shapes: [
      text(look, 0, -head, name.join('\n'), { bold: true, color: look.ink, valign: 'bottom' }),
      ...(marked ? leaf(look.status.good, textWidth(name.at(-1) ?? '', size, true) + 11, -head - lineHeight(size) / 2) : []),
      line([[0, 0], [panelWidth, 0]], { stroke: look.hairline }),
      line([[0, plotHeight], [panelWidth, plotHeight]], { stroke: look.context }),
      text(look, 0, plotHeight + 4, String(range.min)),
      text(look, panelWidth, plotHeight + 4, String(range.max - 1), { align: 'right' }),
      ...(fits ? [text(look, firstLeft, above(first.value), firstWords, style)] : []),
      text(look, lastRight, above(strand.last.value), last, { ...style, bold: true, align: 'right' }),
    ],
  } // prettier-ignore
}

export function multiplesHeight(strands: readonly Strand[], whole: Strand | undefined, data: SeriesData, look: Look): number {
  return layout(strands, whole, data, look).height
}

/**
 * Small multiples: one panel a part, the whole dashed behind each.
 * The n-th series is the n-th panel's points, so that a cursor can point at them.
 */
export function multiplesOption(strands: readonly Strand[], whole: Strand | undefined, data: SeriesData, look: Look): EChartsOption {
  const laid = layout(strands, whole, data, look)
  const { names, range, scale, panelWidth, plotHeight, place } = laid
  const color = ({ part }: Strand) => (part === data.selected ? look.accent : look.palette[0])
  return finish(look, laid.sheet, laid.height, {
    grid: strands.map((_, index) => gridOf(place(index).left, place(index).top, panelWidth, plotHeight)),
    xAxis: strands.map((_, gridIndex) => bareAxis(range.min, range.max, { gridIndex })),
    yAxis: strands.map((_, gridIndex) => bareAxis(scale.min, scale.max, { gridIndex })),
    series: [
      ...strands.map((strand, axis) => pinsOf(strandPins(strand, data, look, { color: color(strand), foot: scale.min }), { axis, z: 5 })),
      ...strands.map((strand, axis) => strandLine(strand, { color: color(strand), width: 2 }, axis)),
      ...(whole ? strands.map((_, axis) => strandLine(whole, { color: look.muted, width: 1, dashed: true }, axis)) : []),
      ...strands.map((strand, axis) => pinsOf([frameOf(strand, names[axis] ?? [], laid, data, look)], { axis, z: 4 })),
    ],
  })
}
