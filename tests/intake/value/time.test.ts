import { describe, expect, test } from 'vitest'
import { dateOfSerial, lookOfPattern } from '#intake/grid/styles.ts'
import { readDate } from '#intake/value/date.ts'
import { periodsIn, readPeriod } from '#intake/value/period.ts'

describe('a period', () => {
  test.each([
    ['Quý III/2025', '2025-Q3'],
    ['quý 3 năm 2025', '2025-Q3'],
    ['QUÝ IV-2024', '2024-Q4'],
    ['Q3/2025', '2025-Q3'],
    ['2025-Q3', '2025-Q3'],
    ['07/2023', '2023-07'],
    ['Tháng 7/2023', '2023-07'],
    ['tháng 07 năm 2023', '2023-07'],
    ['2023-07', '2023-07'],
    ['6 tháng đầu năm 2024', '2024-6T'],
    ['9 tháng 2024', '2024-9T'],
    ['2024-6T', '2024-6T'],
    ['Năm 2024', '2024'],
    ['cả năm 2024', '2024'],
    ['2024', '2024'],
    ['2016 – 2020', '2016-2020'],
    ['Giai đoạn 2021-2025', '2021-2025'],
  ])('%s is %s', (text, key) => {
    expect(readPeriod(text, null)).toEqual({ key })
    expect(readPeriod(text.normalize('NFD'), null)).toEqual({ key })
  })

  test.each([
    ['Quý 1', '2024-Q1'],
    ['6 tháng', '2024-6T'],
    ['Năm', '2024'],
    ['Tháng 3', '2024-03'],
  ])('%s takes its year from the title or says that it is missing', (text, key) => {
    expect(readPeriod(text, '2024')).toEqual({ key })
    expect(readPeriod(text, null)).toEqual({ fault: 'period_without_year' })
  })

  test.each(['6 tháng cuối năm 2024', '13/2024', 'Quý 5/2024', '14 tháng 2024', 'tuần 3', '2020-2016', '12/07/2023'])(
    '%s is none',
    (text) => {
      expect(readPeriod(text, '2024')).toEqual({ fault: 'period_unreadable' })
    },
  )

  test.each([
    ['BÁO CÁO TÌNH HÌNH QUÝ III/2025', ['2025-Q3']],
    ['Số liệu 9 tháng đầu năm 2024', ['2024-9T']],
    ['Báo cáo quý III và 9 tháng năm 2025', ['2025-Q3', '2025-9T']],
    ['Tháng 7/2023 (tính đến 31/7/2023)', ['2023-07']],
    ['Ban hành kèm theo Thông tư số 05/2025/TT-BKHĐT ngày 24/01/2025', []],
    ['Minh Họa, ngày 22 tháng 02 năm 2023', []],
    ['Năm 2024', ['2024']],
    ['bieu2104_Q3_2025', ['2025-Q3']],
  ])('%s speaks of %j', (title, keys) => {
    expect(periodsIn(title).map(({ key }) => key)).toEqual(keys)
  })
})

describe('a date', () => {
  test.each([
    ['22/01/2025', '2025-01-22'],
    ['2/1/2025', '2025-01-02'],
    ['22.1.2025 08:30', '2025-01-22'],
    ['2025-01-22T08:30:00Z', '2025-01-22'],
    ['ngày 22 tháng 1 năm 2025', '2025-01-22'],
    ['01/2025', '2025-01'],
    ['2025', '2025'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'date', date })
  })

  test.each([
    ['12/31/2025', 'date_order', '31/12/2025'],
    ['22/01/25', 'date_short_year', '22/01/2025'],
    ['29/02/2025', 'date_unreadable', null],
    ['hôm qua', 'date_unreadable', null],
  ])('%s is bad: %s', (text, code, suggestion) => {
    expect(readDate(text)).toEqual({ kind: 'bad', code, suggestion })
  })

  test('Excel counts days from 1900, with a day that never was, or from 1904', () => {
    expect([1, 59, 60, 61, 45930, 45930.354167].map((serial) => dateOfSerial(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '2025-09-30',
      '2025-09-30 08:30',
    ])
    expect(dateOfSerial(45930 - 1462, true)).toBe('2025-09-30')
    expect([-1, 0.5, 3e6].map((serial) => dateOfSerial(serial, false))).toEqual([null, null, null])
  })

  test.each([
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d mmmm yyyy;@', 'date'],
    ['[h]:mm', 'date'],
    ['0.0%', 'percent'],
    ['General', 'plain'],
    ['#,##0" dự án"', 'plain'],
    ['#,##0\\ "d";[Red]-#,##0', 'plain'],
    ['_(* #,##0_);_(* (#,##0);_(@_)', 'plain'],
    ['#,##0,', 1000],
    ['_(* #,##0.0,,_);_(* (#,##0.0,,);_(@_)', 1_000_000],
    ['#,##0,,,.00" tỷ, đồng"', 1_000_000_000],
    ['[Red]0.0,;0', 1000],
    ['[>=1000000]#,##0.0,," tr";[>=1000]#,##0,"ng";0', 'plain'],
  ])('the pattern %s looks %s', (pattern, look) => {
    expect(lookOfPattern(pattern)).toBe(look)
  })
})
