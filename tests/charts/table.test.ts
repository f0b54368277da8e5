import { expect, test } from 'vitest'
import { rowsOf } from '#charts/table.ts'
import { reading, series } from './samples.ts'

const texts = (table: ReturnType<typeof rowsOf>) => table.rows.map((row) => row.map(({ text }) => text).join('|'))

test('figures keep number and text apart, gaps and targets have rows', () => {
  const table = rowsOf(
    series({
      readings: [reading({ period: '2022', value: 10.15, sources: 'S1' }), reading({ period: '2024', value: 11.62, kind: 'estimated', parts: 12, expected: 14 })],
      published: [reading({ period: '2024-05', value: 12, kind: 'published', qualifier: 'about', as_of: '2024-05-31', sources: 'S06' })],
      targets: [{ part: null, period: '2025', value: 13, lower: null, upper: null }],
    }),
    'vi',
  ) // prettier-ignore
  expect(table.header.map(({ name, numeric }) => name + (numeric ? '*' : ''))).toEqual(['Kỳ', 'Giá trị (triệu USD/ha)*', 'Loại số liệu', 'Ngày số liệu', 'Phạm vi', 'Nguồn', 'Ghi chú']) // prettier-ignore
  expect(texts(table)).toEqual([
    'Năm 2022|10,15|báo cáo||KCN + KKT|S1|',
    'Năm 2023|chưa có số liệu|||||',
    'Tháng 05/2024|≈ 12|công bố|31/05/2024|KCN + KKT|S06|',
    'Năm 2024|11,62|ước||KCN + KKT||chưa đủ khu báo cáo (12/14)',
    'Năm 2025|13|mục tiêu||||',
  ])
  expect(table.rows.map((row) => row[1]?.value)).toEqual([10.15, null, 12, 11.62, 13])
})

test('split by part it names the parts, and those without any figure have a row', () => {
  const table = rowsOf(
    series({ readings: [reading({ period: '2024', part: 'B', value: 1 })], partNames: { A: 'KCN A', B: 'KCN B' } }),
    'en',
  )
  expect(table.header.map(({ name }) => name).slice(0, 3)).toEqual(['Period', 'Park', 'Value (triệu USD/ha)'])
  expect(texts(table)).toEqual(['|KCN A|no figure yet|||||', '2024|KCN B|1|reported||parks + economic zone||'])
})

test('a whole alone does not ask every park for a figure', () => {
  expect(rowsOf(series({ readings: [reading({ period: '2024', value: 1 })], partNames: { A: 'KCN A' } }), 'vi').rows).toHaveLength(1)
})

test('the other shapes have their table too', () => {
  const common = { title: '', unit: 'ha', fictional: false, caption: null }
  const steps = rowsOf(
    { ...common, shape: 'steps', steps: ['Khởi công'], zones: [{ name: 'A', stages: [{ state: 'done', date: '2023-05-13' }] }] },
    'vi',
  )
  expect(texts(steps)).toEqual(['A|đã xong, 13/05/2023'])
  const receipts = rowsOf({ ...common, shape: 'receipts', periods: ['2024-Q1'], rows: [{ name: 'A', states: ['late'] }] }, 'vi')
  expect([receipts.header.map(({ name }) => name), texts(receipts)]).toEqual([['Bộ số liệu', 'I/2024'], ['A|nhận muộn']])
  const places = rowsOf({ ...common, shape: 'places', outlines: [], selected: null, marked: {}, places: [{ id: 'A', name: 'KCN A', lat: 20.9148, lon: 106.6335, approximate: true, value: 263.47 }] }, 'vi') // prettier-ignore
  expect(texts(places)).toEqual(['KCN A|20,9148|106,6335|263,5|vị trí gần đúng'])
})
