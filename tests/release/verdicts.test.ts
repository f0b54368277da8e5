import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { hashOf, shortHash } from '#release/hash.ts'
import { publish } from '#release/publish.ts'
import { recordOf } from '#release/record.ts'

const about = {
  name: 'test',
  title: { vi: 'Thử', en: 'Test' },
  note: { vi: '', en: '' },
  version: '1',
  as_of: '2026-05-01',
  fictional: true,
}

const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const source = (dataset: string, bytes: Uint8Array) => ({ dataset, format: 'csv' as const, bytes })

/** One target of 13 for 2025, a base, and what was printed for the end of 2025. */
function sources(...closing: string[]) {
  const row = (period: string, value: string) => `investment_per_ha,${period},${value},triệu USD/ha,kcn_kkt,published,high,S1`
  return [
    source('sources', csv('source_id,source', 'S1,thử')),
    source('targets', csv('indicator,period,value,unit,scope,document,source_id', 'investment_per_ha,2025,13,triệu USD/ha,kcn_kkt,D,S1')),
    source(
      'published_series',
      csv('series,period,value,unit,scope,kind,confidence,source_id', row('2020', '9'), ...closing.map((value) => row('2025', value))),
    ),
  ]
}

/** Publishes over the descriptor before; answers the new one as bytes and as read. */
async function next(before: Uint8Array | null, ...closing: string[]) {
  const engine = await openNative()
  try {
    const { files } = await publish(about, sources(...closing), catalog, engine, before)
    const bytes = files.at(-1)!.bytes
    const { parent, verdicts } = parseDescriptor(new TextDecoder().decode(bytes))
    return { bytes, parent, record: recordOf(verdicts, { indicator: 'investment_per_ha', part: null, period: '2025', document: 'D' })! }
  } finally {
    await engine.close()
  }
}

test('a corrected figure closes the year anew, and the old closing stays with its release', async () => {
  const first = await next(null, '12.4')
  expect(first.parent).toBeNull()
  expect(first.record).toMatchObject({ status: 'missed', frozen: true, before: null })
  expect(first.record.closings).toMatchObject([{ status: 'missed', figure: { value: 12.4 }, judged: '2026-05-01', release: null }])

  const again = await next(first.bytes, '12.4')
  expect(hashOf(again.bytes)).toBe(hashOf(first.bytes))

  const second = await next(first.bytes, '13.1')
  const firstCode = shortHash(hashOf(first.bytes))
  expect(second.parent).toBe(hashOf(first.bytes))
  expect(second.record).toMatchObject({ status: 'reached', before: 'missed' })
  expect(second.record.closings).toMatchObject([
    { status: 'missed', figure: { value: 12.4 }, release: firstCode },
    { status: 'reached', figure: { value: 13.1 }, release: null },
  ])
  expect(hashOf((await next(second.bytes, '13.1')).bytes)).toBe(hashOf(second.bytes))

  // The closing figure is taken back: what closed once stays closed, and nothing is added to the history.
  const third = await next(second.bytes)
  expect(third.record).toMatchObject({ status: 'reached', frozen: true, before: 'reached' })
  expect(third.record.closings.map(({ status, release }) => [status, release])).toEqual([
    ['missed', firstCode],
    ['reached', shortHash(hashOf(second.bytes))],
  ])
})

test('a release that was published before verdicts were kept is a parent that says nothing of them', async () => {
  const { bytes } = await next(null, '12.4')
  const { verdicts, ...older } = JSON.parse(new TextDecoder().decode(bytes)) as { verdicts: unknown[] }
  expect(verdicts).toHaveLength(1)
  const child = await next(new TextEncoder().encode(JSON.stringify(older)), '12.4')
  expect(child.record.before).toBeNull()
  expect(child.record.closings).toHaveLength(1)
})
