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

/**
 * Small multiples: one panel a part, all on one scale, the whole dashed behind each, first and last figure labelled.
 * The n-th series is the n-th panel's points, so that a cursor can point at them.
 */
export function multiplesOf(strands: readonly Strand[], whole: Strand | undefined, data: SeriesData, look: Look) {
  const size = labelSize(look)
  const row = lineHeight(size)
  const inner = innerWidth(data, look)
  const across = Math.max(1, Math.min(4, Math.floor((inner + gutter) / (13 * size + gutter))))
  const panelWidth = (inner - (across - 1) * gutter) / across
  const names = strands.map(({ name }) => wrap(name, size, panelWidth - 18, 2, true))
  const head = row + 8
  const nameRows = Math.max(1, ...names.map((lines) => lines.length))
  const plotHeight = Math.round(66 * (look.fontSize / 14))
  const all = [...strands, ...(whole ? [whole] : [])]
  const scale = scaleOf(all.flatMap(({ points }) => figures(points).map(({ value }) => value)), plotHeight, { count: 4, room: 0 }) // prettier-ignore
  const range = yearRange(all.flatMap(({ points }) => points.map(({ at }) => at)))
  const number = (value: number) => formatNumber(value, look.language, stepDigits(scale))
  const sheet = sheetOf(data, look, {
    key: [
      ...strandKey(strands, data, look),
      ...(whole ? [{ glyph: [lineGlyph({ stroke: look.muted, lineDash: [3, 3] })], word: whole.name }] : []),
      ...[...new Set(strands.flatMap(({ part }) => data.marked[part ?? ''] ?? []))].map((word) => ({
        glyph: leaf(look.status.good),
        word,
      })),
    ],
    notes: [`${say('sameScale', look.language)} ${number(scale.min)} ${say('to', look.language)} ${number(scale.max)}.`],
  })
  const panelHeight = nameRows * row + head + plotHeight + row + 18
  const place = (index: number) => ({
    left: sheet.left + (index % across) * (panelWidth + gutter),
    top: sheet.top + Math.floor(index / across) * panelHeight + nameRows * row + head,
  })
  const height = sheet.top + Math.ceil(strands.length / across) * panelHeight - 6 + sheet.foot
  const option = (): EChartsOption => {
    const frame = (index: number): readonly Pin[] => {
      const strand = strands[index]!
      const drawn = figures(strand.points)
      const first = drawn[0]!
      const style = { color: look.ink, halo: true } as const
      const y = (value: number) => plotHeight - scale.pixel(value)
      const x = (at: number) => ((at - range.min) / (range.max - range.min)) * panelWidth
      const mark = data.marked[strand.part ?? '']
        ? leaf(look.status.good, textWidth(names[index]?.at(-1) ?? '', size, true) + 11, -head - row / 2)
        : []
      const firstLabel =
        drawn.length > 1 && x(strand.last.at) - x(first.at) > 70
          ? [
              text(look, Math.max(0, x(first.at) - 4), y(first.value) - 7, formatNumber(first.value, look.language), {
                ...style,
                valign: 'bottom',
              }),
            ]
          : []
      return [
        {
          at: [range.min, scale.max],
          shapes: [
            text(look, 0, -head, (names[index] ?? []).join('\n'), { bold: true, color: look.ink, valign: 'bottom' }),
            ...mark,
            line([[0, 0], [panelWidth, 0]], { stroke: look.hairline }),
            line([[0, plotHeight], [panelWidth, plotHeight]], { stroke: look.context }),
            text(look, 0, plotHeight + 4, String(range.min)),
            text(look, panelWidth, plotHeight + 4, String(range.max - 1), { align: 'right' }),
            ...firstLabel,
            text(look, Math.min(panelWidth, x(strand.last.at) + 6), y(strand.last.value) - 7, formatNumber(strand.last.value, look.language), { ...style, bold: true, align: 'right', valign: 'bottom' }),
          ],
        },
      ] // prettier-ignore
    }
    const color = (strand: Strand) => (strand.part === data.selected ? look.accent : look.palette[0])
    return finish(look, sheet, height, {
      grid: strands.map((_, index) => gridOf(place(index).left, place(index).top, panelWidth, plotHeight)),
      xAxis: strands.map((_, gridIndex) => bareAxis(range.min, range.max, { gridIndex })),
      yAxis: strands.map((_, gridIndex) => bareAxis(scale.min, scale.max, { gridIndex })),
      series: [
        ...strands.map((strand, axis) => pinsOf(strandPins(strand, data, look, { color: color(strand), foot: scale.min }), { axis, z: 5 })),
        ...strands.map((strand, axis) => strandLine(strand, { color: color(strand), width: 2 }, axis)),
        ...(whole ? strands.map((_, axis) => strandLine(whole, { color: look.muted, width: 1, dashed: true }, axis)) : []),
        ...strands.map((_, axis) => pinsOf(frame(axis), { axis, z: 4 })),
      ],
    })
  }
  return { height, option }
}
