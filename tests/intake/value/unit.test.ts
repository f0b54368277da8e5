import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { convert, parseUnit, unitInHeader, unitsInTitle } from '#intake/value/unit.ts'

describe('a unit', () => {
  test.each([
    ['triệu USD', 'usd', 1e6],
    ['tr.USD', 'usd', 1e6],
    ['tr. USD', 'usd', 1e6],
    ['Tr USD', 'usd', 1e6],
    ['triệu đô la Mỹ', 'usd', 1e6],
    ['nghìn USD', 'usd', 1e3],
    ['1.000 USD', 'usd', 1e3],
    ['tỷ USD', 'usd', 1e9],
    ['USD', 'usd', 1],
    ['tỷ đồng', 'vnd', 1e9],
    ['tỷ VNĐ', 'vnd', 1e9],
    ['tỉ đồng', 'vnd', 1e9],
    ['tr.đ', 'vnd', 1e6],
    ['nghìn tỷ đồng', 'vnd', 1e12],
    ['đồng', 'vnd', 1],
    ['ha', 'area', 1e4],
    ['m²', 'area', 1],
    ['người', 'people', 1],
    ['lao động', 'people', 1],
    ['%', 'percent', 1],
    ['dự án', 'projects', 1],
    ['triệu đồng/người/tháng', 'vnd/nguoi/thang', 1e6],
  ])('%s measures %s', (text, dimension, factor) => {
    expect(parseUnit(text)).toEqual({ dimension, factor })
  })

  test.each(['FDI', '*', 'd', 'lũy kế', 'KCN', '2025', 'triệu', ''])('%s is none', (text) => {
    expect(parseUnit(text)).toBeNull()
  })

  test('every unit that the catalogue declares is known, in Vietnamese', () => {
    const units = catalog.datasets.flatMap(({ columns }) => columns.flatMap(({ unit }) => unit?.vi ?? []))
    expect(units.filter((unit) => !parseUnit(unit))).toEqual([])
  })

  test('conversion keeps decimals exact', () => {
    const [musd, kusd, vnd, bvnd, ha, m2] = ['triệu USD', 'nghìn USD', 'đồng', 'tỷ đồng', 'ha', 'm2'].map(
      (text) => parseUnit(text) ?? { dimension: '', factor: 0 },
    )
    expect(convert(98250.5, kusd!, musd!)).toBe(98.2505)
    expect(convert(1.1, musd!, kusd!)).toBe(1100)
    expect(convert(308702000000, vnd!, bvnd!)).toBe(308.702)
    expect(convert(1240000, m2!, ha!)).toBe(124)
  })

  test.each([
    ['Vốn đăng ký (tr.USD)', 'tr.USD', 'Vốn đăng ký'],
    ['FDI: doanh thu (*) (triệu USD)', 'triệu USD', 'FDI: doanh thu (*)'],
    ['Diện tích [ha]', 'ha', 'Diện tích'],
    ['Doanh thu, tỷ đồng', 'tỷ đồng', 'Doanh thu'],
    ['Doanh thu (ĐVT: tỷ đồng)', 'tỷ đồng', 'Doanh thu'],
  ])('%s says %s', (header, text, rest) => {
    expect(unitInHeader(header)).toMatchObject({ text, rest })
  })

  test('headers without a unit say none', () => {
    expect(['Đầu tư nước ngoài (FDI)', 'Doanh thu (*)', 'Dự án (lũy kế)'].map(unitInHeader)).toEqual([null, null, null])
  })

  test('titles may state one unit or several', () => {
    expect(unitsInTitle('Đơn vị tính: triệu USD').map(({ text }) => text)).toEqual(['triệu USD'])
    expect(unitsInTitle('ĐVT: Triệu USD; tỷ đồng').map(({ text }) => text)).toEqual(['Triệu USD', 'tỷ đồng'])
    expect(unitsInTitle('Đơn vị báo cáo: Ban Quản lý')).toEqual([])
  })
})
