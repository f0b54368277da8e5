import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { codesBy, prefixIn, sidewaysColumn } from '#intake/layout/pivot.ts'
import { read } from '#intake/read.ts'

const flows = catalog.datasets.find(({ id }) => id === 'investment_flows')
const position = flows && sidewaysColumn(flows)
const readLines = (lines: readonly string[]) => read(new TextEncoder().encode(lines.join('\n')), 'bieu.csv', { datasets: catalog.datasets })

describe('positions in a header', () => {
  test.each([
    ['KCN nằm ngoài KKT', 'outside'],
    ['Ngoài KKT', 'outside'],
    ['Ngoài khu kinh tế', 'outside'],
    ['Trong KKT ven biển', 'coastal_kkt'],
    ['KCN trong KKT cửa khẩu', 'border_kkt'],
    ['Outside the economic zone', 'outside'],
  ])('%s is %s', (text, id) => {
    if (!position) throw new Error('no positions')
    expect(codesBy(position)(text)).toEqual({ kind: 'found', id })
  })

  test('what fits several, adds words or says one word is none', () => {
    if (!position) throw new Error('no positions')
    const find = codesBy(position)
    expect(find('Trong KKT').kind).toBe('ambiguous')
    expect(find('Ngoài KKT và cụm công nghiệp').kind).toBe('unknown')
    expect(find('KKT').kind).toBe('unknown')
  })

  test('only FDI and DDI lead a block, and never both at once', () => {
    expect(['I. Đầu tư trực tiếp nước ngoài', 'Vốn đầu tư trong nước (DDI)', 'FDI và DDI', 'Cấp mới'].map(prefixIn)).toEqual([
      'FDI',
      'DDI',
      null,
      null,
    ])
  })
})

describe('a form on its side', () => {
  const head = ['Thu hút đầu tư quý I/2025 - FDI;;;;', 'Nội dung;Ngoài KKT;Trong KKT ven biển;Trong KKT cửa khẩu;Tổng cộng']

  test('takes lines by name or by the number of the form, and a line that nobody filled is no heading', async () => {
    const { records, questions } = await readLines([
      ...head,
      '1. Cấp mới;;;;',
      'a) Số dự án;;;;',
      'b) Tổng vốn;1,5;2,5;0;4',
      '- Doanh thu;3,5;4,5;0;8',
      '- Giá trị nhập khẩu;3;4;0;7',
    ])
    expect(questions).toEqual([])
    expect(records.map(({ values }) => [values['fdi_new_projects'], values['fdi_new_capital'], values['fdi_revenue']])).toEqual([
      [null, 1.5, 3.5],
      [null, 2.5, 4.5],
      [null, 0, 0],
    ])
  })

  test('a column before the known positions is asked like one behind them', async () => {
    const { questions } = await readLines([
      'Thu hút đầu tư quý I/2025 - FDI;;;',
      'Nội dung;Khu khác;Ngoài KKT;Trong KKT ven biển',
      'Doanh thu;9,5;1,5;2,5',
      'Giá trị nhập khẩu;9,5;1,5;2,5',
      'Giá trị xuất khẩu;9,5;1,5;2,5',
    ])
    expect(questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])).toEqual([
      ['position:B', ['outside', 'coastal_kkt', 'border_kkt', 'skip']],
    ])
  })

  test('a position that is answered is read', async () => {
    const lines = [
      'Thu hút đầu tư quý I/2025 - FDI;;',
      'Nội dung;Khu A;Ngoài KKT;Trong KKT ven biển',
      'Doanh thu;9,5;1,5;2,5',
      'Giá trị nhập khẩu;9,5;1,5;2,5',
      'Giá trị xuất khẩu;9,5;1,5;2,5',
    ]
    const result = await read(new TextEncoder().encode(lines.join('\n')), 'bieu.csv', {
      datasets: catalog.datasets,
      answers: { 'position:B': 'border_kkt' },
    })
    expect(result.questions).toEqual([])
    expect(result.records.map(({ values }) => [values['position'], values['fdi_revenue']])).toEqual([
      ['outside', 1.5],
      ['coastal_kkt', 2.5],
      ['border_kkt', 9.5],
    ])
  })

  test('lines that neither tab names are not read and said', async () => {
    const { problems, records } = await readLines([
      head[0]?.replace(' - FDI', '') ?? '',
      head[1] ?? '',
      'Doanh thu;1,5;2,5;0;4',
      'Giá trị nhập khẩu;1;1;0;2',
      'FDI: Giá trị xuất khẩu;1;1;0;2',
      'DDI: Giá trị xuất khẩu;1;1;0;2',
      'FDI: Nộp ngân sách;1;1;0;2',
    ])
    expect(problems.filter(({ code }) => code === 'line_unknown').map(({ value }) => value)).toEqual(['Doanh thu', 'Giá trị nhập khẩu'])
    expect(records[0]?.values).toMatchObject({ fdi_revenue: null, ddi_revenue: null, fdi_export: 1, ddi_export: 1, fdi_budget: 1 })
  })
})
