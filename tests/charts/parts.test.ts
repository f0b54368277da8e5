import { expect, test } from 'vitest'
import { lightLook } from '#charts/look.ts'
import parts from '#charts/parts.ts'
import { reading, series } from './samples.ts'
import { draw, marksOf, piecesOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const ids = Array.from({ length: 9 }, (_, index) => `P${index}`)
const history = (id: string, index: number) =>
  [2022, 2023, 2024].map((year) => reading({ period: String(year), part: id, value: 10 * index + year - 2020 }))
const of = (count: number, selected: string | null = null) =>
  series({
    readings: ids.slice(0, count).flatMap(history),
    partNames: Object.fromEntries(ids.map((id) => [id, `KCN ${id}`])),
    selected,
  }) // prettier-ignore

test('up to six lines each have a colour and a name with its latest figure', () => {
  const picture = draw(parts, of(6), look)
  for (const color of look.palette.slice(0, 6)) expect(piecesOf(picture, color, 2), color).toBe(1)
  for (const index of [0, 1, 2, 3, 4, 5]) expect(picture.words).toContain(`KCN P${index} ${10 * index + 4}`)
})

test('of more, the chosen one has the accent and the others are a counted grey bundle', () => {
  const picture = draw(parts, of(9, 'P4'), look)
  expect(piecesOf(picture, look.accent, 3)).toBe(1)
  const grey = marksOf(picture).filter(
    ({ stroke, pieces, bottom, top, left, right }) => stroke === look.context && pieces && bottom - top > 2 && right - left > 100,
  )
  expect(grey).toHaveLength(8)
  expect(picture.words).toContain('các khu khác (6)')
  expect(picture.words).toContain('KCN P4 44')
  expect(new Set(parts.cursor(of(9, 'P4'), 'vi').map(({ part }) => part))).toEqual(new Set(['P4']))
})

test('of more without a choice, every park has its own panel on one scale', () => {
  const { words } = draw(parts, of(9), look)
  for (const id of ids) expect(words).toContain(`KCN ${id}`)
  expect(words.some((note) => /^Các ô cùng một thang đo, từ 0 đến \d+\.$/.test(note))).toBe(true)
  expect(words.filter((year) => year === '2022')).toHaveLength(9)
  const { grid } = parts.option(of(9), look)
  expect(grid).toHaveLength(9)
})

test('a line breaks where a part did not report', () => {
  const data = of(3)
  const readings = [...history('P0', 0), ...history('P1', 1), reading({ period: '2020', part: 'P0', value: 1 }), reading({ period: '2019', part: 'P0', value: 1 })]
  const picture = draw(parts, { ...data, readings }, look)
  expect(piecesOf(picture, look.palette[1] ?? '', 2)).toBe(2)
  expect(picture.words).toContain('chưa có số liệu')
}) // prettier-ignore

test('the whole is drawn to compare with, and one part alone is no comparison', () => {
  const whole = [2022, 2023, 2024].map((year) => reading({ period: String(year), value: 20 }))
  expect(draw(parts, { ...of(3), readings: [...of(3).readings, ...whole] }, look).words).toContain('Toàn Ban 20')
  expect(parts.suits(of(1))).toBe(false)
})
