import { expect, test } from 'vitest'
import type { PlaceData } from '#charts/data.ts'
import { lightLook } from '#charts/look.ts'
import scatter from '#charts/scatter.ts'
import { draw, marksOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const place = (id: string, lat: number, lon: number, more = {}) => ({
  id,
  name: `KCN ${id}`,
  lat,
  lon,
  approximate: false,
  value: null,
  ...more,
})
const data = (places: PlaceData['places']): PlaceData => ({
  shape: 'places',
  title: 'Vị trí',
  unit: 'ha',
  fictional: false,
  caption: null,
  places,
  marked: { B: 'đang chuyển đổi sinh thái' },
  selected: 'A',
})
const cornered = data([place('A', 20.7, 106.6), place('B', 20.9, 106.6, { value: 263.47 }), place('C', 20.7, 106.8, { approximate: true })])

test.each([390, 900])('a kilometre is as long across as up at %i pixels', (width) => {
  const dots = (left: number, right: number) => Math.abs(right - left - 10) < 0.01
  const marks = marksOf(draw(scatter, cornered, { ...look, width })).filter(
    ({ left, right, top, fill }) => dots(left, right) && top > 60 && fill !== look.status.good,
  )
  expect(marks).toHaveLength(3)
  const middle = marks.map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }))
  const across = Math.max(...middle.map(({ x }) => x)) - Math.min(...middle.map(({ x }) => x))
  const up = Math.max(...middle.map(({ y }) => y)) - Math.min(...middle.map(({ y }) => y))
  const kilometres = { across: 0.2 * 111.32 * Math.cos((20.8 * Math.PI) / 180), up: 0.2 * 110.57 }
  expect(across / up).toBeCloseTo(kilometres.across / kilometres.up, 2)
})

test('it has a scale bar of a round length, an arrow to the north and the names', () => {
  const { words } = draw(scatter, cornered, look)
  expect(words.some((one) => /^(1|2|5|10|20|50|100) km$/.test(one))).toBe(true)
  expect(words).toContain('B')
  expect(words).toContain('KCN B 263,5 ha')
  expect(words).toContain('vị trí gần đúng')
})

test('one place alone is a picture too', () => {
  expect(draw(scatter, data([place('A', 20.7, 106.6)]), look).svg).not.toContain('NaN')
})

test('the cursor says what is known of a place', () => {
  expect(scatter.cursor(cornered, 'vi').map(({ text }) => text)).toEqual([
    'KCN A: chưa có số liệu',
    'KCN B: 263,5 ha, đang chuyển đổi sinh thái',
    'KCN C: chưa có số liệu (vị trí gần đúng)',
  ])
})
