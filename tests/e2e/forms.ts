import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { book, n, row, t } from '../intake/make/book.mjs'

export interface Form {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Registered capital and revenue of two invented parks in the last quarter of 2025. */
const parks = [
  ['KCN Minh Họa 01', 1510.79, 425.5],
  ['KCN Minh Họa 02', 1706.76, 386],
] as const

/** The capital that the first park has more than in the invented release, in million USD. */
export const moreCapital = 100

const vi = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 2 })
const sum = (column: 1 | 2) => vi(parks.reduce((added, park) => added + park[column], 0))

/** Form 2104 as an office saves it: UTF-8 with its mark, semicolons, decimal commas, a title, a header of two levels, a total row. */
export function csvForm(name = 'Biểu 2104 Quý IV.csv'): Form {
  const lines = [
    'BAN QUẢN LÝ KHU KINH TẾ MINH HỌA;;;',
    'TÌNH HÌNH HOẠT ĐỘNG SẢN XUẤT KINH DOANH TẠI KCN;;;',
    'Quý IV/2025;;;',
    ';;;',
    'STT;Tên KCN;Dự án FDI;',
    ';;Tổng vốn đầu tư đăng ký (tr.USD);Doanh thu (*) (tr.USD)',
    ...parks.map(([park, capital, revenue], index) => `${index + 1};${park};${vi(capital)};${vi(revenue)}`),
    `;Tổng cộng;${sum(1)};${sum(2)}`,
  ]
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) }
}

/** The same form as a workbook, with real numbers and merged cells. */
export function xlsxForm(): Form {
  const rows = [
    row(1, [t('A1', 'TÌNH HÌNH HOẠT ĐỘNG SẢN XUẤT KINH DOANH TẠI KCN')]),
    row(2, [t('A2', 'Quý IV/2025')]),
    row(4, [t('A4', 'STT'), t('B4', 'Tên KCN'), t('C4', 'Dự án FDI')]),
    row(5, [t('C5', 'Tổng vốn đầu tư đăng ký (tr.USD)'), t('D5', 'Doanh thu (*) (tr.USD)')]),
    ...parks.map(([park, capital, revenue], index) =>
      row(6 + index, [n(`A${6 + index}`, index + 1), t(`B${6 + index}`, park), n(`C${6 + index}`, capital), n(`D${6 + index}`, revenue)]),
    ),
  ]
  const buffer = book([{ name: 'Quý IV', rows, merges: ['A4:A5', 'B4:B5', 'C4:D4'] }])
  return { name: 'Biểu 2104.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) }
}

/** The same figures as a Parquet file, as a database would hand them over. */
export async function parquetForm(): Promise<Form> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-form-'))
  try {
    const path = join(folder, 'form.parquet')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const values = parks.map(([park, capital, revenue]) => `('${park}', '2025-Q4', ${capital}::decimal(18,4), ${revenue}::double)`)
    await connection.run(
      `copy (select * from (values ${values.join(', ')}) as f("Tên KCN", "Kỳ báo cáo", "FDI: tổng vốn đầu tư đăng ký (triệu USD)", "FDI: doanh thu (triệu USD)")) to '${path}' (format parquet)`,
    )
    connection.closeSync()
    return { name: 'bieu2104.parquet', mimeType: 'application/octet-stream', buffer: readFileSync(path) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const capitalHead = 'KCN;Kỳ;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)'

/** A small file with the capital of some parks at the end of the third quarter of 2025. */
export function capital(name: string, figures: Readonly<Record<string, string>>): Form {
  const lines = [capitalHead, ...Object.entries(figures).map(([park, value]) => `KCN Minh Họa ${park};Quý III/2025;${value};`)]
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
}
