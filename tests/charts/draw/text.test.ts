import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanced, clip, labelSize, lineHeight, textWidth, wrap } from '#charts/draw/text.ts'

const long = 'Khu đô thị, công nghiệp và dịch vụ VSIP Hải Phòng'

test('accents add no width, composed or not', () => {
  expect(textWidth('Tiên Thanh', 12)).toBe(textWidth('Tien Thanh', 12))
  expect(textWidth('Hải Phòng'.normalize('NFD'), 12)).toBe(textWidth('Hải Phòng'.normalize('NFC'), 12))
})

test('a long park name keeps every word, or says that it does not', () => {
  expect(wrap(long, 12, 150).join(' ')).toBe(long)
  expect(wrap(long, 12, 150).every((line) => textWidth(line, 12) <= 150)).toBe(true)
  const cut = wrap(long, 12, 150, 2)
  expect(cut).toHaveLength(2)
  expect(cut[1]).toMatch(/…$/)
})

test('balanced lines are as few as wrapped ones and leave no lonely word', () => {
  expect(balanced('Hải Phòng sáp nhập với Hải Dương', 12, 170)).toEqual(['Hải Phòng sáp', 'nhập với Hải Dương'])
})

test('no line is ever wider than it may be, unless a single letter is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ă', 'W', 'i', ' ', '1', 'Đ') }), fc.integer({ min: 30, max: 300 }), (words, width) => {
      for (const line of wrap(words, 12, width, 3)) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
      expect(textWidth(clip(words, 12, width), 12)).toBeLessThanOrEqual(width)
    }),
  )
})

test('labels are never below 12 pixels and lines leave room for two marks on a letter', () => {
  expect(labelSize({ fontSize: 9 })).toBe(12)
  expect(labelSize({ fontSize: 22 })).toBe(19)
  expect(lineHeight(12) / 12).toBeGreaterThanOrEqual(1.45)
})
