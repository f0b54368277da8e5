import 'fake-indexeddb/auto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { catalog as whole } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { Desk } from '#gate/desk.ts'
import { Memory } from '#gate/memory.ts'
import { Papers } from '#gate/papers.ts'
import { Store } from '#gate/store.ts'
import { withheldFrom } from '#gate/withheld.ts'
import { noEdits } from '#intake/edit.ts'
import { publish } from '#release/publish.ts'
import { verify } from '#release/verify.ts'
import { text } from './made.ts'

const catalog = { ...whole, indicators: whole.indicators.filter(({ id }) => ['registered_capital', 'revenue'].includes(id)) }
const words = { vi: 'Nhỏ', en: 'Small' }
const about = { name: 'small', title: words, note: words, version: '1', as_of: '2025-12-31', fictional: true }
const csv = (dataset: string, ...lines: readonly string[]) => ({ dataset, format: 'csv' as const, bytes: text(...lines) })
const sources = [
  csv(
    'business_activity',
    'park_id,period,fdi_projects,fdi_operating,fdi_registered,fdi_revenue,kind,source_id',
    'A,2025-Q2,5,5,100.25,50.5,reported,S1',
    'B,2025-Q2,2,1,77123.75,88321.5,reported,S1',
  ),
  csv(
    'enterprises',
    'enterprise_id,period,name,park_id,capital_source,status,kind,source_id',
    'E1,2024,Doanh nghiệp minh họa 0001,A,fdi,operating,reported,S1',
  ),
  csv('parks', 'park_id,name_vi,name_en,position,kind', 'A,KCN Minh Họa A,Park A,in_ez,park', 'B,KCN Minh Họa B,Park B,in_ez,park'),
  csv('sources', 'source_id,source,source_date,kind', 'S1,Báo cáo minh họa,2025-07-01,báo cáo'),
]

test('an open release made of a draft leaves out enterprises and figures of fewer than three, everywhere, and says so before', async () => {
  const engine = await openNative()
  const share = new Map((await publish(about, sources, catalog, engine, null)).files.map(({ path, bytes }) => [path, bytes]))
  await engine.close()
  const store = new Store('open')
  const desk = await Desk.open('small', {
    catalog,
    store,
    open: openNative,
    tell: () => undefined,
    fetch: async (path) => share.get(path)!,
  })
  const papers = new Papers(desk, new Memory(store, 'small'), catalog)
  const lines = [
    'Tên KCN;Kỳ báo cáo;FDI: tổng số dự án còn hiệu lực;FDI: số dự án đang SXKD;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)',
    'KCN Minh Họa A;Quý III/2025;3;2;111,25;66543,5',
    'KCN Minh Họa B;Quý III/2025;1;0;79321,5;',
  ]
  const decided = { answers: {}, edits: noEdits, mapping: null }
  await papers.read({ sheet: 1, file: { name: 'quý III.csv', blob: new Blob([text(...lines)]) }, decided }, {})
  const { counts, indicators } = await papers.check({ sheet: 1, today: '2025-12-31' })
  expect(counts).toMatchObject({ added: 2, changed: 0 })
  for (const indicator of indicators) await papers.effect({ sheet: 1, indicator, without: 'nothing' })
  await papers.accept({ sheet: 1, at: '2025-12-31T09:00:00', by: 'Phòng Thử', note: 'quý III', without: 'nothing' })

  const told = await withheldFrom(desk.engine, catalog)
  expect(told).toEqual([
    { dataset: 'business_activity', rows: 0, cells: 4 },
    { dataset: 'enterprises', rows: 1, cells: 0 },
  ])
  const making = { version: '2', as_of: '2025-12-31', note: words, at: '2025-12-31T10:00:00' }
  const open = await desk.publish({ ...making, audience: 'open' })
  expect([...open.withheld].sort((a, b) => (a.dataset < b.dataset ? -1 : 1))).toEqual(told)

  const files = unzipSync(open.bytes)
  const textOf = (start: string) => new TextDecoder().decode(files[Object.keys(files).find((path) => path.startsWith(start))!])
  const rows = textOf('business_activity').trimEnd().split('\n')
  const column = (id: string) => rows.slice(1).map((row) => row.split(',')[rows[0]!.split(',').indexOf(id)])
  expect(column('fdi_projects')).toEqual(['5', '2', '3', '1'])
  expect(column('fdi_registered')).toEqual(['100.25', '', '111.25', ''])
  expect(column('fdi_revenue')).toEqual(['50.5', '', '', ''])
  expect(textOf('enterprises').trimEnd().split('\n')).toHaveLength(1)
  const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json']))
  expect(descriptor).toMatchObject({ audience: 'open', parent: desk.ground.id })
  expect(await verify(descriptor, async (path) => files[path] ?? null, catalog)).toEqual([])
  // The descriptor before would tell where the tables for the authority lie.
  expect(Object.keys(files).filter((path) => path.startsWith('datapackage'))).toEqual(['datapackage.json'])
  // Neither in the tables nor in any answer computed from them, nor by whom or from which file they came.
  const everything = Object.values(files).map((bytes) => new TextDecoder().decode(bytes)).join('\n') // prettier-ignore
  for (const secret of ['77123.75', '88321.5', '79321.5', '66543.5', 'Doanh nghiệp minh họa', 'Phòng Thử', 'quý III.csv'])
    expect(everything.includes(secret), secret).toBe(false)
  expect(textOf('changes')).toContain('quý III')
  expect(textOf('sources')).toMatch(/^BC-2104-2025-Q3-[0-9a-f]{4},"Báo cáo biểu 2104\.H\.QLKKT, Quý III\/2025"/m)

  const internal = await desk.publish({ ...making, audience: 'internal' })
  expect(internal.withheld).toEqual([])
  expect(Object.keys(unzipSync(internal.bytes)).filter((path) => path.startsWith('datapackage-'))).toHaveLength(1)
  const all = Object.values(unzipSync(internal.bytes)).map((bytes) => new TextDecoder().decode(bytes)).join('\n') // prettier-ignore
  for (const figure of ['77123.75', '88321.5', '79321.5', '66543.5', 'Doanh nghiệp minh họa', 'Phòng Thử']) expect(all).toContain(figure)
})
