import { formatFigure } from '#model/format.ts'
import { type Stop, chartKind } from './chart.ts'
import type { SeriesData } from './data.ts'
import { axisRoom, bareAxis, valueAxis } from './draw/axes.ts'
import { columnMarks, gapMark, planMarks } from './draw/bars.ts'
import { type Slot, columnsOf, shownOf } from './draw/columns.ts'
import { columnKey } from './draw/legend.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { scaleOf } from './draw/scale.ts'
import { diamond, line, rect } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { absence, fillOf, markTip, sentence, spoken, tipOf } from './draw/tell.ts'
import { labelSize, lineHeight, textWidth } from './draw/text.ts'
import type { Tip } from './draw/tip.ts'
import { topLabels } from './draw/tops.ts'
import { underSlots } from './draw/under.ts'
import type { Look } from './look.ts'

/** What is written on a column: its figure, or all printed figures where they disagree. */
function labelOf(slot: Slot, look: Look): string {
  const figures = slot.reading ? [slot.reading] : slot.printed
  return [...new Set(figures.map((reading) => formatFigure(reading, look.language)))].join('; ')
}

function layout(data: SeriesData, look: Look) {
  const { months, slots } = columnsOf(data)
  const size = labelSize(look)
  const inner = innerWidth(data, look)
  const plotHeight = Math.round(Math.min(300, Math.max(190, look.width * 0.32)) * (look.fontSize / 14))
  const heights = slots.flatMap(({ reading, printed, plans }) => [
    ...(reading ? [reading.value] : []),
    ...printed.map(({ value }) => value),
    ...plans.flatMap(({ low, upper }) => [low, upper ?? low]),
  ])
  const scale = scaleOf(heights, plotHeight, {
    count: plotHeight / 60,
    zero: true,
    room: (lineHeight(size) + 8) / plotHeight,
    whole: data.whole ?? false,
  })
  const labels = slots.map((slot) => labelOf(slot, look))
  const allFit = labels.every((label) => textWidth(label, size) + 6 <= inner / slots.length)
  const room = allFit ? 0 : axisRoom(look, scale)
  const width = inner - room
  const slotWidth = width / slots.length
  const zero = scale.pixel(0)
  const columns = { slotWidth, ceiling: plotHeight - zero, above: (value: number) => scale.pixel(value) - zero }
  const sheet = sheetOf(data, look, { key: columnKey(slots, look, columns) })
  const under = underSlots(slots, months, slotWidth, look)
  const height = sheet.top + plotHeight + under.height + sheet.foot
  return { slots, scale, labels, allFit, left: sheet.left + room, width, slotWidth, columns, plotHeight, sheet, under, height }
}

/** What the pointer reads of a slot: its figure or that there is none, then its plans. */
function slotTip(slot: Slot, data: SeriesData, language: Look['language']): Tip {
  const shown = shownOf(slot)
  const tip = shown ? tipOf(shown, data, language) : absence(slot.key, language)
  return { ...tip, lines: [...tip.lines, ...slot.plans.map((plan) => spoken(markTip(plan, data, language)))] }
}

/** Series 0 are the slots from first to last: the cursor counts on it. */
function option(data: SeriesData, look: Look) {
  const laid = layout(data, look)
  const { slots, scale, columns, plotHeight, slotWidth } = laid
  const { language } = look
  const at = (index: number, value = 0): [number, number] => [index + 0.5, value]
  const plans = slots.map((slot) => planMarks(slot.plans, look, columns))
  const whole = rect(-slotWidth / 2, -columns.ceiling, slotWidth, plotHeight, { fill: 'rgba(0,0,0,0)' })
  const bars = slots.map((slot, index): Pin => ({
    at: at(index),
    shapes: [whole, ...(shownOf(slot) ? columnMarks(slot, look, columns) : gapMark(slot, look, columns))],
    tip: slotTip(slot, data, language),
  }))
  const printed = slots.flatMap((slot, index) =>
    slot.printed.map((reading): Pin => ({
      at: at(index, reading.value),
      shapes: diamond(look, look.ink, fillOf(reading, data), 6),
      tip: tipOf(reading, data, language),
    })),
  )
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.left, laid.sheet.top, laid.width, plotHeight),
    xAxis: bareAxis(0, slots.length),
    yAxis: valueAxis(look, scale, { labels: !laid.allFit }),
    series: [
      pinsOf(bars, { z: 3 }),
      pinsOf(printed, { z: 5 }),
      pinsOf(plans.map(({ behind }, index) => ({ at: at(index), shapes: behind })), { z: 1 }),
      pinsOf(plans.map(({ front }, index) => ({ at: at(index), shapes: front })), { z: 4 }),
      pinsOf(slots.map((_, index) => ({ at: at(index, scale.min), shapes: laid.under.shapes(index) })), { z: 2 }),
      pinsOf([{ at: [0, Math.max(0, scale.min)], shapes: [line([[0, 0], [laid.width, 0]], { stroke: look.context })] }], { z: 4 }),
      pinsOf(topLabels(laid, look), { z: 6 }),
    ],
  }) // prettier-ignore
}

function cursor(data: SeriesData, language: Look['language']): readonly Stop[] {
  return columnsOf(data).slots.flatMap((slot, dataIndex) => {
    const figures = [...(slot.reading ? [slot.reading] : []), ...slot.printed]
    const told = figures.length ? figures.map((reading) => sentence(reading, data, language)) : [spoken(absence(slot.key, language))]
    const plans = slot.plans.map((plan) => spoken(markTip(plan, data, language)))
    const part = figures[0]?.part ?? null
    return [{ text: [...told, ...plans].join('; '), seriesIndex: 0, dataIndex, part, period: figures[0]?.period ?? slot.key }]
  })
}

export default chartKind('series', {
  id: 'columns',
  name: { vi: 'Cột theo kỳ', en: 'Columns by period' },
  suits: (data) => data.measure === 'flow' && columnsOf(data).slots.some(({ height }) => height !== null),
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
