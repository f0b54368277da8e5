import 'fake-indexeddb/auto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { Desk } from '#gate/desk.ts'
import { Memory } from '#gate/memory.ts'
import { Papers } from '#gate/papers.ts'
import { Store } from '#gate/store.ts'
import { noEdits } from '#intake/edit.ts'
import { drawingOf, parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { openWasm } from '../engine/wasm.ts'
import { passingFolder } from '../release/made.ts'
import { violations } from '../release/profile.ts'
import { type Series, inside, kpi } from './run.ts'

const folder = passingFolder()

beforeAll(async () => {
  await kpi('--help')
})

/** A folder with the sources of the releases, where accepting may write. */
function copied(name: string): string {
  const own = join(folder, name)
  mkdirSync(own)
  // The reports of single firms are most of the bytes, and nothing here is about them.
  cpSync('data', join(own, 'data'), { recursive: true, filter: (path) => !/enterprise_activity|enterprises\.parquet|linkages/.test(path) })
  return own
}

const write = (own: string, name: string, ...lines: readonly string[]) => writeFileSync(join(own, name), `\ufeff${lines.join('\r\n')}\r\n`)

/** Every file below a folder with its bytes. */
const state = (own: string) =>
  new Map(
    readdirSync(own, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  )

const land = [
  'Tên KCN;Kỳ báo cáo;Quy mô diện tích đất công nghiệp, dịch vụ đã cho thuê (ha)',
  'KCN Nomura - Hải Phòng;Quý IV/2025;100,5',
] as const
const business = [
  'BÁO CÁO QUÝ IV/2025;;',
  'Tên KCN;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: tổng số dự án còn hiệu lực',
  'KCN Nomura;1.256,25;55',
] as const

describe('accepting', { timeout: 300_000 }, () => {
  test('files come into the release, are published, are whole, and their figures are shown', async () => {
    const own = copied('shown')
    expect((await inside(own, 'publish', 'heza')).code).toBe(0)
    write(own, 'đất.csv', ...land)
    write(own, 'biểu 2104.csv', ...business)
    const accepted = await inside(own, 'accept', 'đất.csv', 'biểu 2104.csv', '--who', 'Nguyễn Thị Minh Họa')
    expect([accepted.code, accepted.stderr]).toEqual([0, ''])
    expect(accepted.stdout).toContain('biểu 2104.csv: business_activity, 1 dòng mới, 0 dòng thay đổi.')
    expect(accepted.stdout).toContain('  Suất đầu tư trên một hecta, Năm 2025: – → 12,5 triệu USD/ha')

    expect(await inside(own, 'publish', 'heza')).toMatchObject({ code: 0, stderr: '' })
    expect(await inside(own, 'verify', join('release', 'heza'))).toMatchObject({ code: 0, stderr: '' })
    const { stdout } = await inside(own, 'series', 'investment_per_ha', '--grain', 'quarter', '--json')
    const { rows } = JSON.parse(stdout) as Series
    expect(rows.find(({ kind }) => kind === 'reported')).toMatchObject({
      period: '2025-Q4',
      value: 12.5,
      numerator: 1256.25,
      denominator: 100.5,
      sources: [expect.stringMatching(/^BC-2103-2025-Q4-[0-9a-f]{4}$/), expect.stringMatching(/^BC-2104-2025-Q4-[0-9a-f]{4}$/)],
    })
    const again = state(own)
    const twice = await inside(own, 'accept', 'đất.csv')
    expect([twice.code, twice.stdout]).toEqual([0, 'đất.csv: không có gì mới.\n'])
    expect(state(own)).toEqual(again)
  })

  test('the release is byte for byte the one that the desk of the browser makes of the same file', async () => {
    const own = copied('same')
    await inside(own, 'publish', 'heza')
    const out = join(own, 'release', 'heza')
    const share = new Map(readdirSync(out).map((path) => [path, new Uint8Array(readFileSync(join(out, path)))]))
    const parent = parseDescriptor(new TextDecoder().decode(share.get('datapackage.json')))
    write(own, 'đất.csv', ...land)
    expect((await inside(own, 'accept', 'đất.csv', '--who', 'A', '--reason', 'quý mới')).code).toBe(0)
    expect((await inside(own, 'publish', 'heza')).code).toBe(0)
    const [entry] = JSON.parse(readFileSync(join(own, 'data', 'heza', 'changes.json'), 'utf8')) as readonly { readonly at: string }[]
    const at = entry!.at

    /** What the desk of the browser makes of the file, by path; the descriptor before it comes along for rolling back. */
    const made = async (open: () => Promise<Engine>, by: string, note: string) => {
      const store = new Store(`accept-${by}`)
      const around = { catalog, store, open, tell: () => undefined, fetch: async (path: string) => share.get(path)! }
      const desk = await Desk.open('heza', around)
      const papers = new Papers(desk, new Memory(store, 'heza'), catalog)
      const blob = new Blob([readFileSync(join(own, 'đất.csv'))])
      await papers.read({ sheet: 1, file: { name: 'đất.csv', blob }, decided: { answers: {}, edits: noEdits, mapping: null } }, {})
      const { tally, indicators } = await papers.check({ sheet: 1, today: at })
      expect(tally.error).toBe(0)
      for (const indicator of indicators) await papers.effect({ sheet: 1, indicator, without: 'nothing' })
      await papers.accept({ sheet: 1, at: `${at}T09:30:00`, by, note, without: 'nothing' })
      const { version, as_of, note: words, audience } = parent
      const { bytes } = await desk.publish({ version, as_of, note: words, audience, at: `${at}T10:00:00` })
      await desk.engine.close()
      return Object.entries(unzipSync(bytes)).filter(([path]) => !path.startsWith('datapackage-'))
    }
    const differing = (files: readonly (readonly [string, Uint8Array])[]) =>
      files.flatMap(([path, bytes]) => {
        const file = join(out, path)
        return existsSync(file) && readFileSync(file).equals(bytes) ? [] : [path.replace(/-[0-9a-f]{10}(?=\.)/, '')]
      })
    const same = await made(openWasm, 'A', 'quý mới')
    expect(differing(same)).toEqual([])
    expect(same.map(([path]) => path).sort()).toEqual(
      readdirSync(out)
        .filter((path) => !share.has(path) || same.some(([each]) => each === path))
        .filter((path) => !path.startsWith('datapackage-'))
        .sort(),
    )
    // Somebody else who gives another reason makes the same figures and answers: only the log says so, and the descriptor names it.
    expect(differing(await made(openNative, 'B', 'lý do khác'))).toEqual(['changes.json', 'datapackage.json'])
  })

  test('a table stays Parquet, other programs read the release, and its descriptor is valid', async () => {
    const own = copied('parquet')
    write(own, 'tệp.csv', 'Tên KCN;Kỳ báo cáo;FDI: doanh thu (triệu USD);Ghi chú', 'KCN Minh Họa 01;Quý III/2025;400,25;"a"";b"')
    const args = ['accept', 'tệp.csv', '--release', 'demo', '--who', 'A']
    const before = state(own)
    const unexplained = await inside(own, ...args)
    expect([unexplained.code, unexplained.stderr]).toEqual([
      1,
      'tệp.csv: 1 dòng đã có sẽ thay đổi. Hãy ghi lý do: --reason "…"\ndata/demo: chưa ghi gì, 1 tệp bị trả lại.\n',
    ])
    expect(state(own)).toEqual(before)
    expect((await inside(own, ...args, '--reason', 'đính chính')).code).toBe(0)
    expect(existsSync(join(own, 'data', 'demo', 'business_activity.csv'))).toBe(false)
    expect((await inside(own, 'publish', 'demo')).code).toBe(0)

    const out = join(own, 'release', 'demo')
    const descriptor = parseDescriptor(readFileSync(join(out, 'datapackage.json'), 'utf8'))
    expect(violations(JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')))).toEqual([])
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
    const rows = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowsJson()
    for (const { path, format, rows: count } of tablesOf(descriptor)) {
      const from = format === 'csv' ? `read_csv('${join(out, path)}', header = true, all_varchar = true)` : `'${join(out, path)}'`
      expect([path, await rows(`select count(*)::integer from ${from}`)]).toEqual([path, [[count]]])
    }
    const { path } = descriptor.resources.find(({ name }) => name === 'business_activity')!
    expect(
      await rows(`select fdi_revenue, note, revision, source_id from '${join(out, path)}' where park_id = 'MH01' and period = '2025-Q3'`),
    ).toEqual([[400.25, 'a";b', 2, expect.stringMatching(/^DEMO-2104\+BC-2104-2025-Q3-[0-9a-f]{4}$/)]])
    expect(readFileSync(join(out, drawingOf(descriptor)!.path))).toEqual(readFileSync('data/demo/boundaries.geojson'))
    const changes = JSON.parse(readFileSync(join(out, descriptor.changes!.path), 'utf8')) as readonly object[]
    expect(changes).toMatchObject([
      { dataset: 'sources', added: 1, by: 'A', note: 'đính chính' },
      { dataset: 'business_activity', added: 0, changed: 1, removed: 0, by: 'A', note: 'đính chính', file: { name: 'tệp.csv' } },
    ])
  })

  test('all files or none: one that is wrong or asks keeps the others out', async () => {
    const own = copied('none')
    write(own, 'đúng.csv', ...land)
    write(own, 'sai.csv', 'Tên KCN;Kỳ báo cáo;Quy mô diện tích đất công nghiệp, dịch vụ đã cho thuê (ha)', 'KCN Không Có;Quý IV/2025;1,5')
    write(own, 'hỏi.csv', 'Tên KCN;Kỳ báo cáo;Quy mô diện tích đất công nghiệp, dịch vụ đã cho thuê (ha)', 'KCN Nomura;Quý IV/2025;100.500')
    const before = state(own)
    const { code, stderr } = await inside(own, 'accept', 'đúng.csv', 'sai.csv', 'hỏi.csv')
    expect(code).toBe(1)
    expect(stderr).toContain('Lỗi, dòng 2, cột A: “KCN Không Có” không có trong danh mục.')
    expect(stderr).toContain("--answer 'decimal:C=dot'")
    expect(stderr).toContain('data/heza: chưa ghi gì, 2 tệp bị trả lại.')
    expect(state(own)).toEqual(before)
  })
})
