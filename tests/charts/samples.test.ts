import { describe, expect, test } from 'vitest'
import { kindOf } from '#charts/kinds.ts'
import { type Look, darkLook, lightLook, printLook } from '#charts/look.ts'
import { rowsOf } from '#charts/table.ts'
import { samples } from './samples.ts'
import { draw, faultsOf } from './svg.ts'

const all = await samples()

/** Real rows of both releases through every kind, look and width, drawn by ECharts and read back. */
describe.each(all)('$name', ({ kind: id, data }) => {
  const kind = kindOf(id)
  const widths = id === 'spark' ? ([160, 240] as const) : ([390, 620, 900, 1400] as const)

  test('suits, and a kind of another shape refuses', () => {
    expect(kind.suits(data)).toBe(true)
    const other = kindOf(data.shape === 'series' ? 'heat' : 'trend')
    expect(other.suits(data)).toBe(false)
    expect(() => other.option(data, lightLook({ width: 390, language: 'vi' }))).toThrow(`draws ${other.shape}, not ${data.shape}`)
  })

  const isClean = (look: Look) => {
    const picture = draw(kind, data, look)
    expect(faultsOf(picture)).toEqual([])
    expect(picture.svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(Math.min(...picture.labels.map(({ size }) => size))).toBeGreaterThanOrEqual(12)
  }

  test.each(widths)('is clean at %i pixels in both languages', (width) => {
    for (const language of ['vi', 'en'] as const) isClean(lightLook({ width, language, still: true }))
  })

  test.each(Object.entries({ darkLook, printLook }))('is clean in %s', (_, look) =>
    isClean(look({ width: widths[0], language: 'vi', still: true })),
  )

  test('is clean on a projector', () => {
    isClean(lightLook({ width: id === 'spark' ? 320 : 1400, language: 'vi', fontSize: 22, still: true }))
  })

  test('says that invented data are invented, and says it of no others', () => {
    const { words } = draw(kind, data, lightLook({ width: 390, language: 'vi', still: true }))
    expect(words.includes('số liệu hư cấu')).toBe(data.fictional)
  })

  test('its cursor points at items that are drawn, in the table too', () => {
    const look = lightLook({ width: 900, language: 'vi' })
    const { series } = kind.option(data, look)
    const stops = kind.cursor(data, 'vi')
    expect(stops.length).toBeGreaterThan(0)
    for (const { text, seriesIndex, dataIndex } of stops) {
      const item = [series].flat()[seriesIndex ?? -1]?.data
      expect(Array.isArray(item) && item[dataIndex ?? -1], text).toBeTruthy()
    }
    const { header, rows } = rowsOf(data, 'vi')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.length === header.length)).toBe(true)
  })
})

test('every kind has a sample', async () => {
  const { chartKinds } = await import('#charts/kinds.ts')
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(chartKinds.map(({ id }) => id)))
})
