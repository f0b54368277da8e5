import { expect, test } from 'vitest'
import { lightLook } from '#charts/look.ts'
import spark from '#charts/spark.ts'
import { reading, series } from './samples.ts'
import { draw, piecesOf } from './svg.ts'

const look = lightLook({ width: 180, language: 'vi', still: true })
const years = (values: readonly (number | null)[]) => values.map((value, index) => reading({ period: String(2019 + index), value }))

test('only the first and the last figure are labelled', () => {
  expect(draw(spark, series({ readings: years([9.02, 9.5, 12.4]) }), look).words).toEqual(['9,02', '12,4'])
})

test('a gap is a gap', () => {
  expect(piecesOf(draw(spark, series({ readings: years([9, 9.5, null, 11, 12]) }), look), look.palette[0], 1.75)).toBe(2)
})

test('the next target is a tick inside the picture, the past one is not', () => {
  const targets = [2020, 2025, 2030].map((year) => ({ part: null, period: String(year), value: year - 2000, lower: null, upper: null }))
  const { yAxis } = spark.option(series({ readings: years([9, 9.5, 12.4]), targets }), look)
  expect([yAxis].flat()[0]).toMatchObject({ min: 9, max: 25 })
})

test('a flow is drawn as bars from nought, printed figures alone as diamonds without a line', () => {
  const { yAxis } = spark.option(series({ readings: years([900, 950]), measure: 'flow' }), look)
  expect([yAxis].flat()[0]).toMatchObject({ min: 0 })
  const published = years([130_000, 134_500]).map((one) => ({ ...one, kind: 'published' as const, as_of: `${one.period}-12-31` }))
  expect(piecesOf(draw(spark, series({ published }), look), look.palette[0], 1.75)).toBe(0)
})

test('one figure is enough, none is not', () => {
  expect(draw(spark, series({ readings: years([9.02]) }), look).words).toEqual(['9,02'])
  expect(spark.suits(series({ readings: years([null]) }))).toBe(false)
})
