import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { archive } from '#release/archive.ts'
import { hashOf, shortHash } from '#release/hash.ts'
import { made, small } from './made.ts'

test('an archive is the release in the order its files must arrive, the same on every day', async () => {
  const first = await made()
  const before = first.files.at(-1)!.bytes
  const next = await made(small.slice(1), before)
  const bytes = archive(next, before)
  expect(archive(next, before)).toEqual(bytes)
  const parts = unzipSync(bytes)
  expect(Object.keys(parts)).toEqual([
    ...next.files.slice(0, -1).map(({ path }) => path),
    `datapackage-${shortHash(hashOf(before))}.json`,
    'datapackage.json',
  ])
  for (const { path, bytes: own } of next.files) expect(hashOf(parts[path]!), path).toBe(hashOf(own))
  expect(Object.keys(unzipSync(archive(first, before)))).toEqual(first.files.map(({ path }) => path))
})
