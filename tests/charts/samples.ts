import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import Papa from 'papaparse'
import type { ChartData, Mark, SeriesData } from '#charts/data.ts'
import type { Reading } from '#model/reading.ts'
import { readBoundaries } from '#release/boundaries.ts'

/** Pictures of real rows: the published figures of `heza` as they are, `demo` computed from its report rows, and a few hard cases. */
export interface Sample {
  readonly name: string
  readonly kind: string
  readonly data: ChartData
}

type Row = Readonly<Record<string, string>>

const table = (release: string, name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`data/${release}/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data

const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text))

/** The points of the parks of a release. */
const places = (release: string) =>
  table(release, 'parks')
    .filter((row) => row['lat'] && row['kind'] === 'park')
    .map((row) => ({
      id: row['park_id'] ?? '',
      name: row['name_vi'] ?? '',
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      approximate: row['coord_confidence'] === 'low',
      value: number(row['total_ha']),
    }))

/** The boundaries of the invented release. */
const outlines = () =>
  readBoundaries(readFileSync('data/demo/boundaries.geojson')).features.map(({ park, name, lines }) => ({
    place: park,
    name: name.vi || `KCN ${park}`,
    lines,
  }))

export function reading(fields: Partial<Reading> & Pick<Reading, 'period' | 'value'>): Reading {
  return {
    part: null,
    numerator: null,
    denominator: null,
    kind: 'reported',
    qualifier: '',
    scope: 'kcn_kkt',
    definition: '',
    as_of: '',
    sources: '',
    parts: null,
    expected: null,
    rate_from: null,
    rate_to: null,
    confidence: '',
    note: '',
    ...fields,
  }
}

export function series(fields: Partial<SeriesData>): SeriesData {
  return {
    shape: 'series',
    title: 'Suất đầu tư trên một hecta',
    unit: 'triệu USD/ha',
    fictional: false,
    caption: null,
    measure: 'stock',
    readings: [],
    published: [],
    partNames: {},
    targets: [],
    base: null,
    scenario: null,
    breaks: [],
    marked: {},
    selected: null,
    ...fields,
  }
}

const kindOf = (text: string | undefined) => (text === 'estimated' || text === 'reported' ? text : 'published')

function published(release: string, name: string, scope: string): readonly Reading[] {
  return table(release, 'published_series')
    .filter((row) => row['series'] === name && row['scope'] === scope)
    .map((row) =>
      reading({
        period: row['period'] ?? '',
        part: row['part'] || null,
        value: number(row['value']),
        kind: kindOf(row['kind']),
        qualifier: row['qualifier'] ?? '',
        scope,
        definition: row['definition'] ?? '',
        as_of: row['as_of'] ?? '',
        confidence: row['confidence'] ?? '',
        sources: row['source_id'] ?? '',
      }),
    )
}

function targets(release: string, indicator: string, scopes = ['kcn_kkt']): readonly Mark[] {
  return table(release, 'targets')
    .filter((row) => row['indicator'] === indicator && scopes.includes(row['scope'] ?? ''))
    .map((row) => ({
      part: row['part'] || null,
      period: row['period'] ?? '',
      value: number(row['value']),
      lower: number(row['lower']),
      upper: number(row['upper']),
    }))
}

const breaks = (indicator: string) =>
  table('heza', 'series_breaks')
    .filter((row) => row['indicators'] === '*' || (row['indicators'] ?? '').split(',').includes(indicator))
    .map((row) => ({ date: row['date'] ?? '', name: { vi: row['name_vi'] ?? '', en: row['name_en'] ?? '' } }))

const names = (release: string, kinds: readonly string[]) =>
  Object.fromEntries(
    table(release, 'parks')
      .filter((row) => kinds.includes(row['kind'] ?? ''))
      .map((row) => [row['park_id'] ?? '', row['name_vi'] ?? '']),
  )

const eco = (release: string) =>
  Object.fromEntries(
    table(release, 'parks')
      .filter((row) => row['eco'] === 'converting')
      .map((row) => [row['park_id'] ?? '', 'đang chuyển đổi sinh thái']),
  )

/** Readings of the demonstration release, computed from the latest revision of its rows. */
async function demo(select: string): Promise<readonly Reading[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const name of ['land_use', 'business_activity'])
    await connection.run(`create view ${name} as
      select * exclude (turn) from (select *, row_number() over (partition by park_id, period order by coalesce(revision, 0) desc) as turn
      from 'data/demo/${name}.parquet' where period like '%-Q%') where turn = 1`)
  await connection.run(`create view investment_flows as select * from read_csv('data/demo/investment_flows.csv', header = true)`)
  await connection.run(`create view share_purchases as select * from read_csv('data/demo/share_purchases.csv', header = true)`)
  const rows = (await connection.runAndReadAll(select)).getRowObjectsJson()
  connection.closeSync()
  return rows.map((row) =>
    reading({
      period: typeof row['period'] === 'string' ? row['period'] : '',
      part: typeof row['part'] === 'string' ? row['part'] : null,
      value: row['value'] === null ? null : Number(row['value']),
      kind: row['estimated'] === true ? 'estimated' : 'reported',
      sources: 'DEMO-2104',
      parts: row['parts'] === undefined || row['parts'] === null ? null : Number(row['parts']),
      expected: row['expected'] === undefined || row['expected'] === null ? null : Number(row['expected']),
    }),
  )
}

const perHa = `from business_activity b left join land_use l using (park_id, period)`
const estimated = `bool_or(b.kind = 'estimated' or coalesce(l.kind, '') = 'estimated') as estimated`
const yearly = `case when period = '2026-Q3' then '2026-9T' else left(period, 4) end`

export async function samples(): Promise<readonly Sample[]> {
  const [years, quarters, parks, parkQuarters, occupancy, flows, budget] = await Promise.all([
    demo(`select ${yearly} as period, sum(fdi_registered) / sum(leased_ha) as value, ${estimated}
      ${perHa} where period like '%-Q4' or period = '2026-Q3' group by all order by 1`),
    demo(`select period, sum(fdi_registered) / sum(leased_ha) as value, ${estimated}, count(leased_ha) as parts,
      case when left(period, 4) < '2021' then 13 when left(period, 4) < '2022' then 14 else 15 end as expected ${perHa} group by all order by 1`),
    demo(`select period, park_id as part, fdi_registered / nullif(leased_ha, 0) as value, b.kind = 'estimated' as estimated
      ${perHa} where period = '2026-Q3'`),
    demo(`select period, park_id as part, fdi_registered / nullif(leased_ha, 0) as value ${perHa} order by 1`),
    demo(`select period, park_id as part, 100 * leased_ha / industrial_ha as value from land_use order by 1`),
    demo(`select case when period like '2026%' then '2026-9T' else left(period, 4) end as period, sum(value) as value from (
      select period, fdi_new_capital + fdi_increased_capital as value from investment_flows union all select period, value from share_purchases)
      where left(period, 4) >= '2019' group by 1 order by 1`),
    demo(`select period, sum(ddi_budget) + sum(fdi_budget) as value from business_activity group by 1 order by 1`),
  ])
  const demoNames = names('demo', ['park', 'rest'])
  const base = { at: 2021, value: years.find((one) => one.period === '2020')?.value ?? NaN }
  const invented = { fictional: true, partNames: demoNames, marked: eco('demo') }
  const investment = { ...invented, targets: targets('demo', 'investment_per_ha', ['kcn_kkt', 'part']) }
  const occupancyTexts = { title: 'Tỷ lệ lấp đầy', unit: '%' }
  const fdi = { title: 'Vốn FDI thu hút trong kỳ', unit: 'triệu USD', measure: 'flow' } as const
  return [
    {
      name: 'trend-heza-per-ha',
      kind: 'trend',
      data: series({
        published: published('heza', 'investment_per_ha', 'kcn_kkt'),
        targets: targets('heza', 'investment_per_ha'),
        breaks: breaks('investment_per_ha'),
      }),
    },
    {
      name: 'trend-heza-cumulative',
      kind: 'trend',
      data: series({
        title: 'Vốn FDI đăng ký lũy kế',
        unit: 'triệu USD',
        published: published('heza', 'fdi_cumulative', 'kcn_kkt'),
        breaks: breaks('registered_capital'),
      }),
    },
    {
      name: 'trend-demo-years',
      kind: 'trend',
      data: series({
        ...investment,
        readings: years,
        published: published('demo', 'investment_per_ha', 'kcn_kkt'),
        base,
        breaks: breaks('investment_per_ha'),
        scenario: { name: 'kịch bản 6% một năm', points: [{ at: 2026.75, value: 12.93 }, { at: 2031, value: 16.6 }] }, // prettier-ignore
      }),
    },
    {
      name: 'trend-demo-export',
      kind: 'trend',
      data: series({
        ...investment, readings: years, base,
        caption: {
          title: 'Suất đầu tư đạt 12,93 triệu USD/ha vào cuối quý III/2026, gần bằng mục tiêu 13 triệu USD/ha của năm 2025',
          subtitle: 'Vốn FDI đăng ký trên một hecta đất công nghiệp, dịch vụ đã cho thuê, KCN + KKT',
          lines: ['Cơ sở: vốn đăng ký, FDI, không gồm góp vốn, mua cổ phần, đất đã cho thuê. Loại số liệu: báo cáo, kỳ cuối là ước.', 'Nguồn: biểu 2103, 2104. Bản phát hành demo 2026-Q3, ngày số liệu 30/09/2026.'],
        },
      }),
    },
    { name: 'trend-demo-quarters', kind: 'trend', data: series({ ...investment, readings: quarters.filter((one) => one.period !== '2021-Q3'), base }) },
    {
      name: 'trend-hard',
      kind: 'trend',
      data: series({
        title: 'Chênh lệch xuất khẩu, nhập khẩu của các khu công nghiệp và khu kinh tế trên địa bàn',
        unit: 'triệu USD',
        readings: [
          reading({ period: '2019', value: -120.5 }),
          reading({ period: '2020', value: null }),
          reading({ period: '2021', value: 12 }),
          reading({ period: '2022', value: 12.04, kind: 'estimated' }),
          reading({ period: '2024', value: 300, parts: 12, expected: 14 }),
          reading({ period: '2025', value: 310, definition: 'incl_shares' }),
        ],
        targets: [{ part: null, period: '2026', value: null, lower: 250, upper: 420 }],
      }),
    },
    {
      name: 'columns-heza-fdi',
      kind: 'columns',
      data: series({ ...fdi, published: published('heza', 'fdi_attracted', 'kcn_kkt'), targets: targets('heza', 'fdi_attracted') }),
    },
    {
      name: 'columns-demo-fdi',
      kind: 'columns',
      data: series({ ...invented, ...fdi, readings: flows, targets: targets('demo', 'fdi_attracted') }),
    },
    {
      name: 'columns-demo-quarters',
      kind: 'columns',
      data: series({
        ...invented,
        title: 'Nộp ngân sách',
        unit: 'tỷ đồng',
        measure: 'flow',
        readings: budget.filter((one) => one.period !== '2021-Q2' && one.period !== '2021-Q3'),
      }),
    },
    { name: 'ranked-demo', kind: 'ranked', data: series({ ...investment, readings: [...quarters.filter((one) => one.period === '2026-Q3'), ...parks], selected: 'MH05' }) },
    {
      name: 'ranked-heza',
      kind: 'ranked',
      data: series({
        ...occupancyTexts,
        partNames: names('heza', ['park']),
        marked: eco('heza'),
        published: [...published('heza', 'occupancy', 'part'), ...published('heza', 'occupancy', 'kcn_kkt')],
      }),
    },
    {
      name: 'parts-demo-few',
      kind: 'parts',
      data: series({ ...investment, readings: parkQuarters.filter((one) => ['MH01', 'MH04', 'MH05', 'MH07', 'MH10'].includes(one.part ?? '')), selected: 'MH07' }),
    },
    { name: 'parts-demo-selected', kind: 'parts', data: series({ ...invented, ...occupancyTexts, readings: occupancy, selected: 'MH07' }) },
    { name: 'spark-demo-stock', kind: 'spark', data: series({ ...investment, readings: years }) },
    { name: 'spark-demo-flow', kind: 'spark', data: series({ ...invented, ...fdi, readings: flows, targets: targets('demo', 'fdi_attracted') }) },
    { name: 'spark-heza', kind: 'spark', data: series({ title: 'Lao động', unit: 'người', published: published('heza', 'labour', 'kcn_kkt') }) },
    {
      name: 'waterfall-demo',
      kind: 'waterfall',
      data: {
        shape: 'change', title: 'Vì sao suất đầu tư thay đổi', unit: 'triệu USD/ha', fictional: true, caption: null,
        start: { name: 'Năm 2024', value: 11.62 }, end: { name: 'Năm 2025', value: 12.4 },
        moves: [
          { name: 'KCN Minh Họa 04', value: 0.34 }, { name: 'KCN Minh Họa 07', value: 0.41 }, { name: 'Phần Khu kinh tế Minh Họa ngoài KCN', value: -0.12 },
          { name: 'Các khu khác', value: 0.22 }, { name: 'Cơ cấu đất giữa các khu', value: -0.09 },
        ],
      },
    },
    {
      name: 'steps-heza',
      kind: 'steps',
      data: {
        shape: 'steps', title: 'Khu công nghiệp mới theo các bước', unit: '', fictional: false, caption: null,
        steps: ['Chủ trương đầu tư', 'Giấy chứng nhận đăng ký đầu tư', 'Giấy phép xây dựng', 'Khởi công', 'Đi vào hoạt động'],
        zones: [
          { name: 'KCN và khu phi thuế quan Xuân Cầu', stages: [{ state: 'done', date: '2021-04-01' }, { state: 'done', date: '2021-12-06' }, { state: 'done', date: '2023-04-21' }, { state: 'done', date: '2023-05-13' }, { state: 'unknown', date: '' }] },
          { name: 'KCN Tiên Thanh', stages: [{ state: 'done', date: '2022-05-27' }, { state: 'done', date: '2022-06-22' }, { state: 'unknown', date: '' }, { state: 'unknown', date: '' }, { state: 'unknown', date: '' }] },
          { name: 'KCN Nam Tràng Cát', stages: [{ state: 'done', date: '2025-01-14' }, { state: 'done', date: '2025-01' }, { state: 'unknown', date: '' }, { state: 'unknown', date: '' }, { state: 'unknown', date: '' }] },
          { name: 'Khu đô thị, công nghiệp và dịch vụ minh họa cho tên dài', stages: [{ state: 'done', date: '' }, { state: 'current', date: '' }, { state: 'ahead', date: '' }, { state: 'ahead', date: '' }, { state: 'ahead', date: '' }] },
        ],
      },
    },
    {
      name: 'heat-demo-quarters',
      kind: 'heat',
      data: {
        shape: 'receipts', title: 'Số liệu đã nhận theo kỳ', unit: '', fictional: true, caption: null, periods: quarters.map(({ period }) => period),
        rows: ['Sử dụng đất và hạ tầng KCN', 'Sản xuất kinh doanh tại KCN', 'Thu hút đầu tư trong kỳ'].map((name, row) => ({
          name, states: quarters.map((_, index) => (index > 28 + row ? 'not_due' : (index * 7 + row) % 11 === 0 ? 'late' : (index * 5 + row) % 13 === 0 ? 'missing' : 'received')),
        })),
      },
    },
    {
      name: 'heat-demo-years',
      kind: 'heat',
      data: {
        shape: 'receipts', title: 'Số liệu đã nhận theo kỳ', unit: '', fictional: true, caption: null, periods: ['2022', '2023', '2024', '2025', '2026'],
        rows: ['Sử dụng đất và hạ tầng KCN', 'Sản xuất kinh doanh tại KCN'].map((name, row) => ({ name, states: row ? ['received', 'received', 'late', 'missing', 'not_due'] : ['received', 'received', 'received', 'late', 'not_due'] })),
      },
    },
    {
      name: 'scatter-heza',
      kind: 'scatter',
      data: {
        shape: 'places', title: 'Vị trí các khu công nghiệp', unit: 'ha', fictional: false, caption: null, selected: 'VSIP_HP', marked: eco('heza'), places: places('heza'), outlines: [],
      },
    },
    {
      name: 'scatter-demo-outlines',
      kind: 'scatter',
      data: {
        shape: 'places', title: 'Vị trí các khu công nghiệp', unit: 'ha', fictional: true, caption: null, selected: null, marked: eco('demo'), places: places('demo'), outlines: outlines(),
      },
    },
    { name: 'parts-demo-many', kind: 'parts', data: series({ ...invented, ...occupancyTexts, readings: occupancy }) },
  ] // prettier-ignore
}
