import { describe, expect, test } from 'vitest'
import columns from '#charts/columns.ts'
import { columnsOf } from '#charts/draw/columns.ts'
import { lightLook } from '#charts/look.ts'
import { reading, series } from './samples.ts'
import { draw, marksOf } from './svg.ts'

const look = lightLook({ width: 900, language: 'vi', still: true })
const flow = (fields: Parameters<typeof series>[0]) => series({ measure: 'flow', unit: 'triệu USD', ...fields })
const plan = (period: string, lower: number | null, upper: number | null, value: number | null = null) => ({
  part: null,
  period,
  value,
  lower,
  upper,
})
const printed = (period: string, value: number | null, more = {}) => reading({ period, value, kind: 'published', ...more })

/** The heights of the solid columns, from left to right. */
const heights = (picture: ReturnType<typeof draw>) =>
  marksOf(picture).filter(({ fill, right, left }) => fill === look.palette[0] && right - left > 20).map(({ top, bottom }) => bottom - top) // prettier-ignore

describe('slots', () => {
  test('a missing year keeps an empty slot that says so; it is never nought', () => {
    const data = flow({ readings: [reading({ period: '2021', value: 100 }), reading({ period: '2023', value: 300 })] })
    expect(columnsOf(data).slots.map(({ key, height }) => [key, height])).toEqual([['2021', 100], ['2022', null], ['2023', 300]]) // prettier-ignore
    const picture = draw(columns, data, look)
    expect(picture.words.filter((words) => words === 'chưa có số liệu')).toHaveLength(1)
  })

  test('where the slot is too narrow for the words, the key says them', () => {
    const readings = Array.from({ length: 30 }, (_, index) => reading({ period: `${2018 + Math.floor(index / 4)}-Q${(index % 4) + 1}`, value: index === 5 ? null : index + 10 }))
    const { words } = draw(columns, flow({ readings }), lightLook({ width: 390, language: 'vi', still: true }))
    expect(words).toContain('chưa có số liệu')
  }) // prettier-ignore

  test('the months of a year are only drawn while the year is not known, hatched and named', () => {
    const data = flow({ readings: [reading({ period: '2025', value: 200 }), reading({ period: '2026-9T', value: 150 }), reading({ period: '2025-6T', value: 90 })] })
    expect(columnsOf(data).slots.map(({ key, reading: own }) => [key, own?.period])).toEqual([['2025', '2025'], ['2026', '2026-9T']]) // prettier-ignore
    const picture = draw(columns, data, look)
    expect(picture.words).toContain('9 tháng 2026')
    expect(picture.words).toContain('chưa đủ năm')
    expect(heights(picture)).toHaveLength(1)
    const slanted = marksOf(picture).filter(({ stroke, strokeWidth }) => stroke === look.palette[0] && strokeWidth === 1.25)
    expect(slanted.length).toBeGreaterThan(10)
  }) // prettier-ignore

  test('a month among years has no slot, and quarters stand under their year', () => {
    expect(columnsOf(flow({ published: [printed('2022', 1), printed('2023', 2), printed('2023-07', 3)] })).slots.map(({ key }) => key)).toEqual(['2022', '2023']) // prettier-ignore
    const quarters = ['2024-Q3', '2024-Q4', '2025-Q1'].map((period) => reading({ period, value: 5 }))
    const { words } = draw(columns, flow({ readings: quarters }), look)
    expect(words.filter((label) => ['III', 'IV', 'I', '2024', '2025'].includes(label))).toEqual(['III', '2024', 'IV', 'I', '2025'])
  })
})

describe('heights', () => {
  test('are in proportion from nought', () => {
    const data = flow({ readings: [reading({ period: '2021', value: 100 }), reading({ period: '2022', value: 300 })] })
    const [low = NaN, high = NaN] = heights(draw(columns, data, look))
    expect(high / low).toBeCloseTo(3, 1)
  })

  test('a column of printed figures that disagree shows the lowest and prints both', () => {
    const data = flow({ published: [printed('2024', 4940), printed('2024', 4350, { qualifier: 'rounded' })] })
    expect(columnsOf(data).slots[0]?.height).toBe(4350)
    expect(draw(columns, data, look).words).toContain('4.940; ≈ 4.350')
    expect(columns.cursor(data, 'vi')[0]?.text).toContain('4.940 triệu USD, công bố; Năm 2024: ≈ 4.350')
  })

  test('a negative column hangs from nought', () => {
    const picture = draw(
      columns,
      flow({ readings: [reading({ period: '2021', value: -100 }), reading({ period: '2022', value: 60 })] }),
      look,
    )
    const y = (words: string) => picture.labels.find((label) => label.words === words)!.top
    expect(y('-100')).toBeGreaterThan(y('60'))
  })
})

describe('plans', () => {
  test('a range and a single number are printed below their year, conflicting ones both', () => {
    const targets = [plan('2023', 2000, null), plan('2024', 1800, 2300), plan('2024', 2000, 2500), plan('2025', null, null, 900)]
    const { words } = draw(columns, flow({ readings: [reading({ period: '2024', value: 4350 })], targets }), look)
    for (const label of ['KH ≥ 2.000', 'KH 1.800–2.300', 'KH 2.000–2.500', 'KH 900']) expect(words).toContain(label)
    expect(words).toContain('kế hoạch, vạch đậm là cận dưới')
  })

  test('a plan far above the columns is inside the picture', () => {
    const data = flow({ readings: [reading({ period: '2024', value: 10 })], targets: [plan('2024', 500, 800)] })
    const { yAxis } = columns.option(data, look)
    const axis = [yAxis].flat()[0]
    expect(axis && 'max' in axis && Number(axis.max)).toBeGreaterThanOrEqual(800)
  })

  test('a plan of a flow is called a plan, and a year without figure still tells it', () => {
    const stops = columns.cursor(flow({ readings: [reading({ period: '2024', value: 10 })], targets: [plan('2025', 500, 800)] }), 'vi')
    expect(stops.map(({ text }) => text)).toEqual(['Năm 2024: 10 triệu USD, báo cáo', 'Năm 2025: chưa có số liệu; Kế hoạch năm 2025: 500–800 triệu USD'])
  }) // prettier-ignore
})

test('a stock is not drawn as columns', () => {
  expect(columns.suits(series({ readings: [reading({ period: '2024', value: 1 })], measure: 'stock' }))).toBe(false)
})
