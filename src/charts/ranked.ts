import { formatFigure } from '#model/format.ts'
import { dateName, periodName } from '#model/period.ts'
import { type Reading, isPartial } from '#model/reading.ts'
import { type Stop, chartKind } from './chart.ts'
import type { SeriesData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { rankKey } from './draw/legend.ts'
import { listOf } from './draw/list.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { rowMarks, thickness } from './draw/row.ts'
import { line, text } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { standingsOf } from './draw/standing.ts'
import { inner, markTip, sentence, spoken, tipOf } from './draw/tell.ts'
import { labelSize, lineHeight, textWidth } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

/** The figures of one row or of the whole; a date other than the picture's is printed with them. */
function figuresOf(readings: readonly Reading[], period: string | null, look: Look): string {
  const [first] = readings
  if (!first) return say('missing', look.language)
  const figures = [...new Set(readings.map((reading) => formatFigure(reading, look.language)))].join('; ')
  if (first.period === period) return figures + (isPartial(first) ? ` · ${first.parts}/${first.expected}` : '')
  const date = first.as_of ? dateName(first.as_of, look.language) : periodName(first.period, look.language, 'short')
  return `${figures} (${date})`
}

/** The title says which period is ranked, so that no row has to. */
function titled(data: SeriesData, period: string | null, look: Look): SeriesData {
  return period === null ? data : { ...data, title: `${data.title}, ${inner(periodName(period, look.language), look.language)}` }
}

function layout(data: SeriesData, look: Look) {
  const { period, rows, whole } = standingsOf(data)
  const size = labelSize(look)
  const across = innerWidth(data, look)
  const names = rows.map(({ name }) => name)
  const list = listOf(names, look, across, { thick: thickness })
  const labels = rows.map(({ readings }) => figuresOf(readings, period, look))
  const width = across - list.room
  const known = rows.filter(({ readings }) => readings.length)
  const values = known.flatMap(({ readings, target }) => [...readings.map(({ value }) => value), ...(target ? [target.low] : [])])
  const min = Math.min(0, ...values, whole?.value ?? 0)
  const max = Math.max(0, ...values, whole?.value ?? 0) || 1
  const labelRoom = Math.max(0, ...labels.map((label) => textWidth(label, size, true))) + 20
  const perPixel = (max - min) / (width - labelRoom)
  const sheet = sheetOf(titled(data, period, look), look, { key: rankKey(data, rows, look) })
  const top = sheet.top + (whole ? lineHeight(size) + 4 : 0)
  const plotHeight = rows.length * list.rowHeight
  const range = { min, max: min + width * perPixel }
  return {
    period,
    rows,
    whole,
    known,
    list,
    labels,
    width,
    perPixel,
    range,
    sheet,
    top,
    plotHeight,
    height: top + plotHeight + 6 + sheet.foot,
  }
}

type Layout = ReturnType<typeof layout>

/** The whole as a line through all rows, named above them. */
function wholeLine(laid: Layout, look: Look): readonly Pin[] {
  const { whole, known, list, width } = laid
  if (!whole) return []
  const words = `${say('whole', look.language)} ${figuresOf([whole], laid.period, look)}`
  const half = textWidth(words, labelSize(look), true) / 2
  const x = (whole.value - laid.range.min) / laid.perPixel
  const dx = Math.max(half - x - list.room, Math.min(0, width - x - half))
  return [
    {
      at: [whole.value, 0],
      shapes: [
        line([[0, -2], [0, known.length * list.rowHeight]], { stroke: look.ink, lineDash: [3, 3] }), // prettier-ignore
        text(look, dx, -4, words, { align: 'center', valign: 'bottom', color: look.ink, bold: true }),
      ],
    },
  ]
}

/** Series 0 are the rows from top to bottom: the cursor counts on it. */
function option(data: SeriesData, look: Look) {
  const laid = layout(data, look)
  const { rows, list, range } = laid
  const at = (index: number): [number, number] => [range.min, index + 0.5]
  const marks = rows.map((row, index) => rowMarks(row, laid.labels[index] ?? '', laid, data, look))
  const bars = rows.map((row, index): Pin => {
    const first = row.readings[0]
    const goal = row.target ? [spoken(markTip(row.target, data, look.language))] : []
    const tip = first ? tipOf(first, data, look.language) : null
    return {
      at: at(index),
      shapes: marks[index]?.bar ?? [],
      tip: tip ? { ...tip, lines: [...tip.lines, ...goal] } : { head: row.name, figure: say('missing', look.language), lines: goal },
    }
  })
  const names = rows.map((row, index): Pin => {
    const strong = row.part === data.selected
    const color = strong ? look.accent : row.readings.length ? look.ink : look.muted
    const marked = data.marked[row.part] ? { leaf: look.status.good } : {}
    return { at: at(index), shapes: [...list.name(index, { color, bold: strong, ...marked }), ...(marks[index]?.words ?? [])] }
  })
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.sheet.left + list.room, laid.top, laid.width, laid.plotHeight),
    xAxis: bareAxis(range.min, range.max),
    yAxis: bareAxis(0, rows.length, { inverse: true }),
    series: [pinsOf(bars, { z: 3 }), pinsOf(names, { z: 4 }), pinsOf(wholeLine(laid, look), { z: 3 })],
  })
}

function cursor(data: SeriesData, language: Look['language']): readonly Stop[] {
  return standingsOf(data).rows.map(({ part, name, readings, target }, dataIndex) => {
    const told = readings.length ? readings.map((reading) => sentence(reading, data, language)) : [`${name}: ${say('missing', language)}`]
    const goal = target ? [spoken(markTip(target, data, language))] : []
    const marked = data.marked[part] ? [data.marked[part]] : []
    return { text: [...told, ...marked, ...goal].join('; '), seriesIndex: 0, dataIndex, part, period: readings[0]?.period ?? null }
  })
}

export default chartKind('series', {
  id: 'ranked',
  name: { vi: 'Xếp hạng các khu', en: 'Parks ranked' },
  suits: (data) => standingsOf(data).rows.some(({ readings }) => readings.length > 0),
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
