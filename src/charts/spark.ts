import { formatFigure } from '#model/format.ts'
import { type Stop, chartKind } from './chart.ts'
import type { SeriesData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { strandLine } from './draw/bundle.ts'
import { figures } from './draw/callouts.ts'
import { historyOf, printedOf, subjectOf, targetsOf } from './draw/history.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { bar, cross, diamond, dot, line, text, touch } from './draw/shapes.ts'
import { finish, gridOf } from './draw/sheet.ts'
import { absence, fillOf, sentence, spoken, tipOf } from './draw/tell.ts'
import { labelSize, lineHeight, textWidth } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

/** What a card row shows: the computed figures, or where there are none the printed ones, and the next target. */
function contentOf(data: SeriesData) {
  const part = subjectOf(data)
  const computed = historyOf(data, part)
  const printed = figures(computed).length === 0
  const points = printed ? printedOf(data, part) : computed
  const known = figures(points)
  const last = known.at(-1)
  const targets = targetsOf(data, part)
  const target = targets.find(({ at }) => last && at >= last.at) ?? targets.at(-1) ?? null
  return { points, known, printed, target }
}

const plotOf = (look: Look) => Math.round(labelSize(look) * 2.6)

function height(data: SeriesData, look: Look): number {
  return plotOf(look) + (data.fictional ? lineHeight(labelSize(look)) : 0)
}

/** Series 0 are the points: the cursor counts on it. */
function option(data: SeriesData, look: Look) {
  const { points, known, printed, target } = contentOf(data)
  const size = labelSize(look)
  const [first, last] = [known[0], known.at(-1)]
  const label = (index: number) => (known.at(index) ? formatFigure(known.at(index)!.reading, look.language) : '')
  const left = known.length > 1 ? textWidth(label(0), size) + 8 : 6
  const right = textWidth(label(-1), size, true) + 12
  const plot = plotOf(look)
  const bars = data.measure === 'flow' && !printed
  const margin = size * 0.62
  const values = [...known.map(({ value }) => value), ...(target ? [target.low] : []), ...(bars ? [0] : [])]
  const [low, high] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1]
  const range = { min: low, max: high > low ? high : low + 1 }
  const ats = points.map(({ at }) => at)
  const span = { min: Math.min(...ats), max: Math.max(...ats, Math.min(...ats) + 1) }
  const barWidth = Math.max(2, Math.min(10, ((look.width - left - right) / Math.max(1, points.length)) * 0.6))
  const inset = bars ? barWidth / 2 : 0
  const width = Math.max(20, look.width - left - right - 2 * inset)
  const tall = plot - 2 * margin
  const pixel = (value: number) => ((value - range.min) / (range.max - range.min)) * tall
  const color = look.palette[0]
  const pins = points.map((point): Pin => {
    const { at, value, reading } = point
    const tip = reading ? tipOf(reading, data, look.language) : absence(point.period, look.language)
    if (value === null || !reading) return { at: [at, range.min], shapes: cross(look.muted, 2.5), tip }
    const fill = fillOf(reading, data)
    if (bars) {
      const [top, zero] = [pixel(value), pixel(0)]
      const box = { x: -barWidth / 2, y: Math.min(0, top - zero), width: barWidth, height: Math.abs(top - zero) }
      return { at: [at, value], shapes: bar(look, box, fill, color), tip }
    }
    if (printed) return { at: [at, value], shapes: [touch(8), ...diamond(look, look.ink, fill, 4)], tip }
    return { at: [at, value], shapes: [touch(8), ...(value === last?.value && at === last.at ? dot(look, color, fill, 3) : [])], tip }
  })
  const middle = (value: number) => margin + tall - pixel(value)
  const words = data.fictional ? [text(look, 0, plot, say('fictional', look.language), { color: look.status.warn })] : []
  const ends = [
    ...(first && known.length > 1 ? [text(look, left - 8, middle(first.value), label(0), { align: 'right', valign: 'middle' })] : []),
    ...(last
      ? [text(look, look.width, middle(last.value), label(-1), { align: 'right', valign: 'middle', bold: true, color: look.ink })]
      : []),
  ]
  const goal: readonly Pin[] = target
    ? [{ at: [span.max, target.low], shapes: [line([[-6, 0], [7 + inset, 0]], { stroke: look.ink, lineWidth: 2 })] }] // prettier-ignore
    : []
  const strand = last ? [strandLine({ part: null, name: data.title, points, last }, { color, width: 1.75 })] : []
  return finish(look, { left: 0, width: look.width, top: 0, foot: 0, shapes: () => [...words, ...ends] }, height(data, look), {
    grid: gridOf(left + inset, margin, width, tall),
    xAxis: bareAxis(span.min, span.max),
    yAxis: bareAxis(range.min, range.max),
    series: [pinsOf(pins, { z: 4 }), ...(bars || printed ? [] : strand), pinsOf(goal, { z: 3 })],
  })
}

function cursor(data: SeriesData, language: Look['language']): readonly Stop[] {
  return contentOf(data).points.map(({ reading, period }, dataIndex) => ({
    text: reading ? sentence(reading, data, language) : spoken(absence(period, language)),
    seriesIndex: 0,
    dataIndex,
    part: reading?.part ?? null,
    period,
  }))
}

/** The line of a card: no axes, first and last figure, the next target as a tick; name, unit and period stand on the card. */
export default chartKind('series', {
  id: 'spark',
  name: { vi: 'Đường thu nhỏ', en: 'Sparkline' },
  suits: (data) => contentOf(data).known.length > 0,
  height,
  option,
  cursor,
})
