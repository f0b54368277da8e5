// @ts-check
import XLSX from '@e965/xlsx'
import iconv from 'iconv-lite'
import { strToU8, zipSync as zip } from 'fflate'
import { book, n, row, t } from './book.mjs'

/** A fixed time, so that the files come out the same every time. @param {Record<string, Uint8Array>} parts */
const zipSync = (parts) => zip(parts, { mtime: new Date(2025, 0, 1) })

/** Text as a file holds it that was typed in .VnTime: TCVN3 bytes as code points. @param {string} text */
const typedInVnTime = (text) => iconv.encode(text, 'tcvn').toString('latin1')

const simple = (/** @type {number} */ start, /** @type {string} */ period) => [
  row(start, [t(`A${start}`, 'Tên KCN'), t(`B${start}`, 'Kỳ báo cáo'), t(`C${start}`, 'Số dự án FDI')]),
  row(start + 1, [t(`A${start + 1}`, 'KCN Minh Họa 01'), t(`B${start + 1}`, period), n(`C${start + 1}`, 12)]),
  row(start + 2, [t(`A${start + 2}`, 'KCN Minh Họa 02'), t(`B${start + 2}`, period), n(`C${start + 2}`, 7)]),
]

/** @type {Record<string, () => Uint8Array | Promise<Uint8Array>>} */
export const books = {
  /** Three header levels with merges, far from the corner: columns C to I, header in rows 7 to 9. */
  'merged.xlsx': () =>
    book([
      {
        name: 'Biểu 2104',
        merges: ['C4:I4', 'C7:C9', 'D7:D9', 'E7:G7', 'H7:I7', 'E8:F8', 'G8:G9', 'H8:I8', 'D11:D12'],
        rows: [
          row(4, [t('C4', 'HOẠT ĐỘNG SẢN XUẤT KINH DOANH TẠI KCN - 9 THÁNG ĐẦU NĂM 2025')]),
          row(7, [t('C7', 'STT'), t('D7', 'Tên KCN'), t('E7', 'Đầu tư trực tiếp nước ngoài'), t('H7', 'Đầu tư trong nước')]),
          row(8, [t('E8', 'Dự án còn hiệu lực'), t('G8', 'Doanh thu (triệu USD)'), t('H8', 'Dự án còn hiệu lực')]),
          row(9, [t('E9', 'Số dự án'), t('F9', 'Vốn đăng ký (tr. USD)'), t('H9', 'Số dự án'), t('I9', 'Vốn đăng ký (tỉ đồng)')]),
          row(10, [
            n('C10', 1),
            t('D10', 'KCN Minh Họa 01'),
            n('E10', 12),
            n('F10', 1234.5),
            n('G10', 0.1),
            n('H10', 3),
            n('I10', 15000.75),
          ]),
          row(11, [
            n('C11', 2),
            t('D11', 'KCN Minh Họa 02'),
            n('E11', 7),
            n('F11', '1.1000000000000001'),
            n('G11', 2),
            n('H11', 0),
            n('I11', 5),
          ]),
          row(12, [n('C12', 3), n('E12', 8), n('F12', 9), n('G12', 3), n('H12', 1), n('I12', 6)]),
          row(13, [t('D13', 'Tổng cộng'), n('E13', 27), n('F13', 1244.6), n('G13', 5.1), n('H13', 4), n('I13', 15011.75)]),
        ],
      },
    ]),
  /** Errors, formulas with and without results, hidden rows, columns and sheets. */
  'errors-hidden.xlsx': () =>
    book([
      { name: 'Nháp', state: 'hidden', rows: simple(1, 'Quý I/2020') },
      { name: 'Rất kín', state: 'veryHidden', rows: simple(1, 'Quý I/2020') },
      {
        name: 'Quý III',
        cols: '<col min="4" max="4" hidden="1"/>',
        rows: [
          row(1, [
            t('A1', 'Tên KCN'),
            t('B1', 'Kỳ báo cáo'),
            t('C1', 'Số dự án FDI'),
            t('D1', 'Lao động nước ngoài'),
            t('E1', 'FDI - Doanh thu'),
          ]),
          row(2, [
            t('A2', 'KCN Minh Họa 01'),
            t('B2', 'Quý III/2025'),
            '<c r="C2"><f>5+7</f><v>12</v></c>',
            n('D2', 3),
            '<c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
          ]),
          row(
            3,
            [t('A3', 'KCN Minh Họa 02'), t('B3', 'Quý III/2025'), '<c r="C3"><f>SUM(A1:A2)</f></c>', n('D3', 4), n('E3', 2.5)],
            ' hidden="1"',
          ),
          row(4, [
            t('A4', 'KCN Minh Họa 03'),
            '<c r="B4" t="str"><f>"Quý "&amp;"III/2025"</f><v>Quý III/2025</v></c>',
            '<c r="C4" t="b"><v>1</v></c>',
            n('D4', 5),
            '<c r="E4" t="e"><v>#N/A</v></c>',
          ]),
        ],
      },
    ]),
  /** Dates, percentages and patterns that only look like dates, counted from 1904. */
  'looks-1904.xlsx': () =>
    book(
      [
        {
          name: 'Đất',
          rows: [
            row(1, [
              t('A1', 'Tên KCN'),
              t('B1', 'Kỳ báo cáo'),
              t('C1', 'Mức độ hoàn thiện hạ tầng (%)'),
              t('D1', 'Quy mô diện tích đất thành lập (ha)'),
              t('E1', 'Ngày số liệu'),
            ]),
            row(2, [
              t('A2', 'KCN Minh Họa 01'),
              n('B2', 44468 - 1462 + 1279, 1),
              n('C2', 0.07, 2),
              n('D2', 120, 4),
              n('E2', 45565 - 1462, 3),
            ]),
            row(3, [t('A3', 'KCN Minh Họa 02'), n('B3', 2025), n('C3', 65.5), n('D3', 45565 - 1462, 1), n('E3', 45565.5 - 1462, 3)]),
          ],
        },
      ],
      { pr: 'date1904="1"' },
    ),
  /** Shared strings with runs, phonetic hints and escapes; a prefix on every element; absolute part names; rows without addresses. */
  'shared-prefixed.xlsx': () =>
    book(
      [
        {
          name: 'Số liệu',
          rows: [
            '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
            '<row><c t="s"><v>3</v></c><c t="s"><v>4</v></c><c><v>12</v></c></row>',
          ],
        },
      ],
      {
        prefix: 'x',
        absolute: true,
        strings:
          '<si><r><t>Tên </t></r><r><t>KCN</t></r></si><si><t>Kỳ báo cáo</t></si><si><t xml:space="preserve">Số dự án_x000D_\nFDI</t></si>' +
          '<si><t>KCN Minh Họa 01</t><rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t><![CDATA[Quý III/2025]]></t></si>',
      },
    ),
  'macro.xlsm': () =>
    book([{ name: 'Số liệu', rows: simple(1, 'Quý III/2025') }], { extra: { 'xl/vbaProject.bin': strToU8('not a macro') } }),
  /** Two sheets of data, one of which has to be chosen. */
  'two-sheets.xlsx': () =>
    book([
      { name: 'Quý I', rows: simple(1, 'Quý I/2025') },
      { name: 'Quý II', rows: simple(1, 'Quý II/2025') },
      { name: 'Ghi chú', rows: [row(1, [t('A1', 'Số liệu tạm tính')])] },
    ]),
  'vntime.xlsx': () =>
    book([
      {
        name: 'Sheet1',
        rows: [
          row(
            1,
            ['Tên khu công nghiệp', 'Kỳ báo cáo', 'Vốn đăng ký FDI (triệu USD)'].map((text, i) => t(`${'ABC'[i]}1`, typedInVnTime(text))),
          ),
          row(2, [t('A2', typedInVnTime('Khu công nghiệp Minh Họa 01')), t('B2', typedInVnTime('Quý III/2025')), n('C2', 1234.5)]),
        ],
      },
    ]),
  /** A sheet that says it unpacks to hundreds of megabytes of blanks. */
  'bomb.xlsx': () => {
    const zeros = new Uint8Array(48 * 1024 * 1024).fill(32)
    return book([{ name: 'Bom', rows: simple(1, 'Quý III/2025') }], { extra: { 'xl/worksheets/sheet1.xml': zeros, 'xl/bomb.xml': zeros } })
  },
  'cut-off.xlsx': () => book([{ name: 'Số liệu', rows: simple(1, 'Quý III/2025') }]).slice(0, 900),
  'sideways-two-tabs.xlsx': () => {
    const tab = (/** @type {string} */ capital, /** @type {string} */ money, /** @type {number[]} */ figures) => [
      row(1, [t('A1', `Tình hình thu hút đầu tư vào KCN quý III/2025 (${capital})`)]),
      row(3, [
        t('A3', 'STT'),
        t('B3', 'Nội dung'),
        t('C3', 'KCN nằm ngoài KKT'),
        t('D3', 'KCN nằm trong KKT ven biển'),
        t('E3', 'KCN nằm trong KKT cửa khẩu'),
        t('F3', 'Khu khác'),
        t('G3', 'Tổng cộng'),
      ]),
      row(4, [n('A4', 1), t('B4', 'Cấp mới')]),
      row(5, [t('A5', 'a'), t('B5', 'Số dự án'), ...figures.slice(0, 5).map((value, i) => n(`${'CDEFG'[i]}5`, value))]),
      row(6, [
        t('A6', 'b'),
        t('B6', `Tổng vốn đầu tư đăng ký mới (${money})`),
        ...figures.slice(5).map((value, i) => n(`${'CDEFG'[i]}6`, value)),
      ]),
      row(7, [n('A7', 2), t('B7', 'Tăng vốn')]),
      row(8, [t('A8', 'a'), t('B8', 'Số dự án'), n('C8', 1), n('D8', 2), n('E8', 0), n('F8', 0), n('G8', 3)]),
    ]
    return book([
      { name: 'FDI', merges: ['A1:G1'], rows: tab('FDI', 'tr.USD', [3, 5, 0, 0, 8, 12.5, 1034.25, 0, 0, 1046.75]) },
      { name: 'DDI', merges: ['A1:G1'], rows: tab('DDI', 'tỷ VNĐ', [1, 2, 0, 4, 7, 150.5, 2250.75, 0, 10, 2411.25]) },
    ])
  },
  /** Old Excel: the decoder's own writer made it, the values are ours. */
  'old-excel.xls': () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Tên KCN', 'Kỳ báo cáo', 'Số dự án FDI', 'Vốn đăng ký FDI (triệu USD)', 'Ngày số liệu'],
      ['KCN Minh Họa 01', 'Quý III/2025', 12, 1234.5, { t: 'n', v: 45930, z: 'dd/mm/yyyy' }],
      ['KCN Minh Họa 02', 'Quý III/2025', 7, 98.25, '30/09/2025'],
    ])
    return new Uint8Array(XLSX.write({ SheetNames: ['Số liệu'], Sheets: { 'Số liệu': sheet } }, { type: 'array', bookType: 'biff8' }))
  },
  /** What Excel leaves of a workbook with a password: a compound file around an unreadable stream. */
  'password.xlsx': () => {
    const file = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', [4, 0, 4, 0])
    XLSX.CFB.utils.cfb_add(
      file,
      '/EncryptedPackage',
      Array.from({ length: 512 }, (_, i) => (i * 37) % 256),
    )
    return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }))
  },
  'word.docx': () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }),
  'binary.xlsb': () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }),
  'release.zip': () => zipSync({ 'heza/datapackage.json': strToU8('{}'), 'heza/parks-0.csv': strToU8('park_id\n') }),
  'archive.zip': () => zipSync({ 'a.csv': strToU8('a;b\n') }),
  'report.pdf': () => strToU8('%PDF-1.7\n%âãÏÓ\n'),
}
