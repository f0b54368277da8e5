// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const columns = `
  select * from (values
    ('KCN Minh Họa 01', 'Quý III/2025', 12, 1234.50::decimal(18,4), 0.1::double, date '2025-09-30', timestamp '2025-10-05 08:30:00'),
    ('KCN Minh Họa 02', '2025-Q3', 7, 98.25::decimal(18,4), 2.5::double, date '2025-12-31', timestamp '2025-10-05 00:00:00'),
    ('KCN Minh Họa 03', '2025-Q3', null, -12345.6789::decimal(18,4), null, null, null)
  ) as t("Tên KCN", "Kỳ báo cáo", "Số dự án FDI", "FDI: nộp ngân sách (tỷ đồng)", "FDI: doanh thu (triệu USD)", "Ngày số liệu", "Ngày nhận")`

/** Parquet files written by DuckDB, by what the COPY says. @type {Record<string, { sql: string, how: string }>} */
const files = {
  'types-snappy.parquet': { sql: columns, how: 'codec snappy' },
  'types-zstd.parquet': { sql: columns, how: 'codec zstd' },
  'types-gzip.parquet': { sql: columns, how: 'codec gzip' },
  'types-lz4.parquet': { sql: columns, how: 'codec lz4_raw' },
  'types-brotli.parquet': { sql: columns, how: 'codec brotli' },
  'large-integers.parquet': {
    sql: `select 'MH01' as park_id, '2025-Q3' as period, 9007199254740993::bigint as fdi_projects, 9007199254740992::bigint as ddi_projects,
      12345678901234567890.12::decimal(38,2) as fdi_revenue, 0.01::decimal(5,2) as fdi_export`,
    how: 'codec snappy',
  },
  'nested.parquet': { sql: `select 'MH01' as park_id, [1, 2] as fdi_projects, '2025-Q3' as period`, how: 'codec snappy' },
}

/** @returns {Promise<Record<string, Buffer>>} */
export async function parquets() {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-parquet-'))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  /** @type {Record<string, Buffer>} */
  const made = {}
  for (const [name, { sql, how }] of Object.entries(files)) {
    const path = join(folder, name)
    await connection.run(`copy (${sql}) to '${path}' (format parquet, ${how})`)
    made[name] = readFileSync(path)
  }
  rmSync(folder, { recursive: true, force: true })
  return made
}
