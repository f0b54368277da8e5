import { describe, expect, test } from 'vitest'
import { lightLook } from '#charts/look.ts'
import trend from '#charts/trend.ts'
import { reading, series } from '../samples.ts'
import { draw, faultsOf, marksOf } from '../svg.ts'

const readings = [reading({ period: '2023', value: 10.85 }), reading({ period: '2024', value: 11.62 })]
const caption = {
  title: 'Suất đầu tư đạt 11,62 triệu USD/ha vào cuối năm 2024, thấp hơn mục tiêu 13 triệu USD/ha của năm 2025',
  subtitle: 'Vốn FDI đăng ký trên một hecta đất đã cho thuê',
  lines: ['Cơ sở: vốn đăng ký, FDI, đất đã cho thuê. Loại số liệu: báo cáo.', 'Nguồn: S06. Bản phát hành heza 2026-Q3.'],
}

describe.each([390, 900])('an exported picture of %i pixels', (width) => {
  const look = lightLook({ width, language: 'vi', still: true })
  const page = draw(trend, series({ readings }), look)
  const exported = draw(trend, series({ readings, caption }), look)

  test('carries finding, definition, unit, basis, sources and release, and nothing touches', () => {
    const said = exported.words.join(' ')
    for (const text of [caption.title, caption.subtitle, ...caption.lines, 'triệu USD/ha']) expect(said).toContain(text)
    expect(faultsOf(exported)).toEqual([])
  })

  test('is the same picture with more around it', () => {
    expect(exported.height).toBeGreaterThan(page.height + 100)
    for (const words of page.words.filter((one) => !/^\d/.test(one))) expect(exported.words).toContain(words)
  })
})

test('invented data are framed, and the frame grows with the caption', () => {
  const look = lightLook({ width: 390, language: 'vi', still: true })
  for (const one of [null, caption]) {
    const picture = draw(trend, series({ readings, caption: one, fictional: true }), look)
    const edge = marksOf(picture).find(({ stroke, right }) => stroke === look.status.warn && right > 380)!
    expect(edge.bottom).toBeGreaterThan(picture.height - 2)
    expect(picture.words).toContain('số liệu hư cấu')
  }
})
