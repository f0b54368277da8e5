import { describe, expect, test } from 'vitest'
import { lightLook } from '#charts/look.ts'
import ranked from '#charts/ranked.ts'
import { reading, series } from './samples.ts'
import { draw, faultsOf, marksOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const vsip = 'Khu đô thị, công nghiệp và dịch vụ VSIP Hải Phòng'
const at = (part: string | null, value: number | null, more = {}) => reading({ period: '2024', part, value, ...more })
const data = series({
  unit: '%',
  readings: [at('B', 72), at('A', 100), at('C', null), at('B', 50, { period: '2023' }), at(null, 64.3)],
  partNames: { A: 'KCN Nomura - Hải Phòng', B: vsip, C: 'KCN Đồ Sơn', D: 'KCN An Dương' },
  marked: { B: 'đang chuyển đổi sinh thái' },
  selected: 'B',
})

/** The words of the rows from top to bottom. */
const order = (width: number) => [...draw(ranked, data, { ...look, width }).labels].sort((a, b) => a.top - b.top).map(({ words }) => words)

test('the highest is first, parks without a figure are last and say so', () => {
  const names = order(900).filter((words) => words.startsWith('K'))
  expect(names.map((name) => name.slice(0, 12))).toEqual(['KCN Nomura -', 'Khu đô thị, ', 'KCN An Dương', 'KCN Đồ Sơn'])
  expect(order(900).filter((words) => words === 'chưa có số liệu')).toHaveLength(2)
  expect(ranked.cursor(data, 'vi').map(({ part }) => part)).toEqual(['A', 'B', 'D', 'C'])
})

test('the title names the period that is ranked, older figures are not mixed in', () => {
  expect(order(900)).toContain('Suất đầu tư trên một hecta, năm 2024')
  expect(order(900)).not.toContain('50')
})

test('the whole is a named reference line', () => {
  expect(order(900)).toContain('Toàn Ban 64,3')
  const alone = draw(ranked, series({ ...data, readings: data.readings.filter(({ part }) => part !== null) }), look)
  expect(alone.words.some((words) => words.startsWith('Toàn Ban'))).toBe(false)
})

test('a marked park has a leaf and the word, the selected one the accent', () => {
  const picture = draw(ranked, data, look)
  expect(picture.words).toContain('đang chuyển đổi sinh thái')
  expect(marksOf(picture).filter(({ fill }) => fill === look.status.good)).toHaveLength(2)
  expect(marksOf(picture).filter(({ fill }) => fill === look.accent)).toHaveLength(1)
})

describe('long names on a phone', () => {
  test.each([320, 390, 519])('fit at %i pixels, in full', (width) => {
    const picture = draw(ranked, data, { ...look, width })
    expect(faultsOf(picture)).toEqual([])
    expect(picture.words.join(' ')).toContain(vsip)
  })
})

test('a printed figure of another date carries that date, conflicting ones stand side by side', () => {
  const published = [
    reading({ period: '2021-07', part: 'D', value: 72, kind: 'published', as_of: '2021-07' }),
    reading({ period: '2021-07', part: 'D', value: 75, kind: 'published', qualifier: 'about', as_of: '2021-07' }),
    reading({ period: '2013-05', part: 'D', value: 60, kind: 'published', as_of: '2013-05' }),
  ]
  expect(draw(ranked, series({ ...data, published }), look).words).toContain('72; ≈ 75 (07/2021)')
})

test('a figure short of its target does not read as the target', () => {
  const targets = [{ part: 'A', period: '2025', value: 104, lower: null, upper: null }]
  const picture = draw(ranked, series({ ...data, targets }), look)
  const figure = picture.labels.find(({ words }) => words === '100')!
  const tick = marksOf(picture).findLast(({ stroke, strokeWidth }) => stroke === look.ink && strokeWidth === 2.5)!
  expect(figure.right).toBeLessThan(tick.left)
})
