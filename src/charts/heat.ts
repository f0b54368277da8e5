import { periodName } from '#model/period.ts'
import { type Stop, chartKind } from './chart.ts'
import type { ReceiptData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { listOf } from './draw/list.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { line, rect, text } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { receiptColor, receiptMark, receiptNames, receiptStates } from './draw/states.ts'
import { labelSize, lineHeight, textWidth, widest } from './draw/text.ts'
import type { Look } from './look.ts'

const roman = ['I', 'II', 'III', 'IV']

/** The short name of a period within its year. */
function within(period: string): string {
  if (/-Q[1-4]$/.test(period)) return roman[Number(period.at(-1)) - 1] ?? period
  return period.length > 4 ? String(Number(period.slice(5)) || period.slice(5)) : ''
}

/** On a narrow picture only the latest periods fit; how many are left out is said below it. */
function layout(data: ReceiptData, look: Look) {
  const size = labelSize(look)
  const row = lineHeight(size)
  const across = innerWidth(data, look)
  const names = data.rows.map(({ name }) => name)
  const list = listOf(names, look, across, { thick: 22 })
  const wide = across - list.room
  const least = Math.max(24, textWidth('2024', size) * (data.periods.some((period) => within(period)) ? 0.75 : 1.2))
  const count = Math.min(data.periods.length, Math.floor(wide / least))
  const periods = data.periods.slice(data.periods.length - count)
  const cell = Math.min(wide / Math.max(1, count), 116)
  const shown = receiptStates.filter((state) => data.rows.some(({ states }) => states.slice(-count).includes(state)))
  const words = shown.map((state) => receiptNames[state][look.language])
  const spelled = widest(words, size) + 30 <= cell
  const key = shown.map((state) => ({ glyph: receiptMark(state, look), word: receiptNames[state][look.language] }))
  const left = data.periods.length - count
  const note = look.language === 'vi' ? `${left} kỳ trước không vẽ ở bề rộng này, có trong bảng.` : `${left} earlier periods do not fit this width; the table has them.`
  const sheet = sheetOf(data, look, { key, notes: left ? [note] : [] })
  const head = (periods.some((period) => within(period)) ? 2 : 1) * row + 6
  const plotHeight = data.rows.length * list.rowHeight
  return { periods, skipped: left, cell, width: cell * count, spelled, list, sheet, head, plotHeight, height: sheet.top + head + plotHeight + 8 + sheet.foot }
} // prettier-ignore

/** Years above the first of their periods, the quarter or month above each column. */
function heads({ periods, skipped, cell, plotHeight, head }: ReturnType<typeof layout>, look: Look): readonly Pin[] {
  const row = lineHeight(labelSize(look))
  return periods.map((period, index): Pin => {
    const year = period.slice(0, 4)
    const first = periods[index - 1]?.slice(0, 4) !== year
    const own = within(period)
    const count = periods.filter((other) => other.startsWith(year)).length
    const middle = own ? ((count - 1) * cell) / 2 : 0
    const fits = textWidth(year, labelSize(look)) <= count * cell + 4
    return {
      at: [skipped + index + 0.5, 0],
      shapes: [
        ...(own ? [text(look, 0, -4, own, { align: 'center', valign: 'bottom' })] : []),
        ...(first && fits ? [text(look, middle, own ? -4 - row : -4, year, { align: 'center', valign: 'bottom', color: look.ink })] : []),
        ...(first && own && index ? [line([[-cell / 2, -head + 6], [-cell / 2, plotHeight]], { stroke: look.context })] : []),
      ],
    }
  }) // prettier-ignore
}

/** Series 0 are the cells, row by row, every period of a row: the cursor counts on it. */
function option(data: ReceiptData, look: Look) {
  const laid = layout(data, look)
  const { skipped, cell, list, spelled } = laid
  const { language } = look
  const cells = data.rows.flatMap(({ name, states }, row) =>
    data.periods.map((period, index): Pin => {
      const state = states[index] ?? 'no_due'
      const color = receiptColor(state, look)
      const box = rect(-cell / 2 + 1.5, list.drop - 11, cell - 3, 22, {
        fill: color,
        opacity: state === 'not_due' || state === 'no_due' ? 0.06 : 0.14,
      })
      const word = text(look, -cell / 2 + 26, list.drop, receiptNames[state][language], { valign: 'middle', color: look.ink })
      return {
        at: [index + 0.5, row + 0.5],
        shapes:
          index < skipped ? [] : [box, ...receiptMark(state, look, spelled ? -cell / 2 + 14 : 0, list.drop), ...(spelled ? [word] : [])],
        tip: { head: `${name}, ${periodName(period, language)}`, figure: receiptNames[state][language], lines: [] },
      }
    }),
  )
  const names = data.rows.map((_, row): Pin => ({ at: [skipped, row + 0.5], shapes: list.name(row) }))
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.sheet.left + list.room, laid.sheet.top + laid.head, laid.width, laid.plotHeight),
    xAxis: bareAxis(skipped, data.periods.length),
    yAxis: bareAxis(0, data.rows.length, { inverse: true }),
    series: [pinsOf(cells, { z: 3 }), pinsOf(names, { z: 4 }), pinsOf(heads(laid, look), { z: 4 })],
  })
}

/** All periods are announced, also those that a narrow picture has no room to draw. */
function cursor(data: ReceiptData, language: Look['language']): readonly Stop[] {
  return data.rows.flatMap(({ name, states }, row) =>
    data.periods.map((period, index) => ({
      text: `${name}, ${periodName(period, language)}: ${receiptNames[states[index] ?? 'no_due'][language]}`,
      seriesIndex: 0,
      dataIndex: row * data.periods.length + index,
      part: null,
      period,
    })),
  )
}

export default chartKind('receipts', {
  id: 'heat',
  name: { vi: 'Số liệu đã nhận theo kỳ', en: 'Data received by period' },
  suits: (data) => data.rows.length > 0 && data.periods.length > 0,
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
