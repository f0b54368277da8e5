import type { EChartsOption } from 'echarts'
import { type Stop, chartKind } from './chart.ts'
import type { SeriesData } from './data.ts'
import { axisRoom, valueAxis, yearAxis, yearRange, zeroLine } from './draw/axes.ts'
import { breaksOf } from './draw/breaks.ts'
import { type Strand, strandLine, strandPins, strandsOf, wholeOf } from './draw/bundle.ts'
import { figures } from './draw/callouts.ts'
import { type Drawn, endLabels, endsOf } from './draw/ends.ts'
import { strandKey } from './draw/legend.ts'
import { multiplesHeight, multiplesOption } from './draw/multiples.ts'
import { pinsOf } from './draw/pins.ts'
import { isCut, scaleOf } from './draw/scale.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { absence, sentence, spoken } from './draw/tell.ts'
import { labelSize, lineHeight, widest, wrap } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

/** More lines than this cannot be told apart by colour and label. */
const most = 6

/** Up to six parts each have a colour; of more, the chosen one has the accent and the others are a grey bundle; without a choice it is null. */
function drawnOf(strands: readonly Strand[], selected: string | null, look: Look): readonly Drawn[] | null {
  const chosen = strands.some(({ part }) => part === selected)
  if (strands.length > most && !chosen) return null
  const others = strands.filter(({ part }) => part !== selected)
  const color = (strand: Strand) => (strands.length > most ? null : (look.palette[others.indexOf(strand)] ?? look.muted))
  return strands.map((strand) => ({ strand, color: strand.part === selected ? look.accent : color(strand) }))
}

/** Which parts a pointer or cursor finds: those in colour, else (small multiples) all. */
function reachable(data: SeriesData): readonly Strand[] {
  const strands = strandsOf(data)
  const bundled = strands.length > most && strands.some(({ part }) => part === data.selected)
  return bundled ? strands.filter(({ part }) => part === data.selected) : strands
}

function layout(strands: readonly Strand[], drawn: readonly Drawn[], data: SeriesData, look: Look) {
  const size = labelSize(look)
  const whole = wholeOf(data, say('whole', look.language))
  const all = [...strands, ...(whole ? [whole] : [])]
  const inner = innerWidth(data, look)
  const ends = endsOf(drawn, whole, data, look).map((label) => ({ ...label, lines: wrap(label.text, size, inner * 0.3, 3, true) }))
  const right = Math.ceil(Math.max(0, ...ends.map(({ lines }) => widest(lines, size, true)))) + 22
  const needed = ends.reduce((sum, { lines }) => sum + lines.length * lineHeight(size) + 2, 0)
  const plotHeight = Math.max(needed, Math.round(Math.min(340, Math.max(230, look.width * 0.38)) * (look.fontSize / 14)))
  const values = all.flatMap(({ points }) => figures(points).map(({ value }) => value))
  const scale = scaleOf(values, plotHeight, { count: plotHeight / 60, room: 0, whole: data.whole ?? false })
  const room = axisRoom(look, scale)
  const width = inner - room - right
  const range = yearRange(all.flatMap(({ points }) => points.map(({ at }) => at)))
  const breaks = breaksOf(data.breaks, look, { ...range, width })
  const key = strandKey(reachable(data), data, look)
  const sheet = sheetOf(data, look, { key, notes: [...(isCut(scale) ? [say('cut', look.language)] : []), ...breaks.notes] })
  const top = sheet.top + breaks.band
  const height = top + plotHeight + lineHeight(size) + 10 + sheet.foot
  return { whole, ends, scale, range, breaks, sheet, left: sheet.left + room, top, width, plotHeight, height }
}

/** The first series are the points of the reachable parts, in their order: the cursor counts on it. */
function option(data: SeriesData, look: Look): EChartsOption {
  const strands = strandsOf(data)
  const drawn = drawnOf(strands, data.selected, look)
  if (!drawn) return multiplesOption(strands, wholeOf(data, say('whole', look.language)), data, look)
  const laid = layout(strands, drawn, data, look)
  const { scale, range, width, plotHeight, whole } = laid
  const colors = new Map(drawn.map(({ strand, color }) => [strand.part, color]))
  const found = reachable(data)
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.left, laid.top, width, plotHeight),
    xAxis: yearAxis(look, range, width),
    yAxis: valueAxis(look, scale),
    series: [
      ...found.map((strand) => pinsOf(strandPins(strand, data, look, { color: colors.get(strand.part) ?? look.context, foot: scale.min }), { z: 5 })),
      ...drawn.map(({ strand, color }) => strandLine(strand, { color: color ?? look.context, width: color === null ? 1 : strand.part === data.selected ? 3 : 2 })),
      ...(whole ? [strandLine(whole, { color: look.ink, width: 1.25, dashed: true })] : []),
      pinsOf([...laid.breaks.pins(scale.max, plotHeight), ...zeroLine(look, scale, range.min, width)], { z: 1 }),
      pinsOf(endLabels(laid, look), { z: 6 }),
    ],
  }) // prettier-ignore
}

function height(data: SeriesData, look: Look): number {
  const strands = strandsOf(data)
  const drawn = drawnOf(strands, data.selected, look)
  if (drawn) return layout(strands, drawn, data, look).height
  return multiplesHeight(strands, wholeOf(data, say('whole', look.language)), data, look)
}

function cursor(data: SeriesData, language: Look['language']): readonly Stop[] {
  return reachable(data).flatMap((strand, seriesIndex) =>
    strand.points.map(({ reading, period }, dataIndex) => ({
      text: reading ? sentence(reading, data, language) : `${strand.name}, ${spoken(absence(period, language))}`,
      seriesIndex,
      dataIndex,
      part: strand.part,
      period,
    })),
  )
}

export default chartKind('series', {
  id: 'parts',
  name: { vi: 'So sánh các khu theo thời gian', en: 'Parks over time' },
  suits: (data) => strandsOf(data).length > 1,
  height,
  option,
  cursor,
})
