import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { hashOf } from '#release/hash.ts'
import { faultOf } from '#release/intact.ts'
import type { Publication } from '#release/publish.ts'
import { verify } from '#release/verify.ts'
import { bytesOf, made, readerOf } from './made.ts'

const publication = await made()
const { descriptor } = publication
const land = descriptor.resources.find(({ name }) => name === 'land_use')!

/** The faults where one file has these bytes instead; with `signed` the descriptor was altered to agree with them. */
async function faults(path: string, bytes: Uint8Array | null, signed: object | null = null): Promise<readonly string[]> {
  const read = readerOf(publication)
  const resources = descriptor.resources.map((each) =>
    signed && each.path === path && bytes ? { ...each, bytes: bytes.length, hash: hashOf(bytes), ...signed } : each,
  )
  const found = await verify({ ...descriptor, resources }, async (asked) => (asked === path ? bytes : read(asked)), catalog)
  return found.map(({ file, code, detail }) => `${file === path ? 'file' : file} ${code}: ${detail}`)
}

const bytesIn = (made: Publication, path: string) => made.files.find((file) => file.path === path)!.bytes

test('a release that is whole has no fault', async () => {
  expect(await verify(descriptor, readerOf(publication), catalog)).toEqual([])
})

test('a file that is gone, cut or altered is named, alone', async () => {
  const bytes = bytesIn(publication, land.path)
  expect(await faults(land.path, null)).toEqual([`file missing: ${land.bytes}`])
  expect(await faults(land.path, bytes.slice(0, -3))).toEqual([`file length: ${land.bytes - 3} / ${land.bytes}`])
  const altered = bytes.map((byte, index) => (index === bytes.length - 2 ? byte ^ 1 : byte))
  expect(await faults(land.path, altered)).toEqual([`file hash: ${hashOf(altered)} / ${land.hash}`])
  expect(await faults(land.path, new Uint8Array())).toEqual([`file length: 0 / ${land.bytes}`])
})

test('answers that are gone or altered are named', async () => {
  for (const part of [descriptor.answers, descriptor.further]) {
    const { path, bytes } = part!
    expect(await faults(path, null)).toEqual([`file missing: ${bytes}`])
    expect(await faults(path, bytesOf('x'.repeat(bytes)))).toEqual([expect.stringMatching(/^file hash: /)])
  }
})

test('a file that is as signed, but not what it claims to be, is named', async () => {
  const csv = bytesOf('park_id,period,leased_ha,kind,source_id\nA,2024,ten,reported,S1\n')
  expect(await faults(land.path, csv, {})).toEqual(['file unreadable: line 2, leased_ha: ten'])
  expect(await faults(land.path, bytesOf('park_id,area\nA,1\n'), {})).toEqual(['file columns: area'])
  expect(await faults(land.path, bytesIn(publication, land.path), { rows: 7 })).toEqual(['file rows: 1 / 7'])
  expect(await faults(land.path, bytesIn(publication, land.path), { format: 'parquet' })).toEqual([
    expect.stringMatching(/^file unreadable: /),
  ])
  expect(await faults(land.path, bytesIn(publication, land.path), { name: 'rents' })).toEqual(['file unreadable: unknown data set: rents'])
})

test('several faults are all told, in the order of the descriptor', async () => {
  const found = await verify(descriptor, async () => null, catalog)
  expect(found.map(({ code, file }) => [code, file])).toEqual(
    [...descriptor.resources, descriptor.answers, descriptor.further!].map(({ path }) => ['missing', path]),
  )
})

test('bytes are compared by length first, then by hash', () => {
  const bytes = bytesOf('abc')
  expect(faultOf(bytes, { path: 'a', bytes: 3, hash: hashOf(bytes) })).toBeNull()
  expect(faultOf(bytes, { path: 'a', bytes: 4, hash: hashOf(bytes) })).toEqual({ code: 'length', file: 'a', detail: '3 / 4' })
  expect(faultOf(bytes, { path: 'a', bytes: 3, hash: 'sha256:0' })?.code).toBe('hash')
  expect(hashOf(bytes)).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
