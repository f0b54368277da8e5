import { type Stop, chartKind } from './chart.ts'
import type { ChangeData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { moveFigure, movesOf } from './draw/change.ts'
import { listOf } from './draw/list.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { isCut, scaleOf } from './draw/scale.ts'
import { line, rect, text } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { withUnit } from './draw/tell.ts'
import { labelSize, textWidth } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

const thickness = 14

function layout(data: ChangeData, look: Look) {
  const rows = movesOf(data, look.language)
  const across = innerWidth(data, look)
  const names = rows.map(({ name }) => name)
  const list = listOf(names, look, across, { thick: thickness })
  const labels = rows.map((row) => moveFigure(row, look.language))
  const labelRoom = Math.max(...labels.map((label) => textWidth(label, labelSize(look), true))) + 12
  const width = across - list.room
  const scale = scaleOf(rows.flatMap(({ from, to }) => [from, to]), width - 2 * labelRoom, { count: 6, room: 0.02 }) // prettier-ignore
  const perPixel = (scale.max - scale.min) / (width - 2 * labelRoom)
  const range = { min: scale.min - labelRoom * perPixel, max: scale.max + labelRoom * perPixel }
  const notes = isCut(scale) ? [say('cutAcross', look.language)] : []
  const sheet = sheetOf(data, look, { notes })
  const plotHeight = rows.length * list.rowHeight
  return { rows, list, labels, perPixel, range, width, sheet, plotHeight, height: sheet.top + plotHeight + 4 + sheet.foot }
}

/** Series 0 are the rows from top to bottom: the cursor counts on it. */
function option(data: ChangeData, look: Look) {
  const laid = layout(data, look)
  const { rows, list, range, perPixel } = laid
  const { drop, rowHeight } = list
  const bars = rows.map((row, index): Pin => {
    const length = (row.to - row.from) / perPixel
    const color = row.level ? look.ink : length < 0 ? (look.palette[1] ?? look.ink) : look.palette[0]
    const label = laid.labels[index] ?? ''
    const next = rows[index + 1]
    const rise = length < 0
    const style = { valign: 'middle', color: look.ink, bold: row.level, halo: true, align: rise ? 'right' : 'left' } as const
    return {
      at: [row.from, index + 0.5],
      tip: { head: row.name, figure: withUnit(label, data.unit), lines: [] },
      shapes: [
        ...(next ? [line([[length, drop], [length, drop + rowHeight]], { stroke: look.context })] : []),
        row.level
          ? rect(-1.5, drop - 10, 3, 20, { fill: color })
          : rect(Math.min(0, length), drop - thickness / 2, Math.max(1, Math.abs(length)), thickness, { fill: color }),
        text(look, length + (rise ? -7 : 7), drop, label, style),
      ],
    } // prettier-ignore
  })
  const names = rows.map((row, index): Pin => ({ at: [range.min, index + 0.5], shapes: list.name(index, { bold: row.level }) }))
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.sheet.left + list.room, laid.sheet.top, laid.width, laid.plotHeight),
    xAxis: bareAxis(range.min, range.max),
    yAxis: bareAxis(0, rows.length, { inverse: true }),
    series: [pinsOf(bars, { z: 3 }), pinsOf(names, { z: 4 })],
  })
}

function cursor(data: ChangeData, language: Look['language']): readonly Stop[] {
  return movesOf(data, language).map((row, dataIndex) => ({
    text: `${row.name}: ${withUnit(moveFigure(row, language), data.unit)}`,
    seriesIndex: 0,
    dataIndex,
    part: null,
    period: null,
  }))
}

/** Rows, not columns: the names of parks are long, and a change reads from top to bottom as it adds up. */
export default chartKind('change', {
  id: 'waterfall',
  name: { vi: 'Vì sao thay đổi', en: 'Why it changed' },
  suits: (data) => data.moves.length > 0,
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
