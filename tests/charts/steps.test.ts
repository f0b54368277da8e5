import { expect, test } from 'vitest'
import type { StepsData } from '#charts/data.ts'
import { lightLook } from '#charts/look.ts'
import steps from '#charts/steps.ts'
import { draw, marksOf } from './svg.ts'

const data: StepsData = {
  shape: 'steps',
  title: 'Các bước',
  unit: '',
  fictional: false,
  caption: null,
  steps: ['Chủ trương đầu tư', 'Giấy chứng nhận đăng ký đầu tư', 'Khởi công'],
  zones: [
    {
      name: 'KCN Tiên Thanh',
      stages: [
        { state: 'done', date: '2022-05-27' },
        { state: 'current', date: '' },
      ],
    },
  ],
}
const at = (width: number) => draw(steps, data, lightLook({ width, language: 'vi', still: true }))

test('wide, every step has its name and its date in full', () => {
  const { words } = at(900)
  expect(words.join(' ')).toContain('Chủ trương đầu tư')
  expect(words).toContain('27/05/2022')
})

test('narrow, steps are numbered and explained below', () => {
  const { words } = at(250)
  expect(words).toContain('1')
  expect(words).toContain('3. Khởi công')
})

test('a step of which nothing is said is not known, which is no step ahead', () => {
  expect(steps.cursor(data, 'vi').map(({ text }) => text)).toEqual([
    'KCN Tiên Thanh, Chủ trương đầu tư: đã xong, 27/05/2022',
    'KCN Tiên Thanh, Giấy chứng nhận đăng ký đầu tư: đang làm',
    'KCN Tiên Thanh, Khởi công: không rõ',
  ])
  expect(at(900).words).toContain('?')
})

test('every state in the picture has a mark of its own form and a word in the key', () => {
  const { words } = at(900)
  expect(words).toContain('đã xong')
  expect(words).toContain('đang làm')
  expect(words).not.toContain('chưa làm')
  const rings = marksOf(at(900)).filter(
    ({ right, left, bottom, top }) => Math.abs(right - left - 12) < 0.01 && Math.abs(bottom - top - 12) < 0.01,
  )
  expect(new Set(rings.map(({ fill, stroke, strokeWidth }) => `${fill} ${stroke} ${strokeWidth}`)).size).toBe(3)
})
