import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { accepted, emptyDraft, exportedAs, inForce, redone, undone } from '#gate/draft.ts'
import type { Step } from '#gate/step.ts'
import { Store, StoreError } from '#gate/store.ts'

const base = { id: 'sha256:base', descriptor: new Uint8Array([123, 125]) }
const step = (id: string): Step => ({
  id,
  at: '2025-10-05T08:00:00',
  by: 'Người nhận',
  note: 'đính chính',
  origin: { name: `${id}.csv`, size: 3, hash: `sha256:${id}` },
  dataset: 'land_use',
  changes: [
    {
      dataset: 'land_use',
      columns: ['leased_ha'],
      rows: new Uint8Array([1, 2, 3]),
      removed: null,
      counts: { added: 1, changed: 0, removed: 0 },
    },
  ],
  movements: [],
})
const file = (id: string) => ({ hash: `sha256:${id}`, name: `${id}.csv`, bytes: new Uint8Array([9]) })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => vi.unstubAllGlobals())

describe('a draft', () => {
  const one = accepted(emptyDraft('heza', base), step('1'))
  const two = accepted(one, step('2'))

  test('goes back and forth over its steps', () => {
    expect(inForce(two).map(({ id }) => id)).toEqual(['1', '2'])
    const back = undone(two)
    expect([inForce(back).map(({ id }) => id), back.steps.length, back.revision]).toEqual([['1'], 2, 3])
    expect(inForce(redone(back)).map(({ id }) => id)).toEqual(['1', '2'])
    expect(redone(two)).toBe(two)
    expect(undone(undone(undone(two)))).toEqual(undone(undone(two)))
    expect(accepted(back, step('3')).steps.map(({ id }) => id)).toEqual(['1', '3'])
  })

  test('is no longer what was exported once it changes', () => {
    const exported = exportedAs(two, 'sha256:out', '2025-10-06T09:00:00')
    expect(exported.exported).toEqual({ id: 'sha256:out', at: '2025-10-06T09:00:00' })
    expect(undone(exported).exported).toBeNull()
  })
})

describe('the store', () => {
  const one = accepted(emptyDraft('heza', base), step('1'))
  const two = accepted(one, step('2'))
  const fault = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof StoreError ? error.fault : error),
    )

  test('gives a draft back with its steps and files, release by release', async () => {
    const store = new Store()
    expect(await store.load('heza')).toBeNull()
    await store.save(one, null, file('1'))
    await store.save(two, one.revision, file('2'))
    await store.save({ ...one, release: 'demo' }, null)
    const again = new Store()
    expect(await again.load('heza')).toEqual(two)
    expect(await again.load('demo')).toEqual({ ...one, release: 'demo' })
    expect(await again.file('sha256:2')).toEqual(file('2'))
    expect(await again.file('sha256:3')).toBeNull()
  })

  test('gives back many bytes as few, and says that what the browser lost of them is gone', async () => {
    const store = new Store()
    const many = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251)
    const change = { ...step('1').changes[0]!, rows: many, removed: many.subarray(5, 2_000_000) }
    const large = accepted(emptyDraft('heza', base), { ...step('1'), changes: [change] })
    await store.save(large, null, { ...file('1'), bytes: many })
    const again = new Store()
    const back = (await again.load('heza'))?.steps[0]?.changes[0]
    const found = [back?.rows, back?.removed, (await again.file('sha256:1'))?.bytes]
    // Compared by Node, because a matcher looks at millions of bytes one by one.
    expect(found.map((bytes, index) => bytes && Buffer.compare([change.rows, change.removed, many][index]!, bytes))).toEqual([0, 0, 0])
    // None of them stands in a value itself, which a browser keeps no more than 127 MiB of.
    const kept = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('lost', 'NotReadableError'))
    expect([await fault(again.load('heza')), await fault(again.file('sha256:1'))]).toEqual(['gone', 'gone'])
    kept.mockRestore()
    expect((await again.load('heza'))?.steps.length).toBe(1)
  })

  test('refuses a draft that was made from another state, and keeps what stands', async () => {
    const [first, second] = [new Store(), new Store()]
    await first.save(one, null)
    await first.save(two, one.revision)
    expect(await fault(second.save(accepted(one, step('3')), one.revision))).toBe('stale')
    expect(await fault(second.save(one, null))).toBe('stale')
    expect(await first.load('heza')).toEqual(two)
  })

  test('says that a draft is gone, and takes it again from whoever still has it', async () => {
    const store = new Store()
    await store.save(one, null)
    await store.discard('heza')
    expect(await fault(store.save(two, one.revision))).toBe('gone')
    await store.save(two, null)
    expect(await store.load('heza')).toEqual(two)
  })

  test('forgets steps that can no longer be done again, and files that nothing came from', async () => {
    const store = new Store()
    await store.save(one, null, file('1'))
    await store.save(two, one.revision, file('2'))
    const other = accepted(undone(two), step('3'))
    await store.save(other, two.revision, file('3'))
    expect((await store.load('heza'))?.steps.map(({ id }) => id)).toEqual(['1', '3'])
    await store.save({ ...accepted(emptyDraft('demo', base), { ...step('4'), origin: step('1').origin }), release: 'demo' }, null)
    await store.discard('heza')
    expect([await store.file('sha256:1'), await store.file('sha256:3')]).toEqual([file('1'), null])
  })

  test('writes all of a draft or nothing of it', async () => {
    const store = new Store()
    await store.save(one, null, file('1'))
    const broken = { ...step('2'), changes: [{ ...step('2').changes[0]!, columns: [() => 1] }] } as unknown as Step
    expect(await fault(store.save(accepted(one, broken), one.revision, file('2')))).toBe('blocked')
    expect(await store.load('heza')).toEqual(one)
    expect(await store.file('sha256:2')).toBeNull()
  })

  test('tells storage that is forbidden from storage that is full', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError') } }) // prettier-ignore
    expect(await fault(new Store().load('heza'))).toBe('blocked')
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no room', 'QuotaExceededError') } }) // prettier-ignore
    expect(await fault(new Store().tryRoom(10))).toBe('full')
  })

  test('leaves no trace of trying whether there is room', async () => {
    const store = new Store()
    await store.tryRoom(200_000)
    expect(await store.file('room')).toBeNull()
  })

  test('remembers layouts and names', async () => {
    const store = new Store()
    const mapping = { fingerprint: 'f', dataset: 'land_use', columns: { a: 'leased_ha', b: null } }
    await store.remember(mapping)
    await store.rememberAliases('demo', { 'KCN Một': 'MH01' })
    expect([await store.mappings(), await store.aliases('demo'), await store.aliases('heza')]).toEqual([
      [mapping],
      { 'KCN Một': 'MH01' },
      {},
    ])
  })
})
