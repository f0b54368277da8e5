// @ts-check
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const spaces =
  ['office', 'table', 'text', 'style', 'number', 'fo']
    .map(
      (name) =>
        `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${{ number: 'datastyle', fo: 'xsl-fo-compatible' }[name] ?? name}:1.0"`,
    )
    .join(' ') + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'

/** @param {string} text */
const s = (text, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`
/** @param {number} value */
const f = (value, more = '') => `<table:table-cell office:value-type="float" office:value="${value}"${more}/>`
/** @param {string} formula */
const formula = (formula) => `<table:table-cell table:formula="of:=${formula}" office:value-type="float"/>`
const empty = '<table:table-cell/>'
const covered = '<table:covered-table-cell/>'
/** @param {string[]} cells */
const row = (cells, more = '') => `<table:table-row${more}>${cells.join('')}</table:table-row>`

const styles =
  '<office:automatic-styles>' +
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
  '<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
  '<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>' +
  '</office:automatic-styles>'

/** @param {Record<string, string[]>} sheets */
const book = (sheets) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${styles}<office:body><office:spreadsheet>` +
  Object.entries(sheets)
    .map(([name, rows]) => `<table:table table:name="${name}">${rows.join('')}</table:table>`)
    .join('') +
  '</office:spreadsheet></office:body></office:document>'

/** Form 2104 with a merged two-level header, a total computed by formulas, a date and a percentage. */
const form2104 = book({
  'Quý III': [
    row([s('BÁO CÁO HOẠT ĐỘNG SẢN XUẤT KINH DOANH TẠI KCN QUÝ III/2025', ' table:number-columns-spanned="6"'), ...Array(5).fill(covered)]),
    row([empty]),
    row([
      s('STT', ' table:number-rows-spanned="2"'),
      s('Tên KCN', ' table:number-rows-spanned="2"'),
      s('Đầu tư trực tiếp nước ngoài (FDI)', ' table:number-columns-spanned="2"'),
      covered,
      s('Số lao động trong nước (người)', ' table:number-rows-spanned="2"'),
      s('Ngày số liệu', ' table:number-rows-spanned="2"'),
    ]),
    row([covered, covered, s('Tổng số dự án còn hiệu lực'), s('Tổng vốn đầu tư đăng ký (tr.USD)'), covered, covered]),
    row([
      f(1),
      s('KCN Minh Họa 01'),
      f(12),
      f(1234.5),
      f(4321),
      '<table:table-cell table:style-name="date" office:value-type="date" office:date-value="2025-09-30"/>',
    ]),
    row([f(2), s('KCN Minh Họa 02'), f(7), f(98.25), f(1980), s('30/09/2025')]),
    row([empty, s('Tổng cộng'), formula('SUM([.C5:.C6])'), formula('SUM([.D5:.D6])'), formula('SUM([.E5:.E6])'), empty]),
    row([empty, s('Người lập biểu')]),
  ],
})

/** Form 2103 with a hidden row, a percentage, a division by zero and a second, empty sheet. */
const form2103 = book({
  Đất: [
    row(
      [
        'Tên KCN',
        'Kỳ báo cáo',
        'Quy mô diện tích đất công nghiệp, dịch vụ (m2)',
        'Mức độ hoàn thiện hạ tầng (%)',
        'Tỷ lệ lấp đầy (%)',
        'Tình trạng hoạt động',
      ].map((text) => s(text)),
    ),
    row([
      s('KCN Minh Họa 01'),
      s('Năm 2024'),
      f(1240000),
      '<table:table-cell table:style-name="share" office:value-type="percentage" office:value="0.655"/>',
      formula('1/0'),
      s('Đã đi vào hoạt động'),
    ]),
    row([s('KCN Minh Họa 02'), s('Năm 2024'), f(1640500), f(80), f(50), s('Chưa hoạt động')], ' table:visibility="collapse"'),
  ],
  Trống: [row([empty])],
})

/**
 * What LibreOffice is asked to save: source, filter and the name it gets here.
 * CSV filter: delimiter, quote, character set (76 UTF-8, 65535 UTF-16, 29 Windows-1258), first line, formats as shown, sheet.
 * @type {[name: string, source: string, filter: string][]}
 */
const plans = [
  ['lo-2104.xlsx', form2104, 'xlsx'],
  ['lo-2104.xls', form2104, 'xls'],
  ['lo-2104.ods', form2104, 'ods'],
  ['lo-2104.html', form2104, 'html:HTML (StarCalc)'],
  ['lo-2104.csv', form2104, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false'],
  ['lo-2104-tab.csv', form2104, 'csv:Text - txt - csv (StarCalc):9,34,65535,1,,0,false,true,false'],
  ['lo-2104-quoted.csv', form2104, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false'],
  ['lo-2103.xlsx', form2103, 'xlsx'],
  ['lo-2103.xls', form2103, 'xls'],
  ['lo-2103.xlsm', form2103, 'xlsm:Calc MS Excel 2007 VBA XML'],
]

/** @returns {Record<string, Buffer> | null} null where LibreOffice is not installed */
export function offices() {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-office-'))
  /** @type {Record<string, Buffer>} */
  const made = {}
  try {
    for (const [name, source, filter] of plans) {
      const out = join(folder, name.replaceAll('.', '_'))
      writeFileSync(join(folder, 'source.fods'), source)
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          filter,
          '--outdir',
          out,
          join(folder, 'source.fods'),
        ],
        { stdio: 'pipe' },
      )
      const [file = ''] = readdirSync(out)
      made[name] = readFileSync(join(out, file))
    }
    return made
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
