import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartKinds } from '#charts/kinds.ts'
import { darkLook, lightLook } from '#charts/look.ts'
import { rowsOf } from '#charts/table.ts'
import { isQualifier } from '#model/provenance.ts'
import { reading, series } from './samples.ts'
import { draw } from './svg.ts'

const period = fc.oneof(
  fc.integer({ min: 2015, max: 2027 }).map(String),
  fc.tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
  fc.tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 11 })).map(([year, months]) => `${year}-${months}T`),
  fc.constantFrom('2020-2025', '2024-07', 'không phải kỳ', ''),
)
const value = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -4e6, max: 4e7 }).map((hundredths) => hundredths / 100) }, { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 5e8) }) // prettier-ignore
const part = fc.constantFrom(null, 'A', 'B', 'C', 'D', 'E', 'F', 'G', '<img src=x>')
const figure = fc.record({
  period,
  value: fc.option(value, { freq: 5 }),
  part,
  kind: fc.constantFrom('published', 'reported', 'estimated'),
  qualifier: fc.string({ maxLength: 4 }).map((text) => (isQualifier(text) ? text : 'about')),
  definition: fc.constantFrom('', 'excl_shares', 'incl_shares'),
  as_of: fc.constantFrom('', '2024', '2024-05', '2025-01-22', 'hôm qua'),
  confidence: fc.constantFrom('', 'low'),
  parts: fc.constantFrom(null, 12),
  expected: fc.constantFrom(null, 14),
})
const bound = fc.option(value)
const data = fc
  .record({
    title: fc.constantFrom('Nộp ngân sách', 'Nộp ngân sách trên một hecta đất công nghiệp, dịch vụ đã cho thuê tính đến cuối kỳ', ''),
    unit: fc.constantFrom('%', 'triệu đồng/người/tháng', ''),
    fictional: fc.boolean(),
    measure: fc.constantFrom('stock', 'flow'),
    readings: fc.array(figure, { maxLength: 30 }).map((all) => all.map(reading)),
    published: fc.array(figure, { maxLength: 6 }).map((all) => all.map(reading)),
    partNames: fc.constant({ A: 'Khu đô thị, công nghiệp và dịch vụ VSIP Hải Phòng', B: 'KCN B', Z: '</text><script>alert(1)</script>' }),
    targets: fc.array(fc.record({ part, period, value: bound, lower: bound, upper: bound }), { maxLength: 3 }),
    base: fc.option(fc.record({ at: fc.integer({ min: 2015, max: 2024 }), value })),
    breaks: fc.array(fc.record({ date: fc.constantFrom('2022-01-01', '2025-07-01', 'x'), name: fc.constant({ vi: 'Hải Phòng sáp nhập với Hải Dương', en: 'Merger' }) }), { maxLength: 3 }),
    selected: fc.constantFrom(null, 'A', 'không có'),
    marked: fc.constantFrom<Record<string, string>>({}, { B: 'đang chuyển đổi sinh thái' }),
  })
  .map(series) // prettier-ignore

test('whatever the data, a picture that suits has no broken number, no markup from data and no text outside', () => {
  const kinds = chartKinds.filter(({ shape }) => shape === 'series')
  fc.assert(
    fc.property(data, fc.constantFrom(...kinds), fc.integer({ min: 320, max: 1200 }), fc.boolean(), (some, kind, width, dark) => {
      expect(rowsOf(some, 'vi').rows.length).toBeGreaterThanOrEqual(some.targets.length)
      fc.pre(kind.suits(some))
      const picture = draw(kind, some, (dark ? darkLook : lightLook)({ width, language: 'vi', still: true }))
      expect(picture.svg).not.toMatch(/NaN|undefined|Infinity|<script|<img/)
      expect(picture.labels.filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > picture.height + 1)).toEqual([])
      expect(kind.cursor(some, 'vi').every(({ text }) => !/NaN|undefined/.test(text))).toBe(true)
    }),
    { numRuns: 200, seed: 656 },
  )
}) // prettier-ignore
