import { tableFromIPC } from '@uwdata/flechette'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { type FileReply, type FileRequest, answerRequest } from '#release/fetch.ts'
import { hashOf } from '#release/hash.ts'
import { bytesOf } from './made.ts'

afterEach(() => vi.unstubAllGlobals())

const text = bytesOf('park_id,period,leased_ha\nA,2024,1.5\nB,2024,\n')
const part = { path: 'land_use-1.csv', bytes: text.length, hash: hashOf(text) }
const request: FileRequest = { id: 7, url: 'http://site.test/data/land_use-1.csv', part }
const table = { dataset: datasetOf(catalog, 'land_use'), format: 'csv' } as const

/** Everything that is answered to a request while the server answers like this. */
async function replies(asked: FileRequest, response: () => Promise<Response>): Promise<readonly FileReply[]> {
  vi.stubGlobal('fetch', vi.fn(response))
  const all: FileReply[] = []
  await answerRequest(asked, (reply) => all.push(reply))
  return all
}

const served = (bytes: Uint8Array<ArrayBuffer>) => async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 10) controller.enqueue(bytes.slice(at, at + 10))
        controller.close()
      },
    }),
  )

describe('a request for a file of a release', () => {
  test('is answered with its bytes, after how many have come', async () => {
    const all = await replies(request, served(text))
    expect(all.slice(0, -1)).toEqual(
      [10, 20, 30, 40, text.length]
        .filter((n, index, list) => n <= text.length && list.indexOf(n) === index)
        .map((received) => ({ id: 7, received })),
    )
    expect(all.at(-1)).toEqual({ id: 7, bytes: text })
  })

  test('for a table is answered with an Arrow stream in the columns of the declaration', async () => {
    const last = (await replies({ ...request, table }, served(text))).at(-1)!
    if (!('bytes' in last)) throw new Error(JSON.stringify(last))
    const arrow = tableFromIPC(last.bytes)
    expect(arrow.schema.fields.map(({ name }) => name)).toEqual(table.dataset.columns.map(({ id }) => id))
    expect([
      arrow.numRows,
      arrow.getChild('park_id').toArray(),
      arrow.getChild('leased_ha').at(0),
      arrow.getChild('leased_ha').at(1),
    ]).toEqual([2, ['A', 'B'], 1.5, null])
  })

  test.each<readonly [string, () => Promise<Response>, string]>([
    ['that is not there', async () => new Response('', { status: 404 }), 'missing: HTTP 404'],
    ['behind a broken line', async () => Promise.reject(new TypeError('Failed to fetch')), 'missing: Failed to fetch'],
    [
      'behind a line that breaks midway',
      async () => new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) })),
      'missing: network error',
    ],
    ['that was cut', served(text.slice(0, 20)), `length: 20 / ${text.length}`],
    [
      'that was altered',
      served(text.map((byte) => (byte === 0x41 ? 0x42 : byte))),
      `hash: ${hashOf(text.map((byte) => (byte === 0x41 ? 0x42 : byte)))} / ${part.hash}`,
    ],
    ['for which a server sends a page', served(bytesOf('<!doctype html>')), `length: 15 / ${text.length}`],
  ])('%s is answered with what is wrong', async (_, response, fault) => {
    const { path } = part
    for (const asked of [request, { ...request, table }]) {
      const last = (await replies(asked, response)).at(-1)!
      if (!('fault' in last)) throw new Error(JSON.stringify(last))
      expect([last.id, last.fault.file, `${last.fault.code}: ${last.fault.detail}`]).toEqual([7, path, fault])
    }
  })

  test('that is not what it claims to be is answered with where reading stopped', async () => {
    const csv = bytesOf('park_id,leased_ha\nA,x\n')
    const asked = { ...request, table, part: { ...part, bytes: csv.length, hash: hashOf(csv) } }
    expect((await replies(asked, served(csv))).at(-1)).toEqual({
      id: 7,
      fault: { code: 'unreadable', file: part.path, detail: 'line 2, leased_ha: x' },
    })
  })
})
