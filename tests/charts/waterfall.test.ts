import { expect, test } from 'vitest'
import type { ChangeData } from '#charts/data.ts'
import { lightLook } from '#charts/look.ts'
import { rowsOf } from '#charts/table.ts'
import waterfall from '#charts/waterfall.ts'
import { draw, faultsOf, marksOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const data: ChangeData = {
  shape: 'change',
  title: 'Vì sao thay đổi',
  unit: 'triệu USD/ha',
  fictional: false,
  caption: null,
  start: { name: 'Năm 2024', value: 11.6 },
  moves: [
    { name: 'KCN Minh Họa 01', value: 0.9 },
    { name: 'KCN Minh Họa 02', value: -0.3 },
  ],
  end: { name: 'Năm 2025', value: 12.2 },
}

test('rows lead from the start over signed moves to the end', () => {
  expect(waterfall.cursor(data, 'vi').map(({ text }) => text)).toEqual([
    'Năm 2024: 11,6 triệu USD/ha',
    'KCN Minh Họa 01: +0,9 triệu USD/ha',
    'KCN Minh Họa 02: −0,3 triệu USD/ha',
    'Năm 2025: 12,2 triệu USD/ha',
  ])
})

test('what the moves leave unexplained is a row of its own, in picture, cursor and table', () => {
  const open = { ...data, end: { ...data.end, value: 12.5 } }
  expect(draw(waterfall, open, look).words).toContain('Phần chưa giải thích được')
  expect(waterfall.cursor(open, 'vi')[3]?.text).toBe('Phần chưa giải thích được: +0,3 triệu USD/ha')
  expect(rowsOf(open, 'vi').rows[3]?.map(({ text }) => text)).toEqual(['Phần chưa giải thích được', '+0,3'])
  expect(draw(waterfall, data, look).words).not.toContain('Phần chưa giải thích được')
})

test('lengths are in proportion to the moves, and each begins where the one before ended', () => {
  const [up, down] = [look.palette[0], look.palette[1]].map((color) =>
    marksOf(draw(waterfall, data, look)).find(({ fill }) => fill === color)!,
  )
  expect((up!.right - up!.left) / (down!.right - down!.left)).toBeCloseTo(3, 1)
  expect(down!.right).toBeCloseTo(up!.right, 1)
})

test('a cut axis says so, and names fit on a phone', () => {
  expect(draw(waterfall, data, look).words).toContain('Trục ngang không bắt đầu từ 0.')
  expect(faultsOf(draw(waterfall, data, { ...look, width: 340 }))).toEqual([])
})
