import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { catalog as whole } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { gathered } from '#gate/folder.ts'
import { groundOf } from '#gate/ground.ts'
import { handedOf, unpacked } from '#gate/handed.ts'
import { ReleaseError } from '#release/fault.ts'
import { publish } from '#release/publish.ts'
import type { Source } from '#release/tables.ts'

const catalog = { ...whole, indicators: [] }
const bytes = (text: string) => new TextEncoder().encode(text)
const words = { vi: 'Nhỏ', en: 'Small' }
const about = { name: 'small', title: words, note: words, version: '1', as_of: '2025-06-30', fictional: true }
const sources = (hectares: string): readonly Source[] => [
  { dataset: 'land_use', format: 'csv', bytes: bytes(`park_id,period,leased_ha,kind\nA,2024-Q4,${hectares},reported\n`) },
  { dataset: 'parks', format: 'csv', bytes: bytes('park_id,name_vi,name_en,position,kind\nA,KCN A,A Park,in_ez,park\n') },
]

type Files = Readonly<Record<string, Uint8Array>>

async function made(given: readonly Source[], before: Uint8Array | null): Promise<Files> {
  const engine = await openNative()
  const { files } = await publish(about, given, catalog, engine, before)
  await engine.close()
  return Object.fromEntries(files.map((file) => [file.path, file.bytes]))
}

/** What is wrong with an archive, or null. */
function faultOf(work: () => unknown) {
  try {
    work()
    return null
  } catch (cause) {
    return cause instanceof ReleaseError ? { code: cause.fault.code, file: cause.fault.file } : cause
  }
}

describe('a release that comes as a file', async () => {
  const first = await made(sources('100'), null)
  const descriptor = first['datapackage.json'] ?? new Uint8Array()
  const second = await made(sources('120'), descriptor)
  const ground = await groundOf(descriptor, async (path) => first[path] ?? new Uint8Array())
  const table = Object.keys(second).find((path) => path.startsWith('land_use')) ?? ''

  test('says which one it is, and what differs from the one that is open', () => {
    const handed = handedOf(zipSync(second), ground)
    expect(handed).toMatchObject({
      kin: 'child',
      differing: [{ dataset: 'land_use', path: table, rows: 1 }],
      descriptor: { name: 'small' },
    })
    expect([...handed.files].sort()).toEqual(Object.keys(second).sort())
    expect(unpacked(zipSync(second), handed.files)).toEqual(handed.files.map((path) => second[path]))
    expect(handedOf(zipSync(first), ground)).toMatchObject({ kin: 'same', differing: [] })
  })

  test('is the same where its folder was packed, or is dropped with older files beside it', async () => {
    const packed = zipSync(Object.fromEntries(Object.entries(second).map(([path, each]) => [`demo/${path}`, each])))
    expect(handedOf(packed, ground)).toEqual(handedOf(zipSync(second), ground))
    const files = Object.entries({ ...first, ...second }).map(([path, each]) => ({ path: `demo/${path}`, blob: new Blob([each.slice()]) }))
    const beside = ['.DS_Store', 'báo cáo.csv', 'con/Thumbs.db'].map((path) => ({ path, blob: new Blob(['x']) }))
    const found = await gathered([...files, ...beside])
    expect(found.map(({ name }) => name)).toEqual(['demo.zip', 'báo cáo.csv'])
    const archive = new Uint8Array(await found[0]!.blob.arrayBuffer())
    expect(handedOf(archive, ground)).toEqual(handedOf(zipSync(second), ground))
  })

  test('is refused where a file of it is missing, cut short, altered, or nothing can be unpacked', async () => {
    const altered = second[table]!.map((byte, index) => (index === 0 ? byte ^ 1 : byte))
    const without = Object.fromEntries(Object.entries(second).filter(([path]) => !path.startsWith('answers')))
    const answers = Object.keys(second).find((path) => path.startsWith('answers'))
    expect(faultOf(() => handedOf(zipSync({ ...second, [table]: altered }), ground))).toEqual({ code: 'hash', file: table })
    expect(faultOf(() => handedOf(zipSync({ ...second, [table]: altered.slice(1) }), ground))).toEqual({ code: 'length', file: table })
    expect(faultOf(() => handedOf(zipSync(without), ground))).toEqual({ code: 'missing', file: answers })
    expect(faultOf(() => handedOf(bytes('PK'), ground))).toEqual({ code: 'unreadable', file: 'zip' })
    const nonsense = { 'datapackage.json': bytes('{}') }
    expect(faultOf(() => handedOf(zipSync(nonsense), ground))).toEqual({ code: 'unreadable', file: 'datapackage.json' })
    const [folder] = await gathered([{ path: 'x/datapackage.json', blob: new Blob(['{}']) }])
    const archive = new Uint8Array(await folder!.blob.arrayBuffer())
    expect(faultOf(() => handedOf(archive, ground))).toEqual({ code: 'unreadable', file: 'datapackage.json' })
  })
})
