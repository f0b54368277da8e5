import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { applyChange, changeOf } from '#gate/accept.ts'
import type { Engine } from '#engine/engine.ts'
import { bringIn, check, leave } from '#gate/check.ts'
import { countChanges, listChanges } from '#gate/compare.ts'
import { movementsOf } from '#gate/effect.ts'
import { sentenceOf } from '#model/problem.ts'
import { isInOrder, putInOrder, stagingOf } from '#sql/stage.ts'
import { statement } from '#sql/statement.ts'
import { arriving, demo, engines, text } from './made.ts'

const staging = stagingOf(1)
const acceptance = { source: 'NEW', received: '2026-10-05' }
const all = { offset: 0, limit: 100 }
const head = 'KCN;Kỳ;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)'

describe.each(engines)('on %s', (_, open) => {
  const engine = demo(open)
  const rows = async (sql: string) => (await engine().query(statement(sql))).rows
  const brought = async (...lines: readonly string[]) => {
    const arrival = await arriving(text(...lines))
    await bringIn(engine(), arrival, staging)
    return arrival
  }

  test('rows are new, changed or the same by their key, and what the period has beside them is told', async () => {
    const arrival = await brought(
      head,
      'KCN Minh Họa 01;Quý III/2025;1500,5;399,7',
      'KCN Minh Họa 02;Quý III/2025;1627,16;355,9',
      'KCN Minh Họa 03;Quý I/2027;2;3',
    )
    expect(await countChanges(engine(), arrival.dataset, staging)).toEqual({ added: 1, changed: 1, unchanged: 1, removed: 13 })
    const [changed] = await listChanges(engine(), arrival.dataset, staging, 'changed', all)
    expect(changed).toMatchObject({ line: 1, before: { fdi_registered: 1409.19, fdi_revenue: 399.7 } })
    expect(changed?.after).toEqual({ ...changed?.before, fdi_registered: 1500.5 })
    const [added] = await listChanges(engine(), arrival.dataset, staging, 'added', all)
    expect(added).toMatchObject({
      line: 3,
      before: null,
      after: { park_id: 'MH03', period: '2027-Q1', fdi_registered: 2, ddi_revenue: null },
    })
    const gone = await listChanges(engine(), arrival.dataset, staging, 'removed', { offset: 12, limit: 5 })
    expect(gone).toMatchObject([{ line: null, before: { period: '2025-Q3' }, after: null }])
  })

  test('rows meet those of their own key in the order of the file, also where an engine found them in another', async () => {
    const lines = Array.from({ length: 14 }, (_, at) => `KCN Minh Họa ${String(at + 1).padStart(2, '0')};Quý III/2025;${at};1`)
    const { dataset } = await brought(head, ...lines)
    const listed = () => listChanges(engine(), dataset, staging, 'changed', all)
    const found = async () => (await engine().query(isInOrder(staging))).rows
    const expected = await listed()
    expect(expected.length).toBeGreaterThan(9)
    expect(await found()).toEqual([{ found: true }])
    await rows('create or replace table meets_1 as select * from meets_1 order by (gate_row * 5) % 14')
    expect(await found()).toEqual([{ found: false }])
    await engine().query(putInOrder(staging))
    expect(await found()).toEqual([{ found: true }])
    expect(await listed()).toEqual(expected)
  })

  test('an engine that refuses a piece of a file is left as if there had been none', async () => {
    const arrival = await arriving(text(head, 'KCN Minh Họa 01;Quý III/2025;1;2'))
    const refusing: Engine = { ...engine(), insert: () => Promise.reject(new Error('no memory')) }
    await expect(bringIn(refusing, arrival, staging)).rejects.toThrow('no memory')
    await bringIn(engine(), arrival, staging)
    expect(await countChanges(engine(), arrival.dataset, staging)).toMatchObject({ added: 0, changed: 1, unchanged: 0 })
  })

  test('a blank cell takes nothing away, and a blank file says nothing', async () => {
    const arrival = await brought(head, 'KCN Minh Họa 01;Quý III/2025;;', 'KCN Minh Họa 02;Quý III/2025;-;355,9')
    expect(await countChanges(engine(), arrival.dataset, staging)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  test('that a report is a report is news only where an estimate stood', async () => {
    const lines = await rows(
      "select park_id, fdi_revenue from business_activity where period = '2026-Q3' and kind = 'estimated' and park_id = 'MH02'",
    )
    const arrival = await brought(head, `KCN Minh Họa 02;Quý III/2026;;${String(lines[0]?.['fdi_revenue']).replace('.', ',')}`)
    expect(arrival.assumed).toEqual(['kind'])
    const [row] = await listChanges(engine(), arrival.dataset, staging, 'changed', all)
    expect(row).toMatchObject({ before: { kind: 'estimated' }, after: { kind: 'reported' } })
  })

  test('a change is put on the state it was made on, on a later one, and twice', async () => {
    const arrival = await brought(head, 'KCN Minh Họa 04;Quý III/2025;7,5;', 'KCN Minh Họa 04;Quý I/2027;8;9')
    const change = await changeOf(engine(), arrival, staging, acceptance, 'nothing')
    expect(change).toMatchObject({ dataset: 'business_activity', counts: { added: 1, changed: 1, removed: 0 }, removed: null })
    expect(change.columns).toEqual(['fdi_registered', 'fdi_revenue', 'kind', 'received_at', 'revision', 'source_id'])
    const before = await rows("select * from business_activity where park_id <> 'MH04' order by rowid")
    await engine().query(
      statement("update business_activity set fdi_revenue = 1, ddi_revenue = 2 where park_id = 'MH04' and period = '2025-Q3'"),
    )
    await applyChange(engine(), catalog, change)
    await applyChange(engine(), catalog, change)
    expect(await rows("select * from business_activity where park_id <> 'MH04' order by rowid")).toEqual(before)
    expect(
      await rows(
        "select period, fdi_registered, fdi_revenue, ddi_revenue, kind, received_at, revision, source_id from business_activity where park_id = 'MH04' and period in ('2025-Q3', '2027-Q1') order by rowid",
      ),
    ).toEqual([
      {
        period: '2025-Q3',
        fdi_registered: 7.5,
        fdi_revenue: 1,
        ddi_revenue: 2,
        kind: 'reported',
        received_at: '2026-10-05',
        revision: 1,
        source_id: 'DEMO-2104+NEW',
      },
      {
        period: '2027-Q1',
        fdi_registered: 8,
        fdi_revenue: 9,
        ddi_revenue: null,
        kind: 'reported',
        received_at: '2026-10-05',
        revision: null,
        source_id: 'NEW',
      },
    ])
    const [last] = await rows('select park_id, period from business_activity order by rowid desc limit 1')
    expect(last).toEqual({ park_id: 'MH04', period: '2027-Q1' })
    await bringIn(engine(), arrival, staging)
    expect(await countChanges(engine(), arrival.dataset, staging)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  test('a report that says everything anew has its own source alone, and its own notes', async () => {
    const arrival = await brought(
      'Kỳ báo cáo;Giá trị góp vốn, mua cổ phần trong kỳ (triệu USD);Số giao dịch trong kỳ;Giá trị lũy kế đến cuối kỳ (triệu USD);Ghi chú',
      '2019-Q1;1,25;3;9999;',
    )
    const change = await changeOf(engine(), arrival, staging, acceptance, 'nothing')
    await applyChange(engine(), catalog, change)
    expect(await rows("select value, deals, note, source_id from share_purchases where period = '2019-Q1'")).toEqual([
      { value: 1.25, deals: 3, note: null, source_id: 'NEW' },
    ])
  })

  test('rows that a file lacks leave only where that was decided', async () => {
    const arrival = await brought(head, 'KCN Minh Họa 01;Quý II/2025;1;2')
    const change = await changeOf(engine(), arrival, staging, acceptance, 'missing')
    expect(change.counts).toEqual({ added: 0, changed: 1, removed: 14 })
    await applyChange(engine(), catalog, change)
    expect(await rows("select park_id from business_activity where period = '2025-Q2'")).toEqual([{ park_id: 'MH01' }])
  })

  test('what it would move is known before, and the data set stays as it is', async () => {
    const arrival = await brought(head, 'KCN Minh Họa 01;Quý IV/2025;9000;')
    const { dataset } = arrival
    const state = () => rows('select * from business_activity order by park_id, period')
    const before = await state()
    const few = { ...catalog, indicators: catalog.indicators.filter(({ id }) => ['investment_per_ha', 'revenue'].includes(id)) }
    const movements = await movementsOf(engine(), few, dataset, staging, '2026-09-30')
    expect(movements[0]).toMatchObject({ indicator: 'investment_per_ha', period: '2025', unit: { vi: 'triệu USD/ha' } })
    expect(movements[0]?.before).toBeCloseTo(12.4, 1)
    expect(movements[0]?.after).toBeGreaterThan(14)
    expect(movements.find(({ verdict }) => verdict !== null)).toMatchObject({
      indicator: 'investment_per_ha',
      period: '2025',
      verdict: { before: 'missed', after: 'reached' },
    })
    expect(await state()).toEqual(before)
    expect(await check(engine(), catalog, arrival, staging, [], '2026-10-05')).toMatchObject([{ code: 'jump' }])
    await leave(engine(), staging)
    expect(await rows("select table_name from information_schema.tables where table_name like '%_1' or table_schema like '%_1'")).toEqual(
      [],
    )
  })

  test('a later part of a year takes the place of an earlier one, which is not told as lost', async () => {
    const arrival = await brought(head, 'KCN Minh Họa 01;Quý IV/2026;100;')
    const few = {
      ...catalog,
      indicators: catalog.indicators.filter(({ id }) => ['revenue', 'fdi_attracted', 'registered_capital'].includes(id)),
    }
    const movements = await movementsOf(engine(), few, arrival.dataset, staging, '2026-09-30')
    expect(movements.length).toBeGreaterThan(0)
    expect(movements.filter(({ after }) => after === null)).toEqual([])
    await leave(engine(), staging)
  })

  test('a row is checked as it will stand, and told where it stands in the file', async () => {
    const arrival = await brought(
      'BÁO CÁO;;;',
      'KCN;Kỳ;FDI: số dự án đang SXKD;FDI: tổng số dự án còn hiệu lực',
      'KCN Minh Họa 05;Quý III/2025;900;',
      'KCN Minh Họa 06;Quý III/2025;1;-2',
      'KCN Minh Họa 06;Quý III/2025;1;2',
    )
    const problems = await check(engine(), catalog, arrival, staging, [], '2026-10-05')
    expect(
      problems.filter(({ severity }) => severity === 'error').map((found) => [found.code, found.row, found.column, found.value]),
    ).toEqual([
      ['fdi_operating_above_projects', 3, null, null],
      ['below_minimum', 4, 'D', '-2'],
      ['fdi_operating_above_projects', 4, null, null],
      ['duplicate_key', 5, null, 'KCN Minh Họa 06 | Quý III/2025'],
    ])
    const sentences = problems.map((found) => sentenceOf(found, 'vi'))
    expect(sentences).toContain('“FDI: tổng số dự án còn hiệu lực” là -2, nhỏ hơn mức thấp nhất 0.')
    expect(sentences).toContain('Trùng với dòng 4: cùng Tên KCN, Kỳ báo cáo (KCN Minh Họa 06 | Quý III/2025).')
    expect(sentences.join()).not.toMatch(/[{}]/)
    expect(problems.map((found) => sentenceOf(found, 'en')).join()).not.toMatch(/[{}]/)
    const again = await check(engine(), catalog, arrival, staging, problems, '2026-10-05')
    expect(again.filter(({ column }) => column !== null)).toEqual([])
  })
})
