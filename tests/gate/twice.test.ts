import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { bringIn } from '#gate/check.ts'
import { createTables } from '#release/tables.ts'
import { stagingOf } from '#sql/stage.ts'
import { statement } from '#sql/statement.ts'
import { arriving, text } from './made.ts'

test('a data set that holds one key twice is told, and no row of a file is put beside the wrong one', async () => {
  const engine = await openNative()
  try {
    await createTables(engine, catalog)
    for (const budget of [1, 2])
      await engine.query(
        statement(
          `insert into business_activity (park_id, period, fdi_budget) values ('MH01', '2025-Q3', ${budget}), ('MH02', '2025-Q3', 5)`,
        ),
      )
    const arrival = await arriving(
      text('Tên KCN;Kỳ báo cáo;FDI: nộp ngân sách (tỷ đồng)', 'KCN Minh Họa 01;Quý III/2025;7,25', 'KCN Minh Họa 02;Quý III/2025;8,25'),
    )
    await expect(bringIn(engine, arrival, stagingOf(1))).rejects.toThrow(/more than one row/i)
  } finally {
    await engine.close()
  }
})
