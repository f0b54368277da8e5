import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { flatten, numbering } from '#intake/layout/flat.ts'
import { type Header, fitOf, matchColumns } from '#intake/match/columns.ts'
import { dictionariesOf } from '#intake/match/dictionary.ts'
import { headerKey, isOrdinal } from '#intake/match/key.ts'
import { fingerprint } from '#intake/match/mapping.ts'

const dictionaries = dictionariesOf(catalog.datasets)
const dictionary = (id: string) => {
  const found = dictionaries.find(({ dataset }) => dataset.id === id)
  if (!found) throw new Error(`unknown data set: ${id}`)
  return found
}
const headers = (texts: readonly (string | readonly string[])[]): readonly Header[] =>
  texts.map((text, column) => ({ column, parts: typeof text === 'string' ? [text] : text, number: null }))
const fieldsOf = (id: string, texts: readonly (string | readonly string[])[]) =>
  matchColumns(headers(texts), dictionary(id)).map(({ field }) => field)

describe('the key of a header', () => {
  test.each([
    ['FDI: tổng vốn đầu tư đăng ký (triệu USD)', 'fdi tong von dau tu dang ky'],
    ['Đầu tư trực tiếp nước ngoài (FDI) - Doanh thu (*)', 'fdi doanh thu'],
    ['a) Số dự án', 'so du an'],
    ['1. Cấp mới', 'cap moi'],
    ['Khu công nghiệp', 'kcn'],
    ['KCN', 'kcn'],
    ['Thu hồi/chấm dứt: tổng vốn', 'thu hoi cham dut tong von'],
    ['Tổng vốn ĐK, tỷ đồng', 'tong von dang ky'],
    ['Quy mô diện tích đất  công nghiệp,\n dịch vụ [ha]', 'quy mo dien tich dat cong nghiep dich vu'],
  ])('%s', (text, key) => {
    expect(headerKey(text)).toBe(key)
    expect(headerKey(text.normalize('NFD').toUpperCase().replace('A)', 'a)'))).toBe(key)
  })

  test('running numbers and the column of a returned file are no data', () => {
    expect(['STT', 'TT', 'Số TT', 'No.', '#', 'Lỗi'].filter((text) => !isOrdinal(text))).toEqual([])
    expect(['Tên KCN', 'Số dự án', 'Lỗ'].filter(isOrdinal)).toEqual([])
  })
})

describe('every data set', () => {
  test.each(catalog.datasets.map(({ id }) => id))(
    '%s knows its own headers, in both languages, as ids and as the template prints them',
    (id) => {
      const { dataset } = dictionary(id)
      const ids = dataset.columns.map((column) => column.id)
      const vi = dataset.columns.map(({ name, unit }) => (unit ? `${name.vi} (${unit.vi})` : name.vi))
      const en = dataset.columns.map(({ name, unit }) => (unit ? `${name.en} (${unit.en})` : name.en))
      for (const texts of [ids, vi, en]) {
        expect(fieldsOf(id, texts)).toEqual(ids)
        const ranked = dictionaries
          .map((each) => [each.dataset.id, fitOf(matchColumns(headers(texts), each), each)] as const)
          .sort((a, b) => b[1] - a[1])
        expect(ranked[0]?.[0]).toBe(id)
      }
    },
  )
})

describe('the headers of the national forms', () => {
  test('2104, as its specification names the columns', () => {
    const fdi = (text: string) => ['Đầu tư trực tiếp nước ngoài (FDI)', text]
    const ddi = (text: string) => ['Đầu tư trong nước (DDI)', text]
    const capital = (block: (text: string) => string[], money: string, trade: string, budget: string) => [
      block('Tổng số dự án còn hiệu lực'),
      block(`Tổng vốn đầu tư đăng ký (${money})`),
      block('Số dự án đang SXKD'),
      block(`Tổng vốn đầu tư thực hiện (${money})`),
      block(`Doanh thu (*) (${money})`),
      block(`Giá trị xuất khẩu (*) (${trade})`),
      block(`Giá trị nhập khẩu (*) (${trade})`),
      block(`Nộp ngân sách (*) (${budget})`),
    ]
    const texts = [
      'STT',
      'Tên KCN',
      'Vị trí KCN',
      'Tên dự án hạ tầng KCN',
      ...capital(fdi, 'tr.USD', 'tr.USD', 'tỷ VNĐ'),
      ...capital(ddi, 'tỷ VNĐ', 'tr.USD', 'tỷ VNĐ'),
      'Số lao động trong nước (người)',
      'Số lao động nước ngoài (người)',
    ]
    const block = (prefix: string) =>
      ['projects', 'registered', 'operating', 'realised', 'revenue', 'export', 'import', 'budget'].map((field) => `${prefix}_${field}`)
    expect(fieldsOf('business_activity', texts)).toEqual([
      null,
      'park_id',
      null,
      null,
      ...block('fdi'),
      ...block('ddi'),
      'domestic_workers',
      'foreign_workers',
    ])
  })

  test('2103, with its columns of text and its computed rate left unread', () => {
    expect(
      fieldsOf('land_use', [
        'Tên KCN',
        'Vị trí khu',
        'Dự án hạ tầng KCN',
        'Quyết định chấp thuận chủ trương đầu tư',
        'Giấy chứng nhận đăng ký đầu tư',
        'Địa điểm',
        'Nhà đầu tư xây dựng kết cấu hạ tầng',
        'Quốc tịch nhà đầu tư',
        ['Vốn đăng ký đầu tư', 'Vốn nước ngoài (tr.USD)'],
        ['Vốn đăng ký đầu tư', 'Vốn trong nước (tỷ VNĐ)'],
        'Quy mô diện tích đất thành lập (ha)',
        'Quy mô diện tích đất công nghiệp, dịch vụ (ha)',
        'Quy mô diện tích đất công nghiệp, dịch vụ đã cho thuê (ha)',
        'Tỷ lệ lấp đầy (%)',
        'Mức độ hoàn thiện hạ tầng (%)',
        'Tình trạng hoạt động',
        'Diện tích đất đã giao để xây dựng hạ tầng (ha)',
        ['Lũy kế vốn đã thực hiện', 'Vốn nước ngoài (tr.USD)'],
        ['Lũy kế vốn đã thực hiện', 'Vốn trong nước (tỷ VNĐ)'],
      ]),
    ).toEqual([
      'park_id',
      ...Array<null>(7).fill(null),
      'infra_fdi_registered',
      'infra_ddi_registered',
      'established_ha',
      'industrial_ha',
      'leased_ha',
      null,
      'infrastructure_share',
      'operation',
      'handed_over_ha',
      'infra_fdi_realised',
      'infra_ddi_realised',
    ])
  })
})

describe('likeness', () => {
  test('needs a clear lead and is marked; a block that contradicts is never chosen', () => {
    const matches = matchColumns(
      headers(['Tổng vốn ĐK của các dự án FDI', 'Vốn đăng ký', 'Giá trị NK khối FDI']),
      dictionary('business_activity'),
    )
    expect(matches.map(({ field, how }) => [field, how])).toEqual([
      ['fdi_registered', 'like'],
      [null, 'none'],
      ['fdi_import', 'like'],
    ])
  })

  test('the number of the form supports a likeness and never stands for one', () => {
    const number = (text: string, at: string): Header => ({ column: 0, parts: [text], number: at })
    expect(matchColumns([number('Cột lạ', '7')], dictionary('business_activity'))[0]?.field).toBeNull()
  })

  test('one name over two columns is given to neither', () => {
    const matches = matchColumns(headers(['Số dự án FDI', 'FDI - Số dự án']), dictionary('business_activity'))
    expect(matches.map(({ rivals }) => rivals)).toEqual([
      [0, 1],
      [0, 1],
    ])
  })
})

describe('header rows', () => {
  const cells = (...texts: readonly (string | null)[]) => texts
  const lookup = (rows: readonly (readonly (string | null)[])[]) => (row: number, column: number) => rows[row - 1]?.[column] ?? null

  test('a text reaches to the right over blanks that stand above something, and no further', () => {
    const rows = [cells('STT', 'FDI', null, 'Lao động', 'DDI'), cells(null, 'Dự án', 'Vốn', null, 'Dự án')]
    expect(flatten([1, 2], 5, lookup(rows)).map(({ parts }) => parts.join(' / '))).toEqual([
      'STT',
      'FDI / Dự án',
      'FDI / Vốn',
      'Lao động',
      'DDI / Dự án',
    ])
  })

  test.each([
    [['(1)', '(2)', '(3)=(1)/(2)'], true],
    [['A', 'B', '1', '2', '3'], true],
    [['1', '2', '3', '4'], true],
    [['(1)', '(3)', '(6)', '(13)'], true],
    [['1', '3', '5', '9'], false],
    [['1', 'KCN', '3'], false],
    [['3', '2', '1'], false],
  ])('%j under a header is a row of column numbers: %s', (texts, is) => {
    expect(numbering({ row: 1, hidden: false, cells: texts }) !== null).toBe(is)
  })

  test('a fingerprint tells layouts apart and nothing else', () => {
    expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']))
    expect(new Set([['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', '']].map(fingerprint)).size).toBe(4)
  })
})
