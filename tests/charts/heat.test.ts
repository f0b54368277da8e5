import { expect, test } from 'vitest'
import type { ReceiptData } from '#charts/data.ts'
import { receiptMark, receiptStates } from '#charts/draw/states.ts'
import heat from '#charts/heat.ts'
import { lightLook } from '#charts/look.ts'
import { draw } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const periods = Array.from({ length: 24 }, (_, index) => `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`)
const data = (some: readonly string[]): ReceiptData => ({
  shape: 'receipts',
  title: 'Số liệu đã nhận',
  unit: '',
  fictional: false,
  caption: null,
  periods: some,
  rows: [{ name: 'Sử dụng đất', states: some.map((_, index) => receiptStates[index % receiptStates.length]!) }],
})

test('every state has a mark that differs without colour', () => {
  const grey = { ...look, status: { good: '#000', warn: '#000', bad: '#000', none: '#000' }, context: '#000' }
  expect(new Set(receiptStates.map((state) => JSON.stringify(receiptMark(state, grey)))).size).toBe(receiptStates.length)
})

test('wide cells say the word beside the mark, the key says it always', () => {
  const few = draw(heat, data(['2022', '2023', '2024', '2025']), look).words
  for (const word of ['đã nhận', 'nhận muộn', 'chưa đủ', 'quá hạn']) expect(few.filter((one) => one === word)).toHaveLength(2)
  const many = draw(heat, data(periods), look).words
  expect(many.filter((one) => one === 'nhận muộn')).toHaveLength(1)
})

test('on a phone the latest periods are drawn, what is left out is said, and the cursor tells all', () => {
  const { words } = draw(heat, data(periods), { ...look, width: 390 })
  expect(words).toContain('2025')
  expect(words).not.toContain('2020')
  expect(words.join(' ')).toMatch(/\d+ kỳ trước không vẽ ở bề rộng này, có trong bảng\./)
  const stops = heat.cursor(data(periods), 'vi')
  expect(stops).toHaveLength(24)
  expect(stops[1]).toMatchObject({ text: 'Sử dụng đất, Quý II/2020: nhận muộn', dataIndex: 1 })
})

test('a state that nobody gave has no due day, it is never received and never late', () => {
  const stops = heat.cursor({ ...data(['2024', '2025']), rows: [{ name: 'A', states: ['received'] }] }, 'vi')
  expect(stops.map(({ text }) => text)).toEqual(['A, Năm 2024: đã nhận', 'A, Năm 2025: chưa có, chưa quy định hạn'])
})
