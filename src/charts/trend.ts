import type { LineSeriesOption } from 'echarts'
import type { Reading } from '#model/reading.ts'
import { type Stop, chartKind } from './chart.ts'
import type { SeriesData } from './data.ts'
import { axisRoom, valueAxis, yearAxis, yearRange, zeroLine } from './draw/axes.ts'
import { breaksOf } from './draw/breaks.ts'
import { calloutsOf } from './draw/callouts.ts'
import { type Point, historyOf, printedOf, runsOf, subjectOf } from './draw/history.ts'
import { type Timeline, extentsOf, timelineOf } from './draw/timeline.ts'
import { targetMark, trendKey } from './draw/legend.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { isCut, scaleOf } from './draw/scale.ts'
import { cross, diamond, dot, touch } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { absence, fillOf, markLabel, markTip, sentence, spoken, tipOf } from './draw/tell.ts'
import { labelSize, lineHeight, textWidth } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

/** On a wide picture the target at the far end is labelled beside its mark. */
function rightRoom({ targets }: Timeline, end: number, look: Look): number {
  const last = targets.filter(({ at }) => at === end).map((mark) => textWidth(markLabel(mark, look.language), labelSize(look), true))
  return look.width < 560 ? 14 : Math.max(14, ...last.map((label) => label + 12))
}

function layout(data: SeriesData, look: Look) {
  const content = timelineOf(data)
  const { points, printed, targets } = content
  const { ats, values } = extentsOf(content)
  const plotHeight = Math.round(Math.min(340, Math.max(210, look.width * 0.38)) * (look.fontSize / 14))
  const scale = scaleOf(values, plotHeight, { count: Math.min(5.5, plotHeight / 52), whole: data.whole ?? false })
  const room = axisRoom(look, scale)
  const range = yearRange(ats)
  const right = rightRoom(content, range.max, look)
  const width = innerWidth(data, look) - room - right
  const breaks = breaksOf(data.breaks, look, { ...range, width })
  const sheet = sheetOf(data, look, {
    key: trendKey(data, look, {
      readings: points.flatMap(({ reading }) => reading ?? []).filter(({ value }) => value !== null),
      printed: printed.map(({ reading }) => reading).filter(({ value }) => value !== null),
      gaps: [...points, ...printed].some(({ value }) => value === null),
      targets: targets.length > 0,
      path: content.path.length > 1,
    }),
    notes: [...(isCut(scale) ? [say('cut', look.language)] : []), ...breaks.notes],
  })
  const top = sheet.top + breaks.band
  const height = top + plotHeight + lineHeight(labelSize(look)) + 10 + sheet.foot
  const dotSize = points.length * 30 > width ? 0 : 4
  const diamondSize = printed.length * 22 > width ? 4.5 : 6
  return { ...content, scale, range, breaks, sheet, left: sheet.left + room, top, width, right, plotHeight, height, dotSize, diamondSize }
}

/** The computed line, broken at gaps and where definition or scope changes. */
function lineOf(points: readonly Point[], look: Look): LineSeriesOption {
  const data = runsOf(points).flatMap((run) => [...run.map(({ at, value }) => [at, value]), [run.at(-1)?.at ?? 0, null]])
  return { type: 'line', data, silent: true, symbol: 'none', lineStyle: { color: look.palette[0], width: 2.25 }, z: 3, connectNulls: false }
}

function pathOf(points: readonly (readonly [number, number])[], look: Look, dashed: boolean): LineSeriesOption {
  const lineStyle = dashed ? { color: look.muted, width: 1.5, type: [5, 4] } : { color: look.muted, width: 1.25 }
  return { type: 'line', data: points.map((pair) => [...pair]), silent: true, symbol: 'none', lineStyle, z: 2 }
}

/** Series 0 are the computed figures, 1 the printed ones, 2 the targets: the cursor counts on it. */
function option(data: SeriesData, look: Look) {
  const laid = layout(data, look)
  const { points, printed, targets, scale, range, width, plotHeight, dotSize } = laid
  const { language } = look
  const y = (value: number) => plotHeight - scale.pixel(value)
  const x = (at: number) => ((at - range.min) / (range.max - range.min)) * width
  const gap = [...cross(look.muted, 3.5, 0, -9), touch()]
  const ends = new Set(runsOf(points).flatMap((run) => [run[0], run.at(-1)]))
  const figureDot = (point: Point, reading: Reading) => {
    const fill = fillOf(reading, data)
    return dotSize === 0 && fill === 'full' && !ends.has(point) ? [] : dot(look, look.palette[0], fill, dotSize || 3.5)
  }
  const pins: readonly (readonly Pin[])[] = [
    points.map((point) => ({
      at: [point.at, point.value ?? scale.min],
      shapes: point.value === null || !point.reading ? gap : [touch(), ...figureDot(point, point.reading)],
      tip: point.reading ? tipOf(point.reading, data, language) : absence(point.period, language),
    })),
    printed.map(({ at, value, reading }) => ({
      at: [at, value ?? scale.min],
      shapes: value === null ? gap : [touch(), ...diamond(look, look.ink, fillOf(reading, data), laid.diamondSize)],
      tip: tipOf(reading, data, language),
    })),
    targets.map((mark) => ({
      at: [mark.at, mark.low],
      shapes: [touch(), ...targetMark(look, mark.value === null && mark.upper !== null ? y(mark.low) - y(mark.upper) : 0)],
      tip: markTip(mark, data, language),
    })),
  ]
  const callouts = calloutsOf({ ...laid, verticals: laid.breaks.xs, x, y }, look)
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.left, laid.top, width, plotHeight),
    xAxis: yearAxis(look, range, width),
    yAxis: valueAxis(look, scale),
    series: [
      ...pins.map((some, index) => pinsOf(some, { z: index === 2 ? 4 : 5 })),
      lineOf(points, look),
      pathOf(laid.path, look, false),
      pathOf(laid.scenario, look, true),
      pinsOf([...laid.breaks.pins(scale.max, plotHeight), ...zeroLine(look, scale, range.min, width)], { z: 1 }),
      pinsOf(callouts, { z: 6 }),
    ],
  })
}

function cursor(data: SeriesData, language: Look['language']): readonly Stop[] {
  const { points, printed, targets } = timelineOf(data)
  const computed = points.map(({ at, reading, period }, dataIndex) => ({
    at,
    stop: {
      text: reading ? sentence(reading, data, language) : spoken(absence(period, language)),
      seriesIndex: 0,
      dataIndex,
      part: reading?.part ?? null,
      period,
    },
  }))
  const others = printed.map(({ at, reading, period }, dataIndex) => ({
    at,
    stop: { text: sentence(reading, data, language), seriesIndex: 1, dataIndex, part: reading.part, period },
  }))
  const goals = targets.map((mark, dataIndex) => ({
    at: mark.at,
    stop: { text: spoken(markTip(mark, data, language)), seriesIndex: 2, dataIndex, part: mark.part, period: mark.period },
  }))
  return [...computed, ...others, ...goals].sort((a, b) => a.at - b.at).map(({ stop }) => stop)
}

export default chartKind('series', {
  id: 'trend',
  name: { vi: 'Diễn biến theo thời gian', en: 'Over time' },
  suits: (data) => [...historyOf(data, subjectOf(data)), ...printedOf(data, subjectOf(data))].some(({ value }) => value !== null),
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
