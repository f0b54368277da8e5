import { dateName } from '#model/period.ts'
import type { Language } from '#model/text.ts'
import { type Stop, chartKind } from './chart.ts'
import type { StepsData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { listOf } from './draw/list.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { line, text } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { stepMark, stepNames, stepStates } from './draw/states.ts'
import { balanced, labelSize, lineHeight, textWidth, widest } from './draw/text.ts'
import type { Look } from './look.ts'

/** Columns of this width can carry the name of a step; narrower ones carry its number, explained below. */
const readable = 84

type Stage = StepsData['zones'][number]['stages'][number]

/** The date below a mark as exactly as there is room for: day, month or year; a step that is not taken has none. */
function dateOf({ date, state }: Stage, language: Language, room: number, size: number): string {
  if (date === '') return state === 'done' || state === 'unknown' ? '?' : ''
  const exact = [date, date.slice(0, 7)].map((each) => dateName(each, language))
  return exact.find((each) => textWidth(each, size) <= room) ?? date.slice(0, 4)
}

function layout(data: StepsData, look: Look) {
  const size = labelSize(look)
  const row = lineHeight(size)
  const across = innerWidth(data, look)
  const thick = 18 + row
  const names = data.zones.map(({ name }) => name)
  const list = listOf(names, look, across, { thick })
  const width = across - list.room
  const cell = width / Math.max(1, data.steps.length)
  const numbered = cell < readable
  const titles = data.steps.map((step, index) => (numbered ? [String(index + 1)] : balanced(step, size, cell - 10)))
  const head = Math.max(1, ...titles.map((lines) => lines.length)) * row + 8
  const states = data.zones.flatMap(({ stages }) => stages.map(({ state }) => state))
  const key = stepStates
    .filter((state) => states.includes(state))
    .map((state) => ({ glyph: stepMark(state, look), word: stepNames[state][look.language] }))
  const sheet = sheetOf(data, look, { key, notes: numbered ? data.steps.map((step, index) => `${index + 1}. ${step}`) : [] })
  const plotHeight = data.zones.length * list.rowHeight
  return { list, width, cell, titles, head, sheet, thick, plotHeight, height: sheet.top + head + plotHeight + 4 + sheet.foot }
}

/** The track of a zone: a line up to its last known step, then a lighter one. */
function track(stages: readonly Stage[], cell: number, y: number, look: Look) {
  const reached = stages.findLastIndex(({ state }) => state === 'done' || state === 'current')
  const from = cell / 2
  const to = from + reached * cell
  const end = from + (stages.length - 1) * cell
  return [
    ...(end > from ? [line([[from, y], [end, y]], { stroke: look.hairline, lineWidth: 2 })] : []),
    ...(reached > 0 ? [line([[from, y], [to, y]], { stroke: look.palette[0], lineWidth: 2 })] : []),
  ] // prettier-ignore
}

/** Series 0 are the stages, zone by zone: the cursor counts on it. */
function option(data: StepsData, look: Look) {
  const laid = layout(data, look)
  const { list, cell, thick } = laid
  const size = labelSize(look)
  const y = list.drop - thick / 2 + 9
  const stages = data.zones.flatMap(({ name, stages: own }, row) =>
    data.steps.map((step, index): Pin => {
      const stage = own[index] ?? { state: 'unknown', date: '' }
      return {
        at: [index + 0.5, row + 0.5],
        shapes: [
          ...stepMark(stage.state, look, 0, y),
          text(look, 0, y + 9, dateOf(stage, look.language, cell - 10, size), { align: 'center', color: look.ink }),
        ],
        tip: { head: `${name}, ${step}`, figure: told(stage, look.language), lines: [] },
      }
    }),
  )
  const names = data.zones.map(({ stages: own }, row): Pin => ({
    at: [0, row + 0.5],
    shapes: [...track(data.steps.map((_, index) => own[index] ?? { state: 'unknown', date: '' }), cell, y, look), ...list.name(row)],
  })) // prettier-ignore
  const heads = laid.titles.map((lines, index): Pin => {
    const style = { align: 'center', valign: 'bottom', bold: widest(lines, size, true) <= cell } as const
    return { at: [index + 0.5, 0], shapes: [text(look, 0, -6, lines.join('\n'), style)] }
  })
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.sheet.left + list.room, laid.sheet.top + laid.head, laid.width, laid.plotHeight),
    xAxis: bareAxis(0, data.steps.length),
    yAxis: bareAxis(0, data.zones.length, { inverse: true }),
    series: [pinsOf(stages, { z: 3 }), pinsOf(names, { z: 2 }), pinsOf(heads, { z: 3 })],
  })
}

function told({ state, date }: Stage, language: Language): string {
  return stepNames[state][language] + (date ? `, ${dateName(date, language)}` : '')
}

function cursor(data: StepsData, language: Language): readonly Stop[] {
  return data.zones.flatMap(({ name, stages }, row) =>
    data.steps.map((step, index) => ({
      text: `${name}, ${step}: ${told(stages[index] ?? { state: 'unknown', date: '' }, language)}`,
      seriesIndex: 0,
      dataIndex: row * data.steps.length + index,
      part: null,
      period: null,
    })),
  )
}

export default chartKind('steps', {
  id: 'steps',
  name: { vi: 'Các bước pháp lý', en: 'Legal steps' },
  suits: (data) => data.zones.length > 0 && data.steps.length > 0,
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
