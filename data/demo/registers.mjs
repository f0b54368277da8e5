import { rateOf } from './business.mjs'
import { announced } from './announced.mjs'
import { quarters } from './calendar.mjs'
import { cityFigures } from './city.mjs'
import { printed } from './printed.mjs'

const invented = 'số liệu hư cấu'

export const sources = [
  ['DEMO-2101', 'Biểu 2101.H.QLKKT minh họa', 'báo cáo'],
  ['DEMO-2103', 'Biểu 2103.H.QLKKT minh họa', 'báo cáo'],
  ['DEMO-2104', 'Biểu 2104.H.QLKKT minh họa', 'báo cáo'],
  ['DEMO-SP', 'Sổ theo dõi góp vốn, mua cổ phần minh họa', 'báo cáo'],
  ['DEMO-FX', 'Bảng tỷ giá minh họa', 'công bố'],
  ['DEMO-PR1', 'Tin minh họa giữa năm của Ban Quản lý Khu kinh tế Minh Họa', 'báo chí'],
  ['DEMO-PR2', 'Tin minh họa cuối năm của Ban Quản lý Khu kinh tế Minh Họa', 'báo chí'],
  ['DEMO-KH1', 'Kế hoạch minh họa 01/KH-MH', 'văn bản'],
  ['DEMO-KH2', 'Kế hoạch năm minh họa', 'văn bản'],
  ['DEMO-NQ1', 'Nghị quyết minh họa 02/NQ-MH', 'văn bản'],
  ['DEMO-DN', 'Báo cáo của doanh nghiệp minh họa', 'báo cáo'],
  ['DEMO-LD', 'Báo cáo lao động minh họa', 'báo cáo'],
  ['DEMO-LK', 'Khảo sát liên kết doanh nghiệp minh họa', 'báo cáo'],
  ['DEMO-XH', 'Báo cáo trách nhiệm xã hội minh họa', 'báo cáo'],
  ['DEMO-HT', 'Báo cáo hạ tầng, nhà ở minh họa', 'báo cáo'],
  ['DEMO-NL', 'Báo cáo năng lượng minh họa', 'báo cáo'],
  ['DEMO-VT', 'Báo cáo viễn thông minh họa', 'báo cáo'],
  ['DEMO-MT', 'Báo cáo quan trắc môi trường minh họa', 'báo cáo'],
  ['DEMO-TC', 'Bộ tiêu chí minh họa', 'văn bản'],
  ['DEMO-A4', 'Trích mẫu A.4 minh họa', 'báo cáo'],
  ['DEMO-A5', 'Mẫu A.5 minh họa', 'báo cáo'],
  ['DEMO-QT', 'Báo cáo đánh giá theo khung minh họa', 'báo cáo'],
  ['DEMO-KM', 'Sổ theo dõi khu mới minh họa', 'báo cáo'],
  ['DEMO-TH', 'Sổ theo dõi tập huấn minh họa', 'báo cáo'],
  ['DEMO-HD', 'Sổ theo dõi hỗ trợ doanh nghiệp minh họa', 'báo cáo'],
  ['DEMO-GS', 'Sổ theo dõi giám sát, kiểm tra minh họa', 'báo cáo'],
  ['DEMO-CC', 'Báo cáo cải cách hành chính minh họa', 'báo cáo'],
  ['DEMO-TD', 'Báo cáo tiến độ nhiệm vụ minh họa', 'báo cáo'],
  ['DEMO-PCI', 'Bảng chỉ số năng lực cạnh tranh minh họa', 'công bố'],
].map(([source_id, source, kind]) => ({
  source_id,
  source: `${source} (${invented})`,
  source_date: source_id === 'DEMO-KH1' ? '2023-02-22' : '',
  kind: `${kind}, hư cấu`,
}))

export const exchangeRates = quarters.map((quarter) => ({
  period: quarter.key,
  vnd_per_usd: rateOf(quarter),
  as_of: quarter.end,
  kind: 'published',
  note: 'Số liệu hư cấu',
  source_id: 'DEMO-FX',
}))

/** Deals and triệu USD by quarter; all others had none. */
const deals = new Map(
  Object.entries({
    '2019-Q3': [1, 18.4],
    '2020-Q4': [1, 9.75],
    '2021-Q2': [2, 612.3],
    '2022-Q1': [1, 24.6],
    '2022-Q4': [3, 57.15],
    '2023-Q3': [2, 41.9],
    '2024-Q2': [1, 133.2],
    '2025-Q1': [2, 36.05],
    '2025-Q4': [1, 78.5],
    '2026-Q2': [2, 29.3],
  }),
)

export function sharePurchases() {
  let held = 64.25
  return quarters.map((quarter) => {
    const [count, value] = deals.get(quarter.key) ?? [0, 0]
    held = Math.round((held + value) * 100) / 100
    return {
      period: quarter.key,
      deals: count,
      value,
      cumulative_value: held,
      kind: 'reported',
      qualifier: '',
      as_of: quarter.end,
      received_at: quarter.received,
      revision: 0,
      note: '',
      source_id: 'DEMO-SP',
    }
  })
}

export const seriesBreakColumns = ['break_id', 'date', 'name_vi', 'name_en', 'indicators', 'note', 'source_id']

/** Announcements by year from 2019: mid-year and year-end, near what the forms give. */
const perHa = [
  [8.9, 9.0],
  [9.1, 9.2],
  [9.4, 9.5],
  [9.9, 10.2],
  [10.5, 10.9],
  [11.2, 11.6],
  [12, 12.4],
  [12.8, null],
]
const labour = [130000, 134500, 156000, 177000, 188500, 202500, 211000]
const income = [7.9, 8.1, 8.6, 9.4, 10.1, 10.9, 11.6]
const occupancy = [55.2, 56.6, 53.3, 55, 60.2, 64.7, 69]

export function publishedSeries() {
  const year = (/** @type {number} */ index) => 2019 + index
  const middle = perHa.map(([value], index) =>
    printed(
      'investment_per_ha',
      `${year(index)}-06`,
      /** @type {number} */ (value),
      'triệu USD/ha',
      'DEMO-PR1',
      `${year(index)}-06-30`,
      value === 12 ? 'about' : '',
    ),
  )
  const close = perHa.flatMap(([, value], index) =>
    value === null
      ? []
      : [
          printed(
            'investment_per_ha',
            `${year(index)}`,
            value,
            'triệu USD/ha',
            'DEMO-PR2',
            `${year(index)}-12-31`,
            index % 3 === 1 ? 'rounded' : '',
          ),
        ],
  )
  const yearly = (
    /** @type {string} */ series,
    /** @type {number[]} */ values,
    /** @type {string} */ unit,
    /** @type {(index: number) => string} */ word,
  ) => values.map((value, index) => printed(series, `${year(index)}`, value, unit, 'DEMO-PR2', `${year(index)}-12-31`, word(index)))
  return [
    ...middle,
    ...close,
    ...yearly('labour', labour, 'người', (index) => (index === 2 ? 'nearly' : index === 5 ? 'more_than' : 'rounded')),
    ...yearly('income_avg', income, 'triệu đồng/người/tháng', (index) => (index === 4 ? 'estimated' : '')),
    ...yearly('occupancy', occupancy, '%', (index) => (index === 3 ? 'about' : '')),
    ...cityFigures,
    ...announced(),
  ]
}
