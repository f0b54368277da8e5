import 'fake-indexeddb/auto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog as whole } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { Desk } from '#gate/desk.ts'
import { Memory } from '#gate/memory.ts'
import { Papers } from '#gate/papers.ts'
import { Store, StoreError } from '#gate/store.ts'
import { noEdits } from '#intake/edit.ts'
import { readSources } from '#release/files.ts'
import { publish } from '#release/publish.ts'
import { ReleaseError } from '#release/fault.ts'
import { verify } from '#release/verify.ts'
import { statement } from '#sql/statement.ts'
import { violations } from '../release/profile.ts'
import { text } from './made.ts'

/** Few indicators, because computing them is what takes time: of two data sets, with and without targets. */
const few = ['investment_per_ha', 'revenue', 'leased_land', 'fdi_attracted']
const catalog = { ...whole, indicators: whole.indicators.filter(({ id }) => few.includes(id)) }
const head = 'KCN;Kỳ;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)'
const decided = { answers: {}, edits: noEdits, mapping: null }
const accepting = { at: '2026-10-05T09:30:00', by: 'Phòng Thử', note: 'sửa số', without: 'nothing' } as const
const share = new Map<string, Uint8Array>()
const put = (files: Iterable<readonly [string, Uint8Array]>) => [...files].forEach(([path, bytes]) => share.set(path, bytes))

beforeAll(async () => {
  const { about, sources, ...beside } = await readSources(join('data', 'demo'))
  const engine = await openNative()
  put((await publish(about, sources, catalog, engine, null, beside)).files.map(({ path, bytes }) => [path, bytes]))
  await engine.close()
})

async function desk(store: Store) {
  const memory = new Memory(store, 'demo')
  await memory.recall()
  const opened = await Desk.open('demo', {
    catalog,
    store,
    open: openNative,
    tell: () => undefined,
    fetch: async (path) => {
      const bytes = share.get(path)
      if (!bytes) throw new ReleaseError({ code: 'missing', file: path, detail: '404' })
      return bytes
    },
  })
  return { desk: opened, papers: new Papers(opened, memory, catalog) }
}

type Opened = Awaited<ReturnType<typeof desk>>

async function accept({ papers }: Opened, sheet: number, ...lines: readonly string[]) {
  await papers.read({ sheet, file: { name: `tệp ${sheet}.csv`, blob: new Blob([text(...lines)]) }, decided }, {})
  const { indicators } = await papers.check({ sheet, today: '2026-10-05' })
  for (const indicator of indicators) await papers.effect({ sheet, indicator, without: 'nothing' })
  return papers.accept({ sheet, ...accepting })
}

const figure = async ({ desk: { engine } }: Opened, park: string) =>
  (await engine.query(statement("select fdi_registered from business_activity where park_id = $1 and period = '2025-Q3'", [park])))
    .rows[0]?.['fdi_registered']

/** The registered capital of the first two parks, as DuckDB alone reads it from a Parquet file. */
async function capital(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-desk-'))
  try {
    const file = join(folder, basename(name))
    writeFileSync(file, bytes)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const reader = await connection.runAndReadAll(
      `select fdi_registered from '${file}' where period = '2025-Q3' and park_id in ('MH01', 'MH02') order by park_id`,
    )
    const rows = reader.getRows().map(([value]) => value)
    connection.closeSync()
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the desk', { timeout: 400_000 }, () => {
  test('reads, checks, compares, accepts, keeps, undoes and does again', async () => {
    const store = new Store('desk-1')
    const first = await desk(store)
    await first.papers.read(
      { sheet: 1, file: { name: 'a.csv', blob: new Blob([text(head, 'KCN Minh Họa 01;Quý III/2025;1500,5;499,7')]) }, decided },
      {},
    )
    const checked = await first.papers.check({ sheet: 1, today: '2026-10-05' })
    expect(checked).toMatchObject({ counts: { added: 0, changed: 1, unchanged: 0 }, room: null, source: { kind: 'báo cáo' } })
    expect(checked.tally.error).toBe(0)
    const [changed] = await first.papers.changes({ sheet: 1, effect: 'changed', offset: 0, limit: 10 })
    expect(changed).toMatchObject({ place: { row: 2 }, before: { fdi_registered: 1409.19 }, after: { fdi_registered: 1500.5 } })
    await expect(first.papers.accept({ sheet: 1, ...accepting })).rejects.toThrow('investment_per_ha is not known yet')
    expect(checked.indicators).toEqual(['investment_per_ha', 'revenue'])
    expect(await first.papers.effect({ sheet: 1, indicator: 'investment_per_ha', without: 'nothing' })).toEqual([])
    const [moved] = await first.papers.effect({ sheet: 1, indicator: 'revenue', without: 'nothing' })
    expect(moved).toMatchObject({ indicator: 'revenue', period: '2025' })
    expect((moved?.after ?? 0) - (moved?.before ?? 0)).toBeCloseTo(100)
    // The other parks have reported the quarter: without their rows it is another sum, which was not looked at before accepting.
    const without = 'missing'
    const [gone] = await first.papers.effect({ sheet: 1, indicator: 'revenue', without })
    expect(gone?.after ?? 0).toBeLessThan((moved?.before ?? 0) - 1000)
    await first.papers.effect({ sheet: 1, indicator: 'investment_per_ha', without })
    await expect(first.papers.accept({ sheet: 1, ...accepting })).rejects.toThrow('investment_per_ha is not known yet')
    for (const indicator of checked.indicators) await first.papers.effect({ sheet: 1, indicator, without: 'nothing' })
    const told = await first.papers.accept({ sheet: 1, ...accepting })
    expect(told).toMatchObject({ cursor: 1, revision: 1, trouble: null, steps: [{ by: 'Phòng Thử', origin: { name: 'a.csv' } }] })
    expect(await figure(first, 'MH01')).toBe(1500.5)

    const again = await desk(new Store('desk-1'))
    expect(await figure(again, 'MH01')).toBe(1500.5)
    expect(await again.desk.move('undo')).toMatchObject({ cursor: 0 })
    expect(await figure(again, 'MH01')).toBe(1409.19)
    expect(await again.desk.move('redo')).toMatchObject({ cursor: 1 })
    expect(await figure(again, 'MH01')).toBe(1500.5)

    await expect(accept(first, 2, head, 'KCN Minh Họa 02;Quý III/2025;7;8')).rejects.toThrow(new StoreError('stale'))
    expect(await figure(first, 'MH02')).not.toBe(7)
    expect(await first.desk.move('sync')).toMatchObject({ revision: 3, cursor: 1 })
    expect(await accept(first, 2, head, 'KCN Minh Họa 02;Quý III/2025;7;8')).toMatchObject({ cursor: 2 })
    expect(await again.desk.move('sync')).toMatchObject({ cursor: 2 })
    expect(await figure(again, 'MH02')).toBe(7)

    await again.desk.move('discard')
    expect(await figure(again, 'MH01')).toBe(1409.19)
    expect(await first.desk.move('sync')).toMatchObject({ trouble: 'gone', cursor: 2 })
    await expect(first.desk.move('undo')).rejects.toThrow(new StoreError('gone'))
    expect(await first.desk.move('keep')).toMatchObject({ trouble: null, cursor: 2 })
    expect(await again.desk.move('sync')).toMatchObject({ cursor: 2 })
  })

  test('the second of two who publish from one release is stopped, chooses, and neither loses work', async () => {
    const [one, two] = [await desk(new Store('desk-2')), await desk(new Store('desk-3'))]
    await accept(one, 1, head, 'KCN Minh Họa 01;Quý III/2025;1501;', 'KCN Minh Họa 02;Quý III/2025;1601;')
    await accept(two, 1, head, 'KCN Minh Họa 01;Quý III/2025;1502;', 'KCN Minh Họa 03;Quý III/2025;1703;')
    const making = { version: '2', as_of: '2026-09-30', note: { vi: '', en: '' }, audience: 'internal', at: '2026-10-05T10:00:00' } as const
    const parent = one.desk.ground.id
    const made = await one.desk.publish(making)
    const files = unzipSync(made.bytes)
    expect(Object.keys(files).at(-1)).toBe('datapackage.json')
    // The release as a file is an input too: what differs in it can be brought in, and other tools read it.
    const archive = new Blob([new Uint8Array(made.bytes)])
    const { handed } = await two.papers.read({ sheet: 7, file: { name: made.name, blob: archive }, decided }, {})
    expect(handed).toMatchObject({
      id: made.id,
      kin: 'child',
      redrawn: false,
      differing: [{ dataset: 'business_activity' }, { dataset: 'sources' }],
    })
    const path = handed?.differing[0]?.path ?? ''
    expect(two.papers.unpack({ sheet: 7, paths: [path] })).toEqual([files[path]])
    expect(await capital(path, files[path] ?? new Uint8Array())).toEqual([1501, 1601])
    const said = JSON.parse(Buffer.from(files['datapackage.json'] ?? []).toString())
    expect(violations(said)).toEqual([])
    expect(await verify(said, async (file) => files[file] ?? null, catalog)).toEqual([])
    const drawing = Object.keys(files).find((file) => /^boundaries-\w+\.geojson$/.test(file)) ?? ''
    expect(files[drawing]).toEqual(new Uint8Array(readFileSync('data/demo/boundaries.geojson')))
    put(Object.entries(files))
    expect(JSON.parse(Buffer.from(share.get('datapackage.json') ?? []).toString())).toMatchObject({ parent, version: '2' })

    await expect(two.desk.publish(making)).rejects.toThrow('meanwhile')
    const seen = await two.desk.upstream()
    expect(seen).toMatchObject({ newer: { version: '2' }, conflicts: [{ column: 'fdi_registered', ours: 1502, theirs: 1501 }] })
    await two.desk.rebase({ choices: {} })
    expect([await figure(two, 'MH01'), await figure(two, 'MH02'), await figure(two, 'MH03')]).toEqual([1501, 1601, 1703])
    const second = unzipSync((await two.desk.publish({ ...making, version: '3' })).bytes)
    const descriptor = JSON.parse(Buffer.from(second['datapackage.json'] ?? []).toString())
    expect(descriptor).toMatchObject({ parent: made.id })
    expect(JSON.parse(Buffer.from(second[descriptor.changes.path] ?? []).toString())).toMatchObject([
      { dataset: 'sources' },
      { dataset: 'business_activity', changed: 2 },
      { dataset: 'sources' },
      { dataset: 'business_activity', changed: 1 },
    ])
  })

  test('a file that is only sent on is refused for what it is', async () => {
    const opened = await desk(new Store('desk-4'))
    const blob = new Blob([readFileSync('tests/intake/files/password.xlsx')])
    const { reading } = await opened.papers.read({ sheet: 1, file: { name: 'x.xlsx', blob }, decided }, {})
    expect(reading).toMatchObject({ dataset: null, problems: [{ code: 'file_encrypted' }], rows: 0 })
    await expect(opened.papers.check({ sheet: 1, today: '2026-10-05' })).rejects.toThrow('not read')
  })
})
