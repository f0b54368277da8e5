import { describe, expect, test } from 'vitest'
import { historyOf, runsOf } from '#charts/draw/history.ts'
import { darkLook, lightLook } from '#charts/look.ts'
import trend from '#charts/trend.ts'
import { reading, series } from './samples.ts'
import { draw, marksOf, piecesOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const years = (values: readonly (number | null)[], more = {}) =>
  values.map((value, index) => reading({ period: String(2019 + index), value, ...more }))
const target = (period: string, value: number) => ({ part: null, period, value, lower: null, upper: null })

/** The value under each number of the upright axis, by height, so that a place in the picture can be read back as a value. */
function readAt(picture: ReturnType<typeof draw>, y: number) {
  const ticks = picture.labels.filter(({ words, right }) => /^-?[\d.,]+$/.test(words) && right < 60).map(({ words, top, bottom }) => ({ value: Number(words.replace(',', '.')), y: (top + bottom) / 2 }))
  const [a, b] = [ticks[0]!, ticks.at(-1)!]
  return a.value + ((y - a.y) / (b.y - a.y)) * (b.value - a.value)
} // prettier-ignore

describe('the line', () => {
  test('is one piece where nothing is missing', () => {
    expect(piecesOf(draw(trend, series({ readings: years([9, 9.2, 9.5]) }), look), look.palette[0], 2.25)).toBe(1)
  })

  test('has a gap where a period has no figure, and where nobody was asked', () => {
    const given = draw(trend, series({ readings: years([9, 9.2, null, 10, 11]) }), look)
    const absent = draw(trend, series({ readings: years([9, 9.2, 0, 10, 11]).filter(({ period }) => period !== '2021') }), look)
    for (const picture of [given, absent]) {
      expect(piecesOf(picture, look.palette[0], 2.25)).toBe(2)
      expect(picture.words).toContain('chưa có số liệu')
    }
  })

  test('does not lead from one definition to another, nor through a total that is not whole', () => {
    const before = years([9, 9.2], { definition: 'excl_shares' })
    const after = years([0, 0, 10, 11], { definition: 'incl_shares' }).slice(2)
    expect(piecesOf(draw(trend, series({ readings: [...before, ...after] }), look), look.palette[0], 2.25)).toBe(2)
    const partial = years([9, 9.2, 9.4]).map((one) => (one.period === '2020' ? { ...one, parts: 12, expected: 14 } : one))
    expect(runsOf(historyOf(series({ readings: partial }), null)).map((run) => run.length)).toEqual([1, 1, 1])
  })

  test('does not join nine months of a flow to whole years, but the end of them for a stock', () => {
    const readings = [...years([9, 9.2]), reading({ period: '2021-9T', value: 7 })]
    const runs = (measure: 'stock' | 'flow') => runsOf(historyOf(series({ readings, measure }), null)).map((run) => run.length)
    expect(runs('flow')).toEqual([2, 1])
    expect(runs('stock')).toEqual([3])
  })
})

describe('direct labels', () => {
  test('first and last figure, target with number and year, qualifier of printed figures', () => {
    const { words } = draw(
      trend,
      series({
        readings: years([9.02, 9.2, 9.55]),
        published: [reading({ period: '2024-05', value: 12, kind: 'published', qualifier: 'about', as_of: '2024-05' })],
        targets: [target('2025', 13), target('2030', 16)],
      }),
      look,
    )
    for (const label of ['9,02', '9,55', '13 (2025)', '16 (2030)', '≈ 12']) expect(words).toContain(label)
  })

  test('a range is labelled with both bounds', () => {
    const range = { part: null, period: '2026', value: null, lower: 3800, upper: 4300 }
    expect(draw(trend, series({ readings: years([3000, 3500]), targets: [range] }), look).words).toContain('3.800–4.300 (2026)')
  })

  test('the key names only what is drawn', () => {
    const { words } = draw(trend, series({ readings: years([9, 9.2, 9.5]) }), look)
    expect(words).toContain('tính từ báo cáo')
    for (const absent of ['số công bố', 'số ước', 'mục tiêu', 'đường tới mục tiêu', 'chưa có số liệu']) expect(words).not.toContain(absent)
  })
})

describe('the axes', () => {
  test('contain a target far above the data', () => {
    const picture = draw(trend, series({ readings: years([2, 2.1]), targets: [target('2025', 40)] }), look)
    const label = picture.labels.find(({ words }) => words === '40 (2025)')!
    expect(readAt(picture, (label.top + label.bottom) / 2)).toBeGreaterThan(30)
    expect(label.top).toBeGreaterThan(0)
  })

  test('a cut axis says so, one from nought does not', () => {
    const said = (values: readonly number[]) =>
      draw(trend, series({ readings: years(values) }), look).words.includes('Trục đứng không bắt đầu từ 0.')
    expect(said([11, 12, 13])).toBe(true)
    expect(said([1, 6, 13])).toBe(false)
  })

  test('a published figure lies at its value and its date, not at the end of its period', () => {
    const published = [reading({ period: '2025', value: 12, kind: 'published', as_of: '2025-01-22' })]
    const picture = draw(trend, series({ readings: years([9, 9, 9, 9, 9, 9, 9]), published }), look)
    const { series: drawn } = trend.option(series({ readings: years([9, 9]), published }), look)
    expect([drawn].flat()[1]?.data).toEqual([[2025 + 22 / 31 / 12, 12]])
    const diamonds = marksOf(picture).filter(({ fill, top }) => fill === look.ink && top > 60)
    expect(diamonds.map(({ top, bottom }) => readAt(picture, (top + bottom) / 2).toFixed(1))).toEqual(['12.0'])
  })

  test('ticks are in Vietnamese form, without the unit', () => {
    const { words } = draw(trend, series({ readings: years([15_000, 30_300]), unit: 'triệu USD' }), look)
    expect(words).toContain('20.000')
    expect(words.filter((label) => label.includes('triệu USD'))).toEqual(['triệu USD'])
  })
})

describe('path, scenario and breaks', () => {
  const data = series({ readings: years([9, 9.2, 9.5]), targets: [target('2025', 13), target('2030', 16)] })

  test('the path starts at the base and leads through later targets; without a base it does not reach the data', () => {
    const path = (base: { at: number; value: number } | null) => {
      const { series: drawn } = trend.option({ ...data, shape: 'series', base }, look)
      return [drawn].flat()[4]?.data
    }
    expect(path({ at: 2021, value: 9.2 })).toEqual([[2021, 9.2], [2026, 13], [2031, 16]]) // prettier-ignore
    expect(path(null)).toEqual([[2026, 13], [2031, 16]]) // prettier-ignore
  })

  test('a scenario is dashed and named, and only there when given', () => {
    const scenario = { name: 'kịch bản 6% một năm', points: [{ at: 2022, value: 9.5 }, { at: 2031, value: 16.1 }] } // prettier-ignore
    const plain = draw(trend, data, look)
    const assumed = draw(trend, series({ ...data, scenario }), look)
    const dashes = (svg: string) => svg.match(/stroke-dasharray="5,4"/g)?.length ?? 0
    expect(dashes(assumed.svg)).toBeGreaterThan(dashes(plain.svg))
    expect(assumed.words).toContain('kịch bản 6% một năm')
    expect(assumed.words).toContain('16,1 (2030)')
  })

  test('a break has its words beside it, or a letter with a note where there is no room', () => {
    const breaks = [{ date: '2020-07-01', name: { vi: 'Hải Phòng sáp nhập với Hải Dương', en: 'Hai Phong merges with Hai Duong' } }]
    const wide = draw(trend, series({ ...data, breaks }), look).words.join(' ')
    expect(wide).toContain('Hải Phòng sáp')
    const many = ['2020-03-01', '2020-05-01', '2020-07-01', '2020-09-01'].map((date) => ({ ...breaks[0]!, date }))
    const narrow = draw(trend, series({ ...data, breaks: many }), lightLook({ width: 390, language: 'vi', still: true }))
    expect(narrow.words).toContain('(a)')
    expect(narrow.words.join(' ')).toContain('(a) 01/03/2020: Hải Phòng sáp nhập')
    const outside = draw(trend, series({ ...data, breaks: [{ ...breaks[0]!, date: '2050-01-01' }] }), look)
    expect(outside.words.join(' ')).not.toContain('sáp nhập')
  })
})

test('estimates and figures of low confidence are hollow', () => {
  const hollow = (data: Parameters<typeof series>[0]) => draw(trend, series(data), look).svg.match(/fill="#fbfaf7" stroke="#3a76b0" stroke-width="2"/g)?.length ?? 0 // prettier-ignore
  expect(hollow({ readings: years([9, 9.2]) })).toBe(0)
  expect(hollow({ readings: [...years([9, 9.2]), reading({ period: '2021', value: 9.5, kind: 'estimated' })] })).toBe(2)
})

test('the cursor tells computed figures, gaps, printed figures and targets in order of time', () => {
  const data = series({
    readings: years([9.02, null, 9.55]),
    published: [reading({ period: '2020', value: 9.2, kind: 'published', qualifier: 'nearly', as_of: '2020-12-31' })],
    targets: [target('2025', 13)],
  })
  expect(trend.cursor(data, 'vi').map(({ text }) => text)).toEqual([
    'Năm 2019: 9,02 triệu USD/ha, báo cáo',
    'Năm 2020: chưa có số liệu',
    'Năm 2020: gần 9,2 triệu USD/ha, công bố, ngày số liệu 31/12/2020',
    'Năm 2021: 9,55 triệu USD/ha, báo cáo',
    'Mục tiêu năm 2025: 13 triệu USD/ha',
  ])
  expect(trend.cursor(data, 'en')[0]?.text).toBe('2019: 9.02 triệu USD/ha, reported')
})

test('without any figure it does not suit', () => {
  expect(trend.suits(series({ readings: years([null, null]), targets: [target('2025', 13)] }))).toBe(false)
})

test('animation is off when asked', () => {
  const data = series({ readings: years([9, 9.2]) })
  expect(trend.option(data, look).animation).toBe(false)
  expect(trend.option(data, darkLook({ width: 900, language: 'vi' })).animation).toBe(true)
})
