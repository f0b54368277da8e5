// @ts-check
import { book, esc, n, row } from '../../intake/make/book.mjs'
import { codeOf, months } from './file.mjs'

const headers = [
  'STT',
  'Mã doanh nghiệp',
  'Tên doanh nghiệp',
  'Kỳ báo cáo',
  'Doanh thu (tỷ đồng)',
  'Giá trị xuất khẩu (triệu USD)',
  'Số lao động',
]

/**
 * A workbook of invented enterprises, its texts shared as Excel keeps them.
 * @param {number} rows
 */
export function writeSheet(rows) {
  /** @type {Map<string, number>} */
  const shared = new Map()
  /** @param {string} at @param {string} text */
  const text = (at, text) => {
    const number = shared.get(text) ?? shared.size
    shared.set(text, number)
    return `<c r="${at}" t="s"><v>${number}</v></c>`
  }
  const lines = [
    row(
      1,
      headers.map((header, index) => text(`${'ABCDEFG'[index]}1`, header)),
    ),
  ]
  for (let index = 0; index < rows; index += 1) {
    const at = index + 2
    const [enterprise, month] = [Math.floor(index / months), index % months]
    const size = (10 + ((enterprise * 7919) % 900) / 10) * (1 + month / 200)
    lines.push(
      row(at, [
        n(`A${at}`, index + 1),
        text(`B${at}`, codeOf(enterprise)),
        text(`C${at}`, `Công ty TNHH Minh Họa số ${enterprise}`),
        text(`D${at}`, `${(month % 12) + 1}/${2019 + Math.floor(month / 12)}`),
        n(`E${at}`, size.toFixed(2)),
        n(`F${at}`, (size / 10).toFixed(2)),
        n(`G${at}`, Math.round(150 + size * 4)),
      ]),
    )
  }
  const strings = [...shared.keys()].map((item) => `<si><t>${esc(item)}</t></si>`).join('')
  return book([{ name: 'Hoạt động', rows: lines }], { strings })
}
