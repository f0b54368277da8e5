import { describe, expect, test } from 'vitest'
import type { PlaceData } from '#charts/data.ts'
import { lightLook } from '#charts/look.ts'
import scatter from '#charts/scatter.ts'
import { rowsOf } from '#charts/table.ts'
import { type Picture, draw, faultsOf, marksOf } from './svg.ts'

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
const data = (places: PlaceData['places'], outlines: PlaceData['outlines'] = []): PlaceData => ({
  shape: 'places',
  title: 'Vị trí',
  unit: 'ha',
  fictional: false,
  caption: null,
  places,
  outlines,
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

describe('outlines', () => {
  const square = (lon: number, lat: number, half: number) =>
    [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]].map(([x = 0, y = 0]) => [lon + x * half, lat + y * half] as const) // prettier-ignore
  const own = { place: 'A', name: 'A', lines: [square(106.6, 20.7, 0.02)] }
  const zone = { place: null, name: 'Khu kinh tế', lines: [square(106.7, 20.8, 0.2), square(106.7, 20.8, 0.1)] }
  const bounded = data(cornered.places, [own, zone])
  const linesOf = (picture: Picture) =>
    marksOf(picture).filter(({ stroke, strokeWidth, fill }) => stroke === look.context && strokeWidth === 1.25 && fill === 'none')
  const near = (a: number, b: number) => Math.abs(a - b) < 1

  test('lie around their point, true to scale, every ring drawn, and the picture makes room for them', () => {
    const picture = draw(scatter, bounded, look)
    expect(faultsOf(picture)).toEqual([])
    const [glyph, around, outer, inner] = linesOf(picture)
    expect(linesOf(picture)).toHaveLength(4)
    expect(glyph!.top).toBeLessThan(60)
    const side = around!.right - around!.left
    const degree = side / 0.04
    expect(outer!.right - outer!.left).toBeCloseTo(0.4 * degree, 0)
    expect(inner!.right - inner!.left).toBeCloseTo(0.2 * degree, 0)
    expect((around!.bottom - around!.top) / side).toBeCloseTo(110.57 / (111.32 * Math.cos((20.8 * Math.PI) / 180)), 2)
    const point = marksOf(picture).find(({ left, right, top, fill }) => fill === look.accent && right - left < 12 && top > 60)!
    expect(near((point.left + point.right) / 2, (around!.left + around!.right) / 2)).toBe(true)
    expect(near((point.top + point.bottom) / 2, (around!.top + around!.bottom) / 2)).toBe(true)
    expect(outer!.left).toBeGreaterThan(0)
    expect(outer!.right).toBeLessThan(look.width)
    expect(outer!.bottom).toBeLessThan(picture.height)
  })

  test('of no place that is drawn have a name of their own, in the picture, the cursor and the table', () => {
    const picture = draw(scatter, bounded, look)
    expect(picture.words).toContain('ranh giới')
    expect(picture.words).toContain('Khu kinh tế')
    expect(picture.words).not.toContain('A')
    expect(scatter.cursor(bounded, 'vi').at(-1)).toMatchObject({ text: 'Khu kinh tế: ranh giới', seriesIndex: 3, dataIndex: 1 })
    const rows = rowsOf(bounded, 'vi').rows.map((row) => row.map(({ text }) => text).join('|'))
    expect([rows[0], rows.at(-1)]).toEqual(['KCN A|20,7|106,6|chưa có số liệu|ranh giới', 'Khu kinh tế||||ranh giới'])
    expect(rows).toHaveLength(4)
  })

  test('alone are a picture too; without any the picture is as it was', () => {
    const alone = data([], [zone])
    expect(scatter.suits(alone)).toBe(true)
    expect(draw(scatter, alone, look).svg).not.toMatch(/NaN|Infinity/)
    expect(draw(scatter, alone, look).words).not.toContain('vị trí')
    expect(draw(scatter, cornered, look).words).not.toContain('ranh giới')
    expect(linesOf(draw(scatter, cornered, look))).toEqual([])
  })

  test('finer than the screen are thinned, ends and shape kept', () => {
    const many = Array.from({ length: 120_000 }, (_, index) => [106.5 + (index / 119_999) * 0.4, 20.7] as const)
    const picture = draw(scatter, data(cornered.places, [{ place: null, name: 'Đường', lines: [many] }]), look)
    expect(picture.svg.length).toBeLessThan(100_000)
    const line = linesOf(picture).at(-1)!
    const dots = marksOf(picture).filter(({ left, right, top, fill }) => near(right - left, 10) && top > 60 && fill !== look.status.good)
    const xs = dots.map(({ left, right }) => (left + right) / 2)
    expect((line.right - line.left) / (Math.max(...xs) - Math.min(...xs))).toBeCloseTo(2, 1)
  })
})
