import { unzipSync, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { read } from '#intake/read.ts'
import { book, n, row, styles, t } from './make/book.mjs'
import { parks } from './parks.ts'

/** What offices write around and between their figures, each with what must come of it: nothing wrong, and nothing lost in silence. */
const options = { datasets: catalog.datasets, registers: { parks } }
const head = 'Tên KCN;Kỳ báo cáo;FDI: doanh thu (triệu USD);DDI: doanh thu (tỷ đồng)'
const q3 = 'Quý III/2025'

async function seen(bytes: Uint8Array, name: string) {
  const { records, problems, questions, period, dataset } = await read(bytes, name, options)
  const fields = ['park_id', 'period', 'enterprise_id', 'fdi_revenue', 'ddi_revenue', 'fdi_budget', 'ddi_budget', 'fdi_export']
  return {
    dataset,
    period,
    rows: records.map(({ values }) => fields.flatMap((id) => values[id] ?? [])),
    wrong: problems.filter(({ severity }) => severity !== 'info').map(({ code, row: at }) => (at === null ? code : `${code} ${at}`)),
    asked: questions.map(({ code, choices }) => [code, ...choices.map(({ id }) => id)].join(' ')),
  }
}
const text = (...lines: readonly string[]) => seen(new TextEncoder().encode(lines.join('\n')), 'tệp.csv')
const one = (name: string, period: string, ...figures: readonly (number | string)[]) => [name, period, ...figures]

describe('rows below notes, totals and other tables', () => {
  test.each([
    ['a footnote in the middle', [head, `KCN Minh Họa 01;${q3};1,5;2`, '(*) số tạm tính;;;', `KCN Minh Họa 02;${q3};7,5;8`]],
    ['a source under the header', [head, 'Nguồn: Ban Quản lý;;;', `KCN Minh Họa 01;${q3};1,5;2`, `KCN Minh Họa 02;${q3};7,5;8`]],
    [
      'the header once more after a note',
      [head, `KCN Minh Họa 01;${q3};1,5;2`, 'Ghi chú: xem trang sau;;;', head, `KCN Minh Họa 02;${q3};7,5;8`],
    ],
  ])('go on after %s', async (_, lines) => {
    expect(await text(...lines)).toMatchObject({
      rows: [one('MH01', '2025-Q3', 1.5, 2), one('MH02', '2025-Q3', 7.5, 8)],
      wrong: [],
    })
  })

  test('an unknown park after a note is told, a name under a signature is not', async () => {
    const lines = [head, `KCN Minh Họa 01;${q3};1,5;2`, 'Ghi chú: số ước;;;', `KCN Lạ Hoắc;${q3};7,5;8`, 'Người lập;;;', 'Nguyễn Văn A;;;7']
    expect(await text(...lines)).toMatchObject({ wrong: ['name_unknown 4'] })
  })

  test('another table below is refused by its rows and not read under the wrong header', async () => {
    const lines = ['Tên KCN;FDI: doanh thu (triệu USD);FDI: nộp ngân sách (tỷ đồng)', 'KCN Minh Họa 01;1,5;2', 'Tổng cộng;1,5;2']
    const below = ['Tên KCN;DDI: doanh thu (tỷ đồng);DDI: nộp ngân sách (tỷ đồng)', 'KCN Minh Họa 01;11,5;12', 'KCN Minh Họa 02;12,5;13']
    expect(await text(`BÁO CÁO ${q3}`, ...lines, ...below)).toMatchObject({
      rows: [one('MH01', '2025-Q3', 1.5, 2)],
      wrong: ['table_other 5'],
    })
  })

  test('sums and other tables are known while the unit of all figures is still asked', async () => {
    const lines = ['Tên KCN;Kỳ báo cáo;FDI: doanh thu (tỷ đồng);FDI: nộp ngân sách (triệu USD)', `KCN Minh Họa 01;${q3};1,5;2`]
    const below = ['Tổng cộng;;1,5;2', 'Tên KCN;Kỳ báo cáo;DDI: doanh thu (tỷ đồng);DDI: nộp ngân sách (tỷ đồng)', `KCN Lạ Hoắc;${q3};1;2`]
    const { asked, wrong } = await text(...lines, ...below)
    expect(asked).toEqual(['unit declared skip', 'unit declared skip'])
    expect(wrong).toEqual(['table_other 4'])
  })

  test('a header without rows is no clean file', async () => {
    expect(await text(head)).toMatchObject({ dataset: 'business_activity', rows: [], wrong: ['no_rows'] })
  })
})

describe('rows that look like groups or sums', () => {
  test.each(['STT;I;II;III', 'STT;A;B;C'])('an unknown park numbered otherwise is told: %s', async (numbers) => {
    const [first, ...each] = numbers.split(';')
    const names = ['KCN Minh Họa 01', 'KCN Lạ Hoắc', 'KCN Minh Họa 03']
    const lines = names.map((name, at) => `${each[at]};${name};${q3};${at + 1},5;-`)
    expect(await text(`${first};${head}`, ...lines)).toMatchObject({ wrong: ['name_unknown 3'], rows: { length: 3 } })
  })

  test('groups of parks stay groups', async () => {
    const lines = [`I;Trong KKT;;1,5;2`, `1;KCN Minh Họa 01;${q3};1,5;2`, `II;Các khu khác;${q3};7,5;8`, `1;KCN Minh Họa 02;${q3};7,5;8`]
    expect(await text(`STT;${head}`, ...lines)).toMatchObject({ wrong: [], rows: { length: 2 } })
  })

  test('an enterprise may be called Total or Cộng; the sum of all has no code', async () => {
    const columns = 'Tên doanh nghiệp;Mã doanh nghiệp;Kỳ báo cáo;Tên KCN;Nguồn vốn;Tình trạng hoạt động;Vốn đăng ký FDI (triệu USD)'
    const firms = ['Công ty Minh Họa;0201', 'Total Minh Họa;0202', 'Cộng Lực Minh Họa;0203', 'T-Chem Minh Họa;0204']
    const lines = firms.map((firm) => `${firm};${q3};KCN Minh Họa 01;FDI;đang hoạt động;1,5`)
    const { dataset, rows } = await text(columns, ...lines, 'Tổng cộng;;;;;;6')
    expect([dataset, rows.length]).toEqual(['enterprises', 4])
  })
})

describe('units', () => {
  test.each([
    'Đơn vị tính triệu đồng',
    '(ĐVT triệu đồng)',
    'Đơn vị tính (triệu đồng)',
    'Đơn vị tính: 1.000.000 đồng',
    'ĐVT: triệu đồng',
    'Đơn vị: FDI: nghìn USD; DDI: triệu đồng',
    'Đơn vị tính: FDI (nghìn USD), DDI (triệu đồng)',
    'Đvt: Ngàn USD - Triệu đồng',
  ])('of a title: %s', async (title) => {
    const table = ['Tên KCN;DDI: doanh thu;DDI: nộp ngân sách', 'KCN Minh Họa 01;2000;1000', 'KCN Minh Họa 02;1;1']
    const { rows, wrong } = await text(`BÁO CÁO ${q3};;`, `"${title}";;`, ...table)
    expect([rows[0], wrong]).toEqual([one('MH01', '2025-Q3', 2, 1), []])
  })

  test('of a column of units, where all rows say the same', async () => {
    const columns = 'Tên KCN;Đơn vị tính;DDI: doanh thu;DDI: nộp ngân sách'
    const lines = (...units: readonly string[]) => units.map((unit, at) => `KCN Minh Họa 0${at + 1};${unit};2000;1000`)
    expect(await text(`BÁO CÁO ${q3};;;`, columns, ...lines('triệu đồng', 'triệu đồng'))).toMatchObject({
      rows: [one('MH01', '2025-Q3', 2, 1), one('MH02', '2025-Q3', 2, 1)],
      asked: [],
    })
    const { asked } = await text(`BÁO CÁO ${q3};;;`, columns, ...lines('triệu đồng', 'tỷ đồng'))
    expect(asked).toEqual(['unit declared skip', 'unit declared skip'])
  })

  test('one that is not understood is asked, and the name of an office is none', async () => {
    const table = ['Tên KCN;DDI: doanh thu;DDI: nộp ngân sách', 'KCN Minh Họa 01;2000;1000']
    expect(await text(`BÁO CÁO ${q3};`, 'Đơn vị tính: như kỳ trước;', ...table)).toMatchObject({
      asked: ['unit declared skip', 'unit declared skip'],
    })
    expect(await text(`BÁO CÁO ${q3};`, 'Đơn vị: Phòng Đầu tư;', ...table)).toMatchObject({
      asked: [],
      rows: [one('MH01', '2025-Q3', 2000, 1000)],
    })
  })

  test.each([
    ['beside the number of the form', `BÁO CÁO ${q3};;`, 'Biểu số 2;;Đơn vị tính: triệu đồng'],
    ['beside the period', `Kỳ báo cáo: ${q3};;Đơn vị tính: triệu đồng`, ''],
    ['before the number of the form', `BÁO CÁO ${q3};;`, 'ĐVT: triệu đồng;;Mẫu số 02'],
  ])('stand above the table %s', async (_, ...titles) => {
    const lines = [...titles.filter(Boolean), 'Tên KCN;DDI: doanh thu;DDI: nộp ngân sách', 'KCN Minh Họa 01;2000;1000']
    expect(await text(...lines)).toMatchObject({ rows: [one('MH01', '2025-Q3', 2, 1)], wrong: [], asked: [] })
  })

  test.each([
    ['in brackets', ';;(nghìn USD);(triệu đồng)'],
    ['bare', ';;nghìn USD;triệu đồng'],
    ['named', 'Đơn vị tính;;nghìn USD;triệu đồng'],
  ])('stand in a row of their own under the header, %s', async (_, units) => {
    const lines = ['Tên KCN;Kỳ báo cáo;FDI: doanh thu;DDI: doanh thu', units, '[1];[2];[3];[4]=[3]', `KCN Minh Họa 01;${q3};1500;2000`]
    expect(await text(...lines)).toMatchObject({ rows: [one('MH01', '2025-Q3', 1.5, 2)], wrong: [], asked: [] })
  })

  test.each([
    ['in one word', 'FDI: doanh thu (kUSD);DDI: doanh thu (trđồng)'],
    ['without brackets', 'FDI: doanh thu nghìn USD;DDI: doanh thu triệu đồng'],
  ])('of a header %s', async (_, figures) => {
    const columns = `Tên KCN;Kỳ báo cáo;${figures}`
    expect(await text(columns, `KCN Minh Họa 01;${q3};1500;2000`)).toMatchObject({ rows: [one('MH01', '2025-Q3', 1.5, 2)], wrong: [] })
  })
})

test('a lone scale behind a figure is of the money of its column where there is one kind', async () => {
  const lines = [`KCN Minh Họa 01;${q3};1,5;2 tỷ`, `KCN Minh Họa 02;${q3};1,5;200 triệu`, `KCN Minh Họa 03;${q3};1,5 tỷ;2`]
  expect(await text(head, ...lines)).toMatchObject({
    rows: [one('MH01', '2025-Q3', 1.5, 2), one('MH02', '2025-Q3', 1.5, 0.2), one('MH03', '2025-Q3', 2)],
    wrong: ['number_with_text 4'],
  })
})

test('a bare share among percentages is told', async () => {
  const lines = ['65%', '70', '0,8', '90%'].map((share, at) => `KCN Minh Họa 0${at + 1};${q3};${share};100`)
  const columns = 'Tên KCN;Kỳ báo cáo;Mức độ hoàn thiện hạ tầng (%);Quy mô diện tích đất thành lập (ha)'
  expect(await text(columns, ...lines)).toMatchObject({ wrong: ['percent_mixed'] })
})

test('a short text with one broken byte is UTF-8 still, and the byte is told', async () => {
  const lines = new TextEncoder().encode([head, `KCN Minh Họa 01;${q3};1,5;2`, `KCN Minh Họa 02;${q3};1,5;2`].join('\n'))
  expect(await seen(Uint8Array.from([...lines, 0xff, 0x0a]), 'tệp.csv')).toMatchObject({
    dataset: 'business_activity',
    wrong: ['encoding_broken', 'number_with_text 3'],
    asked: [],
  })
})

describe('periods', () => {
  const table = ['Tên KCN;FDI: doanh thu (triệu USD);DDI: doanh thu (tỷ đồng)', 'KCN Minh Họa 01;1,5;2']
  test.each([
    ['2025-Q3', ['BÁO CÁO QUÝ III', 'NĂM 2025']],
    ['2025-6T', ['BÁO CÁO 6 THÁNG ĐẦU NĂM', 'NĂM 2025']],
    ['2025-Q3', ['Hải Phòng, ngày     tháng     năm 2025', `BÁO CÁO ${q3}`]],
    ['2025-Q4', ['Hải Phòng, ngày ... tháng ... năm 2026', 'BÁO CÁO QUÝ IV', '(NĂM 2025)']],
  ])('%s of titles', async (period, titles) => {
    expect(await text(...titles.map((title) => `"${title}";;`), ...table)).toMatchObject({ period, asked: [] })
  })

  test('a month and a year in lines of their own are asked, a blank date says no year', async () => {
    expect(await text('BÁO CÁO THÁNG 9;;', 'Thực hiện Kế hoạch năm 2025;;', ...table)).toMatchObject({ asked: ['period 2025-09 2025'] })
    expect(await text('"Hải Phòng, ngày     tháng     năm 2026";;', 'BÁO CÁO QUÝ IV;;', ...table)).toMatchObject({ asked: ['period'] })
  })

  test('cells as offices shorten them', async () => {
    const { rows } = await text(head, 'KCN Minh Họa 01;9T/2025;1;2', 'KCN Minh Họa 01;III/2025;3;4')
    expect(rows.map(([, period]) => period)).toEqual(['2025-9T', '2025-Q3'])
  })
})

test('the number of a letter is no form, a planned figure is no figure, signs that nobody sees part nothing', async () => {
  expect(await text('Kèm theo Công văn số 2101/BQL;;;', head, `KCN Minh Họa 01;${q3};1,5;2`)).toMatchObject({
    dataset: 'business_activity',
    wrong: [],
  })
  const planned = `${head};FDI: giá trị xuất khẩu kế hoạch (triệu USD)`
  expect(await text(planned, `KCN Minh Họa 01;${q3};1,5;2;9`)).toMatchObject({
    rows: [one('MH01', '2025-Q3', 1.5, 2)],
    wrong: ['column_unknown'],
  })
  expect(await text(head, `\u200bKCN Minh\u200f Họa 01;${q3};\u202a1,5\u202c;2`)).toMatchObject({
    rows: [one('MH01', '2025-Q3', 1.5, 2)],
    wrong: [],
  })
})

describe('workbooks', () => {
  const rows = [
    row(
      1,
      ['Tên KCN', 'Kỳ báo cáo', 'FDI: doanh thu (triệu USD)', 'DDI: doanh thu (tỷ đồng)'].map((each, at) => t(`${'ABCD'[at]}1`, each)),
    ),
    row(2, [t('A2', 'KCN Minh Họa 01'), n('B2', 45_658, 5), n('C2', 1.5), n('D2', 2)]),
  ]
  const years = styles
    .replace('count="2">', 'count="3"><numFmt numFmtId="166" formatCode="yyyy"/>')
    .replace('</cellXfs>', '<xf numFmtId="166"/></cellXfs>')
  const extra = { 'xl/styles.xml': new TextEncoder().encode(years) }

  test('a day of which only the year is shown is the year', async () => {
    expect(await seen(book([{ name: 'S', rows }], { extra }), 'năm.xlsx')).toMatchObject({ rows: [one('MH01', '2025', 1.5, 2)], wrong: [] })
  })

  test('a number that its format divides is what people see, and told', async () => {
    const formats = ['#,##0,,', '#,##0.0,"tr"', '#,##0.00']
    const codes = formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    const looks = formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`)
    const own = styles.replace('count="2">', `count="5">${codes.join('')}`).replace('</cellXfs>', `${looks.join('')}</cellXfs>`)
    const cells = [
      row(2, [t('A2', 'KCN Minh Họa 01'), t('B2', q3), n('C2', 1_500_000, 5), n('D2', 2_250, 6)]),
      row(3, [t('A3', 'KCN Minh Họa 02'), t('B3', q3), n('C3', 7_250_000, 5), n('D3', 1_234.5, 7)]),
    ]
    const bytes = book([{ name: 'S', rows: [rows[0] ?? '', ...cells] }], { extra: { 'xl/styles.xml': new TextEncoder().encode(own) } })
    expect(await seen(bytes, 'chia.xlsx')).toMatchObject({
      rows: [one('MH01', '2025-Q3', 1.5, 2.25), one('MH02', '2025-Q3', 7.25, 1234.5)],
      wrong: ['number_divided', 'number_divided'],
    })
  })

  test('a workbook whose only sheet is hidden says so', async () => {
    const { problems } = await read(book([{ name: 'Ẩn', rows, state: 'hidden' }]), 'ẩn.xlsx', options)
    expect(problems.map(({ code }) => code)).toEqual(['sheets_hidden', 'file_empty'])
  })

  test('a sheet that is cut off is damaged, however well the rest unpacks', async () => {
    const parts = unzipSync(book([{ name: 'S', rows }], { extra }))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
    const cut = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.length - 20) })
    expect(await seen(cut, 'hỏng.xlsx')).toMatchObject({ rows: [], wrong: ['file_damaged'] })
  })
})

test('figures kept in single precision are the figures that were written', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'park_id', data: ['MH01', 'MH02'], type: 'STRING' },
      { name: 'period', data: ['2025-Q3', '2025-Q3'], type: 'STRING' },
      { name: 'fdi_revenue', data: [3.3, 1234.56], type: 'FLOAT' },
      { name: 'ddi_revenue', data: [0.1, 16_777_216], type: 'FLOAT' },
    ],
  })
  expect(await seen(new Uint8Array(bytes), 'số.parquet')).toMatchObject({
    rows: [one('MH01', '2025-Q3', 3.3, 0.1), one('MH02', '2025-Q3', 1234.56, 16_777_216)],
  })
})

test('a figure without an end is told, a missing one is missing', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'park_id', data: ['MH01', 'MH02'], type: 'STRING' },
      { name: 'period', data: ['2025-Q3', '2025-Q3'], type: 'STRING' },
      { name: 'fdi_revenue', data: [Infinity, 1.5], type: 'DOUBLE' },
      { name: 'ddi_revenue', data: [2, NaN], type: 'DOUBLE' },
    ],
  })
  expect(await seen(new Uint8Array(bytes), 'vô hạn.parquet')).toMatchObject({
    rows: [one('MH01', '2025-Q3', 2), one('MH02', '2025-Q3', 1.5)],
    wrong: ['number_unreadable 2'],
  })
})

describe('a template that says nothing about where its rows come from', () => {
  const columns = `${head};Loại số liệu;Lần đính chính;Nguồn`
  test('is taken as if it had no place for it', async () => {
    const {
      records,
      problems,
      columns: seenColumns,
    } = await read(
      new TextEncoder().encode([columns, `KCN Minh Họa 01;${q3};1,5;2;;;`, `KCN Minh Họa 02;${q3};7,5;8;;;`].join('\n')),
      'mẫu.csv',
      options,
    )
    expect(records.map(({ values }) => [values['kind'], values['revision'], values['source_id']])).toEqual([
      ['reported', null, null],
      ['reported', null, null],
    ])
    expect(problems.map(({ code }) => code)).toContain('kind_assumed')
    expect(seenColumns.map(({ field }) => field)).toEqual(['park_id', 'period', 'fdi_revenue', 'ddi_revenue', null, null, null])
  })

  test('but a row that says nothing among others that do is told', async () => {
    const { records } = await read(
      new TextEncoder().encode([columns, `KCN Minh Họa 01;${q3};1,5;2;ước;;S1`, `KCN Minh Họa 02;${q3};7,5;8;;;`].join('\n')),
      'mẫu.csv',
      options,
    )
    expect(records.map(({ values }) => [values['kind'], values['source_id']])).toEqual([
      ['estimated', 'S1'],
      [null, null],
    ])
  })
})
