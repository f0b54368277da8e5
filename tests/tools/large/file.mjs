// @ts-check
import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Months that every enterprise reports, and the first year of them. */
export const months = 90
const firstYear = 2019
/** The parks of the invented authority. */
const parks = Array.from({ length: 14 }, (_, index) => `KCN Minh Họa ${String(index + 1).padStart(2, '0')}`)

/** @param {number} number */
export const codeOf = (number) => `DN${String(number).padStart(5, '0')}`

/** @param {number} value */
const figure = (value) => value.toFixed(2).replace('.', ',')

/** Digits that look random and are the same every time. @param {number} seed */
function noise(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Writes a report of invented enterprises month by month, as an office exports it: semicolons, decimal commas, a byte-order mark,
 * names, running numbers and a row of totals. One row in fifty thousand has a figure that an office would write by hand.
 * @param {string} path
 * @param {number} rows
 */
export function writeLarge(path, rows) {
  const file = openSync(path, 'w')
  const random = noise(20_251_129)
  const sums = [0, 0, 0, 0, 0]
  let text =
    '\ufeffSTT;Mã doanh nghiệp;Tên doanh nghiệp;Tên KCN;Kỳ báo cáo;Doanh thu (tỷ đồng);Giá trị xuất khẩu (triệu USD);Giá trị nhập khẩu (triệu USD);Nộp ngân sách (tỷ đồng);Số lao động\n'
  for (let row = 0; row < rows; row += 1) {
    const [enterprise, month] = [Math.floor(row / months), row % months]
    const size = (10 + ((enterprise * 7919) % 900) / 10) * (1 + month / 200)
    const values = [1, 0.1, 0.08, 0.03].map((share) => Number((size * share * (0.97 + random() * 0.06)).toFixed(2)))
    const workers = Math.round(150 + size * 4)
    ;[...values, workers].forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value))
    const said = values.map(figure)
    if (row % 50_000 === 49_999) said[0] = `khoảng ${said[0]}`
    const period = `Tháng ${(month % 12) + 1}/${firstYear + Math.floor(month / 12)}`
    text += `${row + 1};${codeOf(enterprise)};Công ty TNHH Minh Họa số ${enterprise};${parks[enterprise % parks.length]};${period};${said.join(';')};${workers}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  const totals = sums.map((sum, index) => (index === 4 ? String(sum) : figure(sum)))
  writeSync(file, `${text};Tổng cộng;;;;${totals.join(';')}\n`)
  closeSync(file)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeLarge(process.argv[2] ?? 'large.csv', Number(process.argv[3] ?? 1_000_000))
